import { createHash } from 'node:crypto';
import { RULE_2026 } from '@kohtaanto/rules/disclosure/disclosure-rule.ts';
import { suppressPublication } from '@kohtaanto/rules/disclosure/publication.ts';
import type { PublishedCell } from '@kohtaanto/rules/disclosure/publication.ts';
import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import { UNEMPLOYED } from '@kohtaanto/rules/indicators/day-state.ts';
import { countingDay, formatMonth } from '@kohtaanto/rules/indicators/months.ts';
import type { Month } from '@kohtaanto/rules/indicators/months.ts';
import { decoded, STOCK } from '../../indicators/gate/decide-month.ts';
import type { DecidedFamily } from '../../indicators/gate/decide-month.ts';
import { lockMonth, readFixed, writeFixed } from '../../indicators/gate/ledger.ts';
import { AREA, keyOf } from '../../indicators/gate/month-counts.ts';
import { boundParts } from '../../indicators/gate/released-measures.ts';
import type { LookedAt } from '../../indicators/snapshot-shelf.ts';
import type { Telling } from '../../indicators/telling.ts';
import type { AccessScope } from '../../platform/platform.ts';

/** The area's unemployed by occupation: a family of the month in the ledger, fixed once and for ever. */
export const OCCUPATIONS = 'stock/occupations';
export const OTHERS = 'others';
const occupationKey = (code: string): string => keyOf(boundParts, AREA, `occupation=${code}`);

export type OwnSeekers = ReadonlyMap<string, number | 'suppressed'>;

/**
 * Fixes the area's unemployed by occupation beside the total that is already out, so that no small occupation can be
 * had from the others (KNO-4). Only from a snapshot of the day that the total was fixed from, and only while it still has
 * that total: parts of another count would tell what has changed since. Undefined where that is over.
 */
export async function fixOccupations({ database, gate }: Pick<Telling, 'database' | 'gate'>, scope: AccessScope, looked: LookedAt, month: Month): Promise<OwnSeekers | undefined> {
  await gate.fix(scope, looked, month);
  return fixBeside({ database }, scope, looked, month);
}

/** The same of a month whose total is out already; it is fixed by nobody else's question. */
export async function fixBeside({ database }: Pick<Telling, 'database'>, scope: AccessScope, looked: LookedAt, month: Month): Promise<OwnSeekers | undefined> {
  const text = formatMonth(month);
  const before = await database.read(scope, (tx) => readFixed(tx, scope.areaId, [text]));
  const fixed = before.find(({ family }) => family === OCCUPATIONS);
  if (fixed !== undefined) return seekersOf(fixed);
  return database.write(scope, async (tx) => {
    await lockMonth(tx, scope.areaId, text);
    const rows = await readFixed(tx, scope.areaId, [text]);
    const meanwhile = rows.find(({ family }) => family === OCCUPATIONS);
    if (meanwhile !== undefined) return seekersOf(meanwhile);
    const stock = rows.find(({ family }) => family === STOCK);
    const total = stock?.cells[keyOf(boundParts, AREA)];
    const counts = countSeekers(looked, scope.areaId, month);
    if (stock === undefined || typeof total !== 'number' || counts.all !== total || stock.snapshotDay !== formatIso(looked.sight.snapshot.day)) {
      return undefined;
    }
    const decided = decideOccupations(counts.byOccupation, total);
    await writeFixed(tx, scope.areaId, text, stock.snapshotDay, RULE_2026.id, [decided]);
    return seekersOf(decided);
  });
}

export function seekersOf({ cells }: Pick<DecidedFamily, 'cells'>): OwnSeekers {
  const prefix = occupationKey('');
  return new Map(Object.entries(cells).flatMap(([key, cell]) => {
    const code = key.startsWith(prefix) ? key.slice(prefix.length) : OTHERS;
    const { status, ...told } = decoded(cell);
    return code === OTHERS ? [] : [[code, status === 'printed' && 'value' in told ? told.value : 'suppressed'] as const];
  }));
}

type Counts = { readonly byOccupation: ReadonlyMap<string, number>; readonly all: number };

function countSeekers({ sight }: LookedAt, areaId: number, month: Month): Counts {
  const { places, occupations, tables: { persons } } = sight.snapshot;
  const { bits } = sight.stateOn(countingDay(month));
  const counts = new Map<string, number>();
  let all = 0;
  for (let person = 0; person < bits.length; person += 1) {
    if (((bits[person] ?? 0) & UNEMPLOYED) === 0 || places[persons.municipality[person] ?? 0]?.area !== areaId) continue;
    all += 1;
    const code = occupations[persons.occupation[person] ?? 0] ?? '';
    if (code !== '') counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return { byOccupation: counts, all };
}

/** One table of one row: every occupation and the total that is out. */
export function decideOccupations(counts: ReadonlyMap<string, number>, total: number): DecidedFamily {
  const known = [...counts.values()].reduce((all, each) => all + each, 0);
  const parts = [...counts, ...(total > known ? [[OTHERS, total - known] as const] : [])].filter(([, count]) => count > 0);
  const cells: readonly PublishedCell[] = [
    { key: keyOf(boundParts, AREA), value: total, released: 'printed' },
    ...parts.map(([code, value]): PublishedCell => ({ key: occupationKey(code), value })),
  ];
  const { hidden } = suppressPublication({
    cells, sums: [{ total: keyOf(boundParts, AREA), parts: parts.map(([code]) => occupationKey(code)) }],
  });
  const lines = parts.map(([code, value]) => `${code}=${value}`).toSorted();
  return {
    family: OCCUPATIONS, counted: createHash('sha256').update(lines.join('\n')).digest('hex'), besides: {},
    cells: Object.fromEntries(parts.map(([code, value]) => {
      const reason = hidden.get(occupationKey(code));
      return [occupationKey(code), reason === undefined ? value : reason === 'primary' ? 'p' : 's'];
    })),
  };
}
