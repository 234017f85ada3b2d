import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { AccessScope, Platform } from '../platform/platform.ts';

type Kept = { readonly at: number; readonly count: number };

/** How many customers a coach has is one word on the page of each of them: a minute old is new enough. */
const keptFor = 60_000;
const most = 5_000;
const kept = new WeakMap<Platform['database'], Map<string, Kept>>();

/** The number last counted for the same coach on the same day by someone who sees the same persons. */
export function keptCustomers(
  platform: Platform, scope: AccessScope, coachId: string | null, today: PlainDate,
): number | null {
  if (coachId === null) return null;
  const known = kept.get(platform.database)?.get(keyOf(scope, coachId, today));
  if (known === undefined || Math.abs(platform.clock.now().getTime() - known.at) >= keptFor) return null;
  return known.count;
}

export function keepCustomers(
  platform: Platform, scope: AccessScope, { coachId, count }: { coachId: string; count: number }, today: PlainDate,
): void {
  const counts = kept.get(platform.database) ?? new Map<string, Kept>();
  kept.set(platform.database, counts);
  if (counts.size >= most) counts.clear();
  counts.set(keyOf(scope, coachId, today), { at: platform.clock.now().getTime(), count });
}

function keyOf(scope: AccessScope, coachId: string, today: PlainDate): string {
  return [scope.areaId, coachId, formatIso(today), ...scope.municipalities, '', ...scope.coaches].join('|');
}
