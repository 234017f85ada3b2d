import type { Month } from '@kohtaanto/rules/indicators/months.ts';
import { formatMonth, monthsOn, parseMonth } from '@kohtaanto/rules/indicators/months.ts';
import { LEAST_HISTORY } from '@kohtaanto/rules/estimation/rolling-origin.ts';
import type { Fault } from '../../platform/http/refusal.ts';

/** One figure of a file as text, and where it stands there. */
export type GivenFigure = { readonly row: number; readonly month: string; readonly value: string };
export type GivenSeries = { readonly name: string; readonly figures: readonly GivenFigure[] };
export type ReadSeries = { readonly name: string; readonly first: Month; readonly values: readonly number[] };

export type CheckedSeries = { readonly series: ReadSeries | undefined; readonly faults: readonly Fault[] };

/** A series whole, or every fault of it at once: nothing is filled in and nothing is left out in silence. */
export function checkSeries(file: string, given: GivenSeries): CheckedSeries {
  const faults: Fault[] = [];
  const tell = (row: number, field: string, code: string, values: Fault['values'] = {}): void =>
    void faults.push({ path: `${file}:${row}`, code, values: { row, field, series: given.name, ...values } });
  const sign = usualDecimalSign(given.figures);
  const found = new Map<Month, { readonly row: number; readonly value: number | undefined }>();
  for (const { row, month: monthText, value: text } of given.figures) {
    const month = monthOf(monthText);
    if (month === undefined) tell(row, 'month', monthText === '' ? 'forecasts.month-missing' : 'forecasts.month-unreadable', { given: monthText });
    const value = valueOf(text, sign);
    if (typeof value === 'string') tell(row, 'value', value, { given: text, month: month === undefined ? monthText : formatMonth(month) });
    if (month === undefined) continue;
    const before = found.get(month);
    if (before !== undefined) tell(row, 'month', 'forecasts.month-twice', { month: formatMonth(month), other: before.row });
    else found.set(month, { row, value: typeof value === 'string' ? undefined : value });
  }
  const months = [...found.keys()].toSorted((a, b) => a - b);
  const [first] = months;
  if (first === undefined) return { series: undefined, faults };
  for (const [place, month] of months.entries()) {
    const before = months[place - 1];
    if (before === undefined || month === before + 1) continue;
    tell(found.get(month)?.row ?? 0, 'month', 'forecasts.gap', {
      from: formatMonth(monthsOn(before, 1)), to: formatMonth(monthsOn(month, -1)), months: month - before - 1,
    });
  }
  if (months.length < LEAST_HISTORY) {
    tell(found.get(first)?.row ?? 1, 'month', 'forecasts.too-short', { months: months.length, least: LEAST_HISTORY });
  }
  if (faults.length > 0) return { series: undefined, faults };
  return { series: { name: given.name, first, values: months.map((month) => found.get(month)?.value ?? 0) }, faults };
}

/** 2019-07 · 2019-7 · 2019-07-01 · 7/2019 · 07.2019 · 2019M07 · 201907 */
export function monthOf(text: string): Month | undefined {
  const given = text.trim();
  const yearFirst = /^(\d{4})(?:[-/.]|M)?(0?[1-9]|1[0-2])(?:-(\d{2})(?:T[\d:.Z+-]*)?)?$/u.exec(given);
  if (yearFirst !== null && (yearFirst[3] === undefined || isDay(yearFirst[3]))) return monthFrom(yearFirst[1], yearFirst[2]);
  const monthFirst = /^(?:\d{1,2}\.)?(0?[1-9]|1[0-2])[/.](\d{4})$/u.exec(given);
  return monthFirst === null ? undefined : monthFrom(monthFirst[2], monthFirst[1]);
}

const isDay = (text: string): boolean => Number(text) >= 1 && Number(text) <= 31;
const monthFrom = (year = '', month = ''): Month | undefined => parseMonth(`${year}-${month.padStart(2, '0')}`);

/** A number of a file, or the code of what is wrong with it. */
function valueOf(text: string, usual: ',' | '.' | undefined): number | string {
  const plain = text.replaceAll(/[\s\u00a0\u202f']/gu, '').replace(/^[−–]/u, '-');
  if (plain === '') return 'forecasts.value-missing';
  if (plain.includes(',') && plain.includes('.')) return 'forecasts.comma-and-point';
  const sign = decimalSignOf(plain);
  if (sign !== undefined && usual !== undefined && sign !== usual) return 'forecasts.decimals-mixed';
  const value = plain.replace(',', '.');
  if (!/^[+-]?\d+(\.\d+)?(e[+-]?\d{1,2})?$/iu.test(value)) return 'forecasts.not-a-number';
  const number = Number(value);
  return Math.abs(number) <= 1e15 ? number : 'forecasts.not-a-number';
}

function decimalSignOf(text: string): ',' | '.' | undefined {
  return text.includes(',') ? ',' : text.includes('.') ? '.' : undefined;
}

/** The sign that most figures of the series have before their decimals. */
function usualDecimalSign(figures: readonly GivenFigure[]): ',' | '.' | undefined {
  let [commas, points] = [0, 0];
  for (const { value } of figures) {
    const sign = decimalSignOf(value);
    if (sign === ',') commas += 1;
    else if (sign === '.') points += 1;
  }
  return commas === 0 && points === 0 ? undefined : commas > points ? ',' : '.';
}
