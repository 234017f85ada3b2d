import { RULE_2026 } from '@kohtaanto/rules/disclosure/disclosure-rule.ts';
import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { beveridgePoint, splitMismatch } from '@kohtaanto/rules/indicators/mismatch-split.ts';
import { countingDay, formatMonth, parseMonth } from '@kohtaanto/rules/indicators/months.ts';
import type { Month } from '@kohtaanto/rules/indicators/months.ts';
import { balanceReadings } from '@kohtaanto/rules/indicators/occupation-balance-reading.ts';
import { balanceOf } from '@kohtaanto/rules/indicators/occupation-balance.ts';
import type { BalanceCell } from '@kohtaanto/rules/indicators/occupation-balance.ts';
import { areaName, findLabourForce, listPlaces } from '../indicators/area-ground.ts';
import { decoded } from '../indicators/gate/decide-month.ts';
import type { Fixed } from '../indicators/gate/ledger.ts';
import { AREA, keyOf } from '../indicators/gate/month-counts.ts';
import { boundParts } from '../indicators/gate/released-measures.ts';
import type { LookedAt } from '../indicators/snapshot-shelf.ts';
import { newest } from '../indicators/telling.ts';
import type { Telling } from '../indicators/telling.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { AccessScope, Tx } from '../platform/platform.ts';
import { occupationNames } from '../registers/occupations/occupation-figures.ts';
import { seekersOf } from '../registers/occupations/own-seekers.ts';
import { rowsOf } from '../registers/rows-of.ts';
import type { BalanceSide, LabourBalance } from './contract.ts';
import { groupKey, isUnitGroup, PLACE_LEVELS } from './decide-balance.ts';
import { balanceOut, closedMonths, fixBalance } from './fix-balance.ts';
import type { MonthOut } from './fix-balance.ts';
import { openPlaces } from './open-places.ts';
import type { OpenPlaces } from './open-places.ts';

/** As far back as vacancies of the register are looked at. */
export const MOST_MONTHS = 25;
/** Of the two readings the month leads: a service plans for the places that are open now. */
const reading = balanceReadings.find(({ id }) => id === 'month');

export type Asked = { readonly month?: string | undefined; readonly level: number };
export type Ground = { readonly looked: LookedAt; readonly months: readonly Month[]; readonly month: Month };
const nameless = { fi: null, sv: null, en: null };

/** Which months there are, which one is asked, and the register's newest moment. */
export async function groundOf(telling: Telling, scope: AccessScope, asked: string | undefined): Promise<Ground> {
  const looked = await newest(telling);
  const months = await closedMonths(telling, scope, looked, MOST_MONTHS);
  const month = asked === undefined ? months[0] : parseMonth(asked);
  if (month === undefined || !months.includes(month)) {
    const [last, first] = [months[0], months.at(-1)];
    throw new Refused('labour-balance.month-not-there', { month: asked ?? '', first: first === undefined ? '' : formatMonth(first), last: last === undefined ? '' : formatMonth(last) });
  }
  return { looked, months, month };
}

/** The register's own seekers and places of a month (MAT-5): every count of persons as it stands in the release ledger, and from nowhere else. */
export async function tellBalance(telling: Telling, scope: AccessScope, today: PlainDate, { month: asked, level }: Asked): Promise<LabourBalance> {
  const { looked, months, month } = await groundOf(telling, scope, asked);
  await fixBalance(telling, scope, looked, month, true);
  return telling.database.read(scope, async (tx) => {
    const out = await balanceOut(tx, scope.areaId, months);
    const told = out.get(formatMonth(month));
    if (told?.places === undefined || told.occupations === undefined || told.stock === undefined) throw new Refused('labour-balance.not-fixed', { month: formatMonth(month) });
    const municipalities = (await listPlaces(tx, scope, formatIso(today))).map(({ code, name }) => ({ code, name }));
    const open = await openPlaces(tx, months);
    const names = await occupationNames(rowsOf(tx));
    const seekers = readerOf(told);
    const codes = codesOf(told, open, month, level);
    const withPlaces = PLACE_LEVELS.some((each) => each === level);
    const row = (code: string): LabourBalance['rows'][number] => ({
      code, name: names.get(code) ?? nameless, whole: sideOf(seekers(AREA, code), open.of(month, null, code)),
      byMunicipality: withPlaces ? municipalities.map((place) => sideOf(seekers(place.code, code), open.of(month, place.code, code))) : [],
    });
    const rows = codes.map(row);
    return {
      area: await areaName(tx, scope), months: months.map(formatMonth), month: formatMonth(month), day: formatIso(countingDay(month)), level, rule: ruleTold(),
      threshold: RULE_2026.threshold, snapshotDay: told.places.snapshotDay, municipalities, rows,
      total: sideOf(seekers(AREA, ''), open.of(month, null, '')), totals: municipalities.map(({ code }) => sideOf(seekers(code, ''), open.of(month, code, ''))),
      counts: countsOf(rows), mismatch: mismatchOf(municipalities, codesOf(told, open, month, 2), seekers, (place, code) => open.of(month, place, code)),
      ...(await curveOf(tx, municipalities.map(({ code }) => code), months, out, open)),
    };
  });
}

