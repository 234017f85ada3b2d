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
  return Object.keys(total.steps).toSorted((a, b) => (a === 'free' ? 1 : b === 'free' ? -1 : Number(a) - Number(b)));
}

function rowsOf(table: MonthTable, language: Language): readonly { readonly name: string; readonly of: MunicipalityMonth }[] {
  const words = monthTableWords[language];
  return [
    ...table.municipalities.map((of) => ({ name: of.name?.[language] ?? words.unknown, of })), { name: words.total, of: table.total },
  ];
}

/** CSV for a spreadsheet of the language: semicolons and decimal commas, or commas and points in English. */
export function monthCsv(table: MonthTable, language: Language): string {
  const words = monthTableWords[language];
  const mark = language === 'en' ? ',' : ';';
  const steps = stepsOf(table);
  const head = [words.month, words.code, words.municipality, words.persons, ...steps.map((step) => words.daysAt(step)), words.own, words.billed, words.difference];
  const lines = rowsOf(table, language).map(({ name, of }) => [
    table.month, of.code ?? '', name, count(of.persons, language), ...steps.map((step) => count(of.steps[step]?.days ?? 0, language)),
    ...[of.own, of.billed, of.difference].map((amount) => centsForSpreadsheet(cents(amount), language)),
  ]);
  return `\uFEFF${[head, ...lines].map((line) => line.map((cell) => field(cell, mark)).join(mark)).join('\r\n')}\r\n`;
}

function count(told: number | 'suppressed', language: Language): string {
  return told === 'suppressed' ? hiddenWord[language] : String(told);
}

function field(text: string, mark: string): string {
  return text.includes(mark) || /["\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The same as a workbook in which figures are numbers and amounts are euros. */
export async function monthXlsx(table: MonthTable, language: Language): Promise<Buffer> {
  const words = monthTableWords[language];
  const steps = stepsOf(table);
  const head = { fontWeight: 'bold', wrap: true } as const;
  const number = (told: number | 'suppressed'): Cell =>
    told === 'suppressed' ? { value: hiddenWord[language], type: String, align: 'right' } : { value: told, type: Number, format: '#,##0' };
  const euros = (amount: number): Cell => ({ value: amount / 100, type: Number, format: '#,##0.00' });
  const data: Cell[][] = [
    [words.month, words.code, words.municipality, words.persons, ...steps.map((step) => words.daysAt(step)), words.own, words.billed, words.difference]
      .map((value) => ({ value, ...head })),
    ...rowsOf(table, language).map(({ name, of }): Cell[] => [
      { value: table.month }, { value: of.code ?? '' }, { value: name }, number(of.persons), ...steps.map((step) => number(of.steps[step]?.days ?? 0)),
      euros(of.own), euros(of.billed), euros(of.difference),
    ]),
  ];
  return writeExcelFile([{
    data, sheet: words.sheet, stickyRowsCount: 1, columns: [{ width: 10 }, { width: 8 }, { width: 22 }, ...Array.from({ length: steps.length + 4 }, () => ({ width: 14 }))],
  }]).toBuffer();
}
