import { codeOf, dutyKinds, dutyStates, offerPlaces } from './columns.ts';
import { Units } from './counted.ts';
import type { Measure } from './counted.ts';
import { HAS_COACH, SEEKER } from './day-state.ts';
import { countingDay, firstDayOf, lastDayOfMonth } from './months.ts';

export type DutyKind = Exclude<(typeof dutyKinds)[number], ''>;

const OPEN_DUTY = codeOf(dutyStates, 'open');
const MET_DUTY = codeOf(dutyStates, 'met');

/**
 * What the authority had to do by a day of the month: done by that day. Those whose ground fell away,
 * those that rest and those whose day is still to come are in neither number.
 */
export function inTime(kinds: readonly DutyKind[]): Measure {
  const asked = new Set(kinds.map((kind) => codeOf(dutyKinds, kind)));
  return ({ snapshot }, month) => {
    const { duties } = snapshot.tables;
    const first = firstDayOf(month);
    const last = Math.min(lastDayOfMonth(month), snapshot.day);
    const units = new Units();
    for (let row = 0; row < duties.due.length; row += 1) {
      const due = duties.due[row] ?? 0;
      if (due < first || due > last || !asked.has(duties.kind[row] ?? 0)) continue;
      const state = duties.state[row];
      if (state !== OPEN_DUTY && state !== MET_DUTY) continue;
      const met = state === MET_DUTY && (duties.met[row] ?? 0) <= due;
      units.add(duties.person[row] ?? 0, met ? 1 : 0, 1);
    }
    return units.ratio();
  };
}

const ELSEWHERE = codeOf(offerPlaces, 'elsewhere');

/** Offers, hints and presentations made in the month for the area's customers to workplaces of other areas; one person may have several. */
export const offersElsewhere: Measure = ({ snapshot }, month) => {
  const { offers } = snapshot.tables;
  const [first, last] = [firstDayOf(month), Math.min(lastDayOfMonth(month), snapshot.day)];
  const units = new Units();
  for (let row = 0; row < offers.day.length; row += 1) {
    const day = offers.day[row] ?? 0;
    if (day >= first && day <= last && offers.to[row] === ELSEWHERE) units.add(offers.person[row] ?? 0, 1);
  }
  return units.counts();
};

/** Services that run on the counting day, of jobseekers. One person may be in two. */
export const runningServices: Measure = (sight, month) => {
  const day = countingDay(month);
  const { bits } = sight.stateOn(day);
  const { services } = sight.snapshot.tables;
  const units = new Units();
  const kinds: number[] = [];
  for (let row = 0; row < services.start.length; row += 1) {
    if ((services.start[row] ?? 0) > day || (services.end[row] ?? 0) <= day) continue;
    const person = services.person[row] ?? 0;
    if ((bits[person] ?? 0) === 0) continue;
    units.add(person, 1);
    kinds.push(services.kind[row] ?? 0);
  }
  return { ...units.counts(), service: Uint8Array.from(kinds) };
};

/** Jobseekers who have a coach, for each coach who has one of them. */
export const customersPerCoach: Measure = (sight, month) => {
  const { bits } = sight.stateOn(countingDay(month));
  const { coach } = sight.snapshot.tables.persons;
  const units = new Units();
  const coaches: number[] = [];
  for (let person = 0; person < bits.length; person += 1) {
    if (((bits[person] ?? 0) & (SEEKER | HAS_COACH)) !== (SEEKER | HAS_COACH)) continue;
    units.add(person, 1, 1);
    coaches.push(coach[person] ?? 0);
  }
  return { ...units.ratio(), distinct: Int32Array.from(coaches) };
};
