import { formatDay } from '@kohtaanto/words/dates.ts';
import { useQuery } from '@tanstack/react-query';
import { api, apiQuery } from '../app/api.ts';
import type { Answer } from '../app/api-routes.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { useSending } from '../app/use-sending.ts';
import { Card } from '../design/card.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Page } from '../design/page.tsx';
import { Problem } from '../design/problem.tsx';
import { Segmented } from '../design/segmented.tsx';
import lists from '../employers/employers.module.css';
import { Lacking } from './lacking.tsx';
import { usePortal } from './portal-session.tsx';
import { texts } from './portal-texts.ts';
import { portalTouched } from './touched.ts';

type Event = Answer<'GET /api/employer-portal/events'>['events'][number];

/** Invitations of the area, answered where they stand. */
export function PortalEvents() {
  const t = useTexts(texts);
  const { acting } = usePortal();
  const may = acting.rights.includes('events');
  const { data, error } = useQuery({ ...apiQuery('GET /api/employer-portal/events', {}), enabled: may });
  if (!may) return <Lacking headline={t.events} />;
  if (error !== null) return <Page headline={t.events}><Problem error={error} /></Page>;
  if (data === undefined) return <Page headline={t.events}><Card><LoadingRows rows={6} what={t.loading} /></Card></Page>;
  const [ahead, past] = [data.events.filter(({ mayAnswer }) => mayAnswer), data.events.filter(({ mayAnswer }) => !mayAnswer)];
  return (
    <Page headline={t.events} sub={t.eventsSub}>
      <Card title={t.ahead}>{ahead.length === 0 ? <EmptyState sentence={t.noEvents} /> : <EventLines events={ahead} />}</Card>
      {past.length > 0 && <Card title={t.past}><EventLines events={past} /></Card>}
    </Page>
  );
}

export function EventLines({ events }: { readonly events: readonly Event[] }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { today } = usePortal();
  const { error, busy, send } = useSending(portalTouched);
  const answer = (event: Event, to: 'coming' | 'not-coming') => {
    if (busy || event.answer === to) return;
    void send(() => api('PUT /api/employer-portal/events/:eventId/answer', { params: { eventId: event.eventId }, body: { answer: to } }), t.answered);
  };
  const said = { coming: t.coming, 'not-coming': t.notComing, none: t.unanswered } as const;
  return (
    <>
      {error !== null && <Problem error={error} />}
      <ul className={`${lists.rows} ${lists.even}`}>
        {events.map((event) => (
          <li key={event.eventId}>
            <span className={lists.grow}>
              <b>{event.title}</b>{' '}
              <span className={lists.least}>
                {[formatDay(event.day, language, today), event.starts?.replace(':', '.'), event.place, event.municipality[language]].filter((each) => each !== null && each !== '').join(' · ')}
              </span>
            </span>
            {event.mayAnswer ? (
              <Segmented<'coming' | 'not-coming' | 'none'>
                label={`${t.yourAnswer}: ${event.title}`} value={event.answer} size="small" onChange={(to) => { if (to !== 'none') answer(event, to); }}
                options={[{ value: 'coming', label: t.coming }, { value: 'not-coming', label: t.notComing }]}
              />
            ) : <span className={lists.least}>{said[event.answer]}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
