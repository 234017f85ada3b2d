import type { Fault } from '../../platform/http/refusal.ts';
import { formatMonth, monthsOn } from '@kohtaanto/rules/indicators/months.ts';
import { monthOf } from './given-series.ts';
import type { GivenFigure, GivenSeries } from './given-series.ts';

type Line = Readonly<Record<string, unknown>>;

/**
 * A line of JSON for each series: { "series": "…", "start": "2019-07", "values": […] } (also sn or id, and x), or for each
 * month: { "series": "…", "month": "2019-07", "value": 12 }.
 */
export function seriesOfLines(file: string, text: string, faults: Fault[]): readonly GivenSeries[] {
  const series = new Map<string, GivenFigure[]>();
  for (const [place, written] of text.split(/\r\n|\r|\n/u).entries()) {
    if (written.trim() === '') continue;
    const row = place + 1;
    const line = lineOf(written);
    const figures = line === undefined ? undefined : figuresOf(line, row);
    if (line === undefined || figures === undefined) {
      faults.push({ path: `${file}:${row}`, code: 'forecasts.line-unreadable', values: { row, given: written.trim().slice(0, 60) } });
      continue;
    }
    const name = nameOf(line);
    const own = series.get(name);
    const whole = wholeOf(line) !== undefined;
    if (own === undefined) series.set(name, [...figures]);
    else if (whole) faults.push({ path: `${file}:${row}`, code: 'forecasts.series-twice', values: { row, series: name } });
    else own.push(...figures);
  }
  return Array.from(series, ([name, figures]) => ({ name, figures }));
}

function lineOf(written: string): Line | undefined {
  try {
    const parsed: unknown = JSON.parse(written);
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? { ...parsed } : undefined;
  } catch {
    return undefined;
  }
}

function nameOf(line: Line): string {
  const found = ['series', 'sn', 'id', 'name'].map((key) => line[key]).find((value) => typeof value === 'string' || typeof value === 'number');
  return found === undefined ? '' : String(found);
}

function wholeOf(line: Line): readonly unknown[] | undefined {
  const values = line['values'] ?? line['x'] ?? line['y'];
  return Array.isArray(values) ? values : undefined;
}

function figuresOf(line: Line, row: number): readonly GivenFigure[] | undefined {
  const values = wholeOf(line);
  if (values === undefined) {
    return line['month'] === undefined && line['value'] === undefined ? undefined
      : [{ row, month: textOf(line['month']), value: textOf(line['value']) }];
  }
  const start = textOf(line['start'] ?? line['month']);
  const first = monthOf(start);
  return values.map((value, at) => ({
    // An unreadable start is told once, at the first month of the series.
    row, month: first === undefined ? (at === 0 ? start : '') : formatMonth(monthsOn(first, at)), value: textOf(value),
  })).slice(0, first === undefined ? 1 : undefined);
}

/** Null and what is not a number or a text is told as it is written. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  return value === null || value === undefined ? '' : JSON.stringify(value);
}
