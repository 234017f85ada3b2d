import { RULE_2026 } from '@kohtaanto/rules/disclosure/disclosure-rule.ts';
import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import { formatMonth, monthsOn, parseMonth } from '@kohtaanto/rules/indicators/months.ts';
import type { Month } from '@kohtaanto/rules/indicators/months.ts';
import { balanceReadings, mismatchBetween, readBalance } from '@kohtaanto/rules/indicators/occupation-balance-reading.ts';
import type { BalanceReading } from '@kohtaanto/rules/indicators/occupation-balance-reading.ts';
import { areaName, findFirstMonth, listPlaces } from '../../indicators/area-ground.ts';
import { STOCK } from '../../indicators/gate/decide-month.ts';
import { isClosed } from '../../indicators/gate/gate.ts';
import { readFixed } from '../../indicators/gate/ledger.ts';
import type { Telling } from '../../indicators/telling.ts';
import { Refused } from '../../platform/http/refusal.ts';
import type { AccessScope } from '../../platform/platform.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { Occupations, OccupationSide, OccupationTrend } from '../occupations-contract.ts';
import { rowsOf } from '../rows-of.ts';
import { INVENTED } from '../series/invented.ts';
import {
  entry, hasPlacesOfArea, importedOccupations, occupationMonths, occupationNames, partsOfMonth, wholeByMonth,
} from './occupation-figures.ts';
import type { ByMonth, ImportedOccupations, Part, Shown } from './occupation-figures.ts';
import { fixBeside, fixOccupations, OCCUPATIONS, seekersOf } from './own-seekers.ts';

export type OccupationsAsked = { readonly month?: string | undefined; readonly reading: 'month' | 'year' };

const YEAR = 12;
/** Seekers of the area, where the register itself tells them. */
export const OWN = 'own-register';

/** Seekers and places by occupation in a month, area beside country (MAT-5). */
export async function tellOccupations(telling: Telling, scope: AccessScope, today: PlainDate, asked: OccupationsAsked): Promise<Occupations> {
  const { database } = telling;
  const months = await database.read(scope, (tx) => occupationMonths(rowsOf(tx), scope.areaId));
  const month = asked.month ?? months[0];
  if (month === undefined) throw new Refused('registers.no-occupations');
  if (!months.includes(month)) throw new Refused('registers.month-not-there', { month, first: months.at(-1) ?? '', last: months[0] ?? '' });
  const reading = readingOf(asked.reading);
  const number = parseMonth(month) ?? (0 as never);
  const window = Array.from({ length: reading.months + YEAR }, (_, back) => formatMonth(monthsOn(number, -back)));
  // Where the area has no places there is nothing to weigh its seekers against, and nothing is fixed for a look.
  const ofArea = await database.read(scope, (tx) => hasPlacesOfArea(rowsOf(tx), scope.areaId, month));
  if (ofArea) await fixOwn(telling, scope, month, reading.months > 1 ? window.slice(1) : [formatMonth(monthsOn(number, -YEAR))]);
  const told = await database.read(scope, async (tx) => {
    const query = rowsOf(tx);
    const places = await listPlaces(tx, scope, formatIso(today));
    const codes = places.map(({ code }) => code);
    return {
      name: await areaName(tx, scope), names: await occupationNames(query),
      country: await importedOccupations(query, { kind: 'country', code: 'SSS' }, window),
      area: withOwn(await importedOccupations(query, { kind: 'area', code: String(scope.areaId) }, window),
        await readFixed(tx, scope.areaId, window)),
      curve: { country: await wholeByMonth(query, null), area: await wholeByMonth(query, codes) },
      areas: await partsOfMonth(query, month, null), municipalities: await partsOfMonth(query, month, codes),
    };
  });
  const { name: area, names, country, curve } = told;
  const codes = [...new Set([...country.byCode.keys(), ...told.area.byCode.keys()])].toSorted();
  const [countrySides, areaSides] = [sidesOf(country, codes, month, reading), sidesOf(told.area, codes, month, reading)];
  return {
    area, months: [...months], month, yearEarlier: formatMonth(monthsOn(number, -YEAR)), reading: reading.id, threshold: RULE_2026.threshold,
    rule: { version: reading.version, validFrom: formatIso(reading.validFrom), ...reading.rule },
    rows: codes.flatMap((code) => {
      const [own, whole] = [areaSides.get(code) ?? null, countrySides.get(code) ?? null];
      return own === null && whole === null ? [] : [{ code, name: names.get(code) ?? nameless, area: own, country: whole }];
    }),
    areaSide: summary(areaSides, told.area, told.municipalities),
    countrySide: summary(countrySides, country, told.areas),
    curve: { area: pointsOf(curve.area), country: pointsOf(curve.country) },
  };
}

