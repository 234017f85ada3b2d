import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { lookAt } from '@kohtaanto/rules/indicators/counted.ts';
import type { Sight } from '@kohtaanto/rules/indicators/counted.ts';
import { parseMonth } from '@kohtaanto/rules/indicators/months.ts';
import type { Month } from '@kohtaanto/rules/indicators/months.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { attack } from '../../disclosure/attack/attack.ts';
import { publishedPublication } from '../../disclosure/attack/published-publication.ts';
import { openTestDatabase } from '../../platform/testing/test-database.ts';
import { addSmallOrganisation } from '../../platform/testing/test-world.ts';
import { buildSnapshot } from '../build-snapshot.ts';
import { addRandomPopulation } from '../testing/random-population.ts';
import { repeatable } from '../testing/repeatable-chance.ts';
import { decideMonth, decoded } from './decide-month.ts';
import { withNoughts } from '../testing/attacker-of-a-month.ts';
import { countMonth } from './month-counts.ts';
import { publicationOf } from './protect-month.ts';
import type { Decided } from './protect-month.ts';
import { allFamilies, isParts, partsFamily, rootOf } from './released-measures.ts';

const { owner, settings } = await openTestDatabase();
const places = ['581', '619', '790'];
const whole = [...allFamilies].filter((family) => !isParts(family));
const parts = [...allFamilies].filter(isParts);
let sight: Sight;

beforeAll(async () => {
  await addSmallOrganisation(owner);
  for (const seed of [4, 5, 6]) await addRandomPopulation(owner, 260, seed);
  await owner.query('analyze');
  sight = lookAt(await buildSnapshot(settings.owner, plainDate('2026-11-23')));
}, 60_000);

/** A ledger of one month, filled question by question. */
function ledgerOf(month: Month, looked: Sight = sight) {
  const out = new Map<string, Decided>();
  const outFamilies = new Map<string, string>();
  return {
    out, outFamilies,
    ask(families: readonly string[], seen: Sight = looked): void {
      const missing = families.filter((family) => !outFamilies.has(family));
      for (const { family, counted, cells } of decideMonth(seen, { month, places, families: missing, out, outFamilies })) {
        outFamilies.set(family, counted);
        for (const [key, cell] of Object.entries(cells)) {
          // What is out is not told otherwise by what comes after it.
          if (out.has(key)) expect({ key, cell: decoded(cell) }).toEqual({ key, cell: out.get(key) });
          out.set(key, decoded(cell));
        }
      }
    },
  };
}

type Ledger = ReturnType<typeof ledgerOf>;

/** Everything that is out put together by one who knows that noughts are printed. */
async function attacked(month: Month, { out, outFamilies }: Ledger): Promise<{ hidden: number }> {
  const counted = countMonth(sight, places, month, (family) => outFamilies.has(family));
  const { counts } = counted;
  const publication = publicationOf(counted, places, new Map());
  const hidden = new Map([...counts].flatMap(([key, value]) => (out.get(key)?.status === 'printed' ? []
    : [[key, value < 5 ? 'primary' : 'secondary'] as const])));
  for (const [key, value] of counts) {
    if (value > 0 && value < 5 && !key.startsWith('~')) expect({ key, told: out.get(key)?.status }).not.toEqual({ key, told: 'printed' });
  }
  const system = withNoughts(publishedPublication(publication, { hidden }), counted);
  const small = (cell: number) => system.cells[cell]?.small === true;
  const name = (cell: number) => `${publication.cells[cell]?.key ?? ''} = ${publication.cells[cell]?.value ?? ''}`;
  const rule = { smallLow: 1, smallHigh: 4 };
  const knowing = await attack(system, { knowledge: { level: 'not-negative', ...rule }, width: 3 });
  expect(knowing.contradictions).toBe(0);
  expect(knowing.exact.filter(small).map(name)).toEqual([]);
  const nearly = await attack(publishedPublication(publication, { hidden }), { knowledge: { level: 'not-negative', ...rule }, width: 2 });
  expect(nearly.narrowed.filter(small).map(name)).toEqual([]);
  return { hidden: hidden.size };
}

const monthOf = (text: string): Month => {
  const month = parseMonth(text);
  if (month === undefined) throw new Error(text);
  return month;
};

describe('groups of persons, each asked when somebody comes to ask it', () => {
  it.each([1, 2, 3])('tell no small count together with all that is out, in the %i. order', { timeout: 120_000 }, async (seed) => {
    const chance = repeatable(seed);
    const month = monthOf(chance.pick(['2026-04', '2025-10', '2026-02']));
    const ledger = ledgerOf(month);
    ledger.ask(whole);
    const order = [...parts];
    while (order.length > 0) {
      const [next = ''] = order.splice(chance.whole(0, order.length - 1), 1);
      ledger.ask([next]);
    }
    const { hidden } = await attacked(month, ledger);
    expect(hidden).toBeGreaterThan(200);
  });

  it('are the same persons in every form: what the unemployed are by citizenship is the plan’s own row', () => {
    const ledger = ledgerOf(monthOf('2026-04'));
    ledger.ask([...whole, partsFamily('stock', 'nationality')]);
    for (const place of [...places, 'AREA']) {
      expect(ledger.out.get(`unemployed:each-unemployed|${place}|nationality=foreign`)?.status === 'printed')
        .toBe(ledger.out.get(`unemployed:citizens-elsewhere|${place}`)?.status === 'printed');
    }
  });

  it('by work ability are told though the plan’s table prints five to nine partly able of a place', { timeout: 120_000 }, async () => {
    const months = ['2026-10', '2026-03', '2025-08', '2025-01', '2024-09', '2024-05', '2024-01', '2023-10', '2023-07'].map(monthOf);
    const found = months.flatMap((month) => {
      const ledger = ledgerOf(month);
      ledger.ask(['stock']);
      return places.flatMap((place) => {
        const row = ledger.out.get(`unemployed:partly-able|${place}`);
        return row?.status === 'printed' && row.value >= 5 && row.value < 10 ? [{ month, ledger, place, value: row.value }] : [];
      });
    });
    expect(found.length).toBeGreaterThan(3);
    for (const { month, ledger, place, value } of found) {
      ledger.ask([partsFamily('stock', 'work-ability')]);
      const key = `unemployed:each-unemployed|${place}|work-ability=partial`;
      expect({ month, told: ledger.out.get(key) }).toEqual({ month, told: { status: 'printed', value } });
      const printed = [...ledger.out].filter(([each, { status }]) => each.includes('work-ability=') && status === 'printed');
      expect(printed.length).toBeGreaterThan(4);
    }
    const [first] = found;
    if (first !== undefined) await attacked(first.month, first.ledger);
  });

  it('are not told when the register has changed since the whole was, and others of another population are', async () => {
    const month = monthOf('2026-05');
    const ledger = ledgerOf(month);
    ledger.ask([...whole, partsFamily('stock', 'age')]);
    await addRandomPopulation(owner, 40, 9);
    const later = lookAt(await buildSnapshot(settings.owner, plainDate('2026-11-24')));
    ledger.ask([partsFamily('stock', 'education')], later);
    expect([...ledger.outFamilies.keys()].filter((family) => rootOf(family) === 'stock').toSorted()).toEqual(['stock', 'stock/age']);
  });
});
