import { cents } from '@kohtaanto/rules/foundations/cents.ts';
import { budgetWords } from '@kohtaanto/words/budget/budget-words.ts';
import { centsForSpreadsheet } from '@kohtaanto/words/money.ts';
import writeExcelFile from 'write-excel-file/node';
import type { Cell as SheetCell } from 'write-excel-file/node';
import type { Language } from '../platform/platform.ts';
import type { BudgetFile, Cell } from './tables.ts';

/**
 * As a spreadsheet of the language opens it by itself: in Finnish and Swedish a semicolon between fields and a comma in
 * amounts, in English a comma and a point; with a byte order mark, without which å, ä and ö break.
 */
export function asCsv({ table, language }: BudgetFile): string {
  const mark = language === 'en' ? ',' : ';';
  const lines = [[...table.heads], ...table.rows.map((row) => row.map((cell) => plain(cell, language)))];
  return `\ufeff${lines.map((line) => line.map((text) => quoted(text, mark)).join(mark)).join('\r\n')}\r\n`;
}

function plain(cell: Cell, language: Language): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  if ('day' in cell) return cell.day;
  return centsForSpreadsheet(cents('cents' in cell ? cell.cents : cell.hundredths), language);
}

/** A field that a spreadsheet might run as a formula is made text; a negative amount is not one. */
function quoted(text: string, mark: string): string {
  const isAmount = /^-?\d+[.,]\d{2}$/u.test(text);
  const safe = !isAmount && /^[=+@\t\r-]/u.test(text) ? `'${text}` : text;
  return safe.includes(mark) || /["\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const head = { fontWeight: 'bold', backgroundColor: '#EAEEEB', wrap: true } as const;

/** Amounts are numbers and days are days, so that the table can be summed and sorted; the second sheet says what it is. */
export async function asXlsx({ table, notes, language }: BudgetFile): Promise<Buffer> {
  const isNumber = (at: number) => table.rows.some((row) => typeof row[at] === 'object' && row[at] !== null && !('day' in row[at]));
  return writeExcelFile([
    {
      data: [
        table.heads.map((value, at): SheetCell => ({ value, ...head, ...(isNumber(at) ? { align: 'right' as const } : {}) })),
        ...table.rows.map((row) => row.map(sheetCell)),
      ],
      sheet: table.title, stickyRowsCount: 1, orientation: 'landscape',
      columns: table.heads.map((_, at) => ({ width: isNumber(at) ? 16 : 24 })),
    },
    {
      data: notes.map(([label, value]): SheetCell[] => [{ value: label, fontWeight: 'bold' }, { value, wrap: true }]),
      sheet: budgetWords.notes[language], columns: [{ width: 24 }, { width: 100 }],
    },
  ]).toBuffer();
}

function sheetCell(cell: Cell): SheetCell {
  if (cell === null) return null;
  if (typeof cell === 'string') return { value: cell };
  if ('day' in cell) return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: 'd\\.m\\.yyyy' };
  return 'cents' in cell ? { value: cell.cents / 100, type: Number, format: '#,##0.00' } : { value: cell.hundredths / 100, type: Number, format: '0.00' };
}
