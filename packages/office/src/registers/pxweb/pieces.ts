/** Which values of which variables are asked for. */
export type Selection = readonly { readonly code: string; readonly values: readonly string[] }[];

export const cellsOf = (selection: Selection): number =>
  selection.reduce((product, { values }) => product * values.length, 1);

/**
 * The selection in pieces of at most so many cells: the longest variable is divided first, into runs as
 * long as fit, so that a table of any size is asked in few calls.
 *
 * @example
 * splitSelection([{ code: 'Alue', values: ['790', '619'] }, { code: 'Kuukausi', values: ['2020M01', '2020M02'] }], 2)
 * // two pieces of one municipality each
 */
export function splitSelection(selection: Selection, limit: number): readonly Selection[] {
  if (cellsOf(selection) <= limit) return [selection];
  const longest = selection.reduce((best, each) => (each.values.length > best.values.length ? each : best));
  const others = cellsOf(selection) / longest.values.length;
  const run = Math.max(1, Math.floor(limit / others));
  if (longest.values.length === 1) return [selection];
  const length = run < longest.values.length ? run : Math.ceil(longest.values.length / 2);
  const pieces: Selection[] = [];
  for (let from = 0; from < longest.values.length; from += length) {
    const values = longest.values.slice(from, from + length);
    pieces.push(selection.map((each) => (each === longest ? { code: each.code, values } : each)));
  }
  return pieces.flatMap((piece) => splitSelection(piece, limit));
}
