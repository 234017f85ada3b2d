import type { CandidateState } from '@kohtaanto/rules/presentations/candidate-steps.ts';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { apiQuery } from '../app/api.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { onlyWhenAsked } from '../app/use-sending.ts';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { Checkbox } from '../design/checkbox.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Problem } from '../design/problem.tsx';
import { CandidateTag } from '../presentations/standing-tags.tsx';
import { MatchRow } from './match-row.tsx';
import { matchingTexts } from './matching-texts.ts';
import styles from './matching.module.css';
import { NeededSkills } from './needed-skills.tsx';

type Standing = { readonly state: CandidateState; readonly stateSince: string };
type Props = {
  readonly vacancyId: string;
  /** Who is on the list already, who is being put there, and the act that does it. */
  readonly choosing: {
    readonly listed: ReadonlyMap<string, Standing>; readonly chosen: ReadonlySet<string>; readonly onChoose: (personId: string, on: boolean) => void; readonly act: ReactNode;
  };
};

/** Each who is named is a look at that person: the list is made when it is asked for, and not before. */
export function CandidatesCard({ vacancyId, choosing }: Props) {
  const t = useTexts(matchingTexts);
  const [asked, setAsked] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  // The button that asked is gone: whoever works by keys goes on from the list that came in its place.
  useEffect(() => { if (asked) place.current?.focus({ preventScroll: true }); }, [asked]);
  if (asked) return <div ref={place} tabIndex={-1} className={styles.place}><Candidates vacancyId={vacancyId} choosing={choosing} /></div>;
  return (
    <Card title={t.candidates}>
      <EmptyState sentence={t.notAsked} action={<Button variant="primary" onClick={() => setAsked(true)}>{t.seek}</Button>} />
    </Card>
  );
}

/** People who fit an open vacancy, best first. */
function Candidates({ vacancyId, choosing: { listed, chosen, onChoose, act } }: Props) {
  const t = useTexts(matchingTexts);
  const language = useLanguage();
  const { data, error, refetch } = useQuery({
    ...apiQuery('GET /api/vacancies/:vacancyId/candidates', { params: { vacancyId }, query: {} }), meta: onlyWhenAsked, staleTime: 300_000, refetchOnWindowFocus: false, retry: false,
  });
  // Who was ticked last: from there one key leads to what is done with those chosen, however long the list is.
  const [last, setLast] = useState<string | null>(null);
  const bar = useRef<HTMLDivElement>(null);
  const before = useRef(0);
  // The button that put them on the list is gone with the choice: whoever works by keys stays where it was.
  useEffect(() => {
    if (before.current > 0 && chosen.size === 0 && (document.activeElement === document.body || bar.current?.contains(document.activeElement) === true)) bar.current?.focus({ preventScroll: true });
    before.current = chosen.size;
  }, [chosen]);
  if (error !== null) return <Card title={t.candidates}><Problem error={error} /></Card>;
  if (data === undefined) return <Card title={t.candidates}><LoadingRows rows={6} what={t.loading} /></Card>;
  return (
    <Card title={t.candidates} sub={t.candidatesSub(formatNumber(data.seekers, language), formatNumber(data.withoutProfile, language))}>
      <NeededSkills vacancyId={vacancyId} candidates={data} onAdded={() => void refetch()} />
      {data.candidates.length === 0 ? <EmptyState sentence={t.noCandidates} next={t.noCandidatesNext} /> : (
        <ul className={styles.matches}>
          {data.candidates.map((candidate) => (
            <MatchRow
              before={listed.has(candidate.personId) ? <span className={styles.box}><span className="unseen">{t.listed}</span></span> : (
                <span className={styles.tick}>
                  <Checkbox
                    label={t.choose(candidate.name)} hideLabel checked={chosen.has(candidate.personId)}
                    onChange={(on) => { onChoose(candidate.personId, on); setLast(on ? candidate.personId : null); }}
                  />
                  {last === candidate.personId && chosen.has(last) && (
                    <button type="button" className={styles.toChosen} onClick={() => bar.current?.querySelector('button')?.focus()}>{t.toChosen}</button>
                  )}
                </span>
              )}
              key={candidate.personId} scored={candidate} called={candidate.name}
              name={<Link to="/persons/$personId" params={{ personId: candidate.personId }} search={{ tab: 'profile' }}>{candidate.name}</Link>}
              aside={[candidate.place?.[language], candidate.coach === null ? undefined : t.coachIs(candidate.coach)].filter((text) => text !== undefined).join(' · ')}
              standing={<Listed of={listed.get(candidate.personId)} />}
            />
          ))}
        </ul>
      )}
      <p className="unseen" role="status">{last !== null && chosen.size > 0 && t.chosenNow(formatNumber(chosen.size, language))}</p>
      <div ref={bar} tabIndex={-1} className={styles.chosen}>{act}</div>
      {data.softenings.length > 0 && (
        <div className={styles.softenings}>
          <h3>{t.softenings}</h3>
          <p className={styles.aside}>{t.fitting(formatNumber(data.fitting, language))}</p>
          <ul>{data.softenings.map(({ text, more }) => <li key={text}>{t.moreWouldFit(text, more)}</li>)}</ul>
        </div>
      )}
      <p className={styles.decides}>
        {data.protectedLeftOut > 0 && `${t.protectedLeft(formatNumber(data.protectedLeftOut, language))} `}{t.decides} {t.version(data.weights)}.
      </p>
    </Card>
  );
}

/** On the list already, and where the candidate stands; the way on is in the list itself. */
function Listed({ of }: { readonly of: Standing | undefined }) {
  return of === undefined ? null : <CandidateTag state={of.state} since={of.stateSince} />;
}
