import type { ToldCount } from '../indicators/gate/plan-table-told.ts';
import { AREA } from '../indicators/plan-month.ts';
import { MEASURES, type FigureCell, type Measure, type Shown, type UnemploymentTable } from './contract.ts';

/** A month's counts as they are out, with the labour force that its shares are taken of and the year it is of. */
export type ToldMonth = {
  readonly told: ToldCount; readonly labourForce: ReadonlyMap<string, number>; readonly labourForceYear: string | null;
};

/** Rows of the table from two months; changes, per cents and shares are worked out from what is told alone. */
export function unemploymentRows(
  now: ToldMonth,
  before: ToldMonth | null,
  places: readonly string[],
): UnemploymentTable['rows'] {
  return MEASURES.map((measure) => ({
    measure,
    cells: [...places, AREA].map((place) => cellOf(measure, place, shownOf(now, measure, place),
      before === null || isSameFigure(measure, now, before) ? null : shownOf(before, measure, place))),
  }));
}

/** The statistics of the labour force lag: until the next year is out, a figure beside itself would look like no change. */
function isSameFigure(measure: Measure, now: ToldMonth, before: ToldMonth): boolean {
  return measure === 'labour_force' && now.labourForceYear === before.labourForceYear;
}

function shownOf({ told, labourForce }: ToldMonth, measure: Measure, place: string): Shown {
  if (measure === 'labour_force') return labourForce.get(place) ?? null;
  if (measure !== 'unemployment_share_pct') return told(measure, place);
  const unemployed = told('unemployed', place);
  if (unemployed === 'suppressed') return 'suppressed';
  const force = labourForce.get(place);
  return unemployed === null || !force ? null : roundTo1((unemployed / force) * 100);
}

function cellOf(measure: Measure, place: string, now: Shown, before: Shown): FigureCell {
  const either = now === 'suppressed' || before === 'suppressed';
  const change = either ? 'suppressed' : difference(now, before);
  const changePercent = either ? 'suppressed'
    : typeof change === 'number' && typeof before === 'number' && before !== 0 && measure !== 'unemployment_share_pct'
      ? roundTo1((change / before) * 100) : null;
  return { place, now, before, change, changePercent };
}

function difference(now: Shown, before: Shown): Shown {
  if (typeof now !== 'number' || typeof before !== 'number') return null;
  return Math.round((now - before) * 10) / 10;
}

/** Half away from zero, as the published tables round. */
function roundTo1(value: number): number {
  return (Math.sign(value) * Math.round(Math.abs(value) * 10 + 1e-9)) / 10;
}
