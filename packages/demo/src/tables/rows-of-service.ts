import { addMonths, formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { lastOfficeDayOnOrBefore } from '@kohtaanto/rules/foundations/working-days.ts';
import type { Absence } from '../absences.ts';
import type { Booking } from '../bookings.ts';
import { bookingRange } from '../bookings.ts';
import type { Case, WrittenMessage } from '../process/make-case.ts';
import { drawAnswers } from '../texts/assessment-answers.ts';
import { assessmentSummaries, messageTexts, remindersOf } from '../texts/case-texts.ts';
import { coachOn, iso, range } from './rows-of-person.ts';
import type { RowContext } from './rows-of-person.ts';
import type { Tables } from './tables.ts';

/** Assessments, consents and messages: what surrounds the meetings of today's customers. */
export function addServiceRows(tables: Tables, each: Case, context: RowContext): void {
  const { areaId, chance, day } = context;
  const { person, contacts, grounds } = each.record;
  const id = person.personId;
  const language = person.serviceLanguage;
  const first = contacts.find((contact) => contact.kind === 'initial-interview') ?? contacts[0];
  const coach = coachOn(context, day);
  if (first !== undefined && coach !== null) {
    const learning = person.career.foreign && chance.happens(0.6);
    const areas = each.written?.assessment ?? drawAnswers(chance, person.career.partial !== null, learning);
    tables.assessment.add([
      areaId, chance.uuid(), id, iso(first.day), coachOn(context, first.day), JSON.stringify(areas),
      each.written === undefined ? chance.pick(assessmentSummaries[language]) : '',
    ]);
  }
  if (grounds.some((ground) => ground.ground === 'multi-agency-need') || chance.happens(0.12)) {
    const since = (day - chance.between(5, 300)) as PlainDate;
    tables.consent.add([
      areaId, chance.uuid(), id, chance.pick(['guidance-data', 'multi-agency', 'employer-presentation']),
      chance.pick(['Hyvinvointialue', 'Kela', 'Seudun ammattiopisto']), range(since, addMonths(since, 24)),
      chance.pick(['e-service', 'signature']),
    ]);
  }
  if (each.written !== undefined) {
    for (const message of each.written.messages) addWrittenMessage(tables, each, context, message);
  } else if (chance.happens(0.18)) addMessageRows(tables, each, context, coach);
  addReminders(tables, each, context, coach);
}

const two = (number: number): string => String(number).padStart(2, '0');

export function addMessageRows(tables: Tables, each: Case, context: RowContext, coach: string | null): void {
  const { chance, day } = context;
  const { person } = each.record;
  const direction = chance.weighted({ 'to-customer': 60, 'from-customer': 40 });
  const [subject, body] = chance.pick(messageTexts[direction][person.serviceLanguage]);
  const sent = lastOfficeDayOnOrBefore((day - chance.between(1, 40)) as PlainDate);
  tables.message.add([
    context.areaId, chance.uuid(), person.personId, coach, direction,
    `${formatIso(sent)} ${two(chance.between(8, 16))}:${two(chance.between(0, 59))}`,
    subject, body, null,
  ]);
}

/** What waits for the customer has been written about in the last days, for about half of them. */
function addReminders(tables: Tables, each: Case, context: RowContext, coach: string | null): void {
  const { chance, day, areaId } = context;
  const { person } = each.record;
  for (const { kind, key, party, state, officeDay } of each.obligations) {
    const texts = remindersOf[kind]?.[person.serviceLanguage];
    const near = state === 'open' && party === 'jobseeker' && officeDay < day + 5;
    if (texts === undefined || !near || !chance.happens(0.5)) continue;
    const sent = lastOfficeDayOnOrBefore((day - chance.between(1, 4)) as PlainDate);
    tables.message.add([
      areaId, chance.uuid(), person.personId, coach, 'to-customer', `${formatIso(sent)} 09:10`, ...texts, key,
    ]);
  }
}

function addWrittenMessage(tables: Tables, each: Case, context: RowContext, message: WrittenMessage): void {
  tables.message.add([
    context.areaId, context.chance.uuid(), each.record.person.personId, coachOn(context, message.day),
    message.direction, `${formatIso(message.day)} 12:40`, message.subject, message.body, null,
  ]);
}

export function addBookingRows(tables: Tables, areaId: number, bookings: readonly Booking[]): void {
  for (const booking of bookings) {
    tables.appointment.add([
      areaId, booking.id, booking.personId, booking.staffId, booking.roomCode, booking.servicePointCode,
      bookingRange(booking), booking.kind, booking.channel, booking.interpreterLanguage, booking.state,
      booking.bookedBy, booking.obligationKey,
    ]);
  }
}

export function addAbsenceRows(tables: Tables, areaId: number, absences: readonly Absence[]): void {
  for (const absence of absences) {
    const { staffId, start, end, substituteId, kind } = absence;
    tables.staff_absence.add([areaId, staffId, range(start, end), substituteId, kind]);
  }
}
