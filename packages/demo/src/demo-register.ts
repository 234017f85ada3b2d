import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { buildArea } from './build-area.ts';
import type { AreaPlan } from './build-area.ts';
import { lantinenPirkanmaa, mikkelinSeutu, porvoonSeutu } from './careers/area-careers.ts';
import type { Stock } from './careers/stock.ts';
import type { TableRows } from './copy-text.ts';
import type { DemoArea, NationalArea } from './organisation.ts';
import { leanChunks } from './lean/lean-area.ts';
import { tableRows } from './tables/tables.ts';
import { ALAND, inventOrganisation, wholeCountryStocks } from './whole-country.ts';

/** What the areas/ folder tells, as far as the invented register needs it. */
export type DemoData = {
  readonly municipalities: { readonly municipalities: readonly DemoMunicipality[] };
  readonly areas: { readonly areas: readonly NationalArea[] };
  readonly configured: readonly DemoArea[];
};

type DemoMunicipality = { readonly code: string; readonly name: { readonly fi: string } };

export type DemoRequest = {
  readonly seed: number;
  readonly day: PlainDate;
  readonly data: DemoData;
  readonly areaIds?: readonly number[] | undefined;
  readonly wholeCountry: boolean;
};

/** One area's part: nothing of it is made before its rows are asked for, and they can be let go. */
export type DemoPart = {
  readonly areaId: number;
  readonly name: string;
  readonly area: DemoArea;
  /** The organisation is invented too: the area has no folder of its own. */
  readonly invented: boolean;
  /** About how many persons. */
  readonly size: number;
  /** About how many seek work on the day. */
  readonly seekers: number;
  /** Customers of each municipality, as weights. */
  readonly places: Readonly<Record<string, number>>;
  /** Share of Swedish speakers by municipality. */
  readonly swedish: Readonly<Record<string, number>>;
  chunks(): Iterable<readonly TableRows[]>;
};

/** An area with a past has many more persons than jobseekers of today. */
const HISTORY_SHARE = 3;

const ownStocks: ReadonlyMap<number, readonly Stock[]> = new Map([
  [21, lantinenPirkanmaa], [23, mikkelinSeutu], [30, porvoonSeutu],
]);

/** Shares of those who speak Swedish, roughly as in the municipalities. */
const swedishShares: Readonly<Record<string, number>> = {
  '638': 0.28, '434': 0.4, '407': 0.3, '504': 0.09, '018': 0.04, '616': 0.02,
};

/** The register of the request, area by area. */
export function demoRegister(request: DemoRequest): readonly DemoPart[] {
  const names = new Map(request.data.municipalities.municipalities.map((each) => [each.code, each.name.fi]));
  return request.data.areas.areas
    .filter((national) => national.areaId !== ALAND && isWanted(request, national))
    .map((national) => partOf(request, national, (code) => names.get(code) ?? code));
}

function isWanted({ areaIds, wholeCountry, data }: DemoRequest, { areaId }: NationalArea): boolean {
  if (areaIds !== undefined) return areaIds.includes(areaId);
  return wholeCountry || (ownStocks.has(areaId) && data.configured.some((area) => area.areaId === areaId));
}

function partOf(request: DemoRequest, national: NationalArea, municipalityName: (code: string) => string): DemoPart {
  const { data, seed, day } = request;
  const { areaId } = national;
  const configured = data.configured.find((area) => area.areaId === areaId);
  const own = ownStocks.get(areaId);
  const stocks = own ?? wholeCountryStocks(national, data.areas.areas);
  const area = configured ?? inventOrganisation(seed, national, stocks);
  const plan: AreaPlan = { seed, day, area, stocks, swedish: swedishShares, municipalityName };
  const seekers = stocks.reduce((sum, each) => sum + each.customers, 0);
  return {
    areaId, name: national.name.fi, area, invented: configured === undefined,
    size: seekers * (own === undefined ? 1 : HISTORY_SHARE), seekers,
    places: Object.fromEntries(stocks.map(({ municipality, customers }) => [municipality, customers])),
    swedish: swedishShares,
    chunks: () => (own === undefined ? leanChunks(plan) : [tableRows(buildArea(plan))]),
  };
}
