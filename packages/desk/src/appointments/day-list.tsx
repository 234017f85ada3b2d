import { formatDayShort, formatTime, weekdayShort } from '@kohtaanto/words/dates.ts';
import { channelName } from '@kohtaanto/words/codes.ts';
import { holidayName } from '@kohtaanto/words/holidays.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { appointmentDetail, appointmentTitle } from './appointment-words.ts';
import type { Calendar } from './appointment-words.ts';
import { calendarTexts } from './calendar-texts.ts';
import { diamondOf } from './week-grid.tsx';
import type { CalendarActs } from './week-grid.tsx';
import styles from './calendar.module.css';

type Props = CalendarActs & {
  readonly calendar: Calendar;
  readonly days: readonly string[];
  readonly day: string;
  readonly onDay: (day: string) => void;
};

/** The phone's calendar: the week as a row of days, the chosen day as a list. */
export function DayList({ calendar, days, day, onDay, onOpen, onDeadlines }: Props) {
  const t = useTexts(calendarTexts);
  const language = useLanguage();
  // A weekend has no tab of its own: the working day before it is the nearest.
  const shown = days.includes(day) ? day : days.at(-1) ?? day;
  const own = calendar.appointments.filter((one) => one.day === shown);
  const deadlines = calendar.deadlines.filter((one) => one.day === shown);
  const late = deadlines.filter((one) => one.state === 'overdue').length;
  const holiday = calendar.days.find((one) => one.day === shown)?.holiday ?? null;
  return (
    <div className={styles.scroll}>
      <div className={styles.dayTabs}>
        {days.map((one) => (
          <button key={one} type="button" className={styles.dayTab} aria-pressed={one === shown} onClick={() => onDay(one)}>
            {weekdayShort(one, language)} {formatDayShort(one, language)}
            <small>{calendar.appointments.filter((appointment) => appointment.day === one).length || '·'}</small>
          </button>
        ))}
      </div>
      {deadlines.length > 0 && (
        <div className={styles.item}>
          <span className={styles.dues} aria-hidden="true">
            {deadlines.slice(0, 3).map((one) => (
              <i key={`${one.personId} ${one.obligationKey}`} className={diamondOf(one)} />
            ))}
          </span>
          <Button variant="row" onClick={() => onDeadlines(shown)}>
            {late > 0 && `${t.late(late)}, `}
            {t.dueSaid(deadlines.length, deadlines.filter((one) => !one.booked).length)}
          </Button>
        </div>
      )}
      {own.length === 0 && (
        <EmptyState sentence={holiday === null ? t.nobodyHere : holidayName(holiday, language)} />
      )}
      <ul className={styles.list}>
        {own.map((one) => (
          <li key={one.appointmentId}>
            <button type="button" className={styles.item} onClick={() => onOpen(one)}>
              <time>{formatTime(one.from, language)}</time>
              <span>
                {appointmentTitle(one, language)}
                <small>{appointmentDetail(one, language, channelName(one.channel, language))}</small>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
