import { holidayOn } from '@kohtaanto/rules/foundations/finnish-holidays.ts';
import type { HolidayCode } from '@kohtaanto/rules/foundations/finnish-holidays.ts';
import { addDays, formatIso, plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { isOfficeDay } from '@kohtaanto/rules/foundations/working-days.ts';
import type { AccessScope, Platform, Tx } from '../platform/platform.ts';
import { bucketOf } from '../worklist/worklist-view.ts';
import { officeNow } from './office-now.ts';
import { nextOpenDay, openingOn } from './opening.ts';
import type { Coach, ServicePoint } from './planning-facts.ts';
import { loadCoaches, loadRooms, loadServicePoints, timeOf } from './planning-store.ts';
import { placesOf } from './propose.ts';
import type { Deadline, StaffMember } from './store.ts';
import { listAppointments, listColleagues, listDeadlines } from './store.ts';

export type CalendarQuery = {
  readonly view: 'own' | 'team' | 'rooms' | 'markets';
  readonly from: string;
  readonly to: string;
  readonly staffId?: string | undefined;
  readonly servicePointCode?: string | undefined;
};

const longestSpanDays = 42;

/** A calendar names customers, so that looking at it is written in the trail, once, with their ids. */
export function getCalendar(platform: Platform, scope: AccessScope, query: CalendarQuery) {
  return platform.database.write(scope, async (tx) => {
    const now = officeNow(platform.clock);
    const first = plainDate(query.from);
    const asked = plainDate(query.to);
    const last = asked < first ? first : asked > addDays(first, longestSpanDays) ? addDays(first, longestSpanDays) : asked;
    const colleagues = await listColleagues(tx, scope, formatIso(now.day));
    const staffIds = whose(scope, query, colleagues);
    const coaches = await loadCoaches(tx, scope.areaId, staffIds, first);
    const servicePoints = await loadServicePoints(tx, scope.areaId, scope.language);
    const rooms = await loadRooms(tx, scope.areaId);
    const places = placesOf({ servicePoints, rooms }, scope)
      .filter((place) => query.servicePointCode === undefined || place.servicePointCode === query.servicePointCode)
      .filter((place) => query.view !== 'markets' || place.kind === 'service-market');
    const byPlace = query.view === 'rooms' || query.view === 'markets';
    const appointments = await listAppointments(tx, scope, first, last, byPlace
      ? { servicePointCodes: places.map((place) => place.servicePointCode) } : { staffIds });
    const deadlines = byPlace ? [] : await listDeadlines(tx, scope, staffIds, formatIso(first), formatIso(last));
    await recordLook(tx, platform, scope, appointments, deadlines);
    return {
      days: daysOf(first, last),
      now: timeOf(now.minute),
      staff: colleagues.filter((one) => staffIds.includes(one.staffId)).map((one) => staffRow(one, coaches)),
      places: places.map((place) => ({ ...place, ...openingsOf(servicePoints, place.servicePointCode, first, last, now.day) })),
      appointments,
      deadlines: deadlines.map(({ due, ...one }) => ({ ...one, state: deadlineState(due, one.day, now.day) })),
    };
  });
}

/** The worklist's own words: late when the law's day has passed, due today from the last office day on. */
function deadlineState(due: string, officeDay: string, today: PlainDate): 'overdue' | 'today' | 'coming' {
  const bucket = bucketOf(due, officeDay, today);
  return bucket === 'overdue' || bucket === 'today' ? bucket : 'coming';
}

function whose(scope: AccessScope, query: CalendarQuery, colleagues: readonly StaffMember[]): string[] {
  if (query.view === 'team') {
    const team = colleagues.filter((one) => scope.teamCode === null || one.teamCode === scope.teamCode);
    return team.map((one) => one.staffId);
  }
  const asked = query.staffId ?? scope.staffId;
  return colleagues.some((one) => one.staffId === asked) ? [asked] : [scope.staffId];
}

function daysOf(first: PlainDate, last: PlainDate) {
  const days: { day: string; open: boolean; holiday: HolidayCode | null }[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) {
    days.push({ day: formatIso(day), open: isOfficeDay(day), holiday: holidayOn(day)?.code ?? null });
  }
  return days;
}

function staffRow(one: StaffMember, coaches: readonly Coach[]) {
  const absences = coaches.find((coach) => coach.staffId === one.staffId)?.absences ?? [];
  return {
    staffId: one.staffId,
    name: one.name,
    specialisation: one.specialisation,
    absences: absences.map((absence) => ({
      from: formatIso(absence.start),
      to: absence.end === null ? null : formatIso(addDays(absence.end, -1)),
      substituteName: absence.substituteName,
    })),
  };
}

function openingsOf(points: readonly ServicePoint[], code: string, first: PlainDate, last: PlainDate, today: PlainDate) {
  const point = points.find((one) => one.servicePointCode === code);
  const hours: { day: string; from: string; to: string }[] = [];
  for (let day = first; point !== undefined && day <= last; day = addDays(day, 1)) {
    const opening = openingOn(point, day);
    if (opening !== null) hours.push({ day: formatIso(day), from: timeOf(opening.from), to: timeOf(opening.to) });
  }
  const next = point === undefined ? null : nextOpenDay(point, today);
  return {
    hours,
    nextOpen: next === null ? null : formatIso(next),
    visitIntervalWeeks: point?.visitIntervalWeeks ?? null,
  };
}

async function recordLook(
  tx: Tx, platform: Platform, scope: AccessScope,
  appointments: readonly { personId: string | null }[], deadlines: readonly Deadline[],
): Promise<void> {
  const persons = new Set([...appointments, ...deadlines].flatMap((one) => one.personId ?? []));
  if (persons.size === 0) return;
  await platform.audit.record(tx, scope, {
    action: 'calendar.view', outcome: 'allowed', detail: { persons: [...persons] },
  });
}
