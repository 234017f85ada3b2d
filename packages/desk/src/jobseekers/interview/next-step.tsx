import { lazy, Suspense, useState } from 'react';
import type { PersonView } from '@kohtaanto/office/jobseekers/contract.ts';
import { atTime, formatDay, formatDayYear, isoAfter } from '@kohtaanto/words/dates.ts';
import { useLanguage, useTexts } from '../../app/texts.tsx';
import { Button } from '../../design/button.tsx';
import { Sign } from '../../design/sign.tsx';
import { localTime } from '../local-time.ts';
import { monthsFrom } from '../plan/plan-form.ts';
import { interviewTexts } from './interview-texts.ts';
import styles from './interview.module.css';

const BookDialog = lazy(async () => ({ default: (await import('../../appointments/book-dialog.tsx')).BookDialog }));
const DISCUSSION_MONTHS = 3;
/** Times are offered from the last weeks of the three months: tomorrow would be too soon for the next one. */
const WEEKS_BEFORE = 4;

/** The next discussion within three months: booked while the person is still at the table. */
export function NextStep({ person, heldOn }: { readonly person: PersonView; readonly heldOn: string }) {
  const t = useTexts(interviewTexts);
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const [booked, setBooked] = useState<string | null>(() => comingTime(person, language));
  const due = monthsFrom(heldOn, DISCUSSION_MONTHS);
  return (
    <div className={styles.stack}>
      <p className="reason">{t.nextDue(formatDayYear(due, language))}</p>
      {booked !== null && <p className={styles.booked}><Sign kind="done" /> {t.bookedAt(booked)}</p>}
      <div className={styles.row}>
        <Button onClick={() => setOpen(true)}>{t.book}</Button>
        {booked === null && <span className={styles.looksAt}>{t.bookLater}</span>}
      </div>
      {open && (
        <Suspense fallback={null}>
          <BookDialog personId={person.personId} personName={`${person.givenName} ${person.familyName}`}
            kind="job-search-discussion" dueOfficeDay={due} fromDay={isoAfter(due, -WEEKS_BEFORE * 7)} onClose={() => setOpen(false)}
            onDone={(appointment) => {
              setBooked(`${formatDay(appointment.day, language)} ${atTime(appointment.from, language)}`);
              setOpen(false);
            }} />
        </Suspense>
      )}
    </div>
  );
}

function comingTime(person: PersonView, language: ReturnType<typeof useLanguage>): string | null {
  const next = person.appointments.find((each) => each.state === 'booked' && each.start.slice(0, 10) > person.today);
  if (next === undefined) return null;
  const { day, time } = localTime(next.start);
  return `${formatDay(day, language)} ${atTime(time, language)}`;
}
