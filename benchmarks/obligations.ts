/**
 * All obligations of 650 000 persons from ten years of facts, in one thread. Only the rules are
 * timed; the facts are made in batches beside, as many a person as the invented register has and in
 * the order of their days, as the register's queries give them. The peer counts nothing but the
 * first contact's working days of the same searches with the `date-holidays` library, as a home-made
 * tool would.
 */
import Holidays from 'date-holidays';
import type { ContactFact, JobseekerFacts, PlanFact, ReportFact, StatusFact } from '@kohtaanto/rules/obligations/facts.ts';
import { deriveObligations, noFacts } from '@kohtaanto/rules/obligations/derive-obligations.ts';
import { formatIso, plainDate, type PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { figureLine, printFigures, repeatableChance } from './measuring/figure.ts';

const PERSONS = Number(process.argv[2] ?? 650_000);
const BATCH = 1_000;
const TODAY = plainDate('2026-11-23');
const chance = repeatableChance(2026);
const whole = (from: number, to: number): number => from + Math.floor(chance() * (to - from + 1));
const day = (number: number): PlainDate => number as PlainDate;

/** The search of today and up to two earlier ones within ten years, with what each leaves in a register. */
function person(): JobseekerFacts {
  const searches = [];
  const statuses: StatusFact[] = [];
  const contacts: ContactFact[] = [];
  const plans: PlanFact[] = [];
  const reports: ReportFact[] = [];
  let end: PlainDate | null = null;
  for (let index = 0; index < 3; index += 1) {
    const last: number = end ?? TODAY;
    const start = last - whole(20, index === 0 ? 600 : 400);
    searches.push({ period: { start: day(start), end }, requested: day(start), registered: day(start) });
    for (let since = start; since < last;) {
      const until = since + whole(90, 400);
      statuses.push({ code: (['02', '02', '07', '09'] as const)[whole(0, 3)] ?? '02', period: { start: day(since), end: until >= last ? end : day(until) } });
      since = until;
    }
    contacts.push({ kind: 'initial-interview', day: day(start + whole(2, 9)) });
    for (let held = start + 30; held < last; held += whole(60, 95)) {
      contacts.push({ kind: whole(0, 1) === 0 ? 'complementary-interview' : 'job-search-discussion', day: day(held) });
    }
    for (let made = start + 8; made < last; made += whole(180, 360)) {
      plans.push({
        kind: 'employment-plan', madeOn: day(made), approvedByAuthorityOn: day(made), approvedByCustomerOn: day(made + 1),
        duty: { startsOn: day(made), perPeriod: 4, periodMonths: 1, periods: 3 },
      });
      for (let reported = made + 25; reported < made + 90; reported += 30) reports.push({ day: day(reported), opportunities: whole(2, 5) });
    }
    end = day(start - whole(300, 1500));
    if (end < TODAY - 3650) break;
  }
  return { ...noFacts, searches: searches.toReversed(), statuses, contacts, plans, reports };
}

/** The same facts in the order of their days, which is that of the register's queries. */
function inOrder(facts: JobseekerFacts): JobseekerFacts {
  return {
    ...facts,
    statuses: facts.statuses.toSorted((a, b) => a.period.start - b.period.start),
    contacts: facts.contacts.toSorted((a, b) => a.day - b.day),
    plans: facts.plans.toSorted((a, b) => a.madeOn - b.madeOn),
    reports: facts.reports.toSorted((a, b) => a.day - b.day),
  };
}

const holidays = new Holidays('FI', { types: ['public'] });
const publicDays = new Set(Array.from({ length: 14 }, (_, index) => holidays.getHolidays(2014 + index)).flat()
  .map((holiday) => holiday.date.slice(0, 10)));

/** Five working days on from a start, by Date objects and text. */
function firstContactByDates(startIso: string): string {
  const date = new Date(`${startIso}T00:00:00Z`);
  for (let left = 5; left > 0;) {
    date.setUTCDate(date.getUTCDate() + 1);
    const weekday = date.getUTCDay();
    if (weekday !== 0 && weekday !== 6 && !publicDays.has(date.toISOString().slice(0, 10))) left -= 1;
  }
  return date.toISOString().slice(0, 10);
}

const inOrderOfDays = { spent: 0, processor: 0, obligations: 0 };
const latestSearchFirst = { spent: 0, processor: 0, obligations: 0 };
let peerSpent = 0;
let facts = 0;

/** The rules alone, by the clock and by the thread's own processor time, in milliseconds. */
function derive(batch: readonly JobseekerFacts[], into: typeof inOrderOfDays): void {
  const usage = process.threadCpuUsage();
  const begun = performance.now();
  for (const each of batch) into.obligations += deriveObligations(each, TODAY).length;
  into.spent += performance.now() - begun;
  const { user, system } = process.threadCpuUsage(usage);
  into.processor += (user + system) / 1000;
}

for (let done = 0; done < PERSONS; done += BATCH) {
  const batch = Array.from({ length: Math.min(BATCH, PERSONS - done) }, () => inOrder(person()));
  for (const each of batch) {
    facts += each.searches.length + each.statuses.length + each.contacts.length + each.plans.length + each.reports.length;
  }
  derive(batch, inOrderOfDays);
  const starts = batch.flatMap((each) => each.searches.map(({ period }) => formatIso(period.start)));
  const peerBegun = performance.now();
  for (const iso of starts) if (firstContactByDates(iso) === '') throw new Error('the peer counted nothing');
  peerSpent += performance.now() - peerBegun;
}

// What it costs where the rules must put the facts in order themselves: a tenth as many more persons.
const MIXED = Math.ceil(PERSONS / 10 / BATCH) * BATCH;
for (let done = 0; done < MIXED; done += BATCH) derive(Array.from({ length: BATCH }, person), latestSearchFirst);

const { spent, processor, obligations } = inOrderOfDays;
const perSecond = PERSONS / (spent / 1000);
const peerPerSecond = PERSONS / (peerSpent / 1000);
printFigures([
  `# ${PERSONS} persons, ${(facts / PERSONS).toFixed(1)} facts and ${(obligations / PERSONS).toFixed(1)} obligations each; ${(spent / 1000).toFixed(1)} s`,
  `# peer: first contacts alone with date-holidays and Date, ${peerPerSecond.toFixed(0)} persons/s; ratio ${(perSecond / peerPerSecond).toFixed(2)}`,
  `# by the thread's own processor time ${(PERSONS / (processor / 1000)).toFixed(0)} persons/s`,
  `# facts with the latest search first: ${(MIXED / (latestSearchFirst.spent / 1000)).toFixed(0)} persons/s, by processor time ${(MIXED / (latestSearchFirst.processor / 1000)).toFixed(0)}`,
  figureLine('obligations', perSecond, 'persons/s', { at: 'least', value: 200_000 }),
]);
