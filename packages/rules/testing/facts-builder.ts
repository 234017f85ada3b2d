import { plainDate } from '../src/foundations/plain-date.ts';
import type { PlainDate } from '../src/foundations/plain-date.ts';
import { formatIso } from '../src/foundations/plain-date.ts';
import type { Period } from '../src/foundations/period.ts';
import { noFacts } from '../src/obligations/derive-obligations.ts';
import type {
  ContactFact,
  ContactKind,
  JobSearchFact,
  JobseekerFacts,
  KnownEndingFact,
  PlanFact,
  ServiceFact,
  ServiceKind,
  StatusCode,
  StatusFact,
} from '../src/obligations/facts.ts';
import type { Obligation } from '../src/obligations/obligation.ts';

/** Facts in few words for the tests; last days are written as people write them. */
export function between(first: string, last?: string): Period {
  return { start: plainDate(first), end: last === undefined ? null : ((plainDate(last) + 1) as PlainDate) };
}

export function search(first: string, last?: string, registered = first): JobSearchFact {
  return { period: between(first, last), requested: plainDate(first), registered: plainDate(registered) };
}

export function status(code: StatusCode, first: string, last?: string, hoursPercent?: number): StatusFact {
  const made = { code, period: between(first, last) };
  return hoursPercent === undefined ? made : { ...made, hoursPercent };
}

export function contact(kind: ContactKind, ...days: readonly string[]): ContactFact[] {
  return days.map((day) => ({ kind, day: plainDate(day) }));
}

/** A service still running, with the last day estimated. */
export function service(
  kind: ServiceKind,
  first: string,
  estimatedLast: string,
  more: Partial<ServiceFact> = {},
): ServiceFact {
  const estimatedEnd = (plainDate(estimatedLast) + 1) as PlainDate;
  return { kind, period: between(first), estimatedEnd, ...more };
}

export function ending(
  kind: KnownEndingFact['kind'],
  knownOn: string,
  first: string,
  last?: string,
): KnownEndingFact {
  return { kind, knownOn: plainDate(knownOn), period: between(first, last) };
}

/** An employment plan that both approved on its day. */
export function plan(madeOn: string, more: Partial<PlanFact> = {}): PlanFact {
  const day = plainDate(madeOn);
  return {
    kind: 'employment-plan',
    madeOn: day,
    approvedByCustomerOn: day,
    approvedByAuthorityOn: day,
    ...more,
  };
}

export function someone(facts: Partial<JobseekerFacts>): JobseekerFacts {
  return { ...noFacts, ...facts };
}

/** One line for each obligation of a kind: state, due day and what belongs to the state. */
export function lines(obligations: readonly Obligation[], kind: Obligation['kind']): readonly string[] {
  return obligations.filter((each) => each.kind === kind).map(lineOf);
}

export function lineOf(each: Obligation): string {
  const window = each.from === undefined ? '' : `${formatIso(each.from)}..`;
  const met = each.metOn === undefined ? '' : ` on ${formatIso(each.metOn)}`;
  const until = each.restingUntil === undefined ? '' : ` until ${formatIso(each.restingUntil)}`;
  return `${each.state} ${window}${formatIso(each.due)}${met}${until}`;
}
