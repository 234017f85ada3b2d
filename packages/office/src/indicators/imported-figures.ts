import { formatMonth } from '@kohtaanto/rules/indicators/months.ts';
import type { Month } from '@kohtaanto/rules/indicators/months.ts';

/** What another authority has published of a municipality, and for which month or year. */
export type ImportedFigure = { readonly code: string; readonly value: number; readonly period: string; readonly source: string };

/** The figures of one measure and the newest period not after the month; none where nothing was imported. */
export type ImportedFigures = (measure: string, month: Month) => Promise<readonly ImportedFigure[]>;

type Rows = (text: string, values: readonly unknown[]) => Promise<{ readonly rows: readonly ImportedFigure[] }>;

/** Some figures had their names before they were indicators. */
const measureNames: Readonly<Record<string, string>> = { 'labour-force': 'labour_force' };

/** From `published_figure`, by whatever asks the database. */
export function importedFigures(query: Rows): ImportedFigures {
  return async (measure, month) => {
    const name = measureNames[measure] ?? measure;
    const { rows } = await query(`
      select municipality_code as code, value::float8 as value, period, source from office.published_figure
      where measure = $1 and period = (select max(period) from office.published_figure
        where measure = $1 and period <= $2 and (period = $2 or length(period) = 4))
      order by municipality_code`, [name, formatMonth(month)]);
    return rows;
  };
}