type Shown = BalanceSide['seekers'];
/** The unemployed of a group in a place as they are out; '' is every group. What is in no ledger row is nobody. */
type Seekers = (place: string, code: string) => Shown;

function readerOf({ places, occupations, stock }: MonthOut): Seekers {
  const cell = (fixed: Fixed | undefined, key: string): Shown => {
    const found = fixed?.cells[key];
    if (found === undefined) return 0;
    const decision = decoded(found);
    return decision.status === 'printed' ? decision.value : 'suppressed';
  };
  const unitGroups = occupations === undefined ? new Map<string, Shown>() : seekersOf(occupations);
  return (place, code) => {
    if (code === '') return cell(stock, keyOf(boundParts, place));
    return code.length === 4 ? unitGroups.get(code) ?? 0 : cell(places, groupKey(place, code));
  };
}

/** Groups of the level that have a seeker or a place. */
function codesOf({ places, occupations }: MonthOut, open: OpenPlaces, month: Month, level: number): readonly string[] {
  const ofPlaces = Object.keys(places?.cells ?? {}).map((key) => /\|AREA\|group=(\d+)$/u.exec(key)?.[1] ?? '');
  const ofUnits = level === 4 && occupations !== undefined ? [...seekersOf(occupations).keys()].filter(isUnitGroup) : [];
  return [...new Set([...ofPlaces, ...ofUnits, ...open.codes(month, level)])].filter((code) => code.length === level).toSorted();
}

export function sideOf(seekers: Shown, places: number): BalanceSide {
  if (seekers === 'suppressed') return { seekers, places, perPlace: 'suppressed', balance: 'suppressed' };
  if (seekers === null || reading === undefined) return { seekers, places, perPlace: null, balance: null };
  const balance = seekers + places === 0 ? null : balanceOf({ seekers, places }, reading.rule);
  return { seekers, places, perPlace: places === 0 ? null : Math.round((10 * seekers) / places) / 10, balance };
}

function ruleTold(): LabourBalance['rule'] {
  if (reading === undefined) throw new Error('no reading of the month');
  return { version: reading.version, validFrom: formatIso(reading.validFrom), ...reading.rule };
}

function countsOf(rows: LabourBalance['rows']): LabourBalance['counts'] {
  const count = (of: BalanceSide['balance']): number => rows.filter(({ whole }) => whole.balance === of).length;
  return { shortage: count('shortage'), balance: count('balance'), surplus: count('surplus'), tooFew: count('too-few-places'), hidden: count('suppressed') };
}

/** From what is told alone: nothing hidden enters, and how much is left out stands beside. */
function mismatchOf(
  municipalities: LabourBalance['municipalities'], codes: readonly string[], seekers: Seekers, places: (place: string, code: string) => number,
): LabourBalance['mismatch'] {
  let hidden = 0;
  const cells = municipalities.flatMap(({ code: area }) => codes.flatMap((occupation): BalanceCell[] => {
    const count = seekers(area, occupation);
    if (count === 'suppressed') hidden += 1;
    return typeof count === 'number' && count + places(area, occupation) > 0 ? [{ area, occupation, seekers: count, places: places(area, occupation) }] : [];
  }));
  const split = splitMismatch(cells);
  if (split === undefined) return null;
  const percent = (share: number): number => Math.round(share * 1000) / 10;
  return { whole: percent(split.index), regional: percent(split.regional), occupational: percent(split.occupational), seekers: split.seekers, parts: cells.length, hidden };
}

/** Months whose total is out, oldest first; the labour force is the newest published. */
async function curveOf(tx: Tx, places: readonly string[], months: readonly Month[], out: ReadonlyMap<string, MonthOut>, open: OpenPlaces): Promise<Pick<LabourBalance, 'curve' | 'labourForceYear'>> {
  const { byPlace, year } = await findLabourForce(tx, places, months[0] === undefined ? '' : formatMonth(months[0]).slice(0, 4));
  const labourForce = byPlace.get(AREA) ?? 0;
  const curve = months.toReversed().flatMap((month) => {
    const stock = out.get(formatMonth(month))?.stock?.cells[keyOf(boundParts, AREA)];
    const opened = open.of(month, null, '');
    if (typeof stock !== 'number' || opened === 0) return [];
    const point = beveridgePoint(month, { seekers: stock, places: opened, labourForce });
    return point === undefined ? [] : [{ month: formatMonth(month), unemployment: point.unemployment, vacancies: point.vacancies, seekers: stock, places: opened }];
  });
  return { curve, labourForceYear: year };
}
