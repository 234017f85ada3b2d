import { beforeAll, describe, expect, it } from 'vitest';
import { lantinenPirkanmaa } from '@kohtaanto/demo/careers/area-careers.ts';
import { flowTargetsOf } from '@kohtaanto/demo/careers/exact-targets.ts';
import { demoRegister } from '@kohtaanto/demo/demo-register.ts';
import { formatIso, plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { findIndicator, planTable } from '@kohtaanto/rules/indicators/catalogue.ts';
import { compute } from '@kohtaanto/rules/indicators/compute.ts';
import { countingDay, monthNumber, parseMonth } from '@kohtaanto/rules/indicators/months.ts';
import type { Month } from '@kohtaanto/rules/indicators/months.ts';
import { readAreas } from '../areas/load-areas.ts';
import { storeAreas } from '../areas/store-areas.ts';
import { inOneLoad } from '../commands/demo-register/load-register.ts';
import { openTestDatabase } from '../platform/testing/test-database.ts';
import { answerIndicator } from './answer-indicator.ts';
import { buildSnapshot } from './build-snapshot.ts';
import { importedFigures } from './imported-figures.ts';
import { lookAt } from '@kohtaanto/rules/indicators/counted.ts';
import type { LookedAt } from './snapshot-shelf.ts';

const day = plainDate('2026-11-23');
const { owner, settings } = await openTestDatabase();

/** Names of the plan's rows in the table that SQL counts. */
const rowsOfSql: Readonly<Record<string, string>> = {
  unemployed: 'unemployed', 'unemployed-men': 'unemployed_men', 'unemployed-women': 'unemployed_women',
  'unemployed-under-30': 'unemployed_under30', 'unemployed-over-50': 'unemployed_over50',
  'structural-unemployment': 'structural_unemployed', 'long-term-unemployed': 'long_term_unemployed',
  'partial-work-ability': 'partial_work_ability', 'foreign-nationals': 'foreign_nationals',
};

function month(text: string): Month {
  const found = parseMonth(text);
  if (found === undefined) throw new Error(`no month ${text}`);
  return found;
}

describe('the plan of Läntinen Pirkanmaa from the snapshot', () => {
  let looked: LookedAt;

  beforeAll(async () => {
    const data = await readAreas();
    const client = await owner.connect();
    await storeAreas(client, data);
    const parts = demoRegister({ seed: 1, day, data, areaIds: [21], wholeCountry: false });
    await inOneLoad(client, async (load) => {
      for (const part of parts) for (const tables of part.chunks()) await load(tables);
    });
    client.release();
    const snapshot = await buildSnapshot(settings.owner, day);
    looked = { sight: lookAt(snapshot), file: '', takenAt: '' };
  }, 180_000);

  function byMunicipality(id: string, asked: Month): Readonly<Record<string, readonly [number, number | null]>> {
    const indicator = findIndicator(id);
    if (indicator === undefined) throw new Error(`no indicator ${id}`);
    const found = compute(indicator, looked.sight, { month: asked, by: ['municipality'] });
    if (found.state !== 'known') throw new Error(`${id} is ${found.state}`);
    return Object.fromEntries(found.cells.map((cell) => [cell.codes[0] ?? '', [cell.numerator, cell.denominator] as const]));
  }

  it.each(['2022-07', '2023-07', '2024-02', '2025-10'])('has in %s the rows of the table that SQL counts', async (text) => {
    const { rows } = await owner.query<{ measure: string; code: string; value: number }>(
      `select measure, municipality_code as code, value::int as value from office.unemployment_table(21::smallint, $1)
       where value > 0`, [formatIso(countingDay(month(text)))]);
    for (const [id, measure] of Object.entries(rowsOfSql)) {
      const bySql = Object.fromEntries(rows.filter((row) => row.measure === measure).map(({ code, value }) => [code, [value, null]]));
      expect({ id, ...byMunicipality(id, month(text)) }).toEqual({ id, ...bySql });
    }
  });

  it('prints the flow over three months as the plan does, month by month', () => {
    for (const { municipality } of lantinenPirkanmaa) {
      for (const { monthStart, started, passed } of flowTargetsOf(municipality)) {
        const printed = byMunicipality('flow-over-3-months', (monthNumber(monthStart) + 3) as Month);
        expect({ municipality, of: printed[municipality] }).toEqual({ municipality, of: [passed, started] });
      }
    }
  });

  it('has every row of the plan, the labour force and the share of it among them', async () => {
    const imported = importedFigures((text, values) => owner.query(text, [...values]));
    const municipalities = new Set(lantinenPirkanmaa.map((each) => each.municipality));
    const asked = { month: month('2023-07'), by: ['municipality'] as const, municipalities };
    for (const id of planTable) {
      const answer = await answerIndicator(looked, imported, id, asked);
      expect([id, answer.cells.length]).toEqual([id, 6]);
    }
    const share = await answerIndicator(looked, imported, 'unemployment-share', asked);
    expect(share.imported?.source).toContain('työnvälitystilasto');
    expect(share.total).toEqual({ codes: [], numerator: 1808, denominator: 21_671 });
  });
});
