import { addDays, addMonths, ageOn, plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { openRun } from './careers/career.ts';
import type { Chance } from './chance.ts';
import { coachesOf } from './organisation.ts';
import type { DemoArea, DemoStaff } from './organisation.ts';
import type { Case } from './process/make-case.ts';

export type Assignment = {
  readonly id: string;
  readonly staffId: string;
  readonly start: PlainDate;
  readonly end: PlainDate | null;
};

/** Today's coach last, the earlier ones before. */
export type Assignments = ReadonlyMap<string, readonly Assignment[]>;

const OVER_FULL = 206;
const AREA_BEGINS = plainDate('2025-01-01');

/**
 * Names a coach for every customer: by the responsibility area, the special need, the language and
 * the room left. One coach of the area has more customers than agreed, so that a team lead sees it.
 */
export function assignCoaches(
  chance: Chance, area: DemoArea, cases: readonly Case[], day: PlainDate,
): Assignments {
  const assignments = new Map<string, readonly Assignment[]>();
  for (const unit of area.units) {
    const customers = cases.filter((each) =>
      each.current && unit.municipalities.includes(each.record.person.career.municipality));
    const coaches = coachesOf(area).filter((coach) => coach.unit === unit.code);
    const room = roomOf(coaches, customers.length);
    const shared: Shared = { arrived: new Map(), closed: new Map() };
    for (const each of specialFirst(customers, day)) {
      const coach = chooseCoach(chance, { coaches, room, shared }, each, day);
      if (coach === undefined) continue;
      room.set(coach.staffId, (room.get(coach.staffId) ?? 0) - 1);
      assignments.set(each.record.person.personId, historyOf(chance, each, coach, coaches, day));
    }
  }
  return assignments;
}

/** How many customers each coach is to have; they add up to all of them. */
function roomOf(coaches: readonly DemoStaff[], customers: number): Map<string, number> {
  const given = coaches.reduce((sum, coach) => sum + (coach.exampleLoad ?? 0), 0);
  const known = coaches.length > 0 && coaches.every((coach) => coach.exampleLoad !== undefined);
  const crowded = coaches.length > 10 ? 1 : 0;
  const even = Math.ceil((customers - crowded * OVER_FULL) / Math.max(1, coaches.length - crowded));
  const share = (coach: DemoStaff): number => Math.round(((coach.exampleLoad ?? 0) * customers) / given) + 1;
  return new Map(coaches.map((coach, index) => [
    coach.staffId, known ? share(coach) : crowded === 1 && index === 0 ? OVER_FULL : even,
  ]));
}

function needsOf(each: Case, day: PlainDate): readonly string[] {
  const { person, grounds } = each.record;
  const needs: string[] = [];
  if (grounds.some((ground) => ground.ground === 'multi-agency-need')) needs.push('multi-agency');
  if (person.career.foreign) needs.push('integration');
  if (ageOn(person.career.born, day) < 30) needs.push('youth');
  if (person.career.partial !== null) needs.push('multi-agency');
  return needs;
}

function specialFirst(customers: readonly Case[], day: PlainDate): readonly Case[] {
  const rank = (each: Case): number => {
    if (each.written !== undefined) return 20;
    if (isArrived(each, day)) return 10;
    return each.record.person.protected ? 9 : needsOf(each, day).length;
  };
  return [...customers].sort((one, other) => rank(other) - rank(one));
}

/** How many of those that everybody should have some of each coach has got. */
type Shared = { readonly arrived: Map<string, number>; readonly closed: Map<string, number> };

type Unit = {
  readonly coaches: readonly DemoStaff[];
  readonly room: ReadonlyMap<string, number>;
  readonly shared: Shared;
};

function chooseCoach(chance: Chance, unit: Unit, each: Case, day: PlainDate): DemoStaff | undefined {
  const { coaches, room, shared } = unit;
  const written = coaches.find((coach) => coach.staffId === each.written?.coach);
  if (written !== undefined) return written;
  const free = coaches.filter((coach) => (room.get(coach.staffId) ?? 0) > 0);
  const language = each.record.person.serviceLanguage;
  const speaking = free.filter((coach) => language === 'fi' || coach.languages.includes(language));
  const able = speaking.length > 0 ? speaking : free.length > 0 ? free : coaches;
  const brokers = able.filter((coach) => coach.specialisation === 'job-brokering');
  if (isArrived(each, day) && brokers.length > 0) return fewest(brokers, shared.arrived);
  if (each.record.person.protected && able.length > 0) return fewest(able, shared.closed);
  for (const need of [...needsOf(each, day), 'job-brokering', 'skills']) {
    const special = able.filter((coach) => coach.specialisation === need);
    if (special.length > 0 && chance.happens(need === 'skills' ? 1 : 0.75)) return chance.pick(special);
  }
  return able.length > 0 ? chance.pick(able) : undefined;
}

/** New customers, whose first interview is ahead, come to job-brokering. */
function isArrived(each: Case, day: PlainDate): boolean {
  return (openRun(each.record.person.career)?.start ?? 0) > day - 15
    && each.obligations.some((one) => one.kind === 'initial-interview' && one.state === 'open');
}

function fewest(coaches: readonly DemoStaff[], counts: Map<string, number>): DemoStaff | undefined {
  const has = (coach: DemoStaff): number => counts.get(coach.staffId) ?? 0;
  let chosen: DemoStaff | undefined;
  for (const coach of coaches) {
    if (chosen === undefined || has(coach) < has(chosen)) chosen = coach;
  }
  if (chosen !== undefined) counts.set(chosen.staffId, has(chosen) + 1);
  return chosen;
}

/** One in seven has had another coach before, with a handover. */
function historyOf(
  chance: Chance,
  each: Case,
  coach: DemoStaff,
  coaches: readonly DemoStaff[],
  day: PlainDate,
): readonly Assignment[] {
  const started = openRun(each.record.person.career)?.start ?? day;
  const firstMeeting = each.record.contacts.find((contact) => contact.day >= started)?.day;
  const named = Math.max(firstMeeting ?? Math.min(addDays(started, 1), day), AREA_BEGINS) as PlainDate;
  const start = named > day ? day : named;
  const others = coaches.filter((other) => other !== coach);
  const changed = addMonths(day, -chance.between(1, 9));
  if (others.length > 0 && changed > start + 30 && chance.happens(0.14)) {
    return [
      { id: chance.uuid(), staffId: chance.pick(others).staffId, start, end: changed },
      { id: chance.uuid(), staffId: coach.staffId, start: changed, end: null },
    ];
  }
  return [{ id: chance.uuid(), staffId: coach.staffId, start, end: null }];
}
