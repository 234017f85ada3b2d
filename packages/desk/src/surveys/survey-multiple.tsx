import { formatDate, formatDay } from '@kohtaanto/words/dates.ts';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import type { Answer } from '../app/api-routes.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { texts } from './survey-texts.ts';
import { surveyReading } from './survey-readings.ts';
import { ScoreChange, ToldScore } from './told-score.tsx';
import styles from './surveys.module.css';

const ScoreChart = lazy(() => import('./score-chart.tsx'));

type Props = { readonly survey: Answer<'GET /api/surveys'>['surveys'][number]; readonly today: string };

/** One survey: its last score beside the one before, all rounds as a line, and how it stands. */
export function SurveyMultiple({ survey, today }: Props) {
  const t = useTexts(texts);
  const language = useLanguage();
  const told = survey.rounds.filter(({ state }) => state === 'told');
  const [now, before] = told;
  const newest = survey.rounds[0];
  const points = told.toReversed().map(({ closedOn, total }) => ({ label: formatDate(closedOn ?? ''), score: total ?? 'suppressed' }));
  return (
    <article className={styles.multiple} aria-label={survey.name[language]}>
      <h2 className={styles.name}>
        {newest === undefined ? survey.name[language]
          : <Link to="/figures/surveys/$roundId" params={{ roundId: (now ?? newest).roundId }}>{survey.name[language]}</Link>}
      </h2>
      <p className={styles.figureLine}>
        <span className={styles.figure}>{now?.total === undefined || now.total === null ? '' : <ToldScore score={now.total} />}</span>
        <span className={styles.change}><ScoreChange now={now?.total ?? null} before={before?.total ?? undefined} /></span>
      </p>
      <div className={styles.drawing} aria-hidden="true">
        {points.length > 1 && <Suspense fallback={null}><ScoreChart points={points} height={78} small /></Suspense>}
      </div>
      <p className={styles.reading}>{newest === undefined ? t.noRounds : surveyReading(survey.rounds, today, language)}</p>
      {survey.official[0] !== undefined && (
        <p className="hint">
          {t.official} {survey.official[0].period}: {survey.official[0].value ?? t.atMost} · {survey.official[0].source}
        </p>
      )}
      {now?.closedOn != null && <p className="hint">{t.stateTold} {formatDay(now.closedOn, language, today)} · {t.scoreOf100}</p>}
    </article>
  );
}
