import type { WorklistRow } from '@kohtaanto/office/worklist/contract.ts';

/**
 * The day a row stands under: the law's own day once it has passed, else the last day on which the office
 * can still act, and today where that was the Friday before a Sunday.
 */
export function shownDay(row: Pick<WorklistRow, 'bucket' | 'due' | 'officeDay'>, today: string): string {
  if (row.bucket === 'overdue') return row.due;
  return row.bucket === 'today' ? today : row.officeDay;
}
