import { describe, expect, it } from 'vitest';
import { blocksOf, scaleOf } from './ribbon-blocks.ts';

/** The room above a day's name, and what a block, a gap and the number take of it: day-ribbon.module.css. */
const room = 80 - 7 - 16 - 4;
const heightOf = (blocks: number, thin: boolean) => (thin ? blocks * 4 + (blocks - 1) + 12 + 3 : blocks * 8 + (blocks - 1) * 2);

describe('the blocks of the day ribbon', () => {
  it('draws a block per task while the fullest day fits', () => {
    expect(scaleOf([{ booked: 1, unbooked: 4 }])).toEqual({ perBlock: 1, thin: false });
    expect(blocksOf({ booked: 1, unbooked: 2 }, 1)).toEqual(['unbooked', 'unbooked', 'booked']);
  });

  it('thins the blocks of a fuller day, and counts above them', () => {
    expect(scaleOf([{ booked: 0, unbooked: 6 }])).toEqual({ perBlock: 1, thin: true });
    expect(scaleOf([{ booked: 7, unbooked: 0 }])).toEqual({ perBlock: 1, thin: true });
    expect(scaleOf([{ booked: 0, unbooked: 8 }])).toEqual({ perBlock: 2, thin: true });
  });

  it('lets a block stand for several tasks of a busy team', () => {
    const { perBlock } = scaleOf([{ booked: 10, unbooked: 31 }, { booked: 0, unbooked: 1 }]);
    expect(perBlock).toBe(6);
    expect(blocksOf({ booked: 10, unbooked: 31 }, perBlock)).toHaveLength(7);
    expect(blocksOf({ booked: 0, unbooked: 1 }, perBlock)).toEqual(['unbooked']);
  });

  it('is never cut at the top, however full the day', () => {
    for (let tasks = 0; tasks <= 2000; tasks += 1) {
      const { perBlock, thin } = scaleOf([{ booked: 0, unbooked: tasks }]);
      expect(heightOf(blocksOf({ booked: 0, unbooked: tasks }, perBlock).length, thin), `${tasks}`).toBeLessThanOrEqual(room);
    }
  });

  it('never hides that something is not booked, nor that something is', () => {
    expect(blocksOf({ booked: 1, unbooked: 40 }, 9)).toContain('booked');
    expect(blocksOf({ booked: 40, unbooked: 1 }, 9)).toContain('unbooked');
  });

  it('draws nothing for an empty day', () => {
    expect(blocksOf({ booked: 0, unbooked: 0 }, 1)).toEqual([]);
    expect(scaleOf([])).toEqual({ perBlock: 1, thin: false });
  });
});
