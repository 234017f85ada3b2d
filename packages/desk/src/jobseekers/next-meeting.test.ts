import { describe, expect, test } from 'vitest';
import type { PersonView } from '@kohtaanto/office/jobseekers/contract.ts';
import { meetingKindOf, nextBooked } from './next-meeting.ts';

type Appointment = PersonView['appointments'][number];
type Known = Pick<PersonView, 'today' | 'appointments' | 'contacts'>;

const booked = (appointmentId: string, kind: string, start: string, state = 'booked') =>
  ({ appointmentId, kind, start, state }) as Appointment;
// The newest first, as the office sends them.
const person = (...appointments: Appointment[]) =>
  ({ today: '2026-11-23', appointments, contacts: [] }) satisfies Known as unknown as PersonView;
const held = { kind: 'initial-interview', occurredOn: '2026-11-23' };

describe('the time booked for the next meeting', () => {
  test('is the first one after the day, by the clock in Finland', () => {
    const found = nextBooked(person(
      booked('later', 'job-search-discussion', '2027-02-16T08:00:00Z'),
      booked('next', 'job-search-discussion', '2026-11-23T22:30:00Z'),
      booked('own', 'initial-interview', '2026-11-23T08:00:00Z'),
    ), held);
    expect(found?.appointmentId).toBe('next');
  });

  test('is not the one that was meant for this interview, nor one that was held or is for something else', () => {
    expect(nextBooked(person(
      booked('own', 'initial-interview', '2026-11-27T07:00:00Z'), booked('other', 'other', '2026-11-28T07:00:00Z'),
      booked('held', 'job-search-discussion', '2026-11-29T07:00:00Z', 'held'),
    ), held)).toBeUndefined();
    expect(nextBooked(person(booked('initial', 'initial-interview', '2026-11-27T07:00:00Z')),
      { ...held, kind: 'complementary-interview' })?.appointmentId).toBe('initial');
  });
});

test('without an obligation the first meeting is an interview', () => {
  expect(meetingKindOf(person(), undefined)).toBe('initial-interview');
});
