import { CsvError, parse } from 'csv-parse/sync';
import { Refused } from '../../platform/http/refusal.ts';
import type { Collector } from './collector.ts';
import { faultAt } from './figure.ts';

export type CsvRow = { readonly row: number; cell(heading: string): string };
export type CsvFile = { readonly headings: readonly string[]; readonly rows: readonly CsvRow[] };

/**
 * A file of another register as text cells. Rows with fewer or more cells than headings are where a
 * file was cut or a sign of division was lost: they are told by `tell`, and not given out.
 */
export function readCsv(name: string, bytes: Buffer, collector: Collector): CsvFile {
  const text = decoded(name, bytes);
  let records: string[][];
  try {
    records = parse(text, { delimiter: delimiterOf(text), relaxColumnCount: true, trim: true, bom: true, skipEmptyLines: false });
  } catch (cause) {
    const row = openQuoteOf(cause);
    if (row !== null) throw new Refused('registers.quote-not-closed', { file: name, row }, { cause });
    throw new Refused('registers.not-a-table', { file: name }, { cause });
  }
  const [headings = [], ...rest] = records;
  if (headings.length < 2) throw new Refused('registers.not-a-table', { file: name });
  const index = new Map(headings.map((heading, place) => [heading, place]));
  const rows: CsvRow[] = [];
  for (const [number, cells] of rest.entries()) {
    const row = number + 2;
    if (cells.every((cell) => cell === '')) continue;
    if (cells.length === headings.length) rows.push({ row, cell: (heading) => cells[index.get(heading) ?? -1] ?? '' });
    else collector.fault(faultAt(row, headings[cells.length - 1] ?? headings.at(-1) ?? '', 'registers.row-cut', {
      value: cells.at(-1) ?? '', cells: cells.length, headings: headings.length,
    }));
  }
  if (rows.length === 0 && rest.length === 0) throw new Refused('registers.no-rows', { file: name });
  return { headings, rows };
}

/** Faults of what is missing: a renamed column is told with the headings that there are. */
export function missingColumns(file: CsvFile, wanted: readonly string[], collector: Collector): readonly string[] {
  const missing = wanted.filter((heading) => !file.headings.includes(heading));
  for (const heading of missing) {
    collector.fault(faultAt(1, heading, 'registers.column-missing', { value: heading, known: file.headings.join(', ') }));
  }
  return missing;
}

/** The row from which a quoted field goes on to the end of the file: most often the file was cut there. */
function openQuoteOf(cause: unknown): number | null {
  if (!(cause instanceof CsvError) || cause.code !== 'CSV_QUOTE_NOT_CLOSED') return null;
  const row = Number(/at line (\d+)/u.exec(cause.message)?.[1]);
  return Number.isInteger(row) ? row : null;
}

function decoded(name: string, bytes: Buffer): string {
  // "Unicode text" of a spreadsheet begins with its mark.
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe ? ['utf-16le'] : [];
  for (const encoding of [...marked, 'utf-8', 'windows-1252']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (!text.includes('\u0000')) return text;
    } catch {
      // The next encoding may fit.
    }
  }
  throw new Refused('registers.not-a-table', { file: name });
}

function delimiterOf(text: string): string {
  const first = text.slice(0, text.search(/[\r\n]|$/u));
  const counts = [';', '\t', ','].map((sign) => ({ sign, count: first.split(sign).length }));
  counts.sort((a, b) => b.count - a.count);
  return counts[0]?.sign ?? ',';
}
