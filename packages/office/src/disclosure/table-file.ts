import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { parse } from 'csv-parse/sync';
import { decodeText } from '../platform/files/decode-text.ts';
import { readWorkbookCells } from '../platform/files/read-workbook.ts';
import { unpackedSize } from '../platform/files/zip-size.ts';
import { Refused } from '../platform/http/refusal.ts';
import { jsonStatRecords } from './json-stat-records.ts';
import { ownTable } from './own-files.ts';
import type { TableFile, TableRow } from './table-shape.ts';

export type { TableFile, TableRow } from './table-shape.ts';

export const MOST_BYTES = 100 * 1024 * 1024;
const MOST_UNPACKED = 400 * 1024 * 1024;
export const MOST_ROWS = 500_000;

export async function readTableFile(path: string): Promise<TableFile> {
  let bytes: Buffer;
  try {
    const { size } = await stat(path);
    if (size > MOST_BYTES) throw tooManyBytes(basename(path), size, MOST_BYTES);
    bytes = await readFile(path);
  } catch (cause) {
    throw cause instanceof Refused ? cause : new Refused('disclosure.file-missing', { file: path }, { cause });
  }
  return tableOfBytes(basename(path), bytes);
}

export function tooManyBytes(file: string, size: number, limit: number): Refused {
  const megabytes = (bytes: number): number => Math.ceil(bytes / 1024 / 1024);
  return new Refused('disclosure.file-too-large', { file, megabytes: megabytes(size), limit: megabytes(limit) });
}

/** CSV in any usual encoding and delimiter, the first sheet of a workbook, or JSON-stat 2.0: told by the bytes. */
export async function tableOfBytes(name: string, bytes: Buffer): Promise<TableFile> {
  if (bytes.length === 0) throw new Refused('disclosure.file-empty', { file: name });
  const records = bytes.length > 3 && bytes.readUInt32BE(0) === 0x504b0304
    ? await workbookRecords(name, bytes)
    : textRecords(name, bytes);
  return ownTable(name, records) ?? tableOfRecords(name, records);
}

async function workbookRecords(name: string, bytes: Buffer): Promise<readonly (readonly string[])[]> {
  const unpacked = unpackedSize(bytes);
  if (unpacked !== undefined && unpacked > MOST_UNPACKED) throw tooManyBytes(name, unpacked, MOST_UNPACKED);
  const cells = unpacked === undefined ? undefined : await readWorkbookCells(bytes);
  if (cells === undefined) throw new Refused('disclosure.not-a-table', { file: name });
  return cells;
}

function textRecords(name: string, bytes: Buffer): readonly (readonly string[])[] {
  const decoded = decodeText(bytes);
  if (decoded === undefined) throw new Refused('disclosure.not-a-table', { file: name });
  // Notes above the table, as our own files have them, keep their row numbers.
  const text = decoded.text.replaceAll(/^#[^\r\n]*/gmu, '');
  if (/^\s*\{/u.test(text)) return jsonStatRecords(name, text);
  const lines = countLines(text);
  if (lines > MOST_ROWS + 1) throw new Refused('disclosure.too-many-rows', { file: name, rows: lines - 1, limit: MOST_ROWS });
  try {
    return parse(text, { delimiter: delimiterOf(text), relaxColumnCount: true, relaxQuotes: true, skipEmptyLines: false, trim: true, bom: true });
  } catch (cause) {
    const line = cause instanceof Error && 'lines' in cause ? Number(cause.lines) : 0;
    throw new Refused('disclosure.csv-broken', { file: name, line }, { cause });
  }
}

function countLines(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return text.endsWith('\n') ? lines : lines + 1;
}

/**
 * The headings are the first row that is about as full as the rest: statistics write a title above
 * them. A row of one cell under the table is a note.
 */
function tableOfRecords(name: string, records: readonly (readonly string[])[]): TableFile {
  const filled = records.map((cells) => cells.reduce((count, cell) => count + (cell === '' ? 0 : 1), 0));
  const sorted = filled.filter((count) => count > 0).toSorted((a, b) => a - b);
  const usual = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const first = filled.findIndex((count) => count >= Math.max(2, 0.8 * usual));
  const headings = [...(records[first] ?? [])];
  while (headings.length > 0 && headings.at(-1) === '') headings.pop();
  const rows: TableRow[] = [];
  for (let index = first + 1; index < records.length; index += 1) {
    const cells = records[index] ?? [];
    const count = filled[index] ?? 0;
    const isNote = count <= 1 && headings.length > 2;
    if (count > 0 && !isNote) rows.push({ row: index + 1, cells });
  }
  if (first < 0 || rows.length === 0 || headings.length < 2) throw new Refused('disclosure.not-a-table', { file: name });
  if (rows.length > MOST_ROWS) throw new Refused('disclosure.too-many-rows', { file: name, rows: rows.length, limit: MOST_ROWS });
  return { name, headings, rows };
}

/** The sign that divides the fullest of the first lines into most parts; decimal commas do not count there. */
function delimiterOf(text: string): string {
  const lines = text.slice(0, 20_000).split(/\r\n|\r|\n/u).slice(0, 30);
  const counts = [';', '\t', ',', '|'].map((sign) => ({
    sign, count: Math.max(...lines.map((line) => line.split(sign).length)),
    regular: lines.filter((line) => line.split(sign).length > 1).length,
  }));
  counts.sort((a, b) => b.regular - a.regular || b.count - a.count);
  return counts[0]?.sign ?? ',';
}

/** A figure as statistics write it: 1 234, 1234, -5, 3,5, 12 %. */
export function figureOf(text: string): number | undefined {
  const plain = text.replaceAll(/[\s\u00a0\u202f%]/gu, '').replace('−', '-').replace(/,(?=\d+$)/u, '.');
  return /^[+-]?\d+(\.\d+)?$/u.test(plain) ? Number(plain) : undefined;
}

/** How many decimals the figure is printed with. */
export function decimalsOf(text: string): number {
  return /[.,](\d+)\s*%?$/u.exec(text)?.[1]?.length ?? 0;
}

const TOTALS = new Set([
  'total', 'totals', 'all', 'whole country', 'both sexes', 'yhteensä', 'kaikki', 'koko maa', 'koko alue', 'totalt', 'samtliga', 'alla',
  'hela landet', 'hela området', 'whole area', 'sammanlagt', 'area', 'alue', 'området', 'sss', 'sum', 'summa', '∑',
]);

/** Whether a code says that it is the sum of all the others of its column. */
export function isTotalCode(code: string): boolean {
  const plain = code.toLowerCase().trim();
  return TOTALS.has(plain) || /^sss\b/u.test(plain) || /\b(yhteensä|totalt?)$/u.test(plain);
}
