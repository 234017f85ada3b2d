import { lazy, Suspense } from 'react';
import { lastOfficeDayOnOrBefore } from '@kohtaanto/rules/foundations/working-days.ts';
import { formatIso, plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PersonView } from '@kohtaanto/office/jobseekers/contract.ts';
import { channelName } from '@kohtaanto/words/codes.ts';
import { atTime, formatBookedDay, formatDayYear, isoAfter } from '@kohtaanto/words/dates.ts';
import { useLanguage, useTexts } from '../../app/texts.tsx';
import { Button } from '../../design/button.tsx';
import { Sign } from '../../design/sign.tsx';
import type { Channel } from '../dialogs/way-of-contact.ts';
import { localTime } from '../local-time.ts';
import { nextBooked } from '../next-meeting.ts';
import { monthsFrom } from '../plan/plan-form.ts';
import type { InterviewDraft } from './interview-draft.ts';
import { interviewTexts } from './interview-texts.ts';
import styles from './interview.module.css';

const BookDialog = lazy(async () => ({ default: (await import('../../appointments/book-dialog.tsx')).BookDialog }));
const DISCUSSION_MONTHS = 3;
/** Times are offered from the last weeks of the three months: tomorrow would be too soon for the next one. */
const WEEKS_BEFORE = 4;

type NextStepProps = {
  readonly person: PersonView; readonly draft: InterviewDraft;
  readonly booking: boolean; readonly onBooking: (open: boolean) => void;
};
type MeetingChannel = Extract<Channel, 'visit' | 'video' | 'phone'>;

/** The next discussion within three months: booked, or its time moved, while the person is still at the table. */
export function NextStep({ person, draft, booking, onBooking }: NextStepProps) {
  const t = useTexts(interviewTexts);
  const language = useLanguage();
  const booked = nextBooked(person, draft);
  const due = nextDue(person, draft);
  return (
    <div className={styles.stack}>
      {due !== undefined && <p className="reason">{t.nextDue(formatDayYear(due, language))}</p>}
      {booked !== undefined && <Booked appointment={booked} today={person.today} late={due !== undefined && localTime(booked.start).day > due} />}
      <div className={styles.row}>
        <Button onClick={() => onBooking(true)}>{booked === undefined ? t.book : t.moveTime}</Button>
        {booked === undefined && <span className={styles.looksAt}>{t.bookLater}</span>}
      </div>
      {booking && (
        <Suspense fallback={null}>
          <BookDialog personId={person.personId}
            personName={person.protected ? null : `${person.givenName} ${person.familyName}`}
            kind={booked?.kind ?? 'job-search-discussion'} dueOfficeDay={due}
            {...(due === undefined ? {} : { fromDay: isoAfter(due, -WEEKS_BEFORE * 7) })}
            {...(booked === undefined ? {} : { appointmentId: booked.appointmentId, channel: channelOf(booked.channel) })}
            onClose={() => onBooking(false)} />
        </Suspense>
      )}
    </div>
  );
}

type BookedProps = {
  readonly appointment: PersonView['appointments'][number]; readonly today: string; readonly late: boolean;
};

function Booked({ appointment, today, late }: BookedProps) {
  const t = useTexts(interviewTexts);
  const language = useLanguage();
  const { day, time } = localTime(appointment.start);
  const where = [
    channelName(appointment.channel, language).toLocaleLowerCase(language), appointment.place?.[language], appointment.staff.name,
  ].filter((part) => part !== undefined && part !== '').join(', ');
  return (
    <p className={late ? `${styles.booked} ${styles.bookedLate}` : styles.booked}>
      <Sign kind={late ? 'overdue' : 'done'} />{' '}
      <span>
        {t.bookedAt(`${formatBookedDay(day, language, today)} ${atTime(time, language)}`)} · {where}
        {late && ` · ${t.afterLastDay}`}
      </span>
    </p>
  );
}

/** 32 § 1 mom. 2 k: three months from this one; a complementary one leaves the day that already runs. */
function nextDue(person: PersonView, draft: InterviewDraft): string | undefined {
  if (draft.kind === 'complementary-interview') {
    return person.obligations.find((each) => each.state === 'open' && each.kind === 'job-search-discussion')?.officeDay;
  }
  return formatIso(lastOfficeDayOnOrBefore(plainDate(monthsFrom(draft.occurredOn, DISCUSSION_MONTHS))));
}

function channelOf(channel: string): MeetingChannel {
  return channel === 'video' || channel === 'phone' ? channel : 'visit';
}
