import fc from 'fast-check';
import { plainDate } from '../src/foundations/plain-date.ts';
import type { PlainDate } from '../src/foundations/plain-date.ts';
import type {
  ContactFact,
  JobSearchFact,
  JobseekerFacts,
  PlanFact,
  ServiceFact,
  StatusFact,
} from '../src/obligations/facts.ts';

/** Histories that a register could hold: searches and statuses one after the other, the rest anywhere. */
export const FIRST_DAY = plainDate('2021-06-01');
export const LAST_DAY = plainDate('2027-12-31');

export const someDay: fc.Arbitrary<PlainDate> = fc
  .integer({ min: FIRST_DAY, max: LAST_DAY })
  .map((day) => day as PlainDate);

const optional = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined });

function later(day: number, days: number): PlainDate {
  return (day + days) as PlainDate;
}

const searches: fc.Arbitrary<JobSearchFact[]> = fc
  .tuple(
    fc.integer({ min: 0, max: 1700 }),
    fc.array(fc.tuple(fc.integer({ min: 1, max: 700 }), fc.integer({ min: 1, max: 300 })), {
      minLength: 1,
      maxLength: 4,
    }),
    fc.boolean(),
  )
  .map(([begin, lengths, lastOpen]) => {
    let day = later(FIRST_DAY, begin);
    return lengths.map(([length, gap], index) => {
      const start = day;
      const end = later(start, length);
      day = later(end, gap);
      const open = lastOpen && index === lengths.length - 1;
      return { period: { start, end: open ? null : end }, requested: start, registered: start };
    });
  });

const statuses: fc.Arbitrary<StatusFact[]> = fc
  .tuple(
    fc.integer({ min: 0, max: 1700 }),
    fc.array(
      fc.record({
        code: fc.constantFrom('00', '01', '02', '02', '03', '04', '05', '07', '08', '09'),
        length: fc.integer({ min: 1, max: 500 }),
        hours: optional(fc.integer({ min: 10, max: 100 })),
      }),
      { maxLength: 8 },
    ),
  )
  .map(([begin, spells]) => {
    let day = later(FIRST_DAY, begin);
    return spells.map(({ code, length, hours }, index): StatusFact => {
      const start = day;
      day = later(start, length);
      const period = { start, end: index === spells.length - 1 ? null : day };
      return { code, period, ...(hours === undefined ? {} : { hoursPercent: hours }) } as StatusFact;
    });
  });

const contact: fc.Arbitrary<ContactFact> = fc.record({
  kind: fc.constantFrom(
    'initial-interview',
    'complementary-interview',
    'complementary-interview',
    'job-search-discussion',
    'job-search-discussion',
    'substitute-service',
    'other',
  ),
  day: someDay,
}) as fc.Arbitrary<ContactFact>;

const service: fc.Arbitrary<ServiceFact> = fc
  .record({
    kind: fc.constantFrom(
      'labour-market-training',
      'joint-purchase-training',
      'supported-study',
      'literacy-study',
      'work-trial',
      'pay-subsidised-work',
      'rehabilitation',
      'coaching',
    ),
    start: someDay,
    estimate: fc.integer({ min: 1, max: 400 }),
    length: optional(fc.integer({ min: 1, max: 400 })),
    qualified: optional(fc.boolean()),
  })
  .map(
    ({ kind, start, estimate, length, qualified }) =>
      ({
        kind,
        period: { start, end: length === undefined ? null : later(start, length) },
        estimatedEnd: later(start, estimate),
        ...(qualified === undefined ? {} : { qualified }),
      }) as ServiceFact,
  );

const plan: fc.Arbitrary<PlanFact> = fc
  .record({
    kind: fc.constantFrom('employment-plan', 'employment-plan', 'integration-plan', 'multi-agency-plan'),
    madeOn: someDay,
    customer: optional(fc.integer({ min: 0, max: 40 })),
    authority: optional(fc.integer({ min: 0, max: 40 })),
    reportAfter: optional(fc.integer({ min: 10, max: 120 })),
    duty: optional(
      fc.record({
        after: fc.integer({ min: 0, max: 60 }),
        perPeriod: fc.integer({ min: 1, max: 4 }),
        periodMonths: fc.constantFrom(1, 3),
        periods: fc.integer({ min: 1, max: 3 }),
      }),
    ),
  })
  .map(({ kind, madeOn, customer, authority, reportAfter, duty }) => {
    const made: Record<string, unknown> = { kind, madeOn };
    if (customer !== undefined) made['approvedByCustomerOn'] = later(madeOn, customer);
    if (authority !== undefined) made['approvedByAuthorityOn'] = later(madeOn, authority);
    if (reportAfter !== undefined) made['reportBy'] = later(madeOn, reportAfter);
    if (duty !== undefined) {
      const { after, ...size } = duty;
      made['duty'] = { startsOn: later(madeOn, after), ...size };
    }
    return made as PlanFact;
  });

