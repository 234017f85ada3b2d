import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { Obligation } from '@kohtaanto/rules/obligations/obligation.ts';
import { writeDay } from './finnish-dates.ts';

export function openOnes(found: readonly Obligation[]): readonly Obligation[] {
  return found.filter((each) => each.state === 'open');
}

export function earliest(found: readonly Obligation[]): Obligation | undefined {
  return [...found].sort((one, other) => one.due - other.due)[0];
}

export function isOverdue(each: Obligation, asOf: PlainDate): boolean {
  return each.state === 'open' && each.due < asOf;
}

/** The state in the words of the tables. */
export function stateOf(obligation: Obligation | undefined, asOf: PlainDate): string {
  if (obligation === undefined) return 'none';
  if (obligation.state === 'met') {
    const metOn = obligation.metOn;
    if (metOn === undefined) return 'met';
    return `met ${metOn > obligation.due ? 'late ' : ''}on ${writeDay(metOn)}`;
  }
  return isOverdue(obligation, asOf) ? 'overdue' : obligation.state;
}

/** Not what rests or has fallen. */
export function isHeldOrOwed(each: Obligation): boolean {
  return each.state === 'open' || each.state === 'met';
}

/** Whether the meetings rest: the next one that is not held waits. */
export function rests(meetings: readonly Obligation[]): string {
  const next = earliest(meetings.filter((each) => each.state === 'open' || each.state === 'resting'));
  if (next === undefined) return 'none';
  return next.state === 'resting' ? 'Yes' : 'No';
}
