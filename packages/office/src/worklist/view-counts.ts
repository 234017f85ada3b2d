import type { AccessScope, Platform } from '../platform/platform.ts';
import type { Worklist, WorklistViewName } from './contract.ts';
import type { FoundList } from './worklist-store.ts';
import { tasksOf } from './worklist-store.ts';

type Counting = {
  readonly platform: Platform;
  readonly scope: AccessScope;
  readonly days: { readonly today: string; readonly lastDue: string };
  readonly found: FoundList;
  readonly view: WorklistViewName;
};

/** Whose work the reader does while they are away. */
export function substitutedBy(scope: AccessScope): readonly string[] {
  return scope.coaches.filter((coach) => coach !== scope.staffId);
}

/** The view that is open is counted from its rows, so that its number and its list never differ. */
export async function countsOfViews(counting: Counting): Promise<Worklist['counts']> {
  const { platform, scope, days, found, view } = counting;
  const count = async (name: WorklistViewName, coaches: readonly string[]): Promise<number> => {
    if (view === name) return found.rows.length;
    if (coaches.length === 0) return 0;
    return found.counted ?? countOf(platform, scope, coaches, days);
  };
  return {
    mine: await count('mine', [scope.staffId]),
    team: scope.teamCode === null ? null : view === 'team' ? found.rows.length : await countOfTeam(counting),
    substitutions: await count('substitutions', substitutedBy(scope)),
  };
}

async function countOf(
  platform: Platform, scope: AccessScope, coaches: readonly string[], days: Counting['days'],
): Promise<number> {
  const [[counted]] = await platform.database.ask(scope, tasksOf(scope, coaches, days));
  return counted?.count ?? 0;
}

type Kept = { readonly at: number; readonly count: number };

/**
 * A team's number is a thousand rows' work for one word on the page, so it is kept for the minute
 * after which the page asks again anyway. What the number counts depends on who may see whom.
 */
const keptFor = 60_000;
const kept = new WeakMap<Platform['database'], Map<string, Kept>>();

async function countOfTeam({ platform, scope, days, found }: Counting): Promise<number> {
  const counts = kept.get(platform.database) ?? new Map<string, Kept>();
  kept.set(platform.database, counts);
  const key = [scope.areaId, scope.teamCode, days.today, ...scope.municipalities, '', ...scope.coaches].join('|');
  const now = platform.clock.now().getTime();
  const known = counts.get(key);
  if (known !== undefined && Math.abs(now - known.at) < keptFor) return known.count;
  if (counts.size > 5000) counts.clear();
  const count = await countOf(platform, scope, found.frame.team, days);
  counts.set(key, { at: now, count });
  return count;
}
