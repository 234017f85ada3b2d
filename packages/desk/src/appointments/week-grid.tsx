import type { CSSProperties } from 'react';
import { formatDayLong, formatDayShort, formatTime, weekdayShort } from '@kohtaanto/words/dates.ts';
import { channelName } from '@kohtaanto/words/codes.ts';
import { holidayName } from '@kohtaanto/words/holidays.ts';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { classNames } from '../design/class-names.ts';
import type { NewTime } from './add-dialog.tsx';
import { appointmentDetail, appointmentTitle, toneOf } from './appointment-words.ts';
import type { Appointment, Calendar, Deadline } from './appointment-words.ts';
import { calendarTexts } from './calendar-texts.ts';
import { hoursDrawn, minuteOf, timeOf } from './calendar-span.ts';
import styles from './calendar.module.css';

export type CalendarActs = {
  readonly onOpen: (one: Appointment) => void;
  readonly onDeadlines: (day: string) => void;
  readonly onAdd: (at: NewTime) => void;
};

type Props = CalendarActs & { readonly calendar: Calendar; readonly days: readonly string[] };
type Hours = { readonly from: number; readonly to: number };

const pixelsPerMinute = 32 / 30;

/** The own week: a column a day, deadlines above it as diamonds, hollow until a time is booked. */
export function WeekGrid({ calendar, days, ...acts }: Props) {
  const hours = hoursDrawn(calendar.appointments);
  const style: CSSProperties & Record<'--days', number> = { '--days': days.length };
  return (
    <div className={styles.scroll} tabIndex={-1}>
      <div className={styles.week} style={style}>
        <div className={styles.corner} />
        {days.map((day) => (
          <DayHead key={day} day={day} deadlines={calendar.deadlines.filter((one) => one.day === day)} {...acts} />
        ))}
        <HourNames hours={hours} />
        {days.map((day) => (
          <DayColumn key={day} day={day} calendar={calendar} hours={hours} {...acts} />
        ))}
      </div>
    </div>
  );
}

function DayHead(props: CalendarActs & { day: string; deadlines: readonly Deadline[] }) {
  const { day, deadlines, onDeadlines } = props;
  const t = useTexts(calendarTexts);
  const language = useLanguage();
  const { today } = useSession();
  const bare = deadlines.filter((one) => !one.booked).length;
  const late = deadlines.filter((one) => one.state === 'overdue').length;
  return (
    <div className={classNames(styles.head, day === today && styles.todayHead)}>
      <h2 className={styles.headDay}>
        {weekdayShort(day, language)} <span>{formatDayShort(day, language)}</span>
        {day === today && <span> · {t.today.toLocaleLowerCase()}</span>}
      </h2>
      {deadlines.length > 0 && (
        <button
          type="button"
          className={styles.dues}
          aria-label={[
            late > 0 ? t.late(late) : '', t.dueSaid(deadlines.length, bare), formatDayLong(day, language),
          ].filter((part) => part !== '').join(', ')}
          onClick={() => onDeadlines(day)}
        >
          {deadlines.slice(0, 6).map((one) => (
            <i key={`${one.personId} ${one.obligationKey}`} className={diamondOf(one)} />
          ))}
          <span className={late > 0 ? styles.lateWord : undefined}>{late > 0 ? t.late(late) : t.due(deadlines.length)}</span>
        </button>
      )}
    </div>
  );
}

/** Hollow until a time is booked; red once the law's day has passed, amber from its last office day on. */
export function diamondOf({ booked, state }: Pick<Deadline, 'booked' | 'state'>): string {
  const tones = { overdue: styles.lateDiamond, today: styles.todayDiamond, coming: undefined };
  return classNames(styles.diamond, booked ? styles.filled : tones[state]);
}

function HourNames({ hours }: { readonly hours: Hours }) {
  const language = useLanguage();
  const names: number[] = [];
  for (let minute = hours.from; minute < hours.to; minute += 60) names.push(minute);
  return (
    <div className={styles.hours} aria-hidden="true">
      {names.map((minute) => <div key={minute} className={styles.hour}>{formatTime(timeOf(minute), language)}</div>)}
    </div>
  );
}

function DayColumn(props: CalendarActs & { day: string; calendar: Calendar; hours: Hours }) {
  const { day, calendar, hours, onOpen, onAdd } = props;
  const t = useTexts(calendarTexts);
  const language = useLanguage();
  const { today } = useSession();
  const about = calendar.days.find((one) => one.day === day);
  const own = calendar.appointments.filter((one) => one.day === day);
  const absence = calendar.staff[0]?.absences.find((one) => one.from <= day && (one.to === null || day <= one.to));
  const word = about?.holiday != null
    ? holidayName(about.holiday, language) : absence !== undefined ? t.away : about?.open === false ? t.closed : undefined;
  const nowMinute = minuteOf(calendar.now);
  return (
    <div
      className={classNames(styles.column, word !== undefined && styles.closedColumn, day === today && styles.todayColumn)}
      style={{ height: (hours.to - hours.from) * pixelsPerMinute }}
    >
      {word !== undefined && <p className={styles.closedWord}>{word}</p>}
      {word === undefined && day >= today && <Gaps day={day} own={own} hours={hours} onAdd={onAdd} />}
      {own.map((one) => <Block key={one.appointmentId} one={one} hours={hours} onOpen={onOpen} />)}
      {day === today && nowMinute >= hours.from && nowMinute <= hours.to && (
        <div className={styles.now} style={{ top: (nowMinute - hours.from) * pixelsPerMinute }} title={t.now} />
      )}
    </div>
  );
}

/** Empty half hours open the form with their time; they are reached with the pointer, the form with its button. */
function Gaps(props: { day: string; own: readonly Appointment[]; hours: Hours; onAdd: (at: NewTime) => void }) {
  const { day, own, hours, onAdd } = props;
  const t = useTexts(calendarTexts);
  const language = useLanguage();
  const gaps: number[] = [];
  for (let minute = hours.from; minute < hours.to; minute += 30) {
    if (!own.some((one) => minuteOf(one.from) < minute + 30 && minuteOf(one.to) > minute)) gaps.push(minute);
  }
  return gaps.map((minute) => (
    <button
      key={minute}
      type="button"
      tabIndex={-1}
      className={styles.gap}
      style={{ top: (minute - hours.from) * pixelsPerMinute }}
      onClick={() => onAdd({ day, from: timeOf(minute) })}
    >
      {t.addHere(formatTime(timeOf(minute), language))}
      <span className="unseen">, {formatDayLong(day, language)}</span>
    </button>
  ));
}

function Block({ one, hours, onOpen }: { one: Appointment; hours: Hours; onOpen: (one: Appointment) => void }) {
  const language = useLanguage();
  const minutes = minuteOf(one.to) - minuteOf(one.from);
  const title = appointmentTitle(one, language);
  const detail = appointmentDetail(one, language, channelName(one.channel, language));
  return (
    <button
      type="button"
      className={classNames(styles.block, blockTones[toneOf(one)])}
      style={{ top: (minuteOf(one.from) - hours.from) * pixelsPerMinute + 1, height: minutes * pixelsPerMinute - 2 }}
      onClick={() => onOpen(one)}
    >
      {formatTime(one.from, language)} <b>{title}</b>
      {minutes > 30 && <small> {detail}</small>}
      <span className="unseen"> {minutes > 30 ? '' : `${detail}, `}{formatDayLong(one.day, language)}</span>
    </button>
  );
}

export const blockTones = {
  meeting: undefined, group: styles.groupBlock, own: styles.own, slot: styles.slot, past: styles.past, missed: styles.missed,
} as const;
