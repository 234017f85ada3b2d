import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { buildArea } from './build-area.ts';
import { lantinenPirkanmaa, mikkelinSeutu, porvoonSeutu } from './careers/area-careers.ts';
import type { Stock } from './careers/stock.ts';
import type { TableRows } from './copy-text.ts';
import type { DemoArea } from './organisation.ts';
import { tableRows } from './tables/tables.ts';
import { inventOrganisation, wholeCountryStocks } from './whole-country.ts';

/** What the areas/ folder tells, as far as the invented register needs it. */
export type DemoData = {
  readonly municipalities: { readonly municipalities: readonly { readonly code: string; readonly name: { readonly fi: string } }[] };
  readonly areas: { readonly areas: readonly NationalArea[] };
  readonly configured: readonly DemoArea[];
};

export type NationalArea = {
  readonly areaId: number;
  readonly name: { readonly fi: string };
  readonly municipalities: readonly string[];
};

export type DemoRequest = {
  readonly seed: number;
  readonly day: PlainDate;
  readonly data: DemoData;
  readonly areaIds?: readonly number[] | undefined;
  readonly wholeCountry: boolean;
};

/** One area's part: its rows are made only when they are asked for, and can then be let go. */
export type DemoPart = {
  readonly name: string;
  readonly area: DemoArea;
  /** The organisation is invented too: the area has no folder of its own. */
  readonly invented: boolean;
  readonly persons: number;
  tables(): readonly TableRows[];
};

const ownStocks: ReadonlyMap<number, readonly Stock[]> = new Map([
  [21, lantinenPirkanmaa], [23, mikkelinSeutu], [30, porvoonSeutu],
]);

/** Shares of those who speak Swedish, roughly as in the municipalities. */
const swedishShares: Readonly<Record<string, number>> = {
  '638': 0.28, '434': 0.4, '407': 0.3, '504': 0.09, '018': 0.04, '616': 0.02,
};

/** The register of the request, area by area. */
export function* demoRegister(request: DemoRequest): Generator<DemoPart> {
  const { data, seed, day } = request;
  const names = new Map(data.municipalities.municipalities.map((each) => [each.code, each.name.fi]));
  for (const national of data.areas.areas) {
    const configured = data.configured.find((area) => area.areaId === national.areaId);
    const stocks = ownStocks.get(national.areaId);
    const wanted = request.areaIds === undefined
      ? request.wholeCountry || (configured !== undefined && stocks !== undefined)
      : request.areaIds.includes(national.areaId);
    if (!wanted || national.areaId === 46) continue;
    const own = stocks ?? wholeCountryStocks(national);
    const area = configured ?? inventOrganisation(seed, national, own);
    const built = buildArea({
      seed, day, area, stocks: own, swedish: swedishShares, municipalityName: (code) => names.get(code) ?? code,
    });
    yield {
      name: national.name.fi, area, invented: configured === undefined, persons: built.person.rows,
      tables: () => tableRows(built),
    };
  }
}
