import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { customerGroups } from '@kohtaanto/rules/customer-groups/customer-groups.ts';
import { drawAbsences } from './absences.ts';
import { assignCoaches } from './assign-coaches.ts';
import type { Booking } from './bookings.ts';
import { bookFor, Calendars } from './bookings.ts';
import { areaCareers } from './careers/area-careers.ts';
import type { Stock } from './careers/stock.ts';
import { chanceOf } from './chance.ts';
import type { DemoArea } from './organisation.ts';
import { addFaultsOfContacts, withFaultsOfPeriods, withFaultsOfPerson } from './natural-faults.ts';
import { inventProfile } from './people/invented-profile.ts';
import { makePerson } from './people/make-person.ts';
import { saanaKoivuranta } from './people/saana-koivuranta.ts';
import { factsOf } from './process/case-record.ts';
import type { Case } from './process/make-case.ts';
import { makeCase } from './process/make-case.ts';
import { addStartUpRows } from './start-ups/invented-start-ups.ts';
import { addPersonRows } from './tables/rows-of-person.ts';
import type { RowContext } from './tables/rows-of-person.ts';
import { addObligationRows, addProcessRows } from './tables/rows-of-process.ts';
import { addAbsenceRows, addBookingRows, addServiceRows } from './tables/rows-of-service.ts';
import { emptyTables } from './tables/tables.ts';
import type { Tables } from './tables/tables.ts';

export type AreaPlan = {
  readonly seed: number;
  readonly day: PlainDate;
  readonly area: DemoArea;
  readonly stocks: readonly Stock[];
  /** Share of Swedish speakers by municipality code. */
  readonly swedish: Readonly<Record<string, number>>;
  readonly municipalityName: (code: string) => string;
};

const SAANAS_AREA = 21;

/** Everyone of one area with the way they went; the same for the same seed and day. */
export function areaCases(plan: AreaPlan): readonly Case[] {
  const { seed, day, area } = plan;
  const careers = areaCareers(seed, area.areaId, plan.stocks, day);
  const people = { swedish: plan.swedish, usedCodes: new Set<string>() };
  const told = area.areaId === SAANAS_AREA
    ? saanaKoivuranta(chanceOf(seed, area.areaId, 'saana'), day, people.usedCodes) : undefined;
  const others = careers.map((career, index) => {
    const chance = chanceOf(seed, area.areaId, 'person', index);
    const slips = chanceOf(seed, area.areaId, 'slips', index);
    const person = makePerson(chance, withFaultsOfPeriods(slips, career, day), day, people);
    const made = makeCase(chance, withFaultsOfPerson(slips, person), day);
    if (made.current) addFaultsOfContacts(slips, made.record, day);
    return made;
  });
  return told === undefined ? others : [told, ...others];
}

/** The area's register as rows of its tables. */
export function buildArea(plan: AreaPlan): Tables {
  const { seed, day, area } = plan;
  const cases = areaCases(plan);
  const chance = chanceOf(seed, area.areaId, 'office', day);
  const absences = drawAbsences(chance, area, day);
  const assignments = assignCoaches(chance, area, cases, day);
  const calendars = new Calendars(area, absences);
  const staff = new Map(area.staff.map((person) => [person.staffId, person]));
  const tables = emptyTables();
  addAbsenceRows(tables, area.areaId, absences);
  for (const each of cases) {
    const own = assignments.get(each.record.person.personId) ?? [];
    const context: RowContext = {
      chance, areaId: area.areaId, day, assignments: own, municipalityName: plan.municipalityName,
    };
    addPersonRows(tables, each, context, each.current ? groupsOf(each, day) : []);
    addStartUpRows(tables, each, area.areaId, day);
    if (!each.current) continue;
    const profile = inventProfile(each.record.person, day);
    if (profile !== null) tables.seeker_profile.add([area.areaId, each.record.person.personId, 1, JSON.stringify(profile)]);
    addProcessRows(tables, each, context);
    addServiceRows(tables, each, context);
    const coach = staff.get(own.at(-1)?.staffId ?? '');
    addObligationRows(tables, each, context, coach?.staffId ?? null);
    const bookings: readonly Booking[] = coach === undefined ? [] : bookFor(chance, calendars, each, coach, day);
    addBookingRows(tables, area.areaId, bookings);
  }
  return tables;
}

/** Unknown where the education is. */
const qualifications: Readonly<Record<string, boolean>> = {
  basic: false, 'upper-secondary-general': false, 'upper-secondary-vocational': true, tertiary: true,
};

export function groupsOf(each: Case, day: PlainDate): readonly string[] {
  const { person, grounds } = each.record;
  const { partial } = person.career;
  const stated = partial !== null && (partial.until === null || partial.until > day) ? partial.since : undefined;
  const groups: string[] = customerGroups(factsOf(each.record), {
    born: person.career.born, motherTongue: person.motherTongue, partialWorkAbilitySince: stated,
    hasVocationalQualification: qualifications[person.education],
  }, day).map(({ group }) => group);
  const multiAgency = grounds.some((ground) => ground.ground === 'multi-agency-need');
  return multiAgency ? [...groups, 'multi-agency'] : groups;
}
