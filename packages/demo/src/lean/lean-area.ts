import { addDays, plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { Assignment } from '../assign-coaches.ts';
import { bookFor, Calendars } from '../bookings.ts';
import type { AreaPlan } from '../build-area.ts';
import { groupsOf } from '../build-area.ts';
import { openRun } from '../careers/career.ts';
import { chanceOf } from '../chance.ts';
import type { Chance } from '../chance.ts';
import type { TableRows } from '../copy-text.ts';
import { coachesOf } from '../organisation.ts';
import type { DemoStaff } from '../organisation.ts';
import { makePerson } from '../people/make-person.ts';
import type { PeopleOf } from '../people/make-person.ts';
import type { Case } from '../process/make-case.ts';
import { addPersonRows } from '../tables/rows-of-person.ts';
import type { RowContext } from '../tables/rows-of-person.ts';
import { addObligationRows, addProcessRows } from '../tables/rows-of-process.ts';
import { addBookingRows, addMessageRows } from '../tables/rows-of-service.ts';
import { emptyTables, tableRows } from '../tables/tables.ts';
import type { Tables } from '../tables/tables.ts';
import { leanCareer } from './lean-career.ts';
import { leanCase } from './lean-case.ts';

const PERSONS_AT_ONCE = 2000;
const AREA_BEGINS = plainDate('2025-01-01');

/**
 * An area without a folder of its own, as large as it is: some thousands of persons at a time, so
 * that the country fits in the memory of a small machine.
 */
export function* leanChunks(plan: AreaPlan): Generator<readonly TableRows[]> {
  const coaches = coachesOf(plan.area);
  const calendars = new Calendars(plan.area, []);
  const people: PeopleOf = { swedish: plan.swedish, usedCodes: new Set() };
  let tables = emptyTables();
  let number = 0;
  for (const stock of plan.stocks) {
    for (let each = 0; each < stock.customers; each += 1) {
      const chance = chanceOf(plan.seed, plan.area.areaId, 'person', number);
      const person = makePerson(chance, leanCareer(chance, stock, plan.day), plan.day, people);
      const made = leanCase(chance, person, plan.day);
      const coach = coaches[number % coaches.length];
      if (coach !== undefined) addRows(tables, plan, { chance, made, coach, calendars });
      number += 1;
      if (number % PERSONS_AT_ONCE !== 0) continue;
      yield tableRows(tables);
      tables = emptyTables();
    }
  }
  if (tables.person.rows > 0) yield tableRows(tables);
}

type Made = {
  readonly chance: Chance;
  readonly made: Case;
  readonly coach: DemoStaff;
  readonly calendars: Calendars;
};

function addRows(tables: Tables, plan: AreaPlan, { chance, made, coach, calendars }: Made): void {
  const { day, area, municipalityName } = plan;
  const assignments: readonly Assignment[] = [
    { id: chance.uuid(), staffId: coach.staffId, start: namedOn(made, day), end: null },
  ];
  const context: RowContext = { chance, areaId: area.areaId, day, assignments, municipalityName };
  addPersonRows(tables, made, context, groupsOf(made, day));
  addProcessRows(tables, made, context);
  addObligationRows(tables, made, context, coach.staffId);
  if (chance.happens(0.06)) addMessageRows(tables, made, context, coach.staffId);
  addBookingRows(tables, area.areaId, bookFor(chance, calendars, made, coach, day));
}

/** The coach is named the day after the search began, or when the areas began. */
function namedOn(made: Case, day: PlainDate): PlainDate {
  const started = openRun(made.record.person.career)?.start ?? day;
  return Math.max(Math.min(addDays(started, 1), day), AREA_BEGINS) as PlainDate;
}
