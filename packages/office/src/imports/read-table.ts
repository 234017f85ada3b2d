import { finished } from 'node:stream/promises';
import { Refused } from '../platform/http/refusal.ts';
import { decodeText, type TextEncoding } from '../platform/files/decode-text.ts';
import { readWorkbookCells } from '../platform/files/read-workbook.ts';
import { unpackedSize } from '../platform/files/zip-size.ts';

/** A file as text cells, with the row numbers its owner sees in the spreadsheet. */
export type Table = {
  readonly kind: 'csv' | 'xlsx';
  readonly encoding: TextEncoding | null;
  readonly delimiter: string | null;
  readonly headings: readonly string[];
  readonly rows: readonly TableRow[];
};
export type TableRow = { readonly row: number; readonly cells: readonly string[] };

export const MAX_BYTES = 20 * 1024 * 1024;
export const MAX_ROWS = 200_000;
const MAX_UNPACKED = 300 * 1024 * 1024;
const MAX_COLUMNS = 200;

/** Reads CSV (any usual encoding and delimiter) or XLSX (first sheet); refuses with `import.*`. */
export async function readTable(fileName: string, bytes: Buffer): Promise<Table> {
  if (bytes.length === 0) throw new Refused('import.empty-file', { fileName });
  if (bytes.length > MAX_BYTES) throw tooLarge(fileName, bytes.length);
  const table = isZip(bytes) ? await readWorkbook(fileName, bytes) : await readText(fileName, bytes);
  if (table.rows.length === 0) throw new Refused('import.no-rows', { fileName });
  if (table.rows.length > MAX_ROWS) {
    throw new Refused('import.too-many-rows', { rows: table.rows.length, limit: MAX_ROWS });
  }
  if (table.headings.length > MAX_COLUMNS) {
    throw new Refused('import.too-many-columns', { columns: table.headings.length, limit: MAX_COLUMNS });
  }
  return table;
}

export function tooLarge(fileName: string, size: number): Refused {
  const megabytes = (count: number): number => Math.ceil(count / 1024 / 1024);
  return new Refused('import.too-large', { fileName, megabytes: megabytes(size), limit: megabytes(MAX_BYTES) });
}

function isZip(bytes: Buffer): boolean {
  return bytes.length > 3 && bytes.readUInt32BE(0) === 0x504b0304;
}

async function readWorkbook(fileName: string, bytes: Buffer): Promise<Table> {
  const unpacked = unpackedSize(bytes);
  if (unpacked === undefined) throw new Refused('import.broken-workbook', { fileName });
  if (unpacked > MAX_UNPACKED) throw tooLarge(fileName, unpacked);
  // The library's own words are about XML parts; its owner can only save the file again.
  const cells = await readWorkbookCells(bytes);
  if (cells === undefined) throw new Refused('import.broken-workbook', { fileName });
  return toTable('xlsx', null, null, cells);
}

async function readText(fileName: string, bytes: Buffer): Promise<Table> {
  const decoded = decodeText(bytes);
  if (decoded === undefined) throw new Refused('import.not-a-table', { fileName });
  const delimiter = likelyDelimiter(decoded.text);
  const records = await parseRecords(fileName, decoded.text, delimiter);
  return toTable('csv', decoded.encoding, delimiter, records);
}

const PIECE = 1 << 16;

/** Piece by piece: a large file takes seconds, and others are answered in between. */
async function parseRecords(fileName: string, text: string, delimiter: string): Promise<string[][]> {
  const { parse } = await import('csv-parse');
  const records: string[][] = [];
  const parser = parse({
    delimiter,
    relaxColumnCount: true,
    // A nickname in quotation marks inside a cell is text; only a cell that begins with one must end with one.
    relaxQuotes: true,
    skipEmptyLines: false,
    trim: true,
    maxRecordSize: 1024 * 1024,
  });
  parser.on('data', (record: string[]) => void records.push(record));
  const parsed = finished(parser);
  parsed.catch(() => undefined); // told below, whichever piece met it
  for (let start = 0; start < text.length && !parser.destroyed; start += PIECE) {
    parser.write(text.slice(start, start + PIECE));
    await new Promise((resolve) => setImmediate(resolve));
  }
  parser.end();
  try {
    await parsed;
  } catch (cause) {
    const line = cause instanceof Error && 'lines' in cause ? Number(cause.lines) : 0;
    if (cause instanceof Error && 'code' in cause && cause.code === 'CSV_MAX_RECORD_SIZE') throw new Refused('import.row-too-long', { fileName, line }, { cause });
    throw new Refused('import.broken-csv', { fileName, line }, { cause });
  }
  return records;
}

/** The sign that divides the first line into most parts. */
function likelyDelimiter(text: string): string {
  const firstLine = text.slice(0, text.search(/[\r\n]|$/u));
  const counts = [';', '\t', ',', '|'].map((sign) => ({ sign, count: firstLine.split(sign).length }));
  counts.sort((a, b) => b.count - a.count);
  return counts[0]?.sign ?? ';';
}

/** Row numbers are those of the file; empty rows are passed over but counted. */
function toTable(
  kind: Table['kind'],
  encoding: Table['encoding'],
  delimiter: string | null,
  records: readonly (readonly string[])[],
): Table {
  const first = records.findIndex((record) => record.some((cell) => cell !== ''));
  const headings = records[first] ?? [];
  const rows = records
    .map((cells, index) => ({ row: index + 1, cells }))
    .slice(first + 1)
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  return { kind, encoding, delimiter, headings, rows };
}
