import { contains } from '@kohtaanto/rules/foundations/period.ts';
import { formatIso, plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { customerGroups } from '@kohtaanto/rules/customer-groups/customer-groups.ts';
import type { GroupTraits } from '@kohtaanto/rules/customer-groups/customer-groups.ts';
import type { Reason } from '@kohtaanto/rules/obligations/obligation.ts';
import { factsOfRecord, traitsOfRecord } from './facts-of-record.ts';
import type { PersonRecord } from './person-page-store.ts';
import type { PersonView } from './person-view.ts';

type Group = PersonView['groups'][number];

/** JOB-13: every group the person is in today, each with the fact that puts the person there. */
export function groupsOf(record: PersonRecord, today: PlainDate): Group[] {
  const facts = factsOfRecord(record);
  const groups = customerGroups(facts, traitsOf(record, today), today)
    .map((membership): Group => ({ group: membership.group, because: [written(membership.because)] }));
  const need = facts.grounds.find((each) => each.ground === 'multi-agency-need' && contains(each.period, today));
  if (need !== undefined) {
    groups.push({ group: 'multi-agency', because: [{ code: 'multi-agency-need-stated', day: formatIso(need.period.start) }] });
  }
  return groups;
}

function traitsOf(record: PersonRecord, today: PlainDate): GroupTraits {
  const stated = traitsOfRecord(record).filter((each) => contains(each.period, today));
  const ability = stated.find((each) => each.trait === 'partial-work-ability');
  const unqualified = stated.some((each) => each.trait === 'no-qualification');
  const qualified = unqualified ? false : qualificationOf(record.educationLevel);
  return {
    born: plainDate(record.birthDate),
    motherTongue: record.motherTongue,
    ...(qualified === undefined ? {} : { hasVocationalQualification: qualified }),
    ...(ability === undefined ? {} : { partialWorkAbilitySince: ability.period.start }),
  };
}

function qualificationOf(level: string | null): boolean | undefined {
  if (level === 'upper-secondary-vocational' || level === 'tertiary') return true;
  return level === 'basic' || level === 'upper-secondary-general' ? false : undefined;
}

function written(reason: Reason): Group['because'][number] {
  const { day, ...rest } = reason;
  return { ...rest, ...(day === undefined ? {} : { day: formatIso(day) }) };
}
