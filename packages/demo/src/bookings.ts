import { formatIso, plainDate, weekday } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { isOfficeDay, lastOfficeDayOnOrBefore } from '@kohtaanto/rules/foundations/working-days.ts';
import type { Obligation } from '@kohtaanto/rules/obligations/obligation.ts';
import type { Chance } from './chance.ts';
import type { DemoArea, DemoServicePoint, DemoStaff } from './organisation.ts';
import type { Absence } from './absences.ts';
import { isAbsent } from './absences.ts';
import type { Channel } from './process/case-record.ts';
import type { Case } from './process/make-case.ts';

export type Booking = {
  readonly id: string;
  readonly personId: string;
  readonly staffId: string;
  readonly roomCode: string | null;
  readonly servicePointCode: string | null;
  readonly day: PlainDate;
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly channel: Channel;
  readonly interpreterLanguage: string | null;
  readonly state: 'booked' | 'held' | 'no-show';
  readonly obligationKey: string | null;
  readonly bookedBy: string;
};

const SLOTS: readonly (readonly [string, string])[] = [
  ['09:00', '09:45'], ['10:00', '10:45'], ['11:00', '11:45'],
  ['12:30', '13:15'], ['13:30', '14:15'], ['14:15', '15:00'],
];

const BOOKABLE: ReadonlySet<string> = new Set([
  'initial-interview', 'complementary-interview', 'job-search-discussion', 'integration-plan',
  'multi-agency-plan',
]);

const WEEKS_AHEAD = 8;
const MEETINGS_A_DAY = 3;

/** The calendars of one area: who and which room is taken in which part of a day. */
export class Calendars {
  readonly #taken = new Set<string>();
  readonly #area: DemoArea;
  readonly #absences: readonly Absence[];
  readonly #points: ReadonlyMap<string, DemoServicePoint>;

  constructor(area: DemoArea, absences: readonly Absence[]) {
    this.#area = area;
    this.#absences = absences;
    this.#points = new Map(area.servicePoints.map((point) => [point.code, point]));
  }

