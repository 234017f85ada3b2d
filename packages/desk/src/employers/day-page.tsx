import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { formatDay } from '@kohtaanto/words/dates.ts';
import { employerWord } from '@kohtaanto/words/employers/employer-words.ts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { apiQuery } from '../app/api.ts';
import type { Answer } from '../app/api-routes.ts';
import { writesOfEmployers } from '../app/nav-words.ts';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { Due } from '../design/due.tsx';
import { FirstRows } from '../design/first-rows.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Page } from '../design/page.tsx';
import { Problem } from '../design/problem.tsx';
import { RequestsCard } from '../employer-portal/requests-card.tsx';
import { VacancyLines } from '../vacancies/vacancy-lines.tsx';
import { texts } from './employer-texts.ts';
import { EmployersTabs } from './employers-tabs.tsx';
import { KeepDialog } from './service-dialogs.tsx';
import { EmployerDialog } from './employer-dialog.tsx';
import styles from './employers.module.css';

type Day = Answer<'GET /api/employers/day'>;
export type Promised = Day['own'][number];

/** The expert's first page: what was promised, what closes, what is unfinished, what is coming (EMP-2). */
export function EmployersDay() {
  const t = useTexts(texts);
  const language = useLanguage();
  const { today, roles } = useSession();
  const [registering, setRegistering] = useState(false);
  const day = useQuery(apiQuery('GET /api/employers/day', {}));
  const vacancies = useQuery(apiQuery('GET /api/vacancies/day', {}));
  const error = day.error ?? vacancies.error;
  if (error !== null) return <Page headline={t.title}><EmployersTabs value="day" /><Problem error={error} /></Page>;
  if (day.data === undefined || vacancies.data === undefined) {
    return <Page headline={t.title}><EmployersTabs value="day" /><Card><LoadingRows rows={12} what={t.loading} /></Card></Page>;
  }
  const { own, escalated, needs, events } = day.data;
  const say = (count: number) => formatNumber(count, language);
  return (
    <Page
      title={t.title} headline={headline(day.data, today, t, say)}
      sub={t.daySub(say(vacancies.data.open), say(day.data.employers), say(day.data.micro))}
      actions={writesOfEmployers(roles) && <Button variant="primary" onClick={() => setRegistering(true)}>{t.register}</Button>}
    >
      <EmployersTabs value="day" />
      <div className={styles.columns}>
        <div className={styles.stack}>
          {escalated.length > 0 && <Card title={t.escalated}><PromiseLines promises={escalated} withOwner /></Card>}
          <Card title={t.promises}>{own.length === 0 ? <p className="reading">{t.noPromises}</p> : <PromiseLines promises={own} />}</Card>
          <Card title={t.comingNeeds}>
            {needs.length === 0 ? <p className="reading">{t.noNeeds}</p> : (
              <FirstRows rows={needs} first={8}>{(shown) => <ul className={styles.rows}>
                {shown.map((need) => (
                  <li key={need.needId}>
                    <span className={styles.grow}>
                      <Link to="/employers/$employerId" params={{ employerId: need.employerId }}>{need.employer}</Link>{' '}
                      {need.occupationText === '' ? need.description : `${need.occupationText}${need.places > 1 ? ` × ${need.places}` : ''}`}
                    </span>
                    <span className={styles.least}>
                      {employerWord('visibility', need.visibility, language)}{need.expectedOn === null ? '' : ` · ${formatDay(need.expectedOn, language, today)}`}
                    </span>
                  </li>
                ))}
              </ul>}</FirstRows>
            )}
          </Card>
          {events.length > 0 && (
            <Card title={t.comingEvents}>
              <ul className={styles.rows}>
                {events.map((event) => (
                  <li key={event.eventId}>
                    <span className={styles.grow}><Link to="/employers/events/$eventId" params={{ eventId: event.eventId }}>{event.title}</Link></span>
                    <span className={styles.least}>{formatDay(event.day, language, today)} · {event.placeName[language]}</span>
                  </li>
                ))}
              </ul>
            </Card>
          )}
        </div>
        <div className={styles.stack}>
          <RequestsCard />
          <Card title={t.closing}>
            {vacancies.data.closing.length === 0 ? <p className="reading">{t.noClosing}</p> : <VacancyLines rows={vacancies.data.closing} due />}
          </Card>
          {vacancies.data.ended.length > 0 && <Card title={t.waiting}><VacancyLines rows={vacancies.data.ended} ended /></Card>}
          {vacancies.data.drafts.length > 0 && <Card title={t.drafts}><VacancyLines rows={vacancies.data.drafts} /></Card>}
        </div>
      </div>
      {registering && <EmployerDialog before={null} onClose={() => setRegistering(false)} />}
    </Page>
  );
}

type Said = { readonly [K in 'allKept' | 'oneLate' | 'oneToday']: string } & { readonly [K in 'someLate' | 'someToday']: (n: string) => string };

function headline({ own }: Day, today: string, t: Said, say: (count: number) => string): string {
  const late = own.filter(({ dueOn }) => dueOn < today).length;
  const due = own.filter(({ dueOn }) => dueOn === today).length;
  if (late > 0) return late === 1 ? t.oneLate : t.someLate(say(late));
  if (due > 0) return due === 1 ? t.oneToday : t.someToday(say(due));
  return t.allKept;
}

/** Promises with their day and the one act there is: to say how it was kept. */
export function PromiseLines({ promises, withOwner = false, mayWrite = true }: { readonly promises: readonly Promised[]; readonly withOwner?: boolean; readonly mayWrite?: boolean }) {
  const t = useTexts(texts);
  const { today } = useSession();
  const language = useLanguage();
  const [keeping, setKeeping] = useState<Promised | null>(null);
  return (
    <>
      <ul className={styles.rows}>
        {promises.map((promise) => (
          <li key={promise.promiseId}>
            <span className={styles.day}><Due due={promise.dueOn} today={today} {...(promise.keptOn === null ? {} : { state: 'done' as const, metOn: promise.keptOn })} /></span>
            <span className={styles.grow}>
              <Link to="/employers/$employerId" params={{ employerId: promise.employerId }}>{promise.employer}</Link> {promise.what}
              {promise.how !== null && <span className={styles.least}> {promise.how}</span>}
              {(withOwner || promise.state === 'late') && (
                <span className={styles.least}>
                  {' '}{withOwner ? promise.owner : t.escalates(formatDay(promise.escalatesOn, language, today))}
                </span>
              )}
            </span>
            {promise.keptOn === null && mayWrite && promise.kind === 'other' && (
              <Button variant="row" onClick={() => setKeeping(promise)} aria-label={`${t.keep}: ${promise.what}`}>{t.keep}</Button>
            )}
          </li>
        ))}
      </ul>
      {keeping !== null && <KeepDialog promise={keeping} onClose={() => setKeeping(null)} />}
    </>
  );
}
