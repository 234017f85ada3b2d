import { hiddenWord } from '@kohtaanto/words/publications/table-words.ts';
import { figureRows, statusOf } from './figure-rows.ts';
import type { FileOf } from './figure-rows.ts';

/**
 * RFC 4180: a head, a row for each figure, the same number of fields in each, CRLF, quotes where needed; UTF-8 without a
 * byte order mark, since the workbook is what spreadsheets open. There is no place for a comment in the form, and a row
 * that is taken out of the file must still say what it is: definition, day, revision, source and the note of hiding
 * stand in every row.
 */
export function asCsv(of: FileOf): string {
  const { table, language, publicationId, revision, publishedAt } = of;
  const definitions = new Map(table.definitions.map(({ code, text }) => [code, text[language]]));
  const notes = table.notes.map((each) => each[language]).join(' ');
  const head = [
    ...table.dimensions.flatMap(({ code }) => [code, `${code}_name`]), 'figure', 'figure_name', 'value', 'status', 'unit',
    'counted_on', 'definition', 'notes', 'source', 'publication', 'revision', 'published_at', 'sha256',
  ];
  const rows = figureRows(table).map(({ values, column, cell, unit }) => [
    ...values.flatMap(({ code, label }) => [code, label[language]]), column.code, column.label[language],
    cell === 'suppressed' ? hiddenWord[language] : cell === null ? '' : String(cell), statusOf(cell), unit,
    (column.code === 'before' ? table.countedOnYearEarlier : table.countedOn) ?? '',
    definitionFor(values.map(({ code }) => code), definitions), notes, table.source[language],
    publicationId, String(revision), publishedAt, of.sha256,
  ]);
  return `${[head, ...rows].map((row) => row.map(field).join(',')).join('\r\n')}\r\n`;
}

/** Of an indicator's numerator too: it is the indicator's definition that says what it is. */
function definitionFor(codes: readonly string[], definitions: ReadonlyMap<string, string>): string {
  for (const code of codes) {
    const found = definitions.get(code) ?? definitions.get(code.replace(/\.(numerator|denominator)$/u, ''));
    if (found !== undefined) return found;
  }
  return '';
}

/** A field that a spreadsheet might run as a formula is made text; a negative number is not one. */
function field(text: string): string {
  const safe = /^[=+@\t\r-]/u.test(text) && Number.isNaN(Number(text)) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
