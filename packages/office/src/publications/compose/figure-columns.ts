import { figureWords } from '@kohtaanto/words/publications/table-words.ts';
import type { PublishedCell, PublishedContentColumn } from '../content.ts';

/** What stands of each cell: this month, the same month a year earlier, and what lies between. */
export const figureColumns: readonly PublishedContentColumn[] = [
  { code: 'now', label: figureWords.now, unit: 'as-row', decimals: 1 },
  { code: 'before', label: figureWords.before, unit: 'as-row', decimals: 1 },
  { code: 'change', label: figureWords.change, unit: 'as-row', decimals: 1 },
  { code: 'changePercent', label: figureWords.changePercent, unit: 'percent', decimals: 1 },
];

export type Figures = {
  readonly now: PublishedCell; readonly before: PublishedCell; readonly change: PublishedCell; readonly changePercent: PublishedCell;
};

export const inColumns = ({ now, before, change, changePercent }: Figures): readonly PublishedCell[] =>
  [now, before, change, changePercent];

/** Half away from zero, as published tables round. */
export function rounded(value: PublishedCell, decimals: number): PublishedCell {
  if (typeof value !== 'number') return value;
  const factor = 10 ** decimals;
  const scaled = Math.round(Math.abs(value) * factor + 1e-9) / factor;
  return value < 0 && scaled > 0 ? -scaled : scaled;
}

/** Worked out from what is printed: a change of a hidden figure is hidden. */
export function changeOf(now: PublishedCell, before: PublishedCell, decimals: number): Figures {
  if (now === 'suppressed' || before === 'suppressed') return { now, before, change: 'suppressed', changePercent: 'suppressed' };
  if (now === null || before === null) return { now, before, change: null, changePercent: null };
  const change = rounded(now - before, decimals);
  return { now, before, change, changePercent: before === 0 ? null : rounded((100 * (now - before)) / before, 1) };
}
