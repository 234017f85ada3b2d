import type { IndicatorDefinition } from '@kohtaanto/rules/indicators/definition.ts';
import { sql } from 'kysely';
import type { Tx } from '../../platform/platform.ts';
import type { CountryFigure } from '../comparison-contract.ts';
import { comparesByChange, measuresOf } from './national-measures.ts';
import type { NationalMeasure } from './national-measures.ts';

type Row = { readonly measure: string; readonly period: string; readonly value: number; readonly source: string };
type Found = { readonly value: number; readonly source: string; readonly measures: readonly string[] };

/**
 * What the whole country's figure is, as it was imported: never from this register, which may hold several areas and would
 * tell another area's figures by subtraction. The month's own figure, or else the newest before it, which says its month.
 */
export async function findCountryFigure(tx: Tx, definition: IndicatorDefinition, month: string): Promise<CountryFigure | null> {
  const ways = measuresOf(definition.id);
  const rows = await figuresUntil(tx, [...new Set(ways.flatMap(({ numerator, denominator }) => [numerator, denominator ?? numerator]))], month);
  const byChange = comparesByChange(definition);
  const periods = [...new Set(rows.map(({ period }) => period))].filter((period) => period.length === 7).toSorted().toReversed();
  for (const period of periods) {
    const now = worked(rows, ways, period);
    const before = worked(rows, ways, yearBefore(period));
    const changePercent = now === null || before === null || before.value === 0 ? null : (100 * (now.value - before.value)) / before.value;
    if (now === null || (byChange && changePercent === null)) continue;
    return {
      value: byChange ? null : now.value, changePercent: byChange ? changePercent : null,
      period, sameMonth: period === month, source: now.source, measures: [...now.measures],
    };
  }
  return null;
}

/** Imported figures come before those that came with the areas' data. */
async function figuresUntil(tx: Tx, measures: readonly string[], month: string): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`
    select distinct on (measure, period) measure, period, value::float8 as value, source from (
      select f.measure, f.period, f.value, r.source, 1 as rank from office.register_figure f join office.register_run r using (run_id)
      where f.place_kind = 'country' and f.group_code = '' and f.superseded_by is null and not f.hidden
      union all
      select measure, period, value, source, 2 from office.published_country_figure) each
    where measure = any (${[...measures]}::text[]) and period <= ${month} order by measure, period, rank`.execute(tx);
  return rows;
}

function worked(rows: readonly Row[], ways: readonly NationalMeasure[], period: string): Found | null {
  const of = (measure: string) => rows.find((row) => row.measure === measure && row.period === period);
  for (const { numerator, denominator, factor = 1 } of ways) {
    const above = of(numerator);
    if (above === undefined) continue;
    if (denominator === undefined) return { value: above.value, source: above.source, measures: [numerator] };
    const below = of(denominator);
    if (below === undefined || below.value === 0) continue;
    const source = above.source === below.source ? above.source : `${above.source}; ${below.source}`;
    return { value: (factor * above.value) / below.value, source, measures: [numerator, denominator] };
  }
  return null;
}

function yearBefore(period: string): string {
  return `${Number(period.slice(0, 4)) - 1}${period.slice(4)}`;
}
