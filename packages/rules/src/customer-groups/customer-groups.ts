import { addDays, addMonths, ageOn, addYears } from '../foundations/plain-date.ts';
import type { PlainDate } from '../foundations/plain-date.ts';
import type { Reason } from '../obligations/obligation.ts';
import type { JobseekerFacts } from '../obligations/facts.ts';
import { longTermSince, structuralUnemployment } from './structural-unemployment.ts';
import type { StructuralPart } from './structural-unemployment.ts';

/** The groups of the areas' plans (JOB-13); membership is computed, never written by hand. */
export type CustomerGroup =
  | 'under-30'
  | 'over-55' // 55 years or more
  | 'under-25-without-qualification'
  | 'long-term-unemployed'
  | 'structurally-unemployed'
  | 'partial-work-ability'
  | 'foreign-language'
  | 'integration-customer';

export type GroupMembership = {
  readonly group: CustomerGroup;
  /** First day of the membership; absent where the fact behind it has no day. */
  readonly since?: PlainDate;
  /** First day on which it ends by itself (a birthday). */
  readonly until?: PlainDate;
  readonly because: Reason;
  /** Which part of structural unemployment. */
  readonly part?: StructuralPart;
};

/** What a group needs of the person beyond the facts of the process. Unknown is left out. */
export type GroupTraits = {
  readonly born?: PlainDate;
  /** Mother tongue by ISO 639-1; Finnish, Swedish and the Sámi languages are national. */
  readonly motherTongue?: string;
  readonly hasVocationalQualification?: boolean;
  /** Partial work ability as stated, from the day it was stated. */
  readonly partialWorkAbilitySince?: PlainDate;
};

export const nationalLanguages: ReadonlySet<string> = new Set(['fi', 'sv', 'se', 'smi', 'smn', 'sms']);

/** Every group the person is in on a day, with the reason. The order is the one of the type. */
export function customerGroups(
  facts: Pick<JobseekerFacts, 'statuses' | 'services' | 'grounds' | 'plans'>,
  traits: GroupTraits,
  day: PlainDate,
): readonly GroupMembership[] {
  return [...ageGroups(traits, day), ...unemploymentGroups(facts, day), ...statedGroups(facts, traits, day)];
}

function ageGroups(traits: GroupTraits, day: PlainDate): readonly GroupMembership[] {
  const { born } = traits;
  if (born === undefined || born > day) return [];
  const age = ageOn(born, day);
  const because: Reason = { code: 'group-age', day: born, values: { age } };
  const groups: GroupMembership[] = [];
  if (age < 30) groups.push({ group: 'under-30', until: birthday(born, 30), because });
  if (age >= 55) groups.push({ group: 'over-55', since: birthday(born, 55), because });
  if (age < 25 && traits.hasVocationalQualification === false) {
    groups.push({ group: 'under-25-without-qualification', until: birthday(born, 25), because });
  }
  return groups;
}

/** The day an age is reached; one born on 29.2. reaches it on 1.3. of a common year. */
function birthday(born: PlainDate, age: number): PlainDate {
  const sameNumbered = addYears(born, age);
  return ageOn(born, sameNumbered) === age ? sameNumbered : addDays(sameNumbered, 1);
}

function unemploymentGroups(
  facts: Pick<JobseekerFacts, 'statuses' | 'services'>,
  day: PlainDate,
): readonly GroupMembership[] {
  const groups: GroupMembership[] = [];
  const longTerm = longTermSince(facts.statuses, day);
  if (longTerm !== undefined) {
    const because: Reason = { code: 'group-unbroken-unemployment', day: longTerm.unemployedSince };
    groups.push({ group: 'long-term-unemployed', since: longTerm.since, because });
  }
  const structural = structuralUnemployment(facts.statuses, facts.services, day);
  if (structural !== undefined) {
    const because: Reason = { code: `group-structural-${structural.part}`, day: structural.factDay };
    groups.push({ group: 'structurally-unemployed', because, part: structural.part });
  }
  return groups;
}

function statedGroups(
  facts: Pick<JobseekerFacts, 'grounds' | 'plans'>,
  traits: GroupTraits,
  day: PlainDate,
): readonly GroupMembership[] {
  const groups: GroupMembership[] = [];
  const ability = traits.partialWorkAbilitySince;
  if (ability !== undefined && ability <= day) {
    const because: Reason = { code: 'group-partial-work-ability', day: ability };
    groups.push({ group: 'partial-work-ability', since: ability, because });
  }
  const language = traits.motherTongue?.toLowerCase();
  if (language !== undefined && language !== '' && !nationalLanguages.has(language)) {
    const because: Reason = { code: 'group-mother-tongue', values: { language } };
    groups.push({ group: 'foreign-language', because });
  }
  const integration = integrationSince(facts, day);
  if (integration !== undefined) {
    const because: Reason = { code: 'group-integration-plan', day: integration };
    groups.push({ group: 'integration-customer', since: integration, because });
  }
  return groups;
}

/**
 * 681/2023 5 §: an integration customer has an integration plan in force. The register's own mark
 * is believed first; a plan counts for two years from the first one (23.2).
 */
function integrationSince(
  facts: Pick<JobseekerFacts, 'grounds' | 'plans'>,
  day: PlainDate,
): PlainDate | undefined {
  for (const ground of facts.grounds) {
    const { start, end } = ground.period;
    if (ground.ground === 'integration-customer' && start <= day && (end === null || day < end)) return start;
  }
  let first: PlainDate | undefined;
  for (const plan of facts.plans) {
    if (plan.kind !== 'integration-plan' || plan.madeOn > day) continue;
    if (first === undefined || plan.madeOn < first) first = plan.madeOn;
  }
  return first !== undefined && day < addMonths(first, 24) ? first : undefined;
}
