import { MEASURES, type FigureCell, type Measure, type Shown, type UnemploymentTable } from './contract.ts';
import { AREA, cellKey, suppressMonth, type Counts } from '../indicators/plan-month.ts';

/** A month's counts of persons, with the labour force that its shares are taken of. */
export type MonthCounts = { readonly counts: Counts; readonly labourForce: ReadonlyMap<string, number> };

/** Rows of the table from two months' counts; pure, so that what is hidden can be shown to be. */
export function unemploymentRows(
  now: MonthCounts,
  before: MonthCounts | null,
  places: readonly string[],
): UnemploymentTable['rows'] {
  const shownNow = shownOf(now, places);
  const shownBefore = before === null ? () => null : shownOf(before, places);
  return MEASURES.map((measure) => ({
    measure,
    cells: [...places, AREA].map((place) => cellOf(measure, place, shownNow, shownBefore)),
  }));
}

type ShownFigure = (measure: Measure, place: string) => Shown;

function shownOf(month: MonthCounts, places: readonly string[]): ShownFigure {
  const shown = suppressMonth(month.counts, places);
  return (measure, place) => {
    if (measure === 'labour_force') return month.labourForce.get(place) ?? null;
    if (measure !== 'unemployment_share_pct') return shown(cellKey(measure, place));
    const unemployed = shown(cellKey('unemployed', place));
    const labourForce = month.labourForce.get(place);
    if (unemployed === 'suppressed') return 'suppressed';
    return unemployed === null || !labourForce ? null : roundTo1((unemployed / labourForce) * 100);
  };
}

function cellOf(measure: Measure, place: string, shownNow: ShownFigure, shownBefore: ShownFigure): FigureCell {
  const now = shownNow(measure, place);
  const before = shownBefore(measure, place);
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
