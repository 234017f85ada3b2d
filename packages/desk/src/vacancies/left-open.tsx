import type { FlowCandidate } from '@kohtaanto/office/presentations/contract.ts';
import type { VacancyState } from '@kohtaanto/rules/vacancies/lifecycle.ts';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { apiQuery } from '../app/api.ts';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Notice } from '../design/notice.tsx';
import { worksWithPersons } from '../app/nav-words.ts';
import { texts as presentationTexts } from '../presentations/presentation-texts.ts';
import { leftOpenTexts } from './left-open-texts.ts';
import type { VacancyShown } from './vacancy-draft.ts';
import styles from '../employers/employers.module.css';

type Named = Pick<FlowCandidate, 'candidateId' | 'personId'> & { readonly name: string };
type Left = { readonly [K in 'withoutResult' | 'given' | 'asked' | 'listed' | 'chosen']: readonly Named[] } & { readonly unlisted: number };

const ENDS: ReadonlySet<VacancyState> = new Set(['filled', 'closed', 'withdrawn', 'removed']);
const GROUPS = ['withoutResult', 'given', 'asked', 'listed'] as const;

/** Whose matter would stay open if the vacancy ended now; each who is named here was named on the page a moment ago. */
export function useLeftOpen({ vacancyId, state }: Pick<VacancyShown, 'vacancyId' | 'state'>, to: VacancyState): Left {
  const { unnamed } = useTexts(presentationTexts);
  const language = useLanguage();
  const { roles } = useSession();
  const { data } = useQuery({
    ...apiQuery('GET /api/vacancies/:vacancyId/presentations', { params: { vacancyId } }), enabled: ENDS.has(to) && state !== 'draft' && worksWithPersons(roles), staleTime: 60_000,
    refetchOnWindowFocus: false, retry: false,
  });
  const all = (data?.candidates ?? []).map((one, at) => ({ ...one, name: one.name ?? unnamed(formatNumber(at + 1, language)) }));
  const of = (...states: readonly FlowCandidate['state'][]) => all.filter((one) => states.includes(one.state));
  return {
    withoutResult: of('presented', 'interview'), given: of('consent-given'), asked: of('consent-asked'), listed: of('listed', 'consent-expired'), chosen: of('chosen'),
    unlisted: data?.protectedLeftOut ?? 0,
  };
}

/** How many stay open, who they are, and what becomes of each. */
export function LeftOpen({ left }: { readonly left: Left }) {
  const t = useTexts(leftOpenTexts);
  const language = useLanguage();
  const what = { withoutResult: t.withoutResultWhat, given: t.givenWhat, asked: t.askedWhat, listed: t.listedWhat };
  const groups = GROUPS.filter((group) => left[group].length > 0);
  if (groups.length === 0 && left.unlisted === 0) return null;
  return (
    <Notice tone="today" live title={t.title}>
      <ul className={styles.rows}>
        {groups.map((group) => (
          <li key={group}>
            <span className={styles.grow}>
              <b>{t[group](formatNumber(left[group].length, language))}</b>{' '}
              {left[group].map(({ candidateId, personId, name }, at) => (
                <span key={candidateId}>
                  {at > 0 && ', '}
                  {personId === null ? name : <Link className={styles.link} to="/persons/$personId" params={{ personId }} search={{ tab: 'offers' }} target="_blank" rel="noopener">{name}</Link>}
                </span>
              ))}
              <br /><span className={styles.quiet}>{what[group]}</span>
            </span>
          </li>
        ))}
      </ul>
      {left.unlisted > 0 && <p>{t.unlisted(formatNumber(left.unlisted, language))}</p>}
    </Notice>
  );
}
