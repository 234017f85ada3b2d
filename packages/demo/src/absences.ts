import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { weekday } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { Chance } from './chance.ts';
import { coachesOf } from './organisation.ts';
import type { DemoArea } from './organisation.ts';

export type Absence = {
  readonly staffId: string;
  readonly start: PlainDate;
  readonly end: PlainDate;
  readonly substituteId: string;
  readonly kind: string;
};

export function isAbsent(absences: readonly Absence[], staffId: string, day: PlainDate): boolean {
  return absences.some((absence) => absence.staffId === staffId && absence.start <= day && day < absence.end);
}

/** In each unit somebody is away today, and later a week each for some others; a colleague looks after. */
export function drawAbsences(chance: Chance, area: DemoArea, day: PlainDate): readonly Absence[] {
  const absences: Absence[] = [];
  const monday = (day - weekday(day) + 1) as PlainDate;
  for (const unit of area.units) {
    const coaches = coachesOf(area).filter((coach) => coach.unit === unit.code);
    coaches.forEach((coach, index) => {
      // The first of a unit looks after the second, who is away today; then each after the one before.
      const substitute = coaches[index === 0 ? coaches.length - 1 : index - 1];
      if (substitute === undefined || substitute === coach) return;
      const today = index % 9 === 1;
      if (!today && !chance.happens(0.3)) return;
      const start = today ? monday - 3 : monday + 7 * chance.between(2, 7);
      const days = today ? 15 : 5;
      absences.push({
        staffId: coach.staffId, start: start as PlainDate, end: (start + days) as PlainDate,
        substituteId: substitute.staffId, kind: chance.weighted({ holiday: 80, training: 20 }),
      });
    });
  }
  return absences;
}
