import { formatDate } from '@kohtaanto/words/dates.ts';
import { kindName, studentStateName } from '@kohtaanto/words/joint-training/training-words.ts';
import { useQuery } from '@tanstack/react-query';
import { apiQuery } from '../app/api.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Card } from '../design/card.tsx';
import lists from '../employers/employers.module.css';
import { trainingTexts } from './training-texts.ts';
import styles from './training.module.css';

/** To what training with an employer the person has been chosen; nothing where there is none. */
export function PersonTrainings({ personId }: { readonly personId: string }) {
  const t = useTexts(trainingTexts);
  const language = useLanguage();
  const { data } = useQuery({
    ...apiQuery('GET /api/persons/:personId/joint-trainings', { params: { personId } }), staleTime: 60_000, refetchOnWindowFocus: false, retry: false,
  });
  if (data === undefined || data.trainings.length === 0) return null;
  const isAhead = data.trainings.some(({ state }) => state === 'chosen' || state === 'began');
  return (
    <Card title={t.coming}>
      <ul className={lists.rows}>
        {data.trainings.map((training) => (
          <li key={training.trainingId}>
            <span className={lists.grow}><b>{training.title}</b> <span className={lists.quiet}>{[
              kindName(training.kind, language), training.employer, training.place,
            ].filter((each) => each !== '').join(' · ')}</span></span>
            <span className={lists.least}>{studentStateName(training.state, language)} · {formatDate(training.begins)}–{formatDate(training.ends)}</span>
          </li>
        ))}
      </ul>
      {isAhead && <p className={styles.note}>{t.dutyNote}</p>}
    </Card>
  );
}
