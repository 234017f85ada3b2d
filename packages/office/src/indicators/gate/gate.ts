import { RULE_2026 } from '@kohtaanto/rules/disclosure/disclosure-rule.ts';
import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { completeOn } from '@kohtaanto/rules/indicators/compute.ts';
import type { IndicatorDefinition } from '@kohtaanto/rules/indicators/definition.ts';
import { formatMonth } from '@kohtaanto/rules/indicators/months.ts';
import type { Month } from '@kohtaanto/rules/indicators/months.ts';
import type { AccessScope, Database, Tx } from '../../platform/platform.ts';
import type { LookedAt } from '../snapshot-shelf.ts';
import { decoded, STOCK } from './decide-month.ts';
import type { Deciding } from './deciding.ts';
import { lockMonth, readFixed, writeFixed } from './ledger.ts';
import type { Fixed } from './ledger.ts';
import type { Decided } from './protect-month.ts';
import { allFamilies, familyOf, gatedIndicators } from './released-measures.ts';

/** A month as it is out: every question about it is answered from here and from nowhere else. */
export type MonthOut = ReadonlyMap<string, Fixed>;

export type Gate = {
  /** What is out of these months already. */
  known(scope: AccessScope, months: readonly Month[]): Promise<ReadonlyMap<Month, MonthOut>>;
  /** Fixes what of the month is closed and not yet out; of its parts by groups those that are asked. */
  fix(scope: AccessScope, looked: LookedAt, month: Month, parts?: readonly string[]): Promise<MonthOut>;
};

/** A month is closed when the day that completes it has passed, not while it lasts. */
export function isClosed(definition: Pick<IndicatorDefinition, 'period' | 'maturityMonths'>, month: Month, day: PlainDate): boolean {
  return completeOn(definition, month) < day;
}

export function placesOf({ sight }: LookedAt, areaId: number): readonly string[] {
  return sight.snapshot.places.filter(({ area }) => area === areaId).map(({ code }) => code);
}

export function openGate(database: Database, decide: Deciding): Gate {
  // Nothing in the ledger changes, so what has been read stays true.
  const read = new Map<string, Fixed>();
  // Parts that cannot be told of a month any longer are not worked out again at every question.
  const given = new Set<string>();
  const keep = (areaId: number, rows: readonly Fixed[]) => {
    for (const row of rows) read.set(`${areaId} ${row.month} ${row.family}`, row);
  };
  const from = (areaId: number, month: Month): MonthOut => {
    const start = `${areaId} ${formatMonth(month)} `;
    return new Map([...allFamilies].flatMap((family) => {
      const found = read.get(start + family);
      return found === undefined ? [] : [[family, found] as const];
    }));
  };
  return {
    async known(scope, months) {
      const unread = months.filter((month) => !read.has(`${scope.areaId} ${formatMonth(month)} ${STOCK}`));
      if (unread.length > 0) {
        keep(scope.areaId, await database.read(scope, (tx) => readFixed(tx, scope.areaId, unread.map(formatMonth))));
      }
      return new Map(months.map((month) => [month, from(scope.areaId, month)]));
    },
    async fix(scope, looked, month, parts = []) {
      const wanted = [...closedFamilies(month, looked.sight.snapshot.day), ...parts];
      const out = from(scope.areaId, month);
      const over = (family: string) => out.has(family) || given.has(`${scope.areaId} ${month} ${family} ${looked.takenAt}`);
      if (wanted.every(over)) return out;
      keep(scope.areaId, await database.write(scope, (tx) => fixMonth(tx, decide, scope.areaId, looked, month, wanted)));
      for (const family of wanted) given.add(`${scope.areaId} ${month} ${family} ${looked.takenAt}`);
      return from(scope.areaId, month);
    },
  };
}

function closedFamilies(month: Month, day: PlainDate): readonly string[] {
  const closed = gatedIndicators.filter(({ definition }) => isClosed(definition, month, day))
    .map(({ definition }) => familyOf(definition));
  return [...new Set(closed)];
}

async function fixMonth(
  tx: Tx, decide: Deciding, areaId: number, looked: LookedAt, month: Month, wanted: readonly string[],
): Promise<readonly Fixed[]> {
  const text = formatMonth(month);
  await lockMonth(tx, areaId, text);
  const before = await readFixed(tx, areaId, [text]);
  const missing = wanted.filter((family) => !before.some((row) => row.family === family));
  if (missing.length === 0) return before;
  const out = new Map<string, Decided>(before.flatMap(({ cells }) =>
    Object.entries(cells).map(([key, cell]) => [key, decoded(cell)] as const)));
  const outFamilies = new Map(before.map(({ family, counted }) => [family, counted]));
  const decided = await decide(looked, { month, places: placesOf(looked, areaId), families: missing, out, outFamilies });
  await writeFixed(tx, areaId, text, formatIso(looked.sight.snapshot.day), RULE_2026.id, decided);
  return readFixed(tx, areaId, [text]);
}
