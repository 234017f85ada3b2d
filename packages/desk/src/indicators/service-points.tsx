import { formatDay } from '@kohtaanto/words/dates.ts';
import { useQuery } from '@tanstack/react-query';
import { apiQuery } from '../app/api.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { openingText } from '../areas/opening-text.ts';
import { kindTexts } from '../areas/texts.ts';
import { Card } from '../design/card.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Problem } from '../design/problem.tsx';
import { dashboardTexts } from './dashboard-texts.ts';
import styles from './indicators.module.css';

/** Where one is served in the municipality, or in the whole area when none is chosen. */
export function ServicePoints({ municipality }: { readonly municipality: string | undefined }) {
  const d = useTexts(dashboardTexts);
  const kinds = useTexts(kindTexts);
  const language = useLanguage();
  const { data, error } = useQuery(apiQuery('GET /api/area', {}));
  if (error !== null) return <Card title={d.servicePoints}><Problem error={error} /></Card>;
  if (data === undefined) return <Card title={d.servicePoints}><LoadingRows rows={4} /></Card>;
  const all = data.servicePoints;
  const points = municipality === undefined ? all : all.filter((point) => point.municipality === municipality);
  if (points.length === 0) {
    const remote = all.some(({ kind }) => kind === 'remote');
    return <Card title={d.servicePoints}><EmptyState sentence={d.noServicePoint} next={remote ? d.otherPoints : undefined} /></Card>;
  }
  return (
    <Card title={d.servicePoints}>
      <ul className={styles.list}>
        {points.map((point) => (
          <li key={point.code}>
            <div>
              <b>{point.name[language]}</b>
              <p>{[kinds[point.kind], point.address].filter((each) => each !== '').join(' · ')}</p>
              <p>{d.opening} {openingText(point.opening, language)}</p>
              {point.nextVisits.length > 0 && <p>{d.visits} {point.nextVisits.map((day) => formatDay(day, language)).join(', ')}</p>}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
