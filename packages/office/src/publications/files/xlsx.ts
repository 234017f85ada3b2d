import writeExcelFile from 'write-excel-file/node';
import type { Cell } from 'write-excel-file/node';
import type { Language } from '@kohtaanto/words/language.ts';
import { hiddenWord } from '@kohtaanto/words/publications/table-words.ts';
import { workbookWords } from '@kohtaanto/words/publications/workbook-words.ts';
import { cellAt, rowsOfTable } from '../content.ts';
import type { PublishedCell, PublishedTable } from '../content.ts';
import { decimalsOf } from './figure-rows.ts';
import type { FileOf } from './figure-rows.ts';

const head = { fontWeight: 'bold', backgroundColor: '#EAEEEB', bottomBorderStyle: 'thin', bottomBorderColor: '#84918B', wrap: true } as const;
const quiet = { textColor: '#5C6A65' } as const;
const DATE = 'd\\.m\\.yyyy';
const MONTH = 'mm\\/yyyy';

/**
 * A workbook whose figures are numbers and whose days are days: it can be sorted, summed and drawn. A hidden figure is
 * the word, which no sum takes for a number. The second sheet says what the first one is.
 */
export async function asXlsx(of: FileOf): Promise<Buffer> {
  const words = workbookWords;
  const { table, language } = of;
  const labels = table.dimensions.filter(({ role }) => role !== 'time');
  return writeExcelFile([
    {
      data: tableSheet(table, language), sheet: words.tableSheet[language], stickyRowsCount: 1, stickyColumnsCount: labels.length,
      orientation: 'landscape',
      columns: [...labels.map(() => ({ width: 34 })), { width: 11 }, ...table.contents.map(() => ({ width: 16 }))],
    },
    { data: notesSheet(of), sheet: words.notesSheet[language], columns: [{ width: 30 }, { width: 110 }] },
  ]).toBuffer();
}

/** The one row of heads is the first, so that a filter and a pivot table find it. */
function tableSheet(table: PublishedTable, language: Language): Cell[][] {
  const time = table.dimensions.findIndex(({ role }) => role === 'time');
  const labels = table.dimensions.flatMap((dimension, d) => (d === time ? [] : [{ dimension, d }]));
  const heads: Cell[] = [
    ...labels.map(({ dimension }) => ({ value: dimension.label[language], ...head })),
    { value: table.dimensions[time]?.label[language] ?? '', ...head },
    ...table.contents.map(({ label }) => ({ value: label[language], align: 'right' as const, ...head })),
  ];
  const rows = [...rowsOfTable(table)].map((at): Cell[] => {
    const values = table.dimensions.map((dimension, d) => dimension.values[at[d] ?? 0]);
    const own = values.find((value) => value?.unit !== undefined);
    return [
      ...labels.map(({ d }) => ({ value: values[d]?.label[language] ?? '' })),
      { value: firstOf(values[time]?.code ?? table.month), type: Date, format: MONTH, align: 'right' },
      ...table.contents.map((column, content) => figureCell(cellAt(table, at, content), {
        decimals: decimalsOf(column, own), change: column.code.startsWith('change'), language,
        percent: column.unit === 'percent' || (own?.unit === 'percent' && column.code !== 'change'),
      })),
    ];
  });
  return [heads, ...rows];
}

type Look = { readonly decimals: number; readonly change: boolean; readonly percent: boolean; readonly language: Language };

function figureCell(cell: PublishedCell, { decimals, change, percent, language }: Look): Cell {
  if (cell === 'suppressed') return { value: hiddenWord[language], type: String, align: 'right', fontStyle: 'italic', ...quiet };
  if (cell === null) return { value: '..', type: String, align: 'right', ...quiet };
  const digits = `#,##0${decimals === 0 ? '' : `.${'0'.repeat(decimals)}`}${percent ? '" %"' : ''}`;
  return { value: cell, type: Number, align: 'right', format: change ? `+${digits};-${digits};${digits}` : digits };
}

function notesSheet({ table, language, publicationId, revision, publishedAt, sha256, address }: FileOf): Cell[][] {
  const words = workbookWords;
  const line = (label: string, value: string): Cell[] =>
    [{ value: label, fontWeight: 'bold', alignVertical: 'top' }, { value, type: String, wrap: true, alignVertical: 'top' }];
  const day = (label: string, iso: string | null): Cell[][] => (iso === null ? [] : [[
    { value: label, fontWeight: 'bold' }, { value: new Date(`${iso}T00:00:00Z`), type: Date, format: DATE, align: 'left' },
  ]]);
  return [
    [{ value: table.title[language], fontWeight: 'bold', fontSize: 14, columnSpan: 2 }, null],
    ...day(words.countedOn[language], table.countedOn),
    ...day(words.countedOnYearEarlier[language], table.countedOnYearEarlier),
    ...day(words.snapshotDay[language], table.snapshotDay),
    line(words.source[language], table.source[language]),
    line(words.publication[language], `${publicationId}, ${words.revision[language]} ${revision}`),
    ...day(words.publishedAt[language], publishedAt.slice(0, 10)),
    line('SHA-256', sha256),
    line(words.address[language], address),
    ...table.notes.map((note) => line(words.note[language], note[language])),
    ...table.caveats.map((note) => line(words.caveat[language], note[language])),
    [{ value: words.definitions[language], fontWeight: 'bold', fontSize: 12, columnSpan: 2 }, null],
    ...table.definitions.map(({ name, text }) => line(name[language], text[language])),
  ];
}

const firstOf = (month: string): Date => new Date(`${month}-01T00:00:00Z`);
