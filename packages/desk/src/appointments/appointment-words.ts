import type { Language } from '@kohtaanto/words/language.ts';
import type { Answer } from '../app/api-routes.ts';
import { speak } from '../app/texts.tsx';
import { calendarTexts } from './calendar-texts.ts';
import { meetingName } from './meeting-words.ts';

export type Calendar = Answer<'GET /api/calendar'>;
export type Appointment = Calendar['appointments'][number];
export type Deadline = Calendar['deadlines'][number];

/** Whom or what a time is for, in one line. */
export function appointmentTitle(one: Appointment, language: Language): string {
  const t = speak(calendarTexts, language);
  if (one.hidden) return t.taken;
  if (one.protected && one.personName === null) return t.protectedName;
  if (one.personName !== null) return one.personName;
  return one.title === '' ? meetingName(one.kind, language) : one.title;
}

/** Kind, place and state: what stands under the title. */
export function appointmentDetail(one: Appointment, language: Language, channel: string): string {
  const t = speak(calendarTexts, language);
  const parts = [
    one.personId !== null || one.hidden ? meetingName(one.kind, language) : '',
    one.kind === 'group' ? t.seats(one.participants, one.capacity) : '',
    one.roomName ?? (one.kind === 'staff' ? '' : channel),
    one.state === 'held' ? t.held : one.state === 'no-show' ? t.noShow : '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

export function isMeeting(one: Appointment): boolean {
  return (one.personId !== null || one.hidden || one.kind === 'group') && one.state !== 'free';
}

/** How a block is drawn: its class in calendar.module.css. */
export function toneOf(one: Appointment): 'meeting' | 'group' | 'own' | 'slot' | 'past' | 'missed' {
  if (one.state === 'no-show') return 'missed';
  if (one.state === 'held') return 'past';
  if (one.state === 'free') return 'slot';
  if (one.kind === 'group') return 'group';
  return one.kind === 'staff' ? 'own' : 'meeting';
}
