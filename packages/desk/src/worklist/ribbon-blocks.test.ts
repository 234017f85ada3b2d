import { describe, expect, it } from 'vitest';
import { blocksOf, tasksPerBlock } from './ribbon-blocks.ts';

describe('the blocks of the day ribbon', () => {
  it('draws a block per task while the fullest day fits', () => {
    expect(tasksPerBlock([{ booked: 1, unbooked: 4 }])).toBe(1);
    expect(blocksOf({ booked: 1, unbooked: 2 }, 1)).toEqual(['unbooked', 'unbooked', 'booked']);
  });

  it('lets a block stand for several tasks of a busy team', () => {
    const per = tasksPerBlock([{ booked: 10, unbooked: 31 }, { booked: 0, unbooked: 1 }]);
    expect(per).toBe(6);
    expect(blocksOf({ booked: 10, unbooked: 31 }, per)).toHaveLength(7);
    expect(blocksOf({ booked: 0, unbooked: 1 }, per)).toEqual(['unbooked']);
  });

  it('never hides that something is not booked, nor that something is', () => {
    expect(blocksOf({ booked: 1, unbooked: 40 }, 9)).toContain('booked');
    expect(blocksOf({ booked: 40, unbooked: 1 }, 9)).toContain('unbooked');
  });

  it('draws nothing for an empty day', () => {
    expect(blocksOf({ booked: 0, unbooked: 0 }, 1)).toEqual([]);
    expect(tasksPerBlock([])).toBe(1);
  });
});
