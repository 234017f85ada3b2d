import { parse } from 'csv-parse/sync';
import { decodeText } from '../platform/files/decode-text.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { Fault } from '../platform/http/refusal.ts';

/** How a workbook begins. */
const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);

export type CsvRow = { readonly row: number; readonly cell: (name: string) => string };

/** Every fault of a file by its row; nothing of a faulty file is stored. */
export class CsvFaults {
  readonly all: Fault[] = [];
  add(row: number, code: 'columns-missing' | 'cell-missing' | 'cell-wrong' | 'row-twice', values: Fault['values'] = {}): void {
    this.all.push({ path: String(row), code: `mobility.${code}`, values: { row, ...values } });
  }

  refuse(file: string): void {
    if (this.all.length > 0) throw new Refused('mobility.file-faulty', { file, count: this.all.length }, { faults: this.all.slice(0, 500) });
  }
}

/** Rows of a table whose first row names its columns, whatever its mark between cells; the columns needed must be there. */
export function readCsvTable(file: string, bytes: Buffer, needed: readonly string[]): readonly CsvRow[] {
  const decoded = decodeText(bytes);
  if (decoded === undefined || bytes.subarray(0, 4).equals(ZIP)) throw new Refused('mobility.file-no-text', { file });
  const { text } = decoded;
  const [head = ''] = text.split('\n', 1);
  const delimiter = [';', '\t', ','].map((mark) => ({ mark, count: head.split(mark).length })).toSorted((a, b) => b.count - a.count)[0]?.mark ?? ';';
  const records = recordsOf(file, text, delimiter);
  if (records.length < 2) throw new Refused('mobility.file-empty', { file });
  const heads = (records[0]?.record ?? []).map((each) => each.trim().toLowerCase().replaceAll(/[\s-]+/gu, '_'));
  const missing = needed.filter((name) => !heads.includes(name));
  const faults = new CsvFaults();
  if (missing.length > 0) faults.add(1, 'columns-missing', { columns: missing.join(', ') });
  faults.refuse(file);
  return records.slice(1).map(({ record, line }) => ({ row: line, cell: (name) => (record[heads.indexOf(name)] ?? '').trim() }));
}

function recordsOf(file: string, text: string, delimiter: string): readonly { readonly record: readonly string[]; readonly line: number }[] {
  try {
    const read: readonly unknown[] = parse(text, { delimiter, bom: true, relax_column_count: true, skip_empty_lines: true, info: true });
    return (read as readonly { record: string[]; info: { lines: number } }[]).map(({ record, info }) => ({ record, line: info.lines }));
  } catch (cause) {
    const row: unknown = typeof cause === 'object' && cause !== null ? Reflect.get(cause, 'lines') : undefined;
    throw new Refused('mobility.file-quotes', { file, row: typeof row === 'number' ? row : 1 }, { cause });
  }
}
