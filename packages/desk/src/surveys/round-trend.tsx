import { formatDate, formatWrittenDate } from '@kohtaanto/words/dates.ts';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useMemo } from 'react';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { ChartFrame } from '../design/chart-frame.tsx';
import type { RoundAnswer } from './survey-readings.ts';
import { roundHeadline } from './survey-readings.ts';
import { texts } from './survey-texts.ts';
import { ToldScore } from './told-score.tsx';
import styles from './surveys.module.css';
import { useSession } from '../app/session.tsx';

const ScoreChart = lazy(() => import('./score-chart.tsx'));

/** The total round by round, up to the newest; its table opens the others. */
export function RoundTrend({ answer }: { readonly answer: RoundAnswer }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { today } = useSession();
  const { trend } = answer;
  const points = useMemo(() => trend.map(({ closedOn, total }) => ({ label: formatDate(closedOn), score: total })), [trend]);
  if (trend.length < 2) return null;
  return (
    <ChartFrame
      title={t.trend} sub={t.scoreOf100} finding={roundHeadline(answer, today, language)} source={t.source}
      table={
        <table className={styles.table}>
          <thead><tr><th scope="col">{t.fixed}</th><th scope="col">{t.answers}</th><th scope="col">{t.score}</th></tr></thead>
          <tbody>
            {trend.toReversed().map(({ roundId, closedOn, respondents, total }) => (
              <tr key={roundId}>
                <th scope="row"><Link to="/figures/surveys/$roundId" params={{ roundId }}>{formatWrittenDate(closedOn, language)}</Link></th>
                <td>{formatNumber(respondents, language)}</td>
                <td><ToldScore score={total} /></td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      <Suspense fallback={null}><ScoreChart points={points} height={168} /></Suspense>
    </ChartFrame>
  );
}
