import { Fragment } from 'react';
import type { CSSProperties } from 'react';
import { formatDay, formatDayLong, formatDayShort, formatTime, weekdayShort } from '@kohtaanto/words/dates.ts';
import { channelName, specialisationName } from '@kohtaanto/words/codes.ts';
import { holidayName } from '@kohtaanto/words/holidays.ts';
import type { Language } from '@kohtaanto/words/language.ts';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { classNames } from '../design/class-names.ts';
import { EmptyState } from '../design/empty-state.tsx';
import { appointmentDetail, appointmentTitle, toneOf } from './appointment-words.ts';
import type { Appointment, Calendar } from './appointment-words.ts';
import { calendarTexts } from './calendar-texts.ts';
import { hoursDrawn, minuteOf, timeOf } from './calendar-span.ts';
import { blockTones } from './week-grid.tsx';
import type { CalendarActs } from './week-grid.tsx';
import styles from './calendar.module.css';

type Props = CalendarActs & {
  readonly calendar: Calendar;
  readonly view: 'team' | 'rooms' | 'markets';
  readonly days: readonly string[];
};

type Row = {
  readonly key: string;
  readonly name: string;
  readonly under: string;
  readonly group?: string | undefined;
  readonly appointments: readonly Appointment[];
  /** Undefined: not bound to opening hours. */
  readonly hours?: readonly { readonly day: string; readonly from: string; readonly to: string }[];
  readonly wordOn: (day: string) => string | undefined;
};

/** Colleagues, rooms or service markets as rows; each day a line of time from eight to five. */
export function RowsGrid({ calendar, view, days, onOpen }: Props) {
  const t = useTexts(calendarTexts);
  const language = useLanguage();
  const { today } = useSession();
  const rows = rowsOf(calendar, view, language, t);
  const hours = hoursDrawn(calendar.appointments);
  const style: CSSProperties & Record<'--days' | '--minutes', number> = {
    '--days': days.length, '--minutes': hours.to - hours.from,
  };
  if (rows.length === 0) return <EmptyState sentence={view === 'markets' ? t.noMarkets : t.noRooms} />;
  return (
    <div className={styles.scroll} tabIndex={-1}>
      <div className={styles.rows} style={style}>
        <div className={styles.corner} />
        {days.map((day) => (
          <div key={day} className={classNames(styles.head, day === today && styles.todayHead)}>
            <h2 className={styles.headDay}>
              {weekdayShort(day, language)} <span>{formatDayShort(day, language)}</span>
            </h2>
            <div className={styles.ticks} aria-hidden="true">
              {tickHours(hours, days.length).map((minute) => <span key={minute}>{formatTime(timeOf(minute), language)}</span>)}
            </div>
          </div>
        ))}
        {rows.map((row, index) => (
          <Fragment key={row.key}>
            {row.group !== undefined && row.group !== rows[index - 1]?.group && (
              <div className={styles.groupHead}>{row.group}</div>
            )}
            <div className={styles.rowHead}>{row.name}<small>{row.under}</small></div>
            {days.map((day) => <Cell key={day} row={row} day={day} calendar={calendar} hours={hours} narrow={days.length > 1} onOpen={onOpen} />)}
          </Fragment>
        ))}
      </div>
    </div>
  );
}

function tickHours(hours: { from: number; to: number }, days: number): number[] {
  const step = days > 1 ? 180 : 60;
  const ticks: number[] = [];
  for (let minute = hours.from; minute <= hours.to; minute += step) ticks.push(minute);
  return ticks;
}

function Cell(props: {
  row: Row; day: string; calendar: Calendar; hours: { from: number; to: number }; narrow: boolean;
  onOpen: (one: Appointment) => void;
}) {
  const { row, day, calendar, hours, narrow, onOpen } = props;
  const language = useLanguage();
  const about = calendar.days.find((one) => one.day === day);
  const open = row.hours?.find((one) => one.day === day);
  const shut = about?.open === false || (row.hours !== undefined && open === undefined);
  const word = about?.holiday != null ? holidayName(about.holiday, language) : row.wordOn(day);
  const place = (from: string, to: string): CSSProperties => ({
    left: `${((minuteOf(from) - hours.from) / (hours.to - hours.from)) * 100}%`,
    width: `${((minuteOf(to) - minuteOf(from)) / (hours.to - hours.from)) * 100}%`,
  });
  return (
    <div className={classNames(styles.cell, (shut || word !== undefined) && styles.shut)}>
      {open !== undefined && <div className={styles.openHours} style={place(open.from, open.to)} />}
      {word !== undefined && <span className={styles.cellWord}>{word}</span>}
      {row.appointments.filter((one) => one.day === day).map((one) => {
        const title = appointmentTitle(one, language);
        const detail = appointmentDetail(one, language, channelName(one.channel, language));
        const said = `${row.name}, ${formatDayLong(day, language)} ${formatTime(one.from, language)}–${formatTime(one.to, language)}, ${title}, ${detail}`;
        return (
          <button
            key={one.appointmentId}
            type="button"
            className={classNames(styles.bit, narrow && styles.solid, blockTones[toneOf(one)])}
            style={place(one.from, one.to)}
            aria-label={`${title}, ${said}`}
            title={said}
            onClick={() => onOpen(one)}
          >
            {narrow ? null : title}
          </button>
        );
      })}
    </div>
  );
}

type TextsOf = ReturnType<typeof useTexts<typeof calendarTexts>>;

function rowsOf(calendar: Calendar, view: Props['view'], language: Language, t: TextsOf): Row[] {
  if (view === 'team') return calendar.staff.map((one) => staffRow(calendar, one, language, t));
  if (view === 'markets') return calendar.places.map((place) => marketRow(calendar, place, language, t));
  return calendar.places.flatMap((place) => place.rooms.map((room): Row => ({
    key: room.roomCode,
    name: room.name,
    under: t.seats(room.capacity, null).replace(/\D+$/, '') + ({ fi: ' henkeä', sv: ' personer', en: ' people' })[language],
    group: place.name,
    appointments: calendar.appointments.filter((one) => one.roomCode === room.roomCode),
    hours: place.hours,
    wordOn: (day) => (place.hours.some((one) => one.day === day) ? undefined : t.closed),
  })));
}

function staffRow(calendar: Calendar, one: Calendar['staff'][number], language: Language, t: TextsOf): Row {
  const absenceOn = (day: string) => one.absences.find((absence) =>
    absence.from <= day && (absence.to === null || day <= absence.to));
  return {
    key: one.staffId,
    name: one.name,
    under: specialisationName(one.specialisation, language),
    appointments: calendar.appointments.filter((appointment) => appointment.staffId === one.staffId),
    wordOn: (day) => {
      const absence = absenceOn(day);
      if (absence === undefined) return undefined;
      return absence.substituteName === null ? t.away : `${t.away} · ${t.substitute(absence.substituteName)}`;
    },
  };
}

function marketRow(calendar: Calendar, place: Calendar['places'][number], language: Language, t: TextsOf): Row {
  const under = [
    place.visitIntervalWeeks === null ? '' : t.everyWeeks(place.visitIntervalWeeks),
    place.nextOpen === null ? '' : t.nextVisit(formatDay(place.nextOpen, language)),
  ];
  return {
    key: place.servicePointCode,
    name: place.name,
    under: under.filter((part) => part !== '').join(' · '),
    appointments: calendar.appointments.filter((one) => one.servicePointCode === place.servicePointCode),
    hours: place.hours,
    wordOn: () => undefined,
  };
}
