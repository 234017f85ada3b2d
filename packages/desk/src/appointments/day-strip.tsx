import { Fragment } from 'react';
import { addDays, formatIso, isoWeek, plainDate, weekday } from '@kohtaanto/rules/foundations/plain-date.ts';
import { formatDay } from '@kohtaanto/words/dates.ts';
import { holidayName } from '@kohtaanto/words/holidays.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import type { Answer } from '../app/api-routes.ts';
import { classNames } from '../design/class-names.ts';
import { useRoving } from '../design/use-roving.ts';
import { bookTexts } from './book-texts.ts';
import { isLate } from './in-time.ts';
import styles from './book-dialog.module.css';

type Day = Answer<'GET /api/appointments/proposals'>['days'][number];

export type DayStripProps = {
  readonly days: readonly Day[];
  readonly dueOfficeDay: string | null;
  readonly chosen: string | null;
  readonly onChoose: (day: string) => void;
};

/** The coming weeks, Monday to Friday: how much is free, what is closed and where the last day is. */
export function DayStrip({ days, dueOfficeDay, chosen, onChoose }: DayStripProps) {
  const t = useTexts(bookTexts);
  // Where the last day has gone by already, that is said once above and not on each day.
  const marks = !isLate(days[0]?.day ?? '', dueOfficeDay);
  const weeks = weeksOf(days);
  const shown = weeks.flatMap((week) => week.days);
  const roving = useRoving(shown.map(({ day }) => day), chosen ?? shown.find(({ closed }) => closed === null)?.day ?? null, 5);
  return (
    <div className={styles.weeks} role="group" aria-label={t.days} {...roving.group}>
      {weeks.map((week) => (
        <Fragment key={week.monday}>
          <span className={styles.weekName}>{t.week(week.number)}</span>
          {week.days.map((day) => (
            <StripDay
              key={day.day}
              day={day}
              stop={roving.item(day.day)}
              due={day.day === dueOfficeDay}
              late={marks && isLate(day.day, dueOfficeDay)}
              chosen={day.day === chosen}
              onChoose={onChoose}
            />
          ))}
        </Fragment>
      ))}
    </div>
  );
}

type StripDayProps = {
  readonly day: Day;
  readonly stop: { readonly tabIndex: number; readonly onFocus: () => void };
  readonly due: boolean;
  readonly late: boolean;
  readonly chosen: boolean;
  readonly onChoose: (day: string) => void;
};

function StripDay(props: StripDayProps) {
  const { day, stop, due, late, chosen, onChoose } = props;
  const t = useTexts(bookTexts);
  const language = useLanguage();
  const said = day.holiday !== null
    ? holidayName(day.holiday, language)
    : day.closed === null ? t.free(day.times.length) : t[day.closed];
  const about = due ? t.lastDay : late && day.closed === null ? t.late : null;
  return (
    <button
      type="button"
      {...stop}
      className={classNames(styles.day, chosen && styles.chosen, due && styles.due, late && styles.lateDay)}
      aria-pressed={chosen}
      aria-disabled={day.closed !== null || undefined}
      aria-label={`${formatDay(day.day, language)} ${said}${about === null ? '' : `, ${about}`}`}
      title={due ? t.dueOn(formatDay(day.day, language)) : undefined}
      onClick={() => day.closed === null && onChoose(day.day)}
    >
      {formatDay(day.day, language)}
      <small>{said}</small>
      {late && day.closed === null && <small className={styles.lateWord}>{t.late}</small>}
    </button>
  );
}

/** Whole weeks, so that weekdays stand under one another; days before the first are past. */
function weeksOf(days: readonly Day[]): { monday: string; number: number; days: Day[] }[] {
  const byDay = new Map(days.map((day) => [day.day, day]));
  const first = days[0];
  const last = days.at(-1);
  if (first === undefined || last === undefined) return [];
  const weeks: { monday: string; number: number; days: Day[] }[] = [];
  const start = plainDate(first.day);
  for (let monday = addDays(start, 1 - weekday(start)); monday <= plainDate(last.day); monday = addDays(monday, 7)) {
    const inWeek = [0, 1, 2, 3, 4].map((offset) => formatIso(addDays(monday, offset)));
    const shown = inWeek.filter((iso) => iso <= last.day).map((iso) => byDay.get(iso) ?? outside(iso));
    if (inWeek.some((iso) => byDay.has(iso))) {
      weeks.push({ monday: formatIso(monday), number: isoWeek(monday).week, days: shown });
    }
  }
  return weeks;
}

function outside(day: string): Day {
  return { day, closed: 'past', holiday: null, booked: 0, times: [] };
}
