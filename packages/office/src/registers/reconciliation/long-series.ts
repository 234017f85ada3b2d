import { findIndicator } from '@kohtaanto/rules/indicators/catalogue.ts';
import { formatMonth, monthsOn, parseMonth } from '@kohtaanto/rules/indicators/months.ts';
import { placesOf } from '../../indicators/gate/gate.ts';
import { tellIndicator } from '../../indicators/gate/tell-indicator.ts';
import { publishedName } from '../../indicators/imported-figures.ts';
import { Refused } from '../../platform/http/refusal.ts';
import type { AccessScope } from '../../platform/platform.ts';
import type { LongSeries } from '../contract.ts';
import { rowsOf } from '../rows-of.ts';
import type { Rows } from '../series/places.ts';
import type { Ground } from './reconcile.ts';

export type SeriesAsked = { readonly measure: string; readonly month?: string | undefined; readonly place?: string | undefined };
type Own = LongSeries['months'][number]['own'];

/**
 * The national series and the own one on one line of time. The own figures are those the gate tells, hidden ones as
 * hidden; the national sum is hidden where one of its municipalities is, and missing where one of them is.
 */
export async function longSeries({ database, gate, looked }: Ground, scope: AccessScope, { measure, month, place }: SeriesAsked): Promise<LongSeries> {
  const indicator = findIndicator(measure);
  if (indicator === undefined) throw new Refused('indicators.unknown', { id: measure });
  if (indicator.measure === null) throw new Refused('registers.not-comparable', { measure });
  const codes = place === undefined ? placesOf(looked, scope.areaId) : [place];
  const own = new Map<string, Own>();
  let name = measure;
  // The newest months with the year before each, and those of the asked month: what is out, nothing is fixed for a line.
  for (const asked of month === undefined ? [undefined] : [undefined, month]) {
    const told = await tellIndicator({ database, gate }, looked, scope, {
      id: measure, ...(asked === undefined ? {} : { month: asked }), ...(place === undefined ? {} : { area: place }),
    });
    name = told.definition.name;
    for (const each of told.trend) {
      if (each.value !== null) own.set(each.month, each.value);
      if (each.before !== null) own.set(yearEarlier(each.month), each.before);
    }
  }
  const national = await database.read(scope, (tx) => nationalMonths(rowsOf(tx), measure, codes));
  const ownFrom = unbroken([...own.keys()].toSorted());
  // A month asked long ago stands alone: drawn, it would look like a part of a line that nobody has.
  for (const each of own.keys()) if (ownFrom === null || each < ownFrom) own.delete(each);
  const known = [...new Set([...own.keys(), ...national.months.keys()])].toSorted();
  const nationals = [...national.months.keys()].toSorted();
  return {
    measure, measureName: name, place: place ?? 'AREA',
    months: known.map((each) => ({ month: each, national: national.months.get(each) ?? null, own: own.get(each) ?? null })),
    ownFrom, nationalFrom: nationals[0] ?? null, nationalTo: nationals.at(-1) ?? null, nationalGaps: gapsIn(nationals),
    source: national.source, runId: national.runId,
  };
}

const yearEarlier = (month: string): string => `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`;

function gapsIn(months: readonly string[]): number {
  const [first, last] = [parseMonth(months[0] ?? ''), parseMonth(months.at(-1) ?? '')];
  return first === undefined || last === undefined ? 0 : last - first + 1 - months.length;
}

/** The first of the months that follow each other to the newest. */
function unbroken(months: readonly string[]): string | null {
  let first = months.at(-1) ?? null;
  for (const month of months.toReversed().slice(1)) {
    const next = parseMonth(month);
    if (next === undefined || formatMonth(monthsOn(next, 1)) !== first) break;
    first = month;
  }
  return first;
}

type National = { readonly months: ReadonlyMap<string, number | 'hidden'>; readonly source: string | null; readonly runId: number | null };

async function nationalMonths(query: Rows, measure: string, codes: readonly string[]): Promise<National> {
  // A share of an area is not the sum of shares.
  const shares = findIndicator(measure)?.definition.denominator !== null;
  const { rows } = await query(`
    with told as (
      select f.period, coalesce(m.merged_into, m.municipality_code) as code, f.value, f.hidden, r.source, r.run_id
      from office.register_figure f join office.register_run r using (run_id)
        join office.municipality m on m.municipality_code = f.place_code
      where f.measure = $1 and f.place_kind = 'municipality' and f.group_code = '' and f.superseded_by is null
        and coalesce(m.merged_into, m.municipality_code) = any ($3::text[]) and length(f.period) = 7
    ), published as (
      select p.period, p.municipality_code as code, p.value, false as hidden, p.source, null::int as run_id
      from office.published_figure p where p.measure = $2 and p.municipality_code = any ($3::text[]) and length(p.period) = 7
        and not exists (select from told where told.period = p.period and told.code = p.municipality_code)
    ), each as (select * from told union all select * from published)
    select period, case when bool_or(hidden) then null else sum(value)::float8 end as value, count(distinct code)::int as places,
      max(source) as source, max(run_id) as run_id
    from each group by period order by period`, [measure, publishedName(measure), [...codes]]);
  const told = rows as readonly { period: string; value: number | null; places: number; source: string; run_id: number | null }[];
  const whole = told.filter(({ places }) => places === codes.length && (!shares || codes.length === 1));
  const newest = whole.toSorted((one, other) => (other.run_id ?? 0) - (one.run_id ?? 0))[0];
  return {
    months: new Map(whole.map(({ period, value }) => [period, value ?? 'hidden'])),
    source: newest?.source ?? null, runId: newest?.run_id ?? null,
  };
}
