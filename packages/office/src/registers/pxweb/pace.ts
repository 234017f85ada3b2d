import { setTimeout } from 'node:timers/promises';

/** The time and the waiting of whoever keeps a pace; tests bring their own. */
export type Watch = { now(): number; wait(milliseconds: number): Promise<void> };

export const realWatch: Watch = {
  now: () => performance.now(),
  wait: async (milliseconds) => { await setTimeout(milliseconds); },
};

/**
 * Waits so that in no window of the given length more calls are made than the limit: the window slides,
 * because a server that counts from the first call would otherwise refuse the first of the next burst.
 */
export function createPace(calls: number, windowMilliseconds: number, watch: Watch = realWatch): () => Promise<void> {
  const made: number[] = [];
  return async () => {
    for (;;) {
      const now = watch.now();
      while (made[0] !== undefined && made[0] <= now - windowMilliseconds) made.shift();
      if (made.length < calls) {
        made.push(now);
        return;
      }
      await watch.wait(Math.max(1, Math.ceil((made[0] ?? now) + windowMilliseconds - now)));
    }
  };
}
