import { contains } from '@kohtaanto/rules/foundations/period.ts';
import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { customerGroups } from '@kohtaanto/rules/customer-groups/customer-groups.ts';
import type { GroupTraits } from '@kohtaanto/rules/customer-groups/customer-groups.ts';
import type { JobseekerFacts } from '@kohtaanto/rules/obligations/facts.ts';
import { traitsOfPerson } from './facts-of-person.ts';
import type { FactRows } from './facts-store.ts';

/** Codes of the groups (JOB-13) the person is in on a day; multi-agency customers are told too. */
export function groupsOfPerson(rows: FactRows, facts: JobseekerFacts, day: PlainDate): readonly string[] {
  const groups: string[] = customerGroups(facts, groupTraits(rows, day), day).map((one) => one.group);
  const multiAgency = facts.grounds.some(
    (ground) => ground.ground === 'multi-agency-need' && contains(ground.period, day),
  );
  if (multiAgency) groups.push('multi-agency');
  return isStepNear(rows.benefit_step_on, day) ? [...groups, 'benefit-step-near'] : groups;
}

/** Eight weeks: time enough for a service to begin before the municipality pays more (FIN-2). */
const NEAR_DAYS = 56;

function isStepNear(on: string | null, day: PlainDate): boolean {
  if (on === null) return false;
  const days = plainDate(on) - day;
  return days > 0 && days <= NEAR_DAYS;
}

/** What the groups need of the person beyond the facts of the process. */
export function groupTraits(rows: FactRows, day: PlainDate): GroupTraits {
  const stated = traitsOfPerson(rows).filter((one) => contains(one.period, day));
  const ability = stated.find((one) => one.trait === 'partial-work-ability');
  const unqualified = stated.some((one) => one.trait === 'no-qualification');
  const qualified = unqualified ? false : qualificationOf(rows.education_level);
  return {
    born: plainDate(rows.birth_date),
    motherTongue: rows.mother_tongue,
    ...(qualified === undefined ? {} : { hasVocationalQualification: qualified }),
    ...(ability === undefined ? {} : { partialWorkAbilitySince: ability.period.start }),
  };
}

function qualificationOf(level: string | null): boolean | undefined {
  if (level === 'upper-secondary-vocational' || level === 'tertiary') return true;
  return level === 'basic' || level === 'upper-secondary-general' ? false : undefined;
}
