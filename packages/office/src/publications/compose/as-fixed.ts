import { Refused } from '../../platform/http/refusal.ts';
import type { MonthOut } from '../../indicators/gate/gate.ts';
import { AREA, keyOf } from '../../indicators/gate/month-counts.ts';
import type { CountName, Told } from '../attack/named-counts.ts';

/** How many cells a refusal names; the rest are counted. */
const NAMED = 6;

export function cellsNamed(counts: readonly CountName[]): string {
  const named = counts.slice(0, NAMED).map(({ month, measure, place, split }) =>
    [month, measure.split(':').at(-1), place, split].filter((each) => each !== '').join(' '));
  return `${named.join('; ')}${counts.length > NAMED ? `; + ${counts.length - NAMED}` : ''}`;
}

/**
 * What is printed is what the ledger has of the month: a figure that differs, or is printed where the ledger
 * hides it, does not go out whatever made it.
 */
export function refuseUnlessAsFixed({ counts }: Told, out: ReadonlyMap<string, MonthOut>): void {
  const differs = counts.filter(({ count, cell }) => {
    if (typeof cell !== 'number') return false;
    const key = keyOf(count.measure, /^TA\d+$/u.test(count.place) ? AREA : count.place, count.split);
    return [...out.get(count.month)?.values() ?? []].some(({ cells }) => cells[key] !== undefined && cells[key] !== cell);
  });
  if (differs.length === 0) return;
  throw new Refused('publications.not-as-fixed', { count: differs.length, cells: cellsNamed(differs.map(({ count }) => count)) });
}
