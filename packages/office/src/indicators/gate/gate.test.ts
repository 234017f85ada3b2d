import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { findIndicator } from '@kohtaanto/rules/indicators/catalogue.ts';
import { lookAt } from '@kohtaanto/rules/indicators/counted.ts';
import type { Sight } from '@kohtaanto/rules/indicators/counted.ts';
import { parseMonth } from '@kohtaanto/rules/indicators/months.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attack } from '../../disclosure/attack/attack.ts';
import { publishedPublication } from '../../disclosure/attack/published-publication.ts';
import { openTestOffice } from '../../platform/testing/test-office.ts';
import type { Client } from '../../platform/testing/test-office.ts';
import { addSmallOrganisation } from '../../platform/testing/test-world.ts';
import { buildSnapshot } from '../build-snapshot.ts';
import type { IndicatorAnswer } from '../contract.ts';
import { registerIndicators } from '../index.ts';
import { openShelf } from '../snapshot-shelf.ts';
import { repeatable } from '../testing/repeatable-chance.ts';
import { addRandomPopulation } from '../testing/random-population.ts';
import { AREA, countMonth, keyOf } from './month-counts.ts';
import { outByPlanTable } from './plan-table-out.ts';
import { publicationOf } from './protect-month.ts';
import { withNoughts } from '../testing/attacker-of-a-month.ts';
import { denominatorOf, dimensionsOut, gatedIndicators, numeratorOf } from './released-measures.ts';

const day = plainDate('2026-11-23');
const dataFolder = await mkdtemp(join(tmpdir(), 'kohtaanto-gate-'));
const office = await openTestOffice({ slices: [registerIndicators], config: { dataFolder } });
const places = ['581', '619', '790'];
const months = ['2026-10', '2026-06', '2025-10', '2025-03'];
let sight: Sight;
let coach: Client;

/** What has been told of each month: key of the count, and what stood there. */
const told = new Map<string, Map<string, number | 'suppressed'>>();

beforeAll(async () => {
  await addSmallOrganisation(office.owner);
  for (const seed of [4, 5]) await addRandomPopulation(office.owner, 260, seed);
  await addDutiesMostlyInTime();
  await office.owner.query('analyze');
  const snapshot = await buildSnapshot(office.settings.owner, day);
  sight = lookAt(snapshot);
  await openShelf(dataFolder).keep(snapshot, new Date('2026-11-23T00:00:00Z'));
  coach = await office.as('tiina.rautalampi');
}, 60_000);

/** As real offices have them: of many plans few are late, in some places none. */
async function addDutiesMostlyInTime(): Promise<void> {
  await office.owner.query(`insert into office.obligation
      (area_id, person_id, obligation_key, kind, party, due, office_day, state, met_on, because, rule_version, certain)
    select area_id, person_id, kind || ':' || due, kind, 'authority', due, due, 'met',
      due + case when row_number() over (partition by kind, due order by person_id) % every = 0 then 3 else -2 end,
      '[]', date '2025-01-01', true
    from office.person cross join (values ('employment-plan', 40), ('initial-interview', 60), ('job-search-discussion', 25)) as kinds (kind, every)
      cross join unnest(array['2026-10-14', '2026-06-15', '2025-10-15', '2025-03-14']::date[]) as due
    where area_id = 21`);
}

afterAll(() => rm(dataFolder, { recursive: true, force: true }));

const ask = (client: Client, id: string, query: Record<string, string>) =>
  client.get(`/api/indicators/${id}?${new URLSearchParams(query).toString()}`);

type Told = { readonly numerator: unknown; readonly denominator: unknown };

function hear(answer: IndicatorAnswer): void {
  const definition = findIndicator(answer.definition.id)?.definition;
  if (definition === undefined) throw new Error('no definition');
  const own = answer.place?.code ?? AREA;
  const heard: (readonly [string, string, Told, Told])[] = [[own, '', answer.total, answer.total.before]];
  if (answer.whole !== null) heard.push([AREA, '', answer.whole, answer.whole.before]);
  for (const row of answer.rows) {
    const split = answer.by === 'municipality' ? '' : `${answer.by}=${row.code}`;
    heard.push([answer.by === 'municipality' ? row.code : own, split, row, row.before]);
  }
  for (const [place, split, now, before] of heard) {
    for (const [month, figure] of [[answer.month, now], [answer.yearEarlier, before]] as const) {
      remember(month, numeratorOf(definition), place, split, figure.numerator);
      remember(month, denominatorOf(definition), place, split, figure.denominator);
    }
  }
}

