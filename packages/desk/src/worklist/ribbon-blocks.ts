export type RibbonCount = { readonly booked: number; readonly unbooked: number };

/** As many blocks as fit the ribbon's height. Those that stand for several tasks are half as high. */
const mostBlocks = 5;
const mostThinBlocks = 8;

/** A block is one task as long as the fullest day fits; then it stands for several. */
export function tasksPerBlock(days: readonly RibbonCount[]): number {
  const fullest = Math.max(0, ...days.map((day) => day.booked + day.unbooked));
  return fullest <= mostBlocks ? 1 : Math.ceil(fullest / mostThinBlocks);
}

/** From the top down: not yet booked above, booked below. A part of a block is drawn whole. */
export function blocksOf({ booked, unbooked }: RibbonCount, perBlock: number): readonly ('booked' | 'unbooked')[] {
  const all = Math.ceil((booked + unbooked) / perBlock);
  const filled = booked === 0 ? 0 : Math.min(all - (unbooked > 0 ? 1 : 0), Math.max(1, Math.round(booked / perBlock)));
  return [...Array<'unbooked'>(all - filled).fill('unbooked'), ...Array<'booked'>(filled).fill('booked')];
}
