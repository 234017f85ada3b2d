import type { AccessScope, Platform } from '../platform/platform.ts';
import type { Worklist, WorklistViewName } from './contract.ts';
import type { Frame } from './worklist-store.ts';
import { tasksOf } from './worklist-store.ts';

type Counting = {
  readonly scope: AccessScope;
  readonly frame: Frame;
  readonly view: WorklistViewName;
  /** How many rows the view that is open has. */
  readonly shown: number;
  readonly teamCount: number | null;
};

/** Whose work the reader does while they are away. */
export function substitutedBy(scope: AccessScope): readonly string[] {
  return scope.coaches.filter((coach) => coach !== scope.staffId);
}

/** The view that is open is counted from its rows, so that its number and its list never differ. */
export function countsOfViews({ scope, frame, view, shown, teamCount }: Counting): Worklist['counts'] {
  return {
    mine: frame.mine ?? shown,
    team: scope.teamCode === null ? null : view === 'team' ? shown : teamCount,
    substitutions: frame.substitutions ?? shown,
  };
}

type Kept = { readonly at: number; readonly count: number };

/**
 * A team's number is a thousand rows' work for one word on the page, so it is kept for the minute
 * after which the page asks again anyway. What the number counts depends on who may see whom.
 */
const keptFor = 60_000;
const kept = new WeakMap<Platform['database'], Map<string, Kept>>();

type TeamCounting = {
  readonly platform: Platform;
  readonly scope: AccessScope;
  readonly days: { readonly today: string; readonly lastDue: string };
  readonly frame: Frame;
};

export async function countOfTeam({ platform, scope, days, frame }: TeamCounting): Promise<number | null> {
  if (scope.teamCode === null) return null;
  const counts = kept.get(platform.database) ?? new Map<string, Kept>();
  kept.set(platform.database, counts);
  const key = [scope.areaId, scope.teamCode, days.today, ...scope.municipalities, '', ...scope.coaches].join('|');
  const now = platform.clock.now().getTime();
  const known = counts.get(key);
  if (known !== undefined && Math.abs(now - known.at) < keptFor) return known.count;
  if (counts.size > 5000) counts.clear();
  const [[counted]] = await platform.database.ask(scope, tasksOf(scope, frame.team, days));
  const count = counted?.count ?? 0;
  counts.set(key, { at: now, count });
  return count;
}
