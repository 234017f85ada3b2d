import { RULE_2026 } from '@kohtaanto/rules/disclosure/disclosure-rule.ts';
import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import { formatMonth, monthsOn, parseMonth } from '@kohtaanto/rules/indicators/months.ts';
import type { Month } from '@kohtaanto/rules/indicators/months.ts';
import { findFirstMonth } from '../indicators/area-ground.ts';
import { decoded, STOCK } from '../indicators/gate/decide-month.ts';
import { isClosed } from '../indicators/gate/gate.ts';
import { lockMonth, readFixed, writeFixed } from '../indicators/gate/ledger.ts';
import type { Fixed } from '../indicators/gate/ledger.ts';
import { AREA } from '../indicators/gate/month-counts.ts';
import type { LookedAt } from '../indicators/snapshot-shelf.ts';
import type { Telling } from '../indicators/telling.ts';
import type { AccessScope, Tx } from '../platform/platform.ts';
import { fixBeside, fixOccupations, OCCUPATIONS, seekersOf } from '../registers/occupations/own-seekers.ts';
import { countBalance, countFlows } from './count-balance.ts';
import { COMMUTING, countedOfPlaces, decideBalance, decideFlows, decideJoined, FLOWS, groupKey, PLACES } from './decide-balance.ts';
import type { Joined, Out } from './decide-balance.ts';

export type MonthOut = {
  readonly places: Fixed | undefined; readonly joined: Fixed | undefined; readonly flows: Fixed | undefined; readonly occupations: Fixed | undefined; readonly stock: Fixed | undefined;
};

/** What is out of these months, by month. */
export async function balanceOut(tx: Tx, areaId: number, months: readonly Month[]): Promise<ReadonlyMap<string, MonthOut>> {
  const rows = await readFixed(tx, areaId, months.map(formatMonth));
  return new Map(months.map((month) => {
    const of = (family: string): Fixed | undefined => rows.find((row) => row.month === formatMonth(month) && row.family === family);
    return [formatMonth(month), { places: of(PLACES), joined: of(COMMUTING), flows: of(FLOWS), occupations: of(OCCUPATIONS), stock: of(STOCK) }];
  }));
}

/** Closed months of the register that a page may ask, newest first. */
export async function closedMonths({ database }: Telling, scope: AccessScope, looked: LookedAt, most: number): Promise<readonly Month[]> {
  const first = parseMonth((await database.read(scope, (tx) => findFirstMonth(tx, scope))) ?? '');
  if (first === undefined) return [];
  const { day } = looked.sight.snapshot;
  const newest = parseMonth(formatIso(day).slice(0, 7)) ?? first;
  return Array.from({ length: most + 1 }, (_, back) => monthsOn(newest, -back))
    .filter((month) => month >= first && isClosed({ period: 'counting-day', maturityMonths: 0 }, month, day)).slice(0, most);
}

/**
 * Fixes the month's unemployed by group and municipality beside all that is out of the month, and who came and left beside the month before
 * (KNO-4): the one who asks first fixes it for everybody, and no later question tells more. With `asked` the total of the month is fixed too.
 */
export async function fixBalance(telling: Telling, scope: AccessScope, looked: LookedAt, month: Month, asked: boolean): Promise<void> {
  for (const each of [monthsOn(month, -1), month]) {
    const text = formatMonth(each);
    const before = await telling.database.read(scope, (tx) => readFixed(tx, scope.areaId, [text]));
    const has = (family: string): boolean => before.some((row) => row.family === family);
    if (!has(OCCUPATIONS)) await (asked || !has(STOCK) ? fixOccupations(telling, scope, looked, each) : fixBeside(telling, scope, looked, each));
    if (!has(PLACES)) await fixPlaces(telling, scope, looked, each);
  }
  const rows = await telling.database.read(scope, (tx) => readFixed(tx, scope.areaId, [formatMonth(month)]));
  if (!rows.some(({ family }) => family === FLOWS)) await fixFlows(telling, scope, looked, month);
}

/**
 * Many months whose totals are out already, for whoever looks at how a group has gone; the rest are left as they are, and their totals are begun on. Who came
 * and left is of no use to that, and is fixed when it is asked.
 */
