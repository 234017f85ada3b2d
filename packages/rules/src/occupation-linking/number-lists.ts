/** Many lists of numbers in two flat arrays: list n is values[starts[n] .. starts[n + 1]]. */
export type NumberLists = { readonly starts: Int32Array; readonly values: Int32Array };

export function numberLists(lists: readonly (readonly number[])[]): NumberLists {
  const starts = new Int32Array(lists.length + 1);
  for (const [at, list] of lists.entries()) starts[at + 1] = (starts[at] ?? 0) + list.length;
  const values = new Int32Array(starts[lists.length] ?? 0);
  for (const [at, list] of lists.entries()) values.set(list, starts[at] ?? 0);
  return { starts, values };
}

/** For each value below count, the lists it stands in, once for each time. */
export function turnedRound(lists: NumberLists, count: number): NumberLists {
  const starts = new Int32Array(count + 1);
  for (const value of lists.values) starts[value + 1] = (starts[value + 1] ?? 0) + 1;
  for (let value = 0; value < count; value += 1) starts[value + 1] = (starts[value + 1] ?? 0) + (starts[value] ?? 0);
  const next = starts.slice();
  const values = new Int32Array(lists.values.length);
  for (let list = 0; list + 1 < lists.starts.length; list += 1) {
    for (let at = lists.starts[list] ?? 0; at < (lists.starts[list + 1] ?? 0); at += 1) {
      const value = lists.values[at] ?? 0;
      values[next[value] ?? 0] = list;
      next[value] = (next[value] ?? 0) + 1;
    }
  }
  return { starts, values };
}
