import type { Rows } from '../series/places.ts';

export type Shown = number | 'suppressed' | null;
/** Seekers and places by month, of one occupation or of all together. */
export type ByMonth = Map<string, { seekers: Shown; places: Shown; labourForce: number | null }>;

export type ImportedOccupations = {
  /** By occupation, then by month. */
  readonly byCode: ReadonlyMap<string, ByMonth>;
  readonly seekersSource: string | null;
  readonly placesSource: string | null;
};

type Row = {
  readonly code: string; readonly period: string; readonly measure: string; readonly value: number | null; readonly source: string;
};

const OCCUPATION = /^\d{1,5}$/u;

/** Imported seekers and places by occupation of the country or of an area, in the months asked. */
export async function importedOccupations(
  query: Rows, place: { readonly kind: 'country' | 'area'; readonly code: string }, months: readonly string[] | null, only: string | null = null,
): Promise<ImportedOccupations> {
  const { rows } = await query(`
    select f.group_code as code, f.period, f.measure, f.value::float8 as value, r.source
    from office.register_figure f join office.register_run r using (run_id)
    where f.measure in ('unemployed', 'vacancies-open') and f.place_kind = $1 and f.place_code = $2 and f.group_code <> ''
      and f.superseded_by is null and ($3::text[] is null or f.period = any ($3::text[])) and ($4::text is null or f.group_code = $4)
    order by r.run_id`, [place.kind, place.code, months, only]);
  const byCode = new Map<string, ByMonth>();
  let [seekersSource, placesSource]: [string | null, string | null] = [null, null];
  for (const { code, period, measure, value, source } of rows as readonly Row[]) {
    if (!OCCUPATION.test(code)) continue;
    const figures = entry(entryOf(byCode, code), period);
    const shown: Shown = value ?? 'suppressed';
    if (measure === 'unemployed') [figures.seekers, seekersSource] = [shown, source];
    else [figures.places, placesSource] = [shown, source];
  }
  return { byCode, seekersSource, placesSource };
}

function entryOf(all: Map<string, ByMonth>, code: string): ByMonth {
  const known = all.get(code) ?? new Map();
  all.set(code, known);
  return known;
}

export function entry(months: ByMonth, period: string): { seekers: Shown; places: Shown; labourForce: number | null } {
  const known = months.get(period) ?? { seekers: null, places: null, labourForce: null };
  months.set(period, known);
  return known;
}

/** Months in which there are occupations of the country or of the area, newest first. */
export async function occupationMonths(query: Rows, areaId: number): Promise<readonly string[]> {
  const { rows } = await query(`
    with recursive told as (
      (select max(period) as period from office.register_figure where measure = 'vacancies-open' and superseded_by is null
        and group_code <> '' and (place_kind = 'country' or (place_kind = 'area' and place_code = $1)) and length(period) = 7)
      union all
      select (select max(f.period) from office.register_figure f where f.measure = 'vacancies-open' and f.superseded_by is null
        and f.group_code <> '' and (f.place_kind = 'country' or (f.place_kind = 'area' and f.place_code = $1))
        and length(f.period) = 7 and f.period < told.period)
      from told where told.period is not null)
    select period from told where period is not null`, [String(areaId)]);
  return (rows as readonly { period: string }[]).map(({ period }) => period);
}

export async function hasPlacesOfArea(query: Rows, areaId: number, month: string): Promise<boolean> {
  const { rows } = await query(`select exists (select from office.register_figure where measure = 'vacancies-open' and period = $2
    and place_kind = 'area' and place_code = $1 and group_code <> '' and superseded_by is null) as there`, [String(areaId), month]);
  return (rows as readonly { there: boolean }[])[0]?.there === true;
}

export type OccupationName = { readonly fi: string | null; readonly sv: string | null; readonly en: string | null };

export async function occupationNames(query: Rows): Promise<ReadonlyMap<string, OccupationName>> {
  const { rows } = await query(`select group_code as code, max(name) filter (where language = 'fi') as fi,
    max(name) filter (where language = 'sv') as sv, max(name) filter (where language = 'en') as en
    from office.register_group_name group by group_code`);
  return new Map((rows as readonly (OccupationName & { code: string })[]).map(({ code, fi, sv, en }) => [code, { fi, sv, en }]));
}

/** All seekers and places by month: of the country, or of an area's municipalities together. */
export async function wholeByMonth(query: Rows, codes: readonly string[] | null): Promise<ByMonth> {
  const { rows } = await query(codes === null ? `
    select period, measure, value::float8 as value, false as hidden from office.register_figure
    where place_kind = 'country' and group_code = '' and superseded_by is null
      and measure in ('unemployed', 'vacancies-open', 'labour-force') and length(period) = 7 order by period` : `
    select f.period, f.measure, sum(f.value)::float8 as value, bool_or(f.hidden and f.measure <> 'vacancies-open') as hidden
    from office.register_figure f join office.municipality m on m.municipality_code = f.place_code
    where f.place_kind = 'municipality' and f.group_code = '' and f.superseded_by is null
      and f.measure in ('unemployed', 'vacancies-open', 'labour-force') and length(f.period) = 7
      and coalesce(m.merged_into, m.municipality_code) = any ($1::text[])
    group by 1, 2 having count(distinct coalesce(m.merged_into, m.municipality_code)) = cardinality($1::text[]) order by 1`,
  codes === null ? [] : [[...codes]]);
  const months: ByMonth = new Map();
  for (const { period, measure, value, hidden } of rows as readonly { period: string; measure: string; value: number | null; hidden: boolean }[]) {
    const figures = entry(months, period);
    if (measure === 'labour-force') figures.labourForce = value;
    else figures[measure === 'unemployed' ? 'seekers' : 'places'] = hidden ? 'suppressed' : value;
  }
  return months;
}

export type Part = { readonly seekers: number | null; readonly places: number | null };

/** Seekers and places of one month by municipality, or by today's areas; null: hidden, or a part of the area is. */
export async function partsOfMonth(query: Rows, month: string, codes: readonly string[] | null): Promise<readonly Part[]> {
  const { rows } = await query(`
    with told as (
      select coalesce(m.merged_into, m.municipality_code) as code, f.measure, f.value, f.hidden
      from office.register_figure f join office.municipality m on m.municipality_code = f.place_code
      where f.place_kind = 'municipality' and f.group_code = '' and f.superseded_by is null and f.period = $1
        and f.measure in ('unemployed', 'vacancies-open'))
    select coalesce(case when $2::text[] is null then a.area_id::text end, code) as part,
      case when bool_or(hidden) filter (where measure = 'unemployed') then null
        else sum(value) filter (where measure = 'unemployed')::float8 end as seekers,
      case when $2::text[] is not null and bool_or(hidden) filter (where measure = 'vacancies-open') then null
        else coalesce(sum(value) filter (where measure = 'vacancies-open'), 0)::float8 end as places
    from told left join office.area_municipality a on a.municipality_code = told.code and upper_inf(a.period)
    where $2::text[] is null or code = any ($2::text[])
    group by 1`, [month, codes === null ? null : [...codes]]);
  return rows as readonly Part[];
}
