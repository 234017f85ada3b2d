import type { TableFile } from '../../disclosure/table-shape.ts';
import { Refused } from '../../platform/http/refusal.ts';
import { monthOf } from './given-series.ts';
import type { GivenFigure, GivenSeries } from './given-series.ts';

export type ColumnWish = {
  /** The column of months, of values, and the one that parts the series; found where they are not named. */
  readonly month?: string; readonly value?: string; readonly by?: string;
};

const monthHeadings = new Set(['month', 'kuukausi', 'kk', 'månad', 'time', 'aika', 'tid', 'period', 'kausi', 'ajankohta', 'date', 'pvm', 'datum']);
const valueHeadings = new Set(['value', 'arvo', 'värde', 'y', 'x', 'n', 'lkm', 'count', 'antal', 'luku', 'määrä']);
const seriesHeadings = new Set(['series', 'sarja', 'serie', 'id', 'sn', 'unique_id', 'name', 'nimi', 'namn', 'municipality', 'kunta', 'kommun']);

/** A row for each month and, where a column parts them, for each series. */
export function seriesOfTable(file: TableFile, wish: ColumnWish): readonly GivenSeries[] {
  const month = namedColumn(file, wish.month) ?? headingIn(file, monthHeadings) ?? columnOfMonths(file);
  if (month === undefined) throw missing(file, 'month', '--month');
  const by = namedColumn(file, wish.by) ?? headingIn(file, seriesHeadings);
  const value = namedColumn(file, wish.value) ?? headingIn(file, valueHeadings) ?? onlyOther(file, [month, by]);
  if (value === undefined) throw missing(file, 'value', '--value');
  const series = new Map<string, GivenFigure[]>();
  for (const { row, cells } of file.rows) {
    const name = by === undefined ? '' : (cells[by] ?? '').trim();
    const figure = { row, month: (cells[month] ?? '').trim(), value: (cells[value] ?? '').trim() };
    const own = series.get(name);
    if (own === undefined) series.set(name, [figure]);
    else own.push(figure);
  }
  return Array.from(series, ([name, figures]) => ({ name: name === '' ? file.headings[value] ?? '' : name, figures }));
}

function namedColumn(file: TableFile, heading: string | undefined): number | undefined {
  if (heading === undefined) return undefined;
  const found = file.headings.findIndex((own) => own.trim().toLowerCase() === heading.trim().toLowerCase());
  if (found < 0) throw new Refused('forecasts.column-missing', { file: file.name, heading, known: file.headings.join(', ') });
  return found;
}

function headingIn(file: TableFile, known: ReadonlySet<string>): number | undefined {
  const found = file.headings.findIndex((heading) => known.has(heading.trim().toLowerCase()));
  return found < 0 ? undefined : found;
}

/** The column most of whose cells are months; a column of four-digit numbers is not. */
function columnOfMonths(file: TableFile): number | undefined {
  const looked = file.rows.slice(0, 50);
  const found = file.headings.findIndex((_, column) =>
    looked.filter(({ cells }) => monthOf(cells[column] ?? '') !== undefined && /\D/u.test(cells[column] ?? '')).length > looked.length / 2);
  return found < 0 ? undefined : found;
}

function onlyOther(file: TableFile, taken: readonly (number | undefined)[]): number | undefined {
  const others = file.headings.flatMap((_, column) => (taken.includes(column) ? [] : [column]));
  return others.length === 1 ? others[0] : undefined;
}

function missing(file: TableFile, what: 'month' | 'value', option: string): Refused {
  return new Refused(`forecasts.no-${what}-column`, { file: file.name, option, known: file.headings.join(', ') });
}
