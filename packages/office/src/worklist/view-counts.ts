import type { AccessScope, Platform, Tx } from '../platform/platform.ts';
import type { Worklist, WorklistRow, WorklistViewName } from './contract.ts';
import type { Frame } from './worklist-store.ts';
import { countOpenRows } from './worklist-store.ts';

type Counting = {
  readonly platform: Platform;
  readonly scope: AccessScope;
  readonly days: { readonly today: string; readonly lastDue: string };
  readonly frame: Frame;
  readonly view: WorklistViewName;
  readonly rows: readonly WorklistRow[];
};

/** The view that is open is counted from its rows, so that its number and its list never differ. */
export async function countsOfViews(tx: Tx, counting: Counting): Promise<Worklist['counts']> {
  const { scope, days, frame, view, rows } = counting;
  const substituted = scope.coaches.filter((coach) => coach !== scope.staffId);
  const count = (name: WorklistViewName, coaches: readonly string[]) =>
    view === name ? rows.length : countOpenRows(tx, scope, coaches, days);
  return {
    mine: await count('mine', [scope.staffId]),
    team: scope.teamCode === null ? null : view === 'team' ? rows.length : await countOfTeam(tx, counting, frame.team),
    substitutions: await count('substitutions', substituted),
  };
}

type Kept = { readonly at: number; readonly count: number };

/**
 * A team's number is a thousand rows' work for one word on the page, so it is kept for the minute
 * after which the page asks again anyway. What the number counts depends on who may see whom.
 */
const keptFor = 60_000;
const kept = new WeakMap<Platform['database'], Map<string, Kept>>();

async function countOfTeam(tx: Tx, { platform, scope, days }: Counting, team: readonly string[]): Promise<number> {
  const counts = kept.get(platform.database) ?? new Map<string, Kept>();
  kept.set(platform.database, counts);
  const key = [scope.areaId, scope.teamCode, days.today, ...scope.municipalities, '', ...scope.coaches].join('|');
  const now = platform.clock.now().getTime();
  const known = counts.get(key);
  if (known !== undefined && Math.abs(now - known.at) < keptFor) return known.count;
  if (counts.size > 5000) counts.clear();
  const count = await countOpenRows(tx, scope, team, days);
  counts.set(key, { at: now, count });
  return count;
}
