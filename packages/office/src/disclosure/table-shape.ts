/** A table as text cells, with the row numbers its owner sees. */
export type TableFile = {
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly TableRow[];
};
export type TableRow = { readonly row: number; readonly cells: readonly string[] };
