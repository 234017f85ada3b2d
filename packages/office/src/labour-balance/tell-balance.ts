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
import { commutingOfAreas } from '../matching/commuting-shares.ts';
import type { BalanceBy, BalanceSide, LabourBalance } from './contract.ts';
import { nameOfGroup } from './group-names.ts';
import { partsAsTold, partsByMunicipality, partsByTravelToWork, toldParts, toldTravelToWork } from './balance-parts.ts';
import type { Part } from './balance-parts.ts';
import { groupKey, isUnitGroup, joinedKey, PLACE_LEVELS } from './decide-balance.ts';
import { balanceOut, closedMonths, fixBalance, fixJoined } from './fix-balance.ts';
import type { MonthOut } from './fix-balance.ts';
import { openPlaces } from './open-places.ts';
import type { OpenPlaces } from './open-places.ts';

/** As far back as vacancies of the register are looked at. */
export const MOST_MONTHS = 25;
/** Of the two readings the month leads: a service plans for the places that are open now. */
const reading = balanceReadings.find(({ id }) => id === 'month');

export type Asked = { readonly month?: string | undefined; readonly level: number; readonly by: BalanceBy };
export type Ground = { readonly looked: LookedAt; readonly months: readonly Month[]; readonly month: Month };

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
export async function tellBalance(telling: Telling, scope: AccessScope, today: PlainDate, { month: asked, level, by }: Asked): Promise<LabourBalance> {
  const { looked, months, month } = await groundOf(telling, scope, asked);
  const commuting = await commutingOfAreas();
  const municipalities = (await telling.database.read(scope, (tx) => listPlaces(tx, scope, formatIso(today)))).map(({ code, name }) => ({ code, name }));
  const own = municipalities.map(({ code }) => code);
  const divided = by === 'municipality' ? partsByMunicipality(own) : partsByTravelToWork(own, commuting);
  await fixBalance(telling, scope, looked, month, true);
  if (by === 'travel-to-work-area' && divided !== undefined) await fixJoined(telling, scope, looked, month, divided.filter(({ members }) => members.length > 1));
  return telling.database.read(scope, async (tx) => {
    const out = await balanceOut(tx, scope.areaId, months);
    const told = out.get(formatMonth(month));
    if (told?.places === undefined || told.occupations === undefined || told.stock === undefined) throw new Refused('labour-balance.not-fixed', { month: formatMonth(month) });
    const parts = divided === undefined ? [] : by === 'municipality' ? divided : partsAsTold(divided, told).toSorted((a, b) => firstOf(a, own) - firstOf(b, own));
    const open = await openPlaces(tx, months, own);
    const names = await occupationNames(rowsOf(tx));
    const seekers = readerOf(told);
    const codes = codesOf(told, open, month, level);
    const side = (part: Part | null, code: string): BalanceSide => sideOf(seekers(part, code), open.of(month, part?.members ?? null, code));
    const withParts = PLACE_LEVELS.some((each) => each === level);
    const rows = codes.map((code): LabourBalance['rows'][number] => ({
      code, name: nameOfGroup(names, code), whole: side(null, code), byPart: withParts ? parts.map((part) => side(part, code)) : [],
      placesOutside: withParts ? parts.map(({ outside }) => open.of(month, outside, code)) : [],
    }));
    return {
      area: await areaName(tx, scope), months: months.map(formatMonth), month: formatMonth(month), day: formatIso(countingDay(month)), level, rule: ruleTold(),
      threshold: RULE_2026.threshold, snapshotDay: told.places.snapshotDay, by, parts: [...toldParts(parts, commuting.names, municipalities, (places) => open.of(month, places, ''))],
      travelToWork: by === 'municipality' || divided === undefined ? null : toldTravelToWork(municipalities, commuting),
      rows, total: side(null, ''), totals: parts.map((part) => side(part, '')), counts: countsOf(rows),
      mismatch: mismatchOf(parts, codesOf(told, open, month, 2), side), ...(await curveOf(tx, own, months, out, open)),
    };
  });
}

/** Parts in the order of their largest municipality. */
const firstOf = ({ members }: Part, own: readonly string[]): number => Math.min(...members.map((code) => own.indexOf(code)));

type Shown = BalanceSide['seekers'];
/** The unemployed of a group in a part, or with null in the whole area, as they are out; '' is every group. What is in no ledger row is nobody. */
type Seekers = (part: Part | null, code: string) => Shown;

function readerOf({ places, occupations, stock, joined }: MonthOut): Seekers {
  const cell = (fixed: Fixed | undefined, key: string): Shown => {
    const found = fixed?.cells[key];
    if (found === undefined) return 0;
    const decision = decoded(found);
    return decision.status === 'printed' ? decision.value : 'suppressed';
  };
  const unitGroups = occupations === undefined ? new Map<string, Shown>() : seekersOf(occupations);
  const of = (place: string, code: string): Shown => {
    if (code === '') return cell(stock, keyOf(boundParts, place));
    return code.length === 4 ? unitGroups.get(code) ?? 0 : cell(places, groupKey(place, code));
  };
  return (part, code) => {
    if (part === null) return of(AREA, code);
    const [first, ...others] = part.members;
    if (first !== undefined && others.length === 0) return of(first, code);
    const key = joinedKey(part);
    if (joined?.cells[keyOf(boundParts, key)] !== undefined) return cell(joined, code === '' ? keyOf(boundParts, key) : groupKey(key, code));
    // A month that was told by municipality of another day's counts: what these tell together, and no more.
    return part.members.map((place) => of(place, code)).reduce<Shown>((sum, each) => (typeof sum === 'number' && typeof each === 'number' ? sum + each : 'suppressed'), 0);
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
function mismatchOf(parts: readonly Part[], codes: readonly string[], side: (part: Part | null, code: string) => BalanceSide): LabourBalance['mismatch'] {
  let hidden = 0;
  const where: readonly (Part | null)[] = parts.length === 0 ? [null] : parts;
  const cells = where.flatMap((part) => codes.flatMap((occupation): BalanceCell[] => {
    const { seekers, places } = side(part, occupation);
    if (seekers === 'suppressed') hidden += 1;
    return typeof seekers === 'number' && seekers + places > 0 ? [{ area: part === null ? AREA : joinedKey(part), occupation, seekers, places }] : [];
  }));
  const split = splitMismatch(cells);
  if (split === undefined) return null;
  const percent = (share: number): number => Math.round(share * 1000) / 10;
  return { whole: percent(split.index), regional: percent(split.regional), occupational: percent(split.occupational), seekers: split.seekers,
    of: cells.reduce((all, { seekers }) => all + seekers, 0), places: where.length, parts: cells.length, hidden };
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