export async function fixMonths(telling: Telling, scope: AccessScope, looked: LookedAt, months: readonly Month[]): Promise<void> {
  const rows = await telling.database.read(scope, (tx) => readFixed(tx, scope.areaId, months.map(formatMonth)));
  const has = (month: Month, family: string): boolean => rows.some((row) => row.month === formatMonth(month) && row.family === family);
  for (const month of months.filter((each) => has(each, STOCK) && !has(each, PLACES))) {
    if (!has(month, OCCUPATIONS)) await fixBeside(telling, scope, looked, month);
    await fixPlaces(telling, scope, looked, month);
  }
  if (months.some((month) => !has(month, STOCK))) void telling.fixing.fill(scope, looked);
}

/** The area's unemployed of a group in a month, as they are out: null where the month is not; what is in no row of the ledger is nobody. */
export function seekersOfGroup(told: MonthOut | undefined, group: string): number | 'suppressed' | null {
  if (group.length === 4) return told?.occupations === undefined ? null : seekersOf(told.occupations).get(group) ?? 0;
  if (told?.places === undefined) return null;
  const found = told.places.cells[groupKey(AREA, group)];
  if (found === undefined) return 0;
  const decision = decoded(found);
  return decision.status === 'printed' ? decision.value : 'suppressed';
}

/** Only beside occupations of the same counts: parts of others would tell what has changed since. */
async function fixPlaces({ database }: Telling, scope: AccessScope, looked: LookedAt, month: Month): Promise<void> {
  const text = formatMonth(month);
  await database.write(scope, async (tx) => {
    await lockMonth(tx, scope.areaId, text);
    const rows = await readFixed(tx, scope.areaId, [text]);
    const [stock, occupations] = [rows.find(({ family }) => family === STOCK), rows.find(({ family }) => family === OCCUPATIONS)];
    if (stock === undefined || occupations === undefined || rows.some(({ family }) => family === PLACES) || stock.snapshotDay !== formatIso(looked.sight.snapshot.day)) return;
    await writeFixed(tx, scope.areaId, text, stock.snapshotDay, RULE_2026.id, [decideBalance(countBalance(looked, scope.areaId, month), outOf([stock, occupations]))]);
  });
}

/**
 * Municipalities of a travel-to-work area together, beside all that is out of the month: only of the counts that the municipalities were told of, for
 * others would tell what has changed since. What is told once keeps its division.
 */
export async function fixJoined({ database }: Telling, scope: AccessScope, looked: LookedAt, month: Month, joined: readonly Joined[]): Promise<void> {
  const text = formatMonth(month);
  if ((await database.read(scope, (tx) => readFixed(tx, scope.areaId, [text]))).some(({ family }) => family === COMMUTING)) return;
  await database.write(scope, async (tx) => {
    await lockMonth(tx, scope.areaId, text);
    const rows = await readFixed(tx, scope.areaId, [text]);
    const out = [STOCK, OCCUPATIONS, PLACES].flatMap((family) => rows.find((row) => row.family === family) ?? []);
    const places = out.find(({ family }) => family === PLACES);
    if (out.length < 3 || places === undefined || rows.some(({ family }) => family === COMMUTING) || places.snapshotDay !== formatIso(looked.sight.snapshot.day)) return;
    const counts = countBalance(looked, scope.areaId, month);
    if (countedOfPlaces(counts) !== places.counted) return;
    await writeFixed(tx, scope.areaId, text, places.snapshotDay, RULE_2026.id, [decideJoined(counts, joined, outOf(out))]);
  });
}

async function fixFlows({ database }: Telling, scope: AccessScope, looked: LookedAt, month: Month): Promise<void> {
  const [text, earlier] = [formatMonth(month), formatMonth(monthsOn(month, -1))];
  await database.write(scope, async (tx) => {
    await lockMonth(tx, scope.areaId, text);
    const rows = await readFixed(tx, scope.areaId, [text, earlier]);
    const of = (when: string): readonly Fixed[] => rows.filter(({ month: each, family }) => each === when && (family === STOCK || family === PLACES));
    const places = of(text).find(({ family }) => family === PLACES);
    if (places === undefined || of(earlier).length < 2 || rows.some(({ family, month: each }) => family === FLOWS && each === text)) return;
    if (places.snapshotDay !== formatIso(looked.sight.snapshot.day)) return;
    const decided = decideFlows(countFlows(looked, scope.areaId, month), { now: outOf(of(text)), before: outOf(of(earlier)) });
    await writeFixed(tx, scope.areaId, text, places.snapshotDay, RULE_2026.id, [decided]);
  });
}

const outOf = (rows: readonly Fixed[]): Out => new Map(rows.flatMap(({ cells }) => Object.entries(cells).map(([key, cell]) => [key, decoded(cell).status] as const)));