const periodFrom = someDay.chain((start) =>
  optional(fc.integer({ min: 1, max: 400 })).map((length) => ({
    start,
    end: length === undefined ? null : later(start, length),
  })),
);

/** Plans and services that begin on one day and are of one kind would share a key in the register. */
function distinctBy<Fact>(facts: readonly Fact[], name: (fact: Fact) => unknown): Fact[] {
  return [...new Map(facts.map((fact) => [name(fact), fact])).values()];
}

export const someFacts: fc.Arbitrary<JobseekerFacts> = fc.record({
  searches,
  statuses,
  services: fc.array(service, { maxLength: 3 }).map((all) => distinctBy(all, (each) => each.period.start)),
  contacts: fc.array(contact, { maxLength: 16 }),
  plans: fc.array(plan, { maxLength: 4 }).map((all) => distinctBy(all, (each) => each.madeOn)),
  reports: fc.array(fc.record({ day: someDay, opportunities: fc.integer({ min: 0, max: 5 }) }), {
    maxLength: 12,
  }),
  lapses: fc.array(
    fc.record({ day: someDay, kind: fc.constantFrom('missed-meeting', 'report-missing', 'no-contact') }),
    { maxLength: 4 },
  ),
  profiles: fc
    .array(
      fc.record({ publishedOn: someDay, length: fc.integer({ min: 1, max: 250 }) }).map((profile) => ({
        publishedOn: profile.publishedOn,
        validUntil: later(profile.publishedOn, profile.length),
      })),
      { maxLength: 4 },
    )
    .map((all) => distinctBy(all, (each) => each.publishedOn)),
  grounds: fc
    .array(
      fc.record({
        ground: fc.constantFrom(
          'multi-agency-need',
          'unable-to-work',
          'weighty-reason-for-meeting',
          'threat-of-unemployment',
        ),
        period: periodFrom,
      }),
      { maxLength: 2 },
    )
    .map((all) => distinctBy(all, (each) => each.period.start)),
  knownEndings: fc.array(
    fc
      .record({
        knownOn: someDay,
        kind: fc.constantFrom('work', 'part-time-work', 'family-leave', 'pension'),
        ahead: fc.integer({ min: 1, max: 120 }),
        length: optional(fc.integer({ min: 1, max: 300 })),
      })
      .map(({ knownOn, kind, ahead, length }) => ({
        knownOn,
        kind,
        period: {
          start: later(knownOn, ahead),
          end: length === undefined ? null : later(knownOn, ahead + length),
        },
      })),
    { maxLength: 2 },
  ),
  requests: fc.array(fc.record({ day: someDay }), { maxLength: 2 }),
}) as fc.Arbitrary<JobseekerFacts>;

/** The day from which a fact is known. */
export function knownFrom(fact: object): number {
  const named = fact as Readonly<Record<string, unknown>>;
  for (const name of ['day', 'madeOn', 'publishedOn', 'knownOn']) {
    if (typeof named[name] === 'number') return named[name];
  }
  return (named['period'] as { start: number }).start;
}

export function mapLists(
  facts: JobseekerFacts,
  change: <Fact extends object>(list: readonly Fact[]) => readonly Fact[],
): JobseekerFacts {
  return {
    searches: change(facts.searches),
    statuses: change(facts.statuses),
    services: change(facts.services),
    contacts: change(facts.contacts),
    plans: change(facts.plans),
    reports: change(facts.reports),
    lapses: change(facts.lapses),
    profiles: change(facts.profiles),
    grounds: change(facts.grounds),
    knownEndings: change(facts.knownEndings),
    requests: change(facts.requests),
  };
}
