import type { PersonView } from '@kohtaanto/office/jobseekers/contract.ts';
import type { PersonMatches, VacancyMatch } from '@kohtaanto/office/matching/contract.ts';
import { formatDate } from '@kohtaanto/words/dates.ts';
import { workDemandsSaid } from '@kohtaanto/words/matching/matching-names.ts';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { apiQuery } from '../app/api.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { onlyWhenAsked } from '../app/use-sending.ts';
import { ButtonLink } from '../design/button-link.tsx';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { FirstRows } from '../design/first-rows.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Notice } from '../design/notice.tsx';
import { Problem } from '../design/problem.tsx';
import { OfferActs } from '../presentations/offer-acts.tsx';
import { StandingTags, standingOf } from '../presentations/standing-tags.tsx';
import type { Standing } from '../presentations/standing-tags.tsx';
import { MatchRow } from './match-row.tsx';
import { matchingTexts } from './matching-texts.ts';
import { ServiceList } from './service-list.tsx';
import styles from './matching.module.css';

/** Open vacancies that fit the person, best first, and what one step would open (MAT-1). */
export function MatchesTab({ person: { personId } }: { readonly person: PersonView }) {
  const t = useTexts(matchingTexts);
  const { data, error } = useQuery({
    ...apiQuery('GET /api/persons/:personId/matches', { params: { personId }, query: {} }), meta: onlyWhenAsked, staleTime: 60_000, refetchOnWindowFocus: false, retry: false,
  });
  if (error !== null) return <Problem error={error} />;
  if (data === undefined) return <Card><LoadingRows rows={8} what={t.loading} /></Card>;
  if (data.profileVersion === 0) {
    return (
      <Card title={t.title}>
        <EmptyState
          sentence={t.noProfile}
          action={<ButtonLink to="/persons/$personId" params={{ personId }} search={{ tab: 'profile' }}>{t.toProfile}</ButtonLink>}
        />
      </Card>
    );
  }
  return <Shown matches={data} personId={personId} />;
}

const HALF = 50;
const FIRST_STOPPED = 3;

function Shown({ matches: { matches, oneStepAway, wishedStopped, stopped, support, open, weights }, personId }: { readonly matches: PersonMatches; readonly personId: string }) {
  const t = useTexts(matchingTexts);
  const language = useLanguage();
  const [all, setAll] = useState(false);
  // Where the person stands with each changes while the list is looked at; the list itself is made anew only when it is asked for.
  const done = useQuery({ ...apiQuery('GET /api/persons/:personId/offers', { params: { personId } }), refetchOnWindowFocus: false, retry: false });
  const standing = (vacancyId: string) => standingOf(vacancyId, done.data ?? { candidacies: [], offers: [] });
  // Less than half of what is asked and wished for is met: told when it is asked for, so that it is not taken for a match.
  const strong = matches.filter(({ score }) => score >= HALF);
  const shown = all || strong.length === 0 ? matches : strong;
  const weaker = matches.length - shown.length;
  const further = wishedStopped.matches.length < wishedStopped.count ? formatNumber(wishedStopped.matches.length, language) : null;
  return (
    <>
      <Card title={t.title} sub={t.sub(formatNumber(open, language))}>
        {stopped > 0 && <p className={styles.aside}>{t.stoppedOf(formatNumber(stopped, language), stopped === 1)}</p>}
        {matches.length === 0 ? <EmptyState sentence={t.noMatches} next={t.noMatchesNext} />
          : <Rows of={shown} standing={standing} acts={(match) => <OfferActs personId={personId} match={match} standing={standing(match.vacancyId)} />} />}
        {weaker > 0 && <Button size="small" variant="text" onClick={() => setAll(true)}>{t.weaker(formatNumber(weaker, language))}</Button>}
      </Card>
      {oneStepAway.length > 0 && <Card title={t.oneStep} sub={t.oneStepSub}><Rows of={oneStepAway} standing={standing} /></Card>}
      {wishedStopped.count > 0 && (
        <Card title={t.wishedStopped} sub={t.wishedStoppedSub(formatNumber(wishedStopped.count, language), wishedStopped.count === 1, further)}>
          <FirstRows rows={wishedStopped.matches} first={FIRST_STOPPED}>{(rows) => <Rows of={rows} standing={standing} />}</FirstRows>
        </Card>
      )}
      {support !== null && support.length > 0 && (
        <Card title={t.support} sub={t.supportSub}><ul className={styles.support}>{support.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul></Card>
      )}
      <p className={styles.decides}>{t.decides} {t.version(weights)}.</p>
    </>
  );
}

type RowsProps = { readonly of: readonly VacancyMatch[]; readonly standing: (vacancyId: string) => Standing; readonly acts?: (match: VacancyMatch) => ReactNode };

function Rows({ of, standing, acts }: RowsProps) {
  const t = useTexts(matchingTexts);
  const language = useLanguage();
  return (
    <ul className={styles.matches}>
      {of.map((match) => (
        <MatchRow
          key={match.vacancyId} scored={match} acts={acts?.(match)} called={match.title} standing={<StandingTags standing={standing(match.vacancyId)} />}
          name={<Link to={match.ofArea === null ? '/vacancies/$vacancyId' : '/vacancies/shared/$vacancyId'} params={{ vacancyId: match.vacancyId }}>{match.title}</Link>}
          aside={[
            match.employer, match.place?.[language], match.ofArea === null ? undefined : t.ofArea(match.ofArea[language]),
            match.places > 1 ? t.places(formatNumber(match.places, language)) : undefined,
            match.closes === null ? undefined : t.closes(formatDate(match.closes)), match.occupationSuggested ? t.occupationSuggested : undefined,
          ].filter((text) => text !== undefined && text !== '').join(' · ')}
        >
          {match.longWay !== null && <p className={styles.fact}>{match.longWay}</p>}
          <Limits limits={match.limits} />
          <ServiceList services={match.services} called={match.title} />
        </MatchRow>
      ))}
    </ul>
  );
}

function Limits({ limits }: Pick<VacancyMatch, 'limits'>) {
  const t = useTexts(matchingTexts);
  const language = useLanguage();
  if (limits === null || limits.cannot.length + limits.lessOf.length === 0) return null;
  const named = (list: readonly (keyof typeof workDemandsSaid)[]) => list.map((each) => workDemandsSaid[each][language]).join(', ');
  return (
    <Notice
      tone="today"
      title={[
        ...(limits.cannot.length === 0 ? [] : [`${t.limitsCannot}: ${named(limits.cannot)}.`]), ...(limits.lessOf.length === 0 ? [] : [`${t.limitsLess}: ${named(limits.lessOf)}.`]),
        t.limitsOnlyYou,
      ].join(' ')}
    />
  );
}
