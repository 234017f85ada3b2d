import { formatMonth } from '@kohtaanto/rules/indicators/months.ts';
import type { Month } from '@kohtaanto/rules/indicators/months.ts';

/** What another authority has published of a municipality, and for which month or year. */
export type ImportedFigure = { readonly code: string; readonly value: number; readonly period: string; readonly source: string };

/** The figures of one measure and the newest period not after the month; none where nothing was imported. */
export type ImportedFigures = (measure: string, month: Month) => Promise<readonly ImportedFigure[]>;

type Rows = (text: string, values: readonly unknown[]) => Promise<{ readonly rows: readonly ImportedFigure[] }>;

/** Some figures had their names before they were indicators. */
const measureNames: Readonly<Record<string, string>> = {
  'labour-force': 'labour_force',
  'unemployed-men': 'unemployed_men',
  'unemployed-women': 'unemployed_women',
  'unemployed-under-30': 'unemployed_under30',
  'unemployed-over-50': 'unemployed_over50',
  'structural-unemployment': 'structural_unemployed',
  'long-term-unemployed': 'long_term_unemployed',
  'partial-work-ability': 'partial_work_ability',
  'foreign-nationals': 'foreign_nationals',
};

/** The name a measure has among the figures of areas/. */
export const publishedName = (measure: string): string => measureNames[measure] ?? measure;

/**
 * From the figures of areas/ and from the runs that have imported others, by whatever asks the database.
 * Where both tell the same figure the imported one is the newer; what its source hides is not there.
 */
export function importedFigures(query: Rows): ImportedFigures {
  return async (measure, month) => {
    const { rows } = await query(`
      with known as (
        select distinct on (code, period) code, value, period, source from (
          select f.place_code as code, f.value, f.period, r.source, 1 as rank
          from office.register_figure f join office.register_run r using (run_id)
          where f.measure = $2 and f.place_kind = 'municipality' and f.group_code = '' and f.superseded_by is null and not f.hidden
          union all
          select municipality_code, value, period, source, 2 from office.published_figure where measure = $1) each
        where period <= $3 and (period = $3 or length(period) = 4)
        order by code, period, rank)
      select code, value::float8 as value, period, source from known
      where period = (select max(period) from known) order by code`, [publishedName(measure), measure, formatMonth(month)]);
    return rows;
  };
}
