import type { ActingFor, EmployerRight } from '../platform/access-scope.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { AccessScope } from '../platform/platform.ts';

/** For whom the asker acts; whoever has not chosen, or whose mandate has ended, is told to choose. */
export function actingOf({ actingFor }: AccessScope): ActingFor {
  if (actingFor === undefined) throw new Refused('employer-portal.no-employer');
  return actingFor;
}

/** The right is asked of the mandate here, and of its row by the database. */
export function requireRight(scope: AccessScope, right: EmployerRight): ActingFor {
  const acting = actingOf(scope);
  if (!acting.rights.includes(right)) throw new Refused('employer-portal.right-missing', {}, { extra: { right } });
  return acting;
}

export const PURPOSE = 'employer portal';
