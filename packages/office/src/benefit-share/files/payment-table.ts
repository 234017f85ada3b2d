import { parse } from 'csv-parse/sync';
import { decodeText } from '../../platform/files/decode-text.ts';
import { readWorkbookCells } from '../../platform/files/read-workbook.ts';
import { unpackedSize } from '../../platform/files/zip-size.ts';
import { Refused } from '../../platform/http/refusal.ts';

/** A file as text cells, with the row numbers that its owner sees. */
export type PaymentTable = {
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
};

export const MOST_BYTES = 40 * 1024 * 1024;
const MOST_UNPACKED = 300 * 1024 * 1024;
export const MOST_ROWS = 400_000;

/** CSV in any usual encoding and delimiter, or the first sheet of a workbook: told by the bytes. */
export async function readPaymentTable(name: string, bytes: Buffer): Promise<PaymentTable> {
  if (bytes.length === 0) throw new Refused('benefit-share.file-empty', { file: name });
  if (bytes.length > MOST_BYTES) throw tooLarge(name, bytes.length);
  const records = bytes.length > 3 && bytes.readUInt32BE(0) === 0x504b0304 ? await cellsOfWorkbook(name, bytes) : cellsOfText(name, bytes);
  const first = records.findIndex((record) => record.some((cell) => cell !== ''));
  const rows = records.map((cells, at) => ({ row: at + 1, cells })).slice(first + 1)
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (first < 0 || rows.length === 0) throw new Refused('benefit-share.no-rows', { file: name });
  if (rows.length > MOST_ROWS) throw new Refused('benefit-share.too-many-rows', { rows: rows.length, limit: MOST_ROWS });
  return { name, headings: records[first] ?? [], rows };
}

async function cellsOfWorkbook(name: string, bytes: Buffer): Promise<readonly (readonly string[])[]> {
  const unpacked = unpackedSize(bytes);
  if (unpacked !== undefined && unpacked > MOST_UNPACKED) throw tooLarge(name, unpacked);
  const cells = unpacked === undefined ? undefined : await readWorkbookCells(bytes);
  if (cells === undefined) throw new Refused('benefit-share.not-a-table', { file: name });
  return cells;
}

function cellsOfText(name: string, bytes: Buffer): readonly (readonly string[])[] {
  const decoded = decodeText(bytes);
  if (decoded === undefined) throw new Refused('benefit-share.not-a-table', { file: name });
  // Notes above the table keep their row numbers.
  const text = decoded.text.replaceAll(/^#[^\r\n]*/gmu, '');
  try {
    return parse(text, { delimiter: delimiterOf(text), relaxColumnCount: true, relaxQuotes: true, skipEmptyLines: false, trim: true, bom: true });
  } catch (cause) {
    const line = cause instanceof Error && 'lines' in cause ? Number(cause.lines) : 0;
    throw new Refused('benefit-share.csv-broken', { file: name, line }, { cause });
  }
}

function tooLarge(file: string, size: number): Refused {
  const megabytes = (bytes: number): number => Math.ceil(bytes / 1024 / 1024);
  return new Refused('benefit-share.file-too-large', { file, megabytes: megabytes(size), limit: megabytes(MOST_BYTES) });
}

/** The sign that parts the first line that is not empty into most cells. */
function delimiterOf(text: string): string {
  const line = text.split(/\r?\n/u).find((each) => each.trim() !== '') ?? '';
  const counts = [';', '\t', ',', '|'].map((sign) => ({ sign, count: line.split(sign).length }));
  return counts.toSorted((a, b) => b.count - a.count)[0]?.sign ?? ';';
}
