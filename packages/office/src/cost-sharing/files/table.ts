import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { TableFile } from '../../disclosure/table-shape.ts';
import { decodeText } from '../../platform/files/decode-text.ts';
import { readWorkbookCells } from '../../platform/files/read-workbook.ts';
import { unpackedSize } from '../../platform/files/zip-size.ts';
import { Refused } from '../../platform/http/refusal.ts';

export const MOST_BYTES = 10 * 1024 * 1024;
const MOST_UNPACKED = 100 * 1024 * 1024;
const MOST_ROWS = 100_000;

export async function readTable(path: string): Promise<TableFile> {
  try {
    if ((await stat(path)).size > MOST_BYTES) throw tooLarge();
    return await tableOf(basename(path), await readFile(path));
  } catch (cause) {
    throw cause instanceof Refused ? cause : new Refused('cost-sharing.file-missing', { file: path }, { cause });
  }
}

/**
 * CSV in any usual encoding and delimiter, or the first sheet of a workbook. The first row that is not
 * empty is the heading, and every row under it is a row of money: none is taken for a note and left out.
 */
export async function tableOf(name: string, bytes: Buffer): Promise<TableFile> {
  const records = bytes.length > 3 && bytes.readUInt32BE(0) === 0x504b0304 ? await ofWorkbook(name, bytes) : ofText(name, bytes);
  const first = records.findIndex(isFilled);
  const headings = [...(records[first] ?? [])].map((cell) => cell.trim());
  while (headings.at(-1) === '') headings.pop();
  const rows = records.flatMap((cells, at) => (at > first && isFilled(cells) ? [{ row: at + 1, cells }] : []));
  if (headings.length === 0 || rows.length === 0) throw new Refused('cost-sharing.not-a-table', { file: name });
  if (rows.length > MOST_ROWS) throw new Refused('cost-sharing.too-many-rows', { file: name, rows: rows.length, limit: MOST_ROWS });
  return { name, headings, rows };
}

async function ofWorkbook(name: string, bytes: Buffer): Promise<readonly (readonly string[])[]> {
  const unpacked = unpackedSize(bytes);
  if (unpacked !== undefined && unpacked > MOST_UNPACKED) throw tooLarge();
  const cells = unpacked === undefined ? undefined : await readWorkbookCells(bytes);
  if (cells === undefined) throw new Refused('cost-sharing.not-a-table', { file: name });
  return cells;
}

function ofText(name: string, bytes: Buffer): readonly (readonly string[])[] {
  const decoded = decodeText(bytes);
  if (decoded === undefined) throw new Refused('cost-sharing.not-a-table', { file: name });
  // Remarks keep their row numbers.
  const text = decoded.text.replaceAll(/^#[^\r\n]*/gmu, '');
  try {
    return parse(text, { delimiter: delimiterOf(text), relaxColumnCount: true, skipEmptyLines: false, trim: true, bom: true });
  } catch (cause) {
    const line = cause instanceof Error && 'lines' in cause ? Number(cause.lines) : 0;
    throw new Refused('cost-sharing.csv-broken', { file: name, line }, { cause });
  }
}

/** What parts the heading into most cells: amounts with decimal commas stand under it, not in it. */
function delimiterOf(text: string): string {
  const head = text.split(/\r\n|\r|\n/u).find((line) => line.trim() !== '') ?? '';
  const [best] = [';', '\t', ','].map((sign) => ({ sign, count: head.split(sign).length })).toSorted((a, b) => b.count - a.count);
  return best?.sign ?? ';';
}

const isFilled = (cells: readonly string[]): boolean => cells.some((cell) => cell.trim() !== '');
const tooLarge = (): Refused => new Refused('cost-sharing.file-too-large', { most: MOST_BYTES / 1024 / 1024 });
