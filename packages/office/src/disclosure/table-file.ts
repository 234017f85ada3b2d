import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parse } from 'csv-parse/sync';
import { decodeText } from '../platform/files/decode-text.ts';
import { Refused } from '../platform/http/refusal.ts';

/** A CSV file as text cells, with the row numbers its owner sees. */
export type TableFile = {
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
};

export async function readTableFile(path: string): Promise<TableFile> {
  const name = basename(path);
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (cause) {
    throw new Refused('disclosure.file-missing', { file: path }, { cause });
  }
  const decoded = decodeText(bytes);
  if (decoded === undefined) throw new Refused('disclosure.not-a-table', { file: name });
  let records: string[][];
  try {
    records = parse(decoded.text, { delimiter: delimiterOf(decoded.text), relaxColumnCount: true, trim: true, bom: true });
  } catch (cause) {
    throw new Refused('disclosure.not-a-table', { file: name }, { cause });
  }
  const [headings = [], ...rest] = records;
  const rows = rest.map((cells, index) => ({ row: index + 2, cells })).filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (rows.length === 0 || headings.length < 2) throw new Refused('disclosure.not-a-table', { file: name });
  return { name, headings, rows };
}

function delimiterOf(text: string): string {
  const first = text.slice(0, text.search(/[\r\n]|$/u));
  const counts = [';', '\t', ','].map((sign) => ({ sign, count: first.split(sign).length }));
  counts.sort((a, b) => b.count - a.count);
  return counts[0]?.sign ?? ',';
}

/** Signs by which statistics hide a figure: StatFin, Kela, Eurostat, R. */
const HIDDEN = new Set(['', '.', '..', '...', '....', ':', '…', 'x', 'c', 'na', 'null', 'salattu', 'dold', 'hidden', 'suppressed']);

export function isHiddenMark(text: string): boolean {
  return HIDDEN.has(text.toLowerCase());
}

/** A figure as statistics write it: 1 234, 1234, -5, 3,5. */
export function figureOf(text: string): number | undefined {
  const plain = text.replaceAll(/[\s\u00a0\u202f]/gu, '').replace('−', '-').replace(/,(?=\d+$)/u, '.');
  return /^[+-]?\d+(\.\d+)?$/u.test(plain) ? Number(plain) : undefined;
}

const TOTALS = new Set([
  'total', 'totals', 'all', 'whole country', 'both sexes', 'yhteensä', 'kaikki', 'koko maa', 'totalt', 'samtliga', 'alla', 'hela landet',
  'sammanlagt', 'area', 'alue', 'sss', 'sum',
]);

/** Whether a code says that it is the sum of all the others of its column. */
export function isTotalCode(code: string): boolean {
  const plain = code.toLowerCase().trim();
  return TOTALS.has(plain) || /^sss\b/u.test(plain) || /\b(yhteensä|totalt?)$/u.test(plain);
}
