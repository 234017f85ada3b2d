export type RibbonCount = { readonly booked: number; readonly unbooked: number };

/**
 * As many blocks as fit the ribbon's height. Fuller days have blocks half as high and their number above
 * them, and from a fuller one on a block stands for several tasks.
 */
const mostBlocks = 5;
const mostThinBlocks = 7;

export type BlockScale = { readonly perBlock: number; readonly thin: boolean };

/** One scale for the whole ribbon, so that a day twice as high has twice as much. */
export function scaleOf(days: readonly RibbonCount[]): BlockScale {
  const fullest = Math.max(0, ...days.map((day) => day.booked + day.unbooked));
  return { thin: fullest > mostBlocks, perBlock: Math.max(1, Math.ceil(fullest / mostThinBlocks)) };
}

/** From the top down: not yet booked above, booked below. A part of a block is drawn whole. */
export function blocksOf({ booked, unbooked }: RibbonCount, perBlock: number): readonly ('booked' | 'unbooked')[] {
  const all = Math.ceil((booked + unbooked) / perBlock);
  const filled = booked === 0 ? 0 : Math.min(all - (unbooked > 0 ? 1 : 0), Math.max(1, Math.round(booked / perBlock)));
  return [...Array<'unbooked'>(all - filled).fill('unbooked'), ...Array<'booked'>(filled).fill('booked')];
}
