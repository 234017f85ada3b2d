import { Refused } from './refusal.ts';

/** Counts by key within the minute; over the limit the caller is told how long to wait. */
export type RequestLimit = (key: string) => void;

const windowMilliseconds = 60_000;
const mostKeys = 100_000;

/**
 * A window per key, held in memory: each process limits its own callers, which is what protects it.
 */
export function createRequestLimit(perMinute: number, now: () => number = () => performance.now()): RequestLimit {
  const counts = new Map<string, { since: number; count: number }>();
  return (key) => {
    const at = now();
    const found = counts.get(key);
    if (found === undefined || at - found.since >= windowMilliseconds) {
      if (counts.size >= mostKeys) counts.clear();
      counts.set(key, { since: at, count: 1 });
      return;
    }
    found.count += 1;
    if (found.count > perMinute) {
      throw new Refused('too-many-requests', { seconds: Math.ceil((found.since + windowMilliseconds - at) / 1000) });
    }
  };
}
