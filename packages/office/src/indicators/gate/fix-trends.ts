import { monthNumber, monthsOn, parseMonth } from '@kohtaanto/rules/indicators/months.ts';
import { findFirstMonth } from '../area-ground.ts';
import { nobody } from '../../platform/http/asker.ts';
import type { AccessScope, Database, Log } from '../../platform/platform.ts';
import type { LookedAt } from '../snapshot-shelf.ts';
import type { Gate } from './gate.ts';
import { TREND } from './tell-indicator.ts';

/** Months that may have to be fixed: the trend of the newest month and the year before it. */
const MONTHS = TREND + 12;

const ALL: readonly number[] = Array.from({ length: MONTHS + 1 }, (_, back) => back);

export type Fixing = {
  /** Fixes the closed months of an area's trend, newest first, until all are out or the office closes. */
  readonly fill: (scope: AccessScope, looked: LookedAt, signal?: AbortSignal) => Promise<void>;
};

export function openFixing(database: Database, gate: Gate, log: Log): Fixing {
  const running = new Map<number, Promise<void>>();
  const work = async (scope: AccessScope, looked: LookedAt, signal: AbortSignal | undefined): Promise<void> => {
    const first = parseMonth(await database.read(scope, (tx) => findFirstMonth(tx, scope)) ?? '');
    if (first === undefined) return;
    const newest = monthNumber(looked.sight.snapshot.day);
    const months = ALL.map((back) => monthsOn(newest, -back)).filter((month) => month >= first);
    await gate.known(scope, months);
    for (const month of months) {
      if (signal?.aborted === true) return;
      await gate.fix(scope, looked, month);
    }
  };
  return {
    fill(scope, looked, signal) {
      const already = running.get(scope.areaId);
      if (already !== undefined) return already;
      const run = work(scope, looked, signal)
        .catch((error: unknown) => log.warn('months of figures not fixed', {
          area: scope.areaId, reason: error instanceof Error ? error.message : 'unknown',
        }))
        .finally(() => running.delete(scope.areaId));
      running.set(scope.areaId, run);
      return run;
    },
  };
}

/** The office itself, in one area: it reads no person, only writes what it has counted. */
export function officeIn(areaId: number): AccessScope {
  return { ...nobody('fi'), areaId, purpose: 'figures' };
}

/** Registers of a few areas are made ready at night; of a whole country each area's when it is first asked. */
export const MADE_READY = 4;

export function areasOf({ sight }: LookedAt): readonly number[] {
  return [...new Set(sight.snapshot.tables.persons.area)].filter((area) => area > 0).toSorted((one, other) => one - other);
}
