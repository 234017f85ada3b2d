import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { formatDay } from '@kohtaanto/words/dates.ts';
import { obligationName } from '@kohtaanto/words/obligations.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Drawer } from '../design/drawer.tsx';
import { ProtectedName } from '../design/protected-name.tsx';
import type { Deadline } from './appointment-words.ts';
import { BookDialog } from './book-dialog.tsx';
import { calendarTexts } from './calendar-texts.ts';
import { diamondOf } from './week-grid.tsx';
import styles from './calendar.module.css';

type Props = { readonly day: string; readonly deadlines: readonly Deadline[]; readonly onClose: () => void };

/** What falls due on a day; each without a time can be given one here. */
export function DeadlinesDrawer({ day, deadlines, onClose }: Props) {
  const t = useTexts(calendarTexts);
  const language = useLanguage();
  const [booking, setBooking] = useState<Deadline | null>(null);
  if (booking !== null) {
    return (
      <BookDialog
        personId={booking.personId}
        personName={booking.personName}
        kind={booking.kind}
        obligationKey={booking.obligationKey}
        dueOfficeDay={booking.day}
        onClose={() => setBooking(null)}
      />
    );
  }
  return (
    <Drawer open onClose={onClose} title={t.dueTitle(formatDay(day, language))}>
      {deadlines.map((one) => (
        <div key={`${one.personId} ${one.obligationKey}`} className={styles.dueItem}>
          <p>
            <i className={diamondOf(one)} aria-hidden="true" />
            <span>
              <Link to="/persons/$personId" params={{ personId: one.personId }}>
                {one.personName ?? <ProtectedName />}
              </Link>
              <small>
                {obligationName(one.kind, language)} · {one.booked ? t.booked : t.notBooked}
                {one.state === 'overdue' && <b className={styles.lateWord}> · {t.isLate}</b>}
              </small>
            </span>
          </p>
          {!one.booked && <Button size="small" onClick={() => setBooking(one)}>{t.bookTime}</Button>}
        </div>
      ))}
    </Drawer>
  );
}
