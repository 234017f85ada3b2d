import { formatDate } from '@kohtaanto/words/dates.ts';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { apiQuery } from '../app/api.ts';
import type { Answer } from '../app/api-routes.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { ButtonLink } from '../design/button-link.tsx';
import { Card } from '../design/card.tsx';
import { Due } from '../design/due.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Page } from '../design/page.tsx';
import { Problem } from '../design/problem.tsx';
import lists from '../employers/employers.module.css';
import { EventLines } from './events-page.tsx';
import { usePortal } from './portal-session.tsx';
import { texts } from './portal-texts.ts';
import styles from './portal.module.css';

type Home = Answer<'GET /api/employer-portal/home'>;

/** What waits for the employer's person, the most pressing first (CHN-2). */
export function PortalHome() {
  const t = useTexts(texts);
  const language = useLanguage();
  const { acting, today } = usePortal();
  const { data, error } = useQuery(apiQuery('GET /api/employer-portal/home', {}));
  const answers = useQuery(apiQuery('GET /api/employer-portal/workforce-answers', {}));
  if (error !== null) return <Page headline={t.service}><Problem error={error} /></Page>;
  if (data === undefined) return <Page headline={t.service}><Card><LoadingRows rows={8} what={t.loading} /></Card></Page>;
  const may = (right: (typeof acting.rights)[number]) => acting.rights.includes(right);
  const waiting = waitingOf(data);
  const say = (count: number) => formatNumber(count, language);
  return (
    <Page
      title={t.service} eyebrow={`${data.employer} · ${acting.area[language]}`}
      headline={waiting === 0 ? t.allWell : waiting === 1 ? t.oneWaits : t.someWait(say(waiting))}
      sub={[waitsSaid(data, t, say), may('vacancies') ? t.openCount(say(data.open)) : ''].filter((part) => part !== '').join(' ')}
      actions={may('vacancies') && <ButtonLink to="/employer/vacancies/new" variant="primary">{t.newVacancy}</ButtonLink>}
    >
      <div className={lists.columns}>
        <div className={lists.stack}>
          {data.returned.length > 0 && (
            <Card title={t.returned}>
              <ul className={lists.rows}>
                {data.returned.map((row) => (
                  <li key={row.vacancyId}>
                    <span className={lists.grow}><VacancyLink row={row} /> {row.request?.answer}</span>
                  </li>
                ))}
              </ul>
            </Card>
          )}
          {may('candidates') && (
            <Card title={t.waitingCandidates} actions={data.presented > 0 && <ButtonLink to="/employer/candidates" size="small">{t.toCandidates}</ButtonLink>}>
              {data.candidates === 0 ? <p className="reading">{data.presented === 0 ? t.nonePresented : t.noneWait}</p> : <p className={styles.count}>{say(data.candidates)}</p>}
              {data.atInterview > 0 && <p className="reading">{t.atInterview(say(data.atInterview))}</p>}
            </Card>
          )}
          {may('vacancies') && (
            <Card title={t.closing}>
              {data.closing.length === 0 ? <p className="reading">{t.noClosing}</p> : (
                <ul className={lists.rows}>
                  {data.closing.map((row) => (
                    <li key={row.vacancyId}><span className={lists.grow}><VacancyLink row={row} /></span>{row.closes !== null && <Due due={row.closes} today={today} />}</li>
                  ))}
                </ul>
              )}
            </Card>
          )}
          <Card title={t.promisedAnswers}>
            {data.promised.length === 0 && (answers.data?.answers.length ?? 0) === 0 ? <p className="reading">{t.noAnswers}</p> : (
              <ul className={lists.rows}>
                {data.promised.map((each) => (
                  <li key={each.promiseId}><span className={lists.grow}>{each.what}</span><span className={lists.least}>{t.byDay(formatDate(each.dueOn))}</span></li>
                ))}
                {answers.data?.answers.map((each) => (
                  <li key={each.answerId}>
                    <span className={lists.grow}>
                      <Link to="/employer/answers/$answerId" params={{ answerId: each.answerId }}>{each.occupations.map((name) => name[language] ?? name.fi ?? '').join(', ')}</Link>{' '}
                      <span className={lists.least}>{each.place[language]}</span>
                    </span>
                    <span className={lists.least}>{t.sentOn(formatDate(each.sentOn))}</span>
                  </li>
                ))}
              </ul>
            )}
          </Card>
        </div>
        <div className={lists.stack}>
          <Card title={t.expert}>
            {data.expert === null ? <p className="reading">{t.noExpert}</p> : (
              <p className="reading"><b>{data.expert.name}</b><br />{data.expert.email !== null && <a className={styles.mail} href={`mailto:${data.expert.email}`}>{data.expert.email}</a>}</p>
            )}
          </Card>
          {may('events') && (
            <Card title={t.events}>
              {data.events.length === 0 ? <p className="reading">{t.noEvents}</p> : <EventLines events={data.events} />}
            </Card>
          )}
        </div>
      </div>
    </Page>
  );

  function VacancyLink({ row }: { readonly row: Home['closing'][number] }) {
    return <Link to="/employer/vacancies/$vacancyId" params={{ vacancyId: row.vacancyId }}>{row.title === '' ? t.untitled : row.title}</Link>;
  }
}

type WaitTexts = Pick<ReturnType<typeof useTexts<typeof texts>>, 'waitsCandidates' | 'waitsReturned' | 'waitsEvents'>;

/** What the waiting things are, in one sentence. */
function waitsSaid({ returned, candidates, events }: Home, t: WaitTexts, say: (count: number) => string): string {
  const unanswered = events.filter(({ answer }) => answer === 'none').length;
  const parts = ([[t.waitsReturned, returned.length], [t.waitsCandidates, candidates], [t.waitsEvents, unanswered]] as const)
    .flatMap(([words, count]) => (count === 0 ? [] : [words(count, say(count))]));
  const said = parts.join(', ');
  return said === '' ? '' : `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

function waitingOf({ returned, candidates, events }: Home): number {
  return returned.length + candidates + events.filter(({ answer }) => answer === 'none').length;
}

