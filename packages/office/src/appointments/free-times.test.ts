import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { addDays, plainDate, weekday } from '@kohtaanto/rules/foundations/plain-date.ts';
import { isOfficeDay } from '@kohtaanto/rules/foundations/working-days.ts';
import { dayTimes } from './free-times.ts';
import type { Wish } from './free-times.ts';
import { overlaps } from './opening.ts';
import type { Busy, Coach, PlanningFacts } from './planning-facts.ts';
import { proposeTimes } from './proposals.ts';

const monday = plainDate('2026-11-23');
const now = { day: monday, minute: 8 * 60 };
const coach: Coach = {
  staffId: 'tiina', name: 'Tiina', unitCode: 'sastamala', teamCode: null, servicePointCode: 'talo', personYears: 1,
  absences: [{ start: plainDate('2026-12-01'), end: plainDate('2026-12-03'), substituteName: null }],
};
const facts: PlanningFacts = {
  coaches: [coach],
  servicePoints: [{
    servicePointCode: 'talo', unitCode: 'sastamala', kind: 'main', name: 'Talo', visitIntervalWeeks: null,
    firstVisit: null, start: null, end: null,
    opening: [1, 2, 3, 4].map((day) => ({ weekday: day, from: 9 * 60, to: 15 * 60 })),
  }],
  rooms: [{ roomCode: 'r1', servicePointCode: 'talo', name: 'R1', capacity: 2 }],
  busy: [],
};
const wish: Wish = { coach, channel: 'visit', minutes: 45, personId: 'p', servicePointCode: null };

const anyBusy = fc.record({
  offset: fc.integer({ min: 0, max: 27 }), from: fc.integer({ min: 32, max: 64 }), length: fc.integer({ min: 1, max: 8 }),
  who: fc.constantFrom('tiina', 'other'), room: fc.constantFrom('r1', null), person: fc.constantFrom('p', 'q', null),
}).map(({ offset, from, length, who, room, person }, ): Busy => ({
  appointmentId: `${offset} ${from} ${who}`, day: addDays(monday, offset), from: from * 15, to: (from + length) * 15,
  staffId: who, roomCode: room, personId: person, kind: 'other', state: 'booked',
}));

describe('free times', () => {
  test('every one is open: office day, opening hours, present coach, free room, nobody twice', () => {
    fc.assert(fc.property(fc.array(anyBusy, { maxLength: 60 }), (busy) => {
      const times = dayTimes({ ...facts, busy }, wish, monday, addDays(monday, 27), now).flatMap((day) => day.times);
      for (const time of times) {
        expect(isOfficeDay(time.day) && weekday(time.day) <= 4).toBe(true);
        expect(time.from).toBeGreaterThanOrEqual(9 * 60);
        expect(time.to).toBeLessThanOrEqual(15 * 60);
        expect(time.day === plainDate('2026-12-01') || time.day === plainDate('2026-12-02')).toBe(false);
        const clash = busy.filter((one) => one.day === time.day && overlaps(one, time)
          && (one.staffId === 'tiina' || one.roomCode === 'r1' || one.personId === 'p'));
        expect(clash).toEqual([]);
      }
    }), { seed: 20261123, numRuns: 200 });
  });

  test('a closed day says why', () => {
    const days = dayTimes(facts, wish, monday, addDays(monday, 31), now);
    const why = (iso: string) => days.find((day) => day.day === plainDate(iso))?.closed;
    expect([why('2026-11-27'), why('2026-11-28'), why('2026-12-01'), why('2026-12-24')])
      .toEqual(['point-closed', 'closed', 'absent', 'closed']);
  });

  test('an own slot kept for customers is the coach’s to fill; another booking is not', () => {
    const slot: Busy = {
      appointmentId: 's', day: monday, from: 540, to: 900, staffId: 'tiina', roomCode: null, personId: null,
      kind: 'self-booking-slot', state: 'free',
    };
    const count = (state: Busy['state']) =>
      dayTimes({ ...facts, busy: [{ ...slot, state }] }, wish, monday, monday, now)[0]?.times.length;
    expect(count('free')).toBeGreaterThan(0);
    expect(count('booked')).toBe(0);
  });
});

describe('what is proposed', () => {
  test('the earliest in time first; late ones only where nothing is left, and said to be late', () => {
    const days = dayTimes(facts, wish, monday, addDays(monday, 20), now);
    const inTime = proposeTimes(days, plainDate('2026-11-26'));
    expect(inTime[0]).toMatchObject({ why: 'earliest', day: monday });
    expect(inTime.every((one) => one.day <= plainDate('2026-11-26'))).toBe(true);
    expect(proposeTimes(days, plainDate('2026-11-22')).every((one) => one.why === 'late')).toBe(true);
  });

  test('the lightest day is put beside the earliest', () => {
    const busy = [9, 10, 11].map((hour): Busy => ({
      appointmentId: `b${hour}`, day: monday, from: hour * 60, to: hour * 60 + 30, staffId: 'tiina', roomCode: null,
      personId: `x${hour}`, kind: 'other', state: 'booked',
    }));
    const days = dayTimes({ ...facts, busy }, wish, monday, addDays(monday, 3), now);
    expect(proposeTimes(days, addDays(monday, 3)).map((one) => one.why)).toEqual(['earliest', 'lightest-day', 'in-time', 'in-time']);
  });
});
