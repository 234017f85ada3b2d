import { formatDay } from '@kohtaanto/words/dates.ts';
import { vacancyWord } from '@kohtaanto/words/vacancies/vacancy-words.ts';
import { Link } from '@tanstack/react-router';
import type { Answer } from '../app/api-routes.ts';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Due } from '../design/due.tsx';
import { FirstRows } from '../design/first-rows.tsx';
import { texts } from './vacancy-texts.ts';
import styles from '../employers/employers.module.css';

/** What a reader takes in at a glance. */
const FIRST = 8;

export type VacancyRow = Answer<'GET /api/vacancies'>['rows'][number];
type LinesProps = { readonly rows: readonly VacancyRow[]; readonly due?: boolean; readonly ended?: boolean; readonly withState?: boolean };

/** Vacancies as lines of a card: title, employer, and the day or the state. */
export function VacancyLines({ rows, due = false, ended = false, withState = false }: LinesProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { today } = useSession();
  return (
    <FirstRows rows={rows} first={FIRST}>{(shown) => <ul className={styles.rows}>
      {shown.map((row) => (
        <li key={row.vacancyId}>
          <span className={styles.grow}>
            <Link to="/vacancies/$vacancyId" params={{ vacancyId: row.vacancyId }}>{row.title === '' ? t.untitled : row.title}</Link>{' '}
            <span className={styles.least}>{withState ? placeOf(row, language, t.anywhere) : row.employer}</span>
          </span>
          {due && row.closes !== null && <Due due={row.closes} today={today} />}
          {ended && row.closes !== null && <span className={styles.least}>{t.endedOn(formatDay(row.closes, language, today))}</span>}
          {withState && <span className={styles.least}>{vacancyWord('state', row.state, language)}</span>}
        </li>
      ))}
    </ul>}</FirstRows>
  );
}

export function placeOf(row: Pick<VacancyRow, 'place' | 'remote'>, language: 'fi' | 'sv' | 'en', anywhere: string): string {
  return row.place === null ? (row.remote === 'wholly' ? anywhere : '') : row.place[language];
}

type Untold = { readonly notTold: string; readonly noContract: string; readonly noWorkingTime: string };

/** The contract and the working time; what a posting does not tell is told to be untold. */
export function termsSaid({ contract, workingTime }: Pick<VacancyRow, 'contract' | 'workingTime'>, t: Untold, language: 'fi' | 'sv' | 'en'): string {
  if (contract === null && workingTime === null) return t.notTold;
  return [contract === null ? t.noContract : vacancyWord('contract', contract, language), workingTime === null ? t.noWorkingTime : vacancyWord('workingTime', workingTime, language)].join(', ');
}
