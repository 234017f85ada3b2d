import { vacancyWord } from '@kohtaanto/words/vacancies/vacancy-words.ts';
import { formatDate } from '@kohtaanto/words/dates.ts';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { apiQuery } from '../app/api.ts';
import type { Answer } from '../app/api-routes.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { ButtonLink } from '../design/button-link.tsx';
import { Card } from '../design/card.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Page } from '../design/page.tsx';
import { Problem } from '../design/problem.tsx';
import { Tag } from '../design/tag.tsx';
import { Lacking } from './lacking.tsx';
import { usePortal } from './portal-session.tsx';
import { texts } from './portal-texts.ts';
import styles from './portal.module.css';

type Row = Answer<'GET /api/employer-portal/vacancies'>['vacancies'][number];

/** The employer's own vacancies with where each stands. */
export function PortalVacancies() {
  const t = useTexts(texts);
  const language = useLanguage();
  const { acting } = usePortal();
  const may = acting.rights.includes('vacancies');
  const { data, error } = useQuery({ ...apiQuery('GET /api/employer-portal/vacancies', {}), enabled: may });
  if (!may) return <Lacking headline={t.vacancies} />;
  const add = <ButtonLink to="/employer/vacancies/new" variant="primary">{t.newVacancy}</ButtonLink>;
  if (error !== null) return <Page headline={t.vacancies}><Problem error={error} /></Page>;
  if (data === undefined) return <Page headline={t.vacancies}><Card><LoadingRows rows={8} what={t.loading} /></Card></Page>;
  return (
    <Page headline={t.vacancies} sub={t.vacanciesSub} actions={data.vacancies.length > 0 && add}>
      {data.vacancies.length === 0 ? <Card><EmptyState sentence={t.noVacancies} next={t.noVacanciesNext} action={add} /></Card> : (
        <Card pad={false} label={t.vacancies}>
          <table className={`${styles.table ?? ''} ${styles.leads ?? ''}`}>
            <thead>
              <tr><th scope="col">{t.title}</th><th scope="col">{t.state}</th><th scope="col">{t.place}</th><th scope="col" className={styles.number}>{t.places}</th><th scope="col"
                className={styles.number}>{t.closes}</th></tr>
            </thead>
            <tbody>
              {data.vacancies.map((row) => (
                <tr key={row.vacancyId}>
                  <td><Link to="/employer/vacancies/$vacancyId" params={{ vacancyId: row.vacancyId }}>{row.title === '' ? t.untitled : row.title}</Link></td>
                  <td data-label={t.state}><StateOf row={row} /></td>
                  <td data-label={t.place}>{row.place?.[language] ?? '–'}</td>
                  <td data-label={t.places} className={styles.number}>{formatNumber(row.places, language)}</td>
                  <td data-label={t.closes} className={styles.number}>{row.closes === null ? '–' : formatDate(row.closes)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Card>
      )}
    </Page>
  );
}

/** The state in the employer's words: what was sent waits, what was returned is the employer's again. */
export function StateOf({ row }: { readonly row: Pick<Row, 'state' | 'ownDraft' | 'request'> }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { request } = row;
  if (request?.state === 'returned') return <Tag tone="today">{t.returned}</Tag>;
  if (request?.state === 'open') return <Tag>{request.kind === 'publish' ? t.sentForPublishing : t.closingAsked}</Tag>;
  if (row.state === 'draft') return <>{row.ownDraft ? t.ownDraft : t.staffDraft}</>;
  return <>{vacancyWord('state', row.state, language)}</>;
}
