/** Makes the memory of a column: shared memory where threads are to read it. */
export type Allocate = (bytes: number) => ArrayBufferLike;
export const ownMemory: Allocate = (bytes) => new ArrayBuffer(bytes);

export const int32 = (length: number, allocate: Allocate): Int32Array => new Int32Array(allocate(length * 4));
export const uint16 = (length: number, allocate: Allocate): Uint16Array => new Uint16Array(allocate(length * 2));
export const int8 = (length: number, allocate: Allocate): Int8Array => new Int8Array(allocate(length));

/** Lists of whole numbers end to end: those of a row stand from `starts[row]` to `starts[row + 1]`. */
export type Lists = { readonly starts: Int32Array; readonly values: Int32Array };

export function listsOf(rows: number, list: (row: number) => readonly number[], allocate: Allocate): Lists {
  const starts = int32(rows + 1, allocate);
  for (let row = 0; row < rows; row += 1) starts[row + 1] = (starts[row] as number) + list(row).length;
  const values = int32(starts[rows] as number, allocate);
  for (let row = 0; row < rows; row += 1) list(row).forEach((value, at) => {
    values[(starts[row] as number) + at] = value;
  });
  return { starts, values };
}

export const listOf = ({ starts, values }: Lists, row: number): readonly number[] => [...values.subarray(starts[row], starts[row + 1])];

/** Rows grouped by a key of 0 to `keys` - 1; a row may stand in several groups, and in each as it came. */
export function groupsOf(keys: number, rows: number, keysOf: (row: number) => readonly number[], allocate: Allocate): Lists {
  const starts = int32(keys + 1, allocate);
  for (let row = 0; row < rows; row += 1) for (const key of keysOf(row)) starts[key + 1] = (starts[key + 1] as number) + 1;
  for (let key = 0; key < keys; key += 1) starts[key + 1] = (starts[key + 1] as number) + (starts[key] as number);
  const next = starts.slice();
  const values = int32(starts[keys] as number, allocate);
  for (let row = 0; row < rows; row += 1) {
    for (const key of keysOf(row)) {
      values[next[key] as number] = row;
      next[key] = (next[key] as number) + 1;
    }
  }
  return { starts, values };
}

/** The other way round: for each value the rows that have it, each with what stands beside it. */
export type Postings = { readonly starts: Int32Array; readonly rows: Int32Array; readonly beside: Uint16Array };

/** `beside` must be whole numbers below 65 536. */
export function postingsOf(lists: Lists, beside: Int32Array, keys: number, allocate: Allocate): Postings {
  const starts = int32(keys + 1, allocate);
  for (const key of lists.values) starts[key + 1] = (starts[key + 1] as number) + 1;
  for (let key = 0; key < keys; key += 1) starts[key + 1] = (starts[key + 1] as number) + (starts[key] as number);
  const next = starts.slice();
  const rows = int32(lists.values.length, allocate);
  const made = uint16(lists.values.length, allocate);
  for (let row = 0; row + 1 < lists.starts.length; row += 1) {
    for (let at = lists.starts[row] as number; at < (lists.starts[row + 1] as number); at += 1) {
      const key = lists.values[at] as number;
      const to = next[key] as number;
      next[key] = to + 1;
      rows[to] = row;
      made[to] = beside[at] as number;
    }
  }
  return { starts, rows, beside: made };
}

/** Adds to every row that has a value what stands beside it times how much the asker has of it. */
export function addUp(sums: Float64Array, { starts, rows, beside }: Postings, values: readonly number[], times: readonly number[]): void {
  const keys = starts.length - 1;
  for (let each = 0; each < values.length; each += 1) {
    const value = values[each] as number;
    if (value >= keys) continue;
    const by = times[each] as number;
    const end = starts[value + 1] as number;
    for (let at = starts[value] as number; at < end; at += 1) {
      const row = rows[at] as number;
      sums[row] = (sums[row] as number) + by * (beside[at] as number);
    }
  }
}

/** Takes away what {@link addUp} added, without going through all rows. */
export function clearAgain(sums: Float64Array, { starts, rows }: Postings, values: readonly number[]): void {
  const keys = starts.length - 1;
  for (const value of values) {
    if (value >= keys) continue;
    const end = starts[value + 1] as number;
    for (let at = starts[value] as number; at < end; at += 1) sums[rows[at] as number] = 0;
  }
}
