import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { draftKeeper, MOST_MS, PAUSE_MS } from './draft-keeper.ts';
import type { Kept } from './draft-keeper.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** An office that answers when told to, and what it was sent. */
function world() {
  const sent: { text: string; leaving: boolean }[] = [];
  const told: Kept[] = [];
  const state = { down: false, reached: 0 };
  const keeper = draftKeeper({
    send: async (text, leaving) => {
      if (state.down) throw new TypeError('offline');
      sent.push({ text, leaving });
    },
    tell: (kept) => told.push(kept),
    isPassing: () => true,
    onReached: () => {
      state.reached += 1;
    },
  });
  return { keeper, sent, told, state };
}

describe('a draft', () => {
  test('is kept after a pause', async () => {
    const { keeper, sent, told } = world();
    keeper.change('a');
    await vi.advanceTimersByTimeAsync(PAUSE_MS - 1);
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent).toEqual([{ text: 'a', leaving: false }]);
    expect(told.at(-1)).toBe('kept');
  });

  test('is kept every three seconds while one writes without a pause', async () => {
    const { keeper, sent } = world();
    for (let at = 0; at < 2 * MOST_MS; at += 100) {
      keeper.change(`${at}`);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(sent.map(({ text }) => Number(text))).toEqual([MOST_MS - 100, 2 * MOST_MS - 100]);
  });

  test('is sent at once on leaving, and only what was not sent yet', async () => {
    const { keeper, sent } = world();
    keeper.change('last words');
    keeper.leave();
    keeper.leave();
    await vi.advanceTimersByTimeAsync(MOST_MS);
    expect(sent).toEqual([{ text: 'last words', leaving: true }]);
  });

  test('is left behind by no form that has been saved', async () => {
    const { keeper, sent } = world();
    keeper.change('a');
    keeper.hold(true);
    keeper.leave();
    await vi.advanceTimersByTimeAsync(MOST_MS);
    expect(sent).toEqual([]);
    keeper.hold(false);
    await vi.advanceTimersByTimeAsync(PAUSE_MS);
    expect(sent).toHaveLength(1);
  });

  test('is sent again until the office is back, and that is told', async () => {
    const { keeper, sent, told, state } = world();
    state.down = true;
    keeper.change('a');
    await vi.advanceTimersByTimeAsync(PAUSE_MS);
    keeper.again('a');
    await vi.advanceTimersByTimeAsync(20_000);
    expect([sent.length, told.at(-1), state.reached]).toEqual([0, 'failed', 0]);
    state.down = false;
    await vi.advanceTimersByTimeAsync(5000);
    expect([sent.length, told.at(-1), state.reached]).toEqual([1, 'kept', 1]);
  });
});
