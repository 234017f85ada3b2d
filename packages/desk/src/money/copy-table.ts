import type { Language } from '@kohtaanto/words/language.ts';
import { centsForSpreadsheet, sumOf } from '@kohtaanto/words/money.ts';

export type CopiedCell = string | number;

/** Cells parted by tabs; amounts as the spreadsheet of the language reads them, without spaces and unit. */
export function asTabbed(rows: readonly (readonly CopiedCell[])[], language: Language): string {
  return rows.map((row) => row
    .map((cell) => (typeof cell === 'number' ? centsForSpreadsheet(sumOf([cell]), language) : cell.replaceAll(/[\t\r\n]+/gu, ' ')))
    .join('\t')).join('\n');
}