function remember(month: string, measure: string | null, place: string, split: string, value: unknown): void {
  if (measure === null || value === null) return;
  const key = keyOf(measure, place, split);
  const known = told.get(month) ?? new Map<string, number | 'suppressed'>();
  told.set(month, known);
  const figure = value as number | 'suppressed';
  // The same count is told in one way only, whichever question it is part of.
  if (known.has(key)) expect({ month, key, figure }).toEqual({ month, key, figure: known.get(key) });
  known.set(key, figure);
}

describe('a series of questions by one asker', () => {
  it('tells no small count, exactly or nearly, to one who puts all answers together', { timeout: 240_000 }, async () => {
    const chance = repeatable(23);
    for (let question = 0; question < 180; question += 1) {
      const { definition } = chance.pick(gatedIndicators);
      const area = chance.pick(['', '', ...places]);
      const by = chance.pick(['', ...dimensionsOut(definition)]);
      const answer = await ask(coach, definition.id, {
        month: chance.pick(months), ...(area === '' ? {} : { area }), ...(by === '' ? {} : { by }),
      });
      if (answer.status === 200) hear(answer.body as IndicatorAnswer);
      else expect(answer.body).toMatchObject({ code: expect.stringMatching(/not-yet|dimension-unknown/u) });
    }
    let hidden = 0;
    for (const month of told.keys()) hidden += await attacked(month);
    expect(hidden).toBeGreaterThan(50);
  });
});

describe('the late ones of the duties', () => {
  const duties = gatedIndicators.filter(({ definition }) => definition.population === 'duties-due').map(({ definition }) => definition.id);

  it('are told by no subtraction where they are fewer than five, whole or by sex', { timeout: 120_000 }, async () => {
    let [few, none] = [0, 0];
    for (const id of duties) {
      for (const month of months) {
        for (const query of [{ by: 'municipality' }, { by: 'sex' }, ...places.map((area) => ({ area, by: 'sex' }))]) {
          const answer = await ask(coach, id, { month, ...query });
          expect(answer.status).toBe(200);
          hear(answer.body as IndicatorAnswer);
        }
      }
    }
    for (const [text, seen] of told) {
      for (const [key, whole] of seen) {
        const done = key.startsWith('each-of-population@') ? seen.get(key.replace('each-of-population', 'done-by-the-day')) : undefined;
        if (typeof whole !== 'number' || done === undefined) continue;
        if (done === 'suppressed') few += 1;
        else if (whole === done) none += 1;
        else expect({ text, key, late: whole - done, few: whole - done < 5 }).toMatchObject({ few: false });
      }
      await attacked(text);
    }
    expect(few).toBeGreaterThan(5);
    expect(none).toBeGreaterThan(0);
  });

  it('and all of them are unknown, not nought, where the whole area has none in the month', async () => {
    const { total, rows } = (await ask(coach, 'multi-agency-plans-in-time', { month: '2026-10', by: 'municipality' })).body as IndicatorAnswer;
    const unknown = { numerator: null, denominator: null, value: null };
    for (const figure of [total, ...rows]) expect(figure).toMatchObject({ ...unknown, before: unknown, change: null });
  });
});

/** Everything told of the month, the plan's table beside it, and every equation that holds; how much is hidden. */
async function attacked(text: string): Promise<number> {
  const month = parseMonth(text);
  if (month === undefined) throw new Error(text);
  // Parts that nobody has asked are nothing that an attacker has.
  const { rows } = await office.owner.query<{ family: string }>('select family from released_month where area_id = 21 and month = $1', [text]);
  const out = new Set(rows.map(({ family }) => family));
  const counted = countMonth(sight, places, month, (family) => out.has(family));
  const { counts } = counted;
  const publication = publicationOf(counted, places, new Map());
  const plan = outByPlanTable(counts, places);
  const seen = told.get(text) ?? new Map<string, number | 'suppressed'>();
  const hidden = new Map([...counts].flatMap(([key, value]) => {
    if (typeof seen.get(key) === 'number') {
      expect({ key, told: seen.get(key) }).toEqual({ key, told: value });
      return [];
    }
    // Noughts are printed whoever asks for them.
    const nought = value === 0 && !counted.groups.has(key) && seen.get(key) === undefined; // told to whoever asks
    return nought || plan.get(key)?.status === 'printed' ? [] : [[key, value < 5 ? 'primary' : 'secondary'] as const];
  }));
  for (const [key, value] of seen) if ((counts.get(key) ?? 0) > 0 && (counts.get(key) ?? 0) < 5) expect({ key, value }).toEqual({ key, value: 'suppressed' });
  const system = withNoughts(publishedPublication(publication, { hidden }), counted);
  // A nought is nobody's secret; of groups it is hidden for its neighbours' sake.
  const small = (cell: number) => system.cells[cell]?.small === true && (publication.cells[cell]?.value ?? 0) > 0;
  const name = (cell: number) => `${text} ${publication.cells[cell]?.key ?? ''} = ${publication.cells[cell]?.value ?? ''}`;
  const rule = { smallLow: 1, smallHigh: 4 };
  const knowing = await attack(system, { knowledge: { level: 'not-negative', ...rule }, width: 3 });
  expect(knowing.contradictions).toBe(0);
  expect(knowing.exact.filter(small).map(name)).toEqual([]);
  const nearly = await attack(publishedPublication(publication, { hidden }), { knowledge: { level: 'not-negative', ...rule }, width: 2 });
  expect(nearly.narrowed.filter(small).map(name)).toEqual([]);
  return [...seen.values()].filter((value) => value === 'suppressed').length;
}

