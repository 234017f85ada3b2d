import { dimensionWords } from '@kohtaanto/words/publications/table-words.ts';
import { isHiddenMark, UNKNOWN } from './hidden-marks.ts';
import type { TableFile, TableRow } from './table-shape.ts';

type Records = readonly (readonly string[])[];

/** The sign of the statistics for what is hidden; what is not known has another. */
const HIDDEN = '...';

/**
 * The office's own publications, told by their headings. They are read as what they are: codes, the figure they are of
 * and its value. What else stands in each row (definition, source, day, revision, hash) classifies nothing and counts
 * nothing, and a guess that it does would call a file safe whose hidden figures can be subtracted (KNO-4).
 */
export function ownTable(name: string, records: Records): TableFile | undefined {
  return ownCsv(name, records) ?? ownWorkbook(name, records);
}

const ALWAYS = ['figure', 'figure_name', 'value', 'status', 'publication', 'revision', 'sha256'] as const;

function ownCsv(name: string, records: Records): TableFile | undefined {
  const head = records.findIndex((cells) => ALWAYS.every((heading) => cells.includes(heading)));
  const headings = records[head] ?? [];
  const named = headings.flatMap((heading, code) => {
    const label = headings.indexOf(`${heading}_name`);
    return label < 0 ? [] : [{ heading, code, label }];
  });
  if (head < 0 || named.length < 2) return undefined;
  const body = records.slice(head + 1);
  const columns = named.map((column) => ({ ...column, twice: labelsTwice(body, column) }));
  const [value, status] = [headings.indexOf('value'), headings.indexOf('status')];
  const rows = body.flatMap((cells, i): TableRow[] => {
    if (cells.every((cell) => cell === '')) return [];
    const codes = columns.map(({ code, label, twice }) => {
      const text = cells[label] ?? '';
      return twice.has(text) || text === '' ? `${text} (${cells[code] ?? ''})`.trim() : text;
    });
    return [{ row: head + i + 2, cells: [...codes, figureText(cells[value] ?? '', cells[status] ?? '')] }];
  });
  return rows.length === 0 ? undefined : { name, headings: [...columns.map(({ heading }) => heading), 'value'], rows };
}

/** Somebody may have written a figure where one was hidden, and left the status: what is printed is printed. */
function figureText(value: string, status: string): string {
  if (value === '' || value === '..') return status === 'suppressed' ? HIDDEN : UNKNOWN;
  return isHiddenMark(value) ? HIDDEN : value;
}

/** A town and its district may be called the same: then the code stands beside the name. */
function labelsTwice(body: Records, { code, label }: { readonly code: number; readonly label: number }): ReadonlySet<string> {
  const codes = new Map<string, string>();
  const twice = new Set<string>();
  for (const cells of body) {
    const [text, own] = [cells[label] ?? '', cells[code] ?? ''];
    const before = codes.get(text);
    if (before === undefined) codes.set(text, own);
    else if (before !== own) twice.add(text);
  }
  return twice;
}

const wordsOf = (key: keyof typeof dimensionWords): readonly string[] => Object.values(dimensionWords[key]);
const MONTHS = wordsOf('month');
const CONTENTS = wordsOf('contents');

/** The sheet: what the row tells of, its place, the month, then a column for each figure. Each figure becomes a row. */
function ownWorkbook(name: string, records: Records): TableFile | undefined {
  const headings = records[0] ?? [];
  const month = headings.findIndex((heading) => MONTHS.includes(heading));
  const labels = headings.slice(0, month);
  if (month < 1 || !labels.some((heading) => CONTENTS.includes(heading)) || headings.length < month + 2) return undefined;
  const rows = records.slice(1).flatMap((cells, i): TableRow[] => {
    if (cells.every((cell) => cell === '')) return [];
    return headings.slice(month + 1).map((figure, f) => {
      const text = cells[month + 1 + f] ?? '';
      const value = text === '' || text === '..' ? UNKNOWN : isHiddenMark(text) ? HIDDEN : text;
      return { row: i + 2, cells: [...cells.slice(0, month + 1), figure, value] };
    });
  });
  return rows.length === 0 ? undefined : { name, headings: [...headings.slice(0, month + 1), 'figure', 'value'], rows };
}
