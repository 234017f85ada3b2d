/** What is said of how many have answered an open round: never a number that one answer moves for sure. */
export const bandStarts: readonly number[] = [0, 10, 25, 50, 100, 200, 500, 1000, 2000, 5000];

export type ResponseBand = { readonly from: number; /** The last number of the band; null: no upper end. */ readonly to: number | null };

export function bandFrom(start: number): ResponseBand {
  const at = bandStarts.findLastIndex((each) => each <= start);
  const next = bandStarts[at + 1];
  return { from: bandStarts[at] ?? 0, to: next === undefined ? null : next - 1 };
}