  /** A free part of the day for the coach and a room when the person comes; marks both taken. */
  take(chance: Chance, wish: Wish): Place | undefined {
    const { coach, municipality, day, channel } = wish;
    if (!isOfficeDay(day) || isAbsent(this.#absences, coach.staffId, day)) return undefined;
    const first = wish.slot ?? chance.between(0, SLOTS.length - 1);
    for (let turn = 0; turn < SLOTS.length; turn += 1) {
      const slot = (first + turn) % SLOTS.length;
      const times = SLOTS[slot];
      const staffKey = `${coach.staffId}|${day}|${slot}`;
      if (times === undefined || this.#taken.has(staffKey)) continue;
      const room = channel === 'visit' ? this.#roomOn(coach, municipality, day, slot) : undefined;
      if (room !== undefined) this.#taken.add(`${room.roomCode}|${day}|${slot}`);
      this.#taken.add(staffKey);
      const without: Channel = channel === 'visit' && room === undefined ? 'phone' : channel;
      return { from: times[0], to: times[1], channel: without, room };
    }
    return undefined;
  }

  /** Nobody's day is empty: whether the coach could still see someone today. */
  hasRoomToday(coach: DemoStaff, day: PlainDate): boolean {
    const taken = SLOTS.filter((_, slot) => this.#taken.has(`${coach.staffId}|${day}|${slot}`));
    return taken.length < MEETINGS_A_DAY;
  }

  #roomOn(coach: DemoStaff, municipality: string, day: PlainDate, slot: number): Room | undefined {
    const near = this.#area.servicePoints
      .find((point) => point.municipality === municipality && isOpen(point, day));
    const own = this.#points.get(coach.servicePoint ?? '');
    for (const point of [near, own]) {
      if (point === undefined || !isOpen(point, day)) continue;
      const room = point.rooms
        .find((each) => each.capacity <= 6 && !this.#taken.has(`${each.code}|${day}|${slot}`));
      if (room !== undefined) return { roomCode: room.code, servicePointCode: point.code };
    }
    return undefined;
  }
}

type Wish = {
  readonly coach: DemoStaff;
  readonly municipality: string;
  readonly day: PlainDate;
  readonly channel: Channel;
  readonly slot?: number | undefined;
};
type Room = { readonly roomCode: string; readonly servicePointCode: string };
type Place = {
  readonly from: string;
  readonly to: string;
  readonly channel: Channel;
  readonly room: Room | undefined;
};

/** Open on the weekday; a service market only in the weeks of its visits. */
function isOpen(point: DemoServicePoint, day: PlainDate): boolean {
  if (!point.opening.some((hours) => hours.weekdays.includes(weekday(day)))) return false;
  if (point.visitIntervalWeeks === undefined || point.firstVisit === undefined) return true;
  const days = day - plainDate(point.firstVisit);
  return days >= 0 && days % (point.visitIntervalWeeks * 7) === 0;
}

/** Appointments of the last three weeks as they went, and times booked for what falls due ahead. */
export function bookFor(
  chance: Chance, calendars: Calendars, each: Case, coach: DemoStaff, day: PlainDate,
): Booking[] {
  const bookings: Booking[] = [];
  const { person, contacts } = each.record;
  const taken = new Set<string>();
  // Who is written about comes at ten on the last day.
  const slot = each.written === undefined ? undefined : 1;
  const add = (
    kind: string, on: PlainDate, channel: Channel, state: Booking['state'], key: string | null,
  ): boolean => {
    const place = calendars.take(chance, {
      coach, municipality: person.career.municipality, day: on, channel,
      slot: state === 'booked' ? slot : undefined,
    });
    if (place === undefined || taken.has(`${on}${place.from}`)) return false;
    taken.add(`${on}${place.from}`);
    bookings.push({
      id: chance.uuid(), personId: person.personId, staffId: coach.staffId, day: on, kind, state,
      roomCode: place.room?.roomCode ?? null, servicePointCode: place.room?.servicePointCode ?? null,
      from: place.from, to: place.to, channel: place.channel, obligationKey: key,
      interpreterLanguage: person.interpreterLanguage,
      bookedBy: chance.happens(0.15) ? 'customer' : coach.staffId,
    });
    return true;
  };
  for (const contact of contacts) {
    if (contact.day <= day - 22 || contact.day >= day) continue;
    add(contact.kind, contact.day, contact.channel, 'held', null);
  }
  for (const obligation of each.obligations) {
    const on = each.written !== undefined && isBookable(obligation) ? obligation.officeDay
      : mayComeToday(obligation, day) && (obligation.officeDay === day || calendars.hasRoomToday(coach, day)) ? day
        : chosenDay(chance, obligation, day);
    if (on === undefined) continue;
    const channel: Channel = obligation.kind === 'initial-interview' || slot !== undefined ? 'visit'
      : chance.weighted({ visit: 45, video: 20, phone: 35 });
    for (let back = 0; back < 5; back += 1) {
      const tried = lastOfficeDayOnOrBefore((on - back) as PlainDate);
      if (tried < day || add(obligation.kind, tried, channel, 'booked', obligation.key)) break;
    }
  }
  return bookings;
}

/** What may be done today and falls due within a week. */
function mayComeToday(obligation: Obligation, day: PlainDate): boolean {
  return isBookable(obligation) && obligation.officeDay >= day && obligation.officeDay < day + 8
    && (obligation.from === undefined || obligation.from <= day);
}

function isBookable({ state, party, kind }: Obligation): boolean {
  return state === 'open' && party === 'authority' && BOOKABLE.has(kind);
}

/** Near ones are mostly booked, of later ones a quarter; some overdue ones have got a new time. */
function chosenDay(chance: Chance, obligation: Obligation, day: PlainDate): PlainDate | undefined {
  if (!isBookable(obligation)) return undefined;
  const ahead = obligation.officeDay - day;
  if (ahead > WEEKS_AHEAD * 7) return undefined;
  if (ahead < 0) return chance.happens(0.35) ? (day + chance.between(0, 6)) as PlainDate : undefined;
  if (!chance.happens(ahead < 8 ? 0.6 : ahead < 15 ? 0.45 : 0.25)) return undefined;
  const earlier = chance.happens(0.6) ? 0 : chance.between(0, Math.min(5, ahead));
  const from = obligation.from !== undefined && obligation.from > day ? obligation.from : day;
  const on = lastOfficeDayOnOrBefore((obligation.officeDay - earlier) as PlainDate);
  return on < from ? obligation.officeDay : on;
}

/** As PostgreSQL reads it in the time of Helsinki. */
export function bookingRange(booking: Booking): string {
  const day = formatIso(booking.day);
  return `["${day} ${booking.from} Europe/Helsinki","${day} ${booking.to} Europe/Helsinki")`;
}