describe('a slice that may not be told', () => {
  const refused = async (id: string, query: Record<string, string>, language: 'fi' | 'sv' = 'fi') =>
    (await ask(await office.as('tiina.rautalampi', { language }), id, query)).body;

  it('of another area', async () => {
    expect(await refused('unemployed', { area: '638' })).toMatchObject({ status: 403, code: 'indicators.another-area' });
    expect(await refused('unemployed', { area: '1' })).toMatchObject({ status: 403, code: 'indicators.another-area' });
  });

  it('of a month that has not closed', async () => {
    expect(await refused('unemployed', { month: '2026-11' }, 'sv')).toMatchObject({
      status: 409, code: 'indicators.not-yet', detail: expect.stringContaining('2026-11-30'),
    });
    expect(await refused('return-6-months', { month: '2026-08' })).toMatchObject({ code: 'indicators.not-yet' });
  });

  it('of a month before the register, of what is not there, and parted in a way it is not', async () => {
    expect(await refused('unemployed', { month: '2019-01' })).toMatchObject({ code: 'indicators.before-register' });
    expect(await refused('no-such', {})).toMatchObject({ status: 404, code: 'indicators.unknown' });
    expect(await refused('equality-score', {})).toMatchObject({ code: 'indicators.not-imported' });
    expect(await refused('unemployed-men', { by: 'age' })).toMatchObject({ code: 'indicators.dimension-unknown' });
    expect(await refused('unemployed', { area: '790', by: 'municipality' })).toMatchObject({ code: 'indicators.dimension-unknown' });
  });
});

describe('what is out', () => {
  it('is told alike to another asker of the area, and nobody can rewrite it', async () => {
    const query = { month: '2026-10', by: 'age' };
    const own = (await ask(coach, 'unemployed', query)).body as IndicatorAnswer;
    const other = (await ask(await office.as('olli.kangas'), 'unemployed', query)).body as IndicatorAnswer;
    expect(other.rows).toEqual(own.rows);
    expect(own.releasedAt).toBe(other.releasedAt);
    await expect(office.owner.query('update released_month set cells = cells')).rejects.toThrow('not rewritten');
    await expect(office.owner.query('delete from released_month')).rejects.toThrow('not rewritten');
  });

  it('stays as it was when the register changes afterwards, and its parts are then not told anew', async () => {
    const before = (await ask(coach, 'unemployed', { month: '2026-05' })).body as IndicatorAnswer;
    await addRandomPopulation(office.owner, 60, 9);
    const snapshot = await buildSnapshot(office.settings.owner, plainDate('2026-11-24'));
    await openShelf(dataFolder).keep(snapshot, new Date('2026-11-24T00:00:00Z'));
    const after = (await ask(coach, 'unemployed', { month: '2026-05' })).body as IndicatorAnswer;
    expect(after.rows).toEqual(before.rows);
    // Those by sex were decided with the whole; other parts would be of other counts than the whole that is out.
    expect((await ask(coach, 'unemployed', { month: '2026-05', by: 'sex' })).status).toBe(200);
    expect((await ask(coach, 'jobseekers', { month: '2026-05', by: 'sex' })).body).toMatchObject({ code: 'indicators.parts-not-fixed' });
    expect((await ask(coach, 'unemployed', { month: '2026-05', by: 'education' })).body).toMatchObject({ code: 'indicators.parts-not-fixed' });
  });

  it('is nothing of another area’s', async () => {
    const maria = await office.as('maria.lind', { areaId: 1 });
    expect((await ask(maria, 'unemployed', { area: '790' })).status).toBe(403);
    const { rows } = await office.owner.query<{ n: number }>('select count(*)::int as n from released_month where area_id = 1');
    expect(rows).toEqual([{ n: 0 }]);
  });
});
