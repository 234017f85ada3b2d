import { monthsOn } from '@kohtaanto/rules/indicators/months.ts';
import type { Month } from '@kohtaanto/rules/indicators/months.ts';
import type { PlaceMonths } from '../providers/provided-series.ts';

/** Four years: three to learn from and one to look forward to, the least by which a method can be chosen. */
export const LEAST_MONTHS = 48;

/** 'others' is what the country has beside the municipalities that are forecast: it is reckoned with and not told. */
export type NodeKind = 'country' | 'area' | 'municipality' | 'others';
export type ForecastNode = {
  readonly kind: NodeKind; readonly code: string; readonly parent: number;
  readonly first: Month; readonly values: readonly number[];
  /** Municipalities of an area that are not in its sum. */
  readonly without: readonly string[];
};

export type LeftOut = { readonly code: string; readonly why: 'hidden' | 'ends-early' | 'short'; readonly until: Month | null };
export type NodesOfSeries = { readonly nodes: readonly ForecastNode[]; readonly last: Month | null; readonly leftOut: readonly LeftOut[] };

type Whole = { readonly code: string; readonly first: Month; readonly values: readonly number[] };

/** The country, its areas and their municipalities as one tree in which the last months of each add up. */
export function nodesOfSeries(places: readonly PlaceMonths[], areaOf: ReadonlyMap<string, number>): NodesOfSeries {
  const last = newestMonth(places);
  if (last === null) return { nodes: [], last, leftOut: [] };
  const leftOut: LeftOut[] = [];
  const whole: Whole[] = [];
  for (const place of places) {
    if (place.kind !== 'municipality') continue;
    const tail = tailOf(place, last);
    if ('why' in tail) leftOut.push(tail);
    else whole.push(tail);
  }
  const published = places.find(({ kind }) => kind === 'country');
  const country = published === undefined ? undefined : tailOf(published, last);
  const summed = whole.length === 0 ? undefined : sumOf(whole);
  const top = country !== undefined && !('why' in country) ? country : summed;
  if (top === undefined) return { nodes: [], last, leftOut };
  const nodes: ForecastNode[] = [{ kind: 'country', code: 'SSS', parent: -1, first: top.first, values: top.values, without: [] }];
  for (const [areaId, members] of byArea(whole, areaOf)) {
    const parent = areaId === null ? 0 : nodes.length;
    if (areaId !== null) {
      const without = leftOut.flatMap(({ code }) => (areaOf.get(code) === areaId ? [code] : []));
      nodes.push({ kind: 'area', parent: 0, without, ...sumOf(members), code: String(areaId) });
    }
    for (const one of members) nodes.push({ kind: 'municipality', parent, without: [], ...one });
  }
  const others = summed === undefined || top === summed ? undefined : othersOf(top, summed);
  if (others === 'do-not-add-up' && summed !== undefined) nodes[0] = { kind: 'country', parent: -1, without: [], ...summed, code: 'SSS' };
  else if (others !== undefined && others !== 'do-not-add-up') nodes.push({ kind: 'others', parent: 0, without: [], ...others });
  return { nodes, last, leftOut };
}

function newestMonth(places: readonly PlaceMonths[]): Month | null {
  let newest: Month | null = null;
  for (const { months } of places) for (const month of months.keys()) if (newest === null || month > newest) newest = month;
  return newest;
}

/** The months without a gap up to the newest of all. */
function tailOf({ code, months }: PlaceMonths, last: Month): Whole | LeftOut {
  const values: number[] = [];
  let month = last;
  for (let value = months.get(month); typeof value === 'number'; value = months.get(month)) {
    values.unshift(value);
    month = monthsOn(month, -1);
  }
  if (values.length >= LEAST_MONTHS) return { code, first: monthsOn(last, 1 - values.length), values };
  const newest = [...months.keys()].reduce<Month | null>((most, each) => (most === null || each > most ? each : most), null);
  const hidden = months.get(month) === null;
  return { code, why: hidden ? 'hidden' : values.length === 0 ? 'ends-early' : 'short', until: values.length === 0 ? newest : null };
}

/** Over the months that all have. */
function sumOf(members: readonly Whole[]): Whole {
  const months = Math.min(...members.map(({ values }) => values.length));
  const values = Array.from({ length: months }, (_, at) =>
    members.reduce((sum, one) => sum + (one.values[one.values.length - months + at] ?? 0), 0));
  const [one] = members;
  return { code: '', first: monthsOn(one?.first ?? (0 as Month), (one?.values.length ?? 0) - months), values };
}

function byArea(whole: readonly Whole[], areaOf: ReadonlyMap<string, number>): ReadonlyMap<number | null, readonly Whole[]> {
  const areas = new Map<number | null, Whole[]>();
  for (const one of whole) {
    const area = areaOf.get(one.code) ?? null;
    const own = areas.get(area);
    if (own === undefined) areas.set(area, [one]);
    else own.push(one);
  }
  return areas;
}

/** What the published country has beside the sum of the municipalities; nothing where they are equal. */
function othersOf(country: Whole, summed: Whole): Whole | 'do-not-add-up' | undefined {
  const months = Math.min(country.values.length, summed.values.length);
  const values = Array.from({ length: months }, (_, at) =>
    (country.values[country.values.length - months + at] ?? 0) - (summed.values[summed.values.length - months + at] ?? 0));
  if (values.some((value) => value < 0)) return 'do-not-add-up';
  if (values.every((value) => value === 0)) return undefined;
  return { code: 'others', first: monthsOn(country.first, country.values.length - months), values };
}
