import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { isoWeek, plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { formatDayLong, formatPeriodDays } from '@kohtaanto/words/dates.ts';
import { capitalised } from '@kohtaanto/words/numbers.ts';
import { apiQuery } from '../app/api.ts';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Page } from '../design/page.tsx';
import { Problem } from '../design/problem.tsx';
import { Segmented } from '../design/segmented.tsx';
import { usePhone } from '../design/use-phone.ts';
import { useShortcuts } from '../design/use-shortcuts.ts';
import { AddDialog } from './add-dialog.tsx';
import type { NewTime } from './add-dialog.tsx';
import { AppointmentDrawer } from './appointment-drawer.tsx';
import { isMeeting } from './appointment-words.ts';
import type { Appointment, Calendar } from './appointment-words.ts';
import { calendarTexts } from './calendar-texts.ts';
import { daysOfSpan, openingDay, step } from './calendar-span.ts';
import { DayList } from './day-list.tsx';
import { DeadlinesDrawer } from './deadlines-drawer.tsx';
import { FeedDialog } from './feed-dialog.tsx';
import { RowsGrid } from './rows-grid.tsx';
import type { CalendarSearch } from './calendar-search.ts';
import { WeekGrid } from './week-grid.tsx';
import styles from './calendar.module.css';

type Opened =
  | { readonly what: 'appointment'; readonly id: string }
  | { readonly what: 'deadlines'; readonly day: string }
  | { readonly what: 'add'; readonly at: NewTime }
  | { readonly what: 'feed' }
  | null;

export function CalendarPage() {
  const t = useTexts(calendarTexts);
  const language = useLanguage();
  const phone = usePhone();
  const { today } = useSession();
  const { view, day, span, days, go } = usePlace(today);
  const [opened, setOpened] = useState<Opened>(null);
  const first = days[0] ?? today;
  const last = days.at(-1) ?? today;
  const query = useQuery({
    ...apiQuery('GET /api/calendar', { query: { view, from: first, to: last } }),
    refetchInterval: 60_000,
  });
  useShortcuts({
    arrowleft: () => go({ day: step(day, span, -1) }),
    arrowright: () => go({ day: step(day, span, 1) }),
    0: () => go({ day: today }),
  }, { help: [{ keys: ['←', '→'], label: `${t.previous}, ${t.next}` }, { keys: ['0'], label: t.today }] });
  const show = {
    onOpen: (one: Appointment) => !one.hidden && setOpened({ what: 'appointment', id: one.appointmentId }),
    onDeadlines: (of: string) => setOpened({ what: 'deadlines', day: of }),
    onAdd: (at: NewTime) => setOpened({ what: 'add', at }),
  };
  const week = isoWeek(plainDate(first)).week;
  const eyebrow = span === 'day'
    ? capitalised(formatDayLong(day, language)) : t.weekOf(week, formatPeriodDays(first, last, language));
  const chosen = opened?.what === 'appointment'
    ? query.data?.appointments.find((one) => one.appointmentId === opened.id) : undefined;
  return (
    <Page
      fill
      title={t.title}
      eyebrow={eyebrow}
      headline={query.data === undefined ? t.title : headlineOf(query.data, view, t)}
      actions={
        <>
          <Button onClick={() => setOpened({ what: 'feed' })}>{t.feed}</Button>
          <Button variant="primary" onClick={() => setOpened({ what: 'add', at: { day: day < today ? today : day } })}>
            {t.add}
          </Button>
        </>
      }
    >
      <div className={styles.bar}>
        <Segmented
          label={t.view}
          options={(['own', 'team', 'rooms', 'markets'] as const).map((value) => ({ value, label: t[value] }))}
          value={view}
          onChange={(next) => go({ view: next })}
          wide={phone}
        />
        <div className={styles.tools}>
          <div className={styles.steps}>
            <Button size="small" aria-label={t.previous} onClick={() => go({ day: step(day, span, -1) })}>←</Button>
            <Button size="small" onClick={() => go({ day: today })}>{t.today}</Button>
            <Button size="small" aria-label={t.next} onClick={() => go({ day: step(day, span, 1) })}>→</Button>
          </div>
          {!phone && (
            <Segmented
              size="small"
              label={t.span}
              options={[{ value: 'week', label: t.week }, { value: 'day', label: t.day }]}
              value={span}
              onChange={(next) => go({ span: next })}
            />
          )}
        </div>
      </div>
      <Card pad={false} fill label={t.title} className={query.isPlaceholderData ? styles.dimmed : undefined}>
        {query.error !== null && <Problem error={query.error} />}
        {query.data === undefined && query.isPending && <LoadingRows rows={14} />}
        {query.data !== undefined && phone && view === 'own' && (
          <DayList calendar={query.data} days={days} day={day} onDay={(next) => go({ day: next })} {...show} />
        )}
        {query.data !== undefined && !phone && view === 'own' && <WeekGrid calendar={query.data} days={days} {...show} />}
        {query.data !== undefined && view !== 'own' && (
          <RowsGrid calendar={query.data} view={view} days={phone ? [day] : days} {...show} />
        )}
      </Card>
      {chosen !== undefined && <AppointmentDrawer appointment={chosen} onClose={() => setOpened(null)} />}
      {opened?.what === 'deadlines' && query.data !== undefined && (
        <DeadlinesDrawer
          day={opened.day}
          deadlines={query.data.deadlines.filter((one) => one.day === opened.day)}
          onClose={() => setOpened(null)}
        />
      )}
      {opened?.what === 'add' && query.data !== undefined && (
        <AddDialog at={opened.at} places={query.data.places} onClose={() => setOpened(null)} />
      )}
      {opened?.what === 'feed' && <FeedDialog onClose={() => setOpened(null)} />}
    </Page>
  );
}

/** What is shown is in the address, so that going back and sharing a view both work. */
function usePlace(today: string) {
  const search: CalendarSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const view = search.view ?? 'own';
  const span = search.span ?? 'week';
  const day = search.day ?? openingDay(today);
  const go = (change: CalendarSearch) => {
    const next = { ...search, ...change };
    void navigate({ to: '/calendar', search: { ...next, span: next.span === 'day' ? 'day' : undefined } });
  };
  return { view, span, day, days: daysOfSpan(day, span), go };
}

function headlineOf(calendar: Calendar, view: NonNullable<CalendarSearch['view']>, t: TextsOf): string {
  const meetings = calendar.appointments.filter(isMeeting).length;
  switch (view) {
    case 'own': return t.headline(meetings, calendar.deadlines.filter((one) => !one.booked).length);
    case 'team': return t.teamHeadline(calendar.staff.length, meetings);
    case 'rooms': return t.roomsHeadline(calendar.places.flatMap((place) => place.rooms).length, calendar.appointments.length);
    case 'markets': return t.marketsHeadline(calendar.places.flatMap((place) => place.hours).length);
  }
}

type TextsOf = ReturnType<typeof useTexts<typeof calendarTexts>>;
