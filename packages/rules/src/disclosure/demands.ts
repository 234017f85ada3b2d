/** What is to become of a cell. */
export const OPEN = 0;
export const PRIMARY = 1;
export const SECONDARY = 2;
/** Printed whatever happens: a nought, or a figure that is already out. */
export const FIXED = 3;

export type Demands = {
  /** OPEN, PRIMARY, SECONDARY (hidden in an earlier release) or FIXED for each cell. */
  readonly status: Uint8Array;
  /** How far below and above the truth, and over what width, a hidden cell must be able to lie. */
  readonly down: Float64Array;
  readonly up: Float64Array;
  readonly width: Float64Array;
  /** The width asked of a cell hidden only to protect others; 0: any. */
  readonly secondaryWidth: number;
  /** What hiding the cell costs. */
  readonly cost: Float64Array;
  /** 1 for cells of one person, who knows it: another small cell must not hang on that one alone. */
  readonly insider: Uint8Array;
};