const nameless = { fi: null, sv: null, en: null };
const readingOf = (id: string): BalanceReading => {
  const found = balanceReadings.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no reading ${id}`);
  return found;
};

/**
 * The area's own seekers of these months: the asked one is fixed with its total, the others where their totals are out.
 * Months whose totals are not are counted meanwhile, as for every trend.
 */
async function fixOwn({ database, gate, shelf, fixing }: Telling, scope: AccessScope, asked: string | null, others: readonly string[]): Promise<void> {
  const looked = await shelf.look();
  if (looked === null) return;
  const first = (await database.read(scope, (tx) => findFirstMonth(tx, scope))) ?? '9999';
  const closed = (text: string): readonly Month[] => {
    const month = parseMonth(text);
    return month !== undefined && text >= first && isClosed({ period: 'counting-day', maturityMonths: 0 }, month, looked.sight.snapshot.day) ? [month] : [];
  };
  for (const month of asked === null ? [] : closed(asked)) await fixOccupations({ database, gate }, scope, looked, month);
  const months = others.flatMap(closed);
  const out = await gate.known(scope, months);
  const rows = await database.read(scope, (tx) => readFixed(tx, scope.areaId, months.map(formatMonth)));
  const done = new Set(rows.filter(({ family }) => family === OCCUPATIONS).map(({ month }) => month));
  for (const month of months) {
    if (out.get(month)?.has(STOCK) === true && !done.has(formatMonth(month))) await fixBeside({ database }, scope, looked, month);
  }
  if (months.some((month) => out.get(month)?.has(STOCK) !== true)) void fixing.fill(scope, looked);
}

type FixedRows = Awaited<ReturnType<typeof readFixed>>;

/** The register's own seekers beside the imported places; of an occupation nobody seeks in, there are none. */
function withOwn(imported: ImportedOccupations, fixed: FixedRows): ImportedOccupations {
  const own = fixed.filter(({ family }) => family === OCCUPATIONS);
  if (own.length === 0) return imported;
  const byCode = new Map(Array.from(imported.byCode, ([code, months]) => [code, new Map(Array.from(months, ([month, each]) => [month, { ...each }]))]));
  for (const row of own) {
    const seekers = seekersOf(row);
    for (const code of seekers.keys()) if (!byCode.has(code)) byCode.set(code, new Map());
    for (const [code, months] of byCode) entry(months, row.month).seekers = seekers.get(code) ?? 0;
  }
  return { ...imported, byCode, seekersSource: OWN };
}

function sidesOf({ byCode }: ImportedOccupations, codes: readonly string[], month: string, reading: BalanceReading): ReadonlyMap<string, OccupationSide> {
  const number = parseMonth(month) ?? (0 as never);
  const earlier = formatMonth(monthsOn(number, -YEAR));
  return new Map(codes.flatMap((code) => {
    const months = byCode.get(code);
    const now = months?.get(month);
    if (months === undefined || now === undefined) return [];
    const days = Array.from({ length: reading.months }, (_, back) => months.get(formatMonth(monthsOn(number, -back))));
    const hidden = days.some((day) => day?.seekers === 'suppressed' || day?.places === 'suppressed');
    const read = readBalance(days.map((day) => (typeof day?.seekers === 'number' && typeof day.places === 'number'
      ? { seekers: day.seekers, places: day.places } : null)), reading);
    const before = months.get(earlier);
    const side: OccupationSide = {
      seekers: now.seekers, places: now.places, seekersBefore: before?.seekers ?? null, placesBefore: before?.places ?? null,
      perPlace: read === undefined ? (hidden ? 'suppressed' : null) : read.places === 0 ? null : Math.round((read.seekers / read.places) * 10) / 10,
      balance: read === undefined ? (hidden ? 'suppressed' : null) : read.balance,
    };
    return [[code, side] as const];
  }));
}

function summary(
  sides: ReadonlyMap<string, OccupationSide>, { seekersSource, placesSource }: ImportedOccupations, parts: readonly Part[],
): Occupations['countrySide'] {
  if (sides.size === 0) return null;
  const all = [...sides.values()];
  const numbers = (of: 'seekers' | 'places') => all.flatMap((side) => (typeof side[of] === 'number' ? [side[of]] : []));
  const whole = (of: 'seekers' | 'places'): Shown => (all.every((side) => side[of] === null) ? null
    : all.some((side) => side[of] === 'suppressed') ? 'suppressed' : numbers(of).reduce((sum, each) => sum + each, 0));
  const count = (balance: OccupationSide['balance']) => all.filter((side) => side.balance === balance).length;
  const occupations = all.map((side): Part => ({
    seekers: typeof side.seekers === 'number' ? side.seekers : null, places: typeof side.places === 'number' ? side.places : null,
  }));
  return {
    seekers: whole('seekers'), places: whole('places'),
    counts: {
      shortage: count('shortage'), balance: count('balance'), surplus: count('surplus'), tooFew: count('too-few-places'), hidden: count('suppressed'),
    },
    occupational: mismatchOf(occupations), regional: mismatchOf(parts), seekersSource, placesSource,
    invented: [seekersSource, placesSource].some((source) => source?.startsWith(INVENTED) === true),
  };
}

/** Between the parts of which both figures are known; how many are not is told beside it. */
function mismatchOf(parts: readonly Part[]): NonNullable<Occupations['countrySide']>['regional'] {
  const known = parts.flatMap(({ seekers, places }) => (seekers === null || places === null ? [] : [{ seekers, places }]));
  const found = known.length < 2 ? undefined : mismatchBetween(known);
  return found === undefined ? null
    : { percent: Math.round(found.index * 1000) / 10, seekers: found.seekers, parts: found.parts, hidden: parts.length - known.length };
}

const pointsOf = (months: ByMonth): Occupations['curve']['area'] =>
  Array.from(months, ([period, figures]) => ({ period, ...figures })).toSorted((one, other) => one.period.localeCompare(other.period));

/** One occupation by month. */
export async function tellOccupation(telling: Telling, scope: AccessScope, code: string): Promise<OccupationTrend> {
  const { database } = telling;
  await fixOwn(telling, scope, null, await database.read(scope, (tx) => occupationMonths(rowsOf(tx), scope.areaId)));
  const { country, area, names } = await database.read(scope, async (tx) => {
    const query = rowsOf(tx);
    const imported = await importedOccupations(query, { kind: 'area', code: String(scope.areaId) }, null, code);
    const months = [...(imported.byCode.get(code)?.keys() ?? [])];
    return {
      country: await importedOccupations(query, { kind: 'country', code: 'SSS' }, null, code),
      area: withOwn(imported, await readFixed(tx, scope.areaId, months)), names: await occupationNames(query),
    };
  });
  const [own, whole] = [area.byCode.get(code), country.byCode.get(code)];
  if (own === undefined && whole === undefined) throw new Refused('registers.no-occupations');
  return { code, name: names.get(code) ?? nameless, area: pointsOf(own ?? new Map()), country: pointsOf(whole ?? new Map()) };
}
