import type { MonthOut } from '../../indicators/gate/gate.ts';
import { noughtsPrinted } from '../../indicators/gate/noughts-printed.ts';
import type { Told } from '../attack/named-counts.ts';

/** Counts of others, where no month of the ledger is asked. */
const OF_OTHERS = new Set(['labour-force']);

/**
 * Whether a hidden figure of these may be a nought: of groups, and of months whose noughts would tell their neighbours.
 * Then the publication says so, and nobody may take what it hides for at least one.
 */
export function mayHideNoughts({ counts }: Pick<Told, 'counts'>, out: ReadonlyMap<string, MonthOut>): boolean {
  return counts.some(({ count, cell }) => cell === 'suppressed' && !OF_OTHERS.has(count.measure)
    && !noughtsPrinted(out.get(count.month) ?? new Map(), count.measure, count.split));
}
