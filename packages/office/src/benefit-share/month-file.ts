import writeExcelFile from 'write-excel-file/node';
import type { Cell } from 'write-excel-file/node';
import { cents } from '@kohtaanto/rules/foundations/cents.ts';
import { monthTableWords } from '@kohtaanto/words/benefit-share/month-table-words.ts';
import { centsForSpreadsheet } from '@kohtaanto/words/money.ts';
import { hiddenWord } from '@kohtaanto/words/publications/table-words.ts';
import type { Language } from '../platform/platform.ts';
import type { MunicipalityMonth } from './contract.ts';

export type MonthTable = { readonly month: string; readonly municipalities: readonly MunicipalityMonth[]; readonly total: MunicipalityMonth };

/** The steps that the month has, in the order of their per cents; days without share last. */
export function stepsOf({ total }: MonthTable): readonly string[] {
  return inOrder(Object.keys(total.steps));
}

function inOrder(steps: readonly string[]): readonly string[] {
  return steps.toSorted((a, b) => (a === 'free' ? 1 : b === 'free' ? -1 : Number(a) - Number(b)));
}

function rowsOf(table: MonthTable, language: Language): readonly { readonly name: string; readonly of: MunicipalityMonth }[] {
  const words = monthTableWords[language];
  return [
    ...table.municipalities.map((of) => ({ name: of.name?.[language] ?? words.unknown, of })), { name: words.total, of: table.total },
  ];
}

type Line = { readonly month: string; readonly name: string; readonly of: MunicipalityMonth };

function linesOf(table: MonthTable, language: Language): readonly Line[] {
  return rowsOf(table, language).map((row) => ({ month: table.month, ...row }));
}

/** CSV for a spreadsheet of the language: semicolons and decimal commas, or commas and points in English. */
export function monthCsv(table: MonthTable, language: Language): string {
  return csvOf(linesOf(table, language), stepsOf(table), language);
}

/** The same as a workbook in which figures are numbers and amounts are euros. */
export function monthXlsx(table: MonthTable, language: Language): Promise<Buffer> {
  return xlsxOf(linesOf(table, language), stepsOf(table), language);
}

type OwnMonths = readonly { readonly month: string; readonly told: MunicipalityMonth }[];

/** One municipality, month by month, as it was told. */
export function ownShareCsv(months: OwnMonths, language: Language): string {
  return csvOf(ownLines(months, language), stepsOfAll(months), language);
}

export function ownShareXlsx(months: OwnMonths, language: Language): Promise<Buffer> {
  return xlsxOf(ownLines(months, language), stepsOfAll(months), language);
}

function ownLines(months: OwnMonths, language: Language): readonly Line[] {
  return months.map(({ month, told }) => ({ month, name: told.name?.[language] ?? '', of: told }));
}

function stepsOfAll(months: OwnMonths): readonly string[] {
  return inOrder([...new Set(months.flatMap(({ told }) => Object.keys(told.steps)))]);
}

function headings(steps: readonly string[], language: Language): readonly string[] {
  const words = monthTableWords[language];
  return [
    words.month, words.code, words.municipality, words.persons, ...steps.map((step) => words.daysAt(step)), words.own, words.billed, words.difference,
  ];
}

function csvOf(lines: readonly Line[], steps: readonly string[], language: Language): string {
  const mark = language === 'en' ? ',' : ';';
  const euros = (told: number | 'suppressed'): string =>
    (told === 'suppressed' ? hiddenWord[language] : centsForSpreadsheet(cents(told), language));
  const rows = lines.map(({ month, name, of }) => [
    month, of.code ?? '', name, count(of.persons, language), ...steps.map((step) => count(of.steps[step]?.days ?? 0, language)),
    ...[of.own, of.billed, of.difference].map(euros),
  ]);
  return `\uFEFF${[headings(steps, language), ...rows].map((line) => line.map((cell) => field(cell, mark)).join(mark)).join('\r\n')}\r\n`;
}

function count(told: number | 'suppressed', language: Language): string {
  return told === 'suppressed' ? hiddenWord[language] : String(told);
}

function field(text: string, mark: string): string {
  return text.includes(mark) || /["\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function xlsxOf(lines: readonly Line[], steps: readonly string[], language: Language): Promise<Buffer> {
  const head = { fontWeight: 'bold', wrap: true } as const;
  const figure = (told: number | 'suppressed', format: string, unit = 1): Cell =>
    (told === 'suppressed' ? { value: hiddenWord[language], type: String, align: 'right' } : { value: told / unit, type: Number, format });
  const number = (told: number | 'suppressed'): Cell => figure(told, '#,##0');
  const euros = (told: number | 'suppressed'): Cell => figure(told, '#,##0.00', 100);
  const data: Cell[][] = [
    headings(steps, language).map((value) => ({ value, ...head })),
    ...lines.map(({ month, name, of }): Cell[] => [
      { value: month }, { value: of.code ?? '' }, { value: name }, number(of.persons), ...steps.map((step) => number(of.steps[step]?.days ?? 0)),
      euros(of.own), euros(of.billed), euros(of.difference),
    ]),
  ];
  return writeExcelFile([{
    data, sheet: monthTableWords[language].sheet, stickyRowsCount: 1,
    columns: [{ width: 10 }, { width: 8 }, { width: 22 }, ...Array.from({ length: steps.length + 4 }, () => ({ width: 14 }))],
  }]).toBuffer();
}
