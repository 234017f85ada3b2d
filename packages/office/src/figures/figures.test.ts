import { describe, expect, it } from 'vitest';
import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { AREA, cellKey, isCounted, suppressMonth, type CountedMeasure } from '../indicators/plan-month.ts';
import { monthsBefore, yearEarlier } from './months.ts';
import { tableAsCsv } from './table-file.ts';
import { unemploymentRows, type ToldMonth } from './unemployment-table.ts';

const PLACES = ['790', '108', '143', '581', '619', '250'];

/** Counts by measure in the order of PLACES, the area their sum, as the ledger has them when nothing else is out. */
function month(rows: Partial<Record<CountedMeasure, readonly number[]>>, labourForce: readonly number[], year = String(labourForce[0])): ToldMonth {
  const counts = new Map<string, number>();
  for (const [measure, values] of Object.entries(rows)) {
    values.forEach((value, index) => counts.set(`${measure}/${PLACES[index]}`, value));
    counts.set(`${measure}/${AREA}`, values.reduce((sum, value) => sum + value, 0));
  }
  const force = new Map(PLACES.map((place, index) => [place, labourForce[index] ?? 0]));
  force.set(AREA, labourForce.reduce((sum, value) => sum + value, 0));
  const shown = suppressMonth(counts, PLACES);
  return { told: (measure, place) => (isCounted(measure) ? shown(cellKey(measure, place)) : null), labourForce: force, labourForceYear: year };
}

const july2022 = month({
  unemployed: [633, 387, 245, 209, 63, 58], unemployed_men: [330, 197, 127, 112, 33, 24],
  unemployed_women: [303, 190, 118, 97, 30, 34], foreign_nationals: [29, 10, 13, 2, 3, 2],
}, [10_124, 4680, 2773, 2543, 1093, 769]);
const july2023 = month({
  unemployed: [759, 439, 266, 225, 71, 48], unemployed_men: [406, 254, 133, 105, 44, 24],
  unemployed_women: [353, 185, 133, 120, 27, 24], foreign_nationals: [64, 13, 14, 11, 5, 0],
}, [10_024, 4640, 2743, 2483, 1038, 743]);

const cell = (measure: string, place: string) =>
  unemploymentRows(july2023, july2022, PLACES).find((row) => row.measure === measure)?.cells.find((each) => each.place === place);

describe("the plan's table", () => {
  it('shows figure, change and per cent as the plan prints them', () => {
    expect(cell('unemployed', '790')).toEqual({ place: '790', now: 759, before: 633, change: 126, changePercent: 19.9 });
    expect(cell('unemployed', AREA)).toMatchObject({ now: 1808, before: 1595, change: 213 });
    expect(cell('unemployment_share_pct', AREA)).toMatchObject({ now: 8.3, before: 7.3, change: 1 });
    expect(cell('unemployment_share_pct', '108')).toMatchObject({ now: 9.5, before: 8.3, change: 1.2 });
    expect(cell('labour_force', AREA)).toMatchObject({ now: 21_671, before: 21_982, change: -311 });
  });

  it('hides the three small cells of 2022 and every change that would give them away', () => {
    for (const place of ['581', '619', '250']) {
      expect(cell('foreign_nationals', place)).toMatchObject({ before: 'suppressed', change: 'suppressed', changePercent: 'suppressed' });
    }
    expect(cell('foreign_nationals', '581')?.now).toBe(11);
    expect(cell('foreign_nationals', '250')?.now).toBe(0);
    expect(cell('foreign_nationals', AREA)).toMatchObject({ now: 107, before: 59, change: 48, changePercent: 81.4 });
  });

  it('hides nothing else', () => {
    const hidden = unemploymentRows(july2023, july2022, PLACES).flatMap((row) => row.cells)
      .filter((each) => each.now === 'suppressed' || each.before === 'suppressed');
    expect(hidden).toHaveLength(3);
  });

  it('has no change of the labour force from itself, where the statistics of one year serve both', () => {
    const same = { ...july2022, labourForceYear: july2023.labourForceYear };
    const [labourForce] = unemploymentRows(july2023, same, PLACES);
    expect(labourForce?.cells[0]).toEqual({ place: '790', now: 10_024, before: null, change: null, changePercent: null });
  });

  it('has no change where the register has no earlier year', () => {
    const [, unemployed] = unemploymentRows(july2023, null, PLACES);
    expect(unemployed?.cells[0]).toEqual({ place: '790', now: 759, before: null, change: null, changePercent: null });
  });

  it('hides a share whose count is hidden', () => {
    const [, unemployed, ...others] = unemploymentRows(month({
      unemployed: [3, 60, 70, 80, 90, 100], unemployed_men: [2, 30, 40, 40, 50, 50], unemployed_women: [1, 30, 30, 40, 40, 50],
    }, [100, 1000, 1000, 1000, 1000, 1000]), null, PLACES);
    expect(unemployed?.cells[0]?.now).toBe('suppressed');
    expect(others.at(-1)?.cells[0]?.now).toBe('suppressed');
  });
});

describe('months', () => {
  it('begin when their counting day is past', () => {
    expect(monthsBefore(plainDate('2026-11-29'), '2026-09')).toEqual(['2026-10', '2026-09']);
    expect(monthsBefore(plainDate('2026-11-30'), '2026-10')).toEqual(['2026-10']); // counted today: not closed
    expect(monthsBefore(plainDate('2026-12-01'), '2026-10')).toEqual(['2026-11', '2026-10']);
    expect(monthsBefore(plainDate('2028-02-29'), '2028-01')).toEqual(['2028-01']);
    expect(monthsBefore(plainDate('2028-03-01'), '2028-01')).toEqual(['2028-02', '2028-01']);
    expect(yearEarlier('2024-02')).toBe('2023-02');
  });
});

describe('the file', () => {
  it('marks hidden cells as the statistics do and makes formulas text', () => {
    const name = (fi: string) => ({ fi, sv: fi, en: fi });
    const csv = tableAsCsv({
      month: '2022-07', yearEarlier: '2021-07', day: '2022-07-29', dayYearEarlier: '2021-07-30', area: name('A'),
      places: PLACES.map((code) => ({ code, name: name(code === '790' ? '=cmd()' : code), longitude: null, latitude: null })),
      rows: unemploymentRows(july2022, null, PLACES), threshold: 5, labourForceYear: '2022', comparison: null,
    }, 'fi');
    expect(csv).toMatch(/^# Työttömyys, A, 2022-07\n/u);
    expect(csv).toContain('Salattu ei ole nolla');
    expect(csv).toContain('foreign_nationals,2022-07,581,581,...');
    expect(csv).toContain("unemployed,2022-07,'=cmd(),790,633");
    expect(csv).toContain('labour_force,2022,yhteensä,AREA,21982');
  });
});
