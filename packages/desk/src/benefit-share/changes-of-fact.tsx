import { changeLine } from '@kohtaanto/words/benefit-share/fact-words.ts';
import { sumOf } from '@kohtaanto/words/money.ts';
import type { Answer } from '../app/api-routes.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Notice } from '../design/notice.tsx';
import { factTexts } from './fact-texts.ts';
import styles from './share.module.css';

export type FactChange = Answer<'POST /api/benefit-share/facts/preview'>;

/** What would change, month by month, before anything is saved. */
export function ChangesOfFact({ change }: { readonly change: FactChange }) {
  const t = useTexts(factTexts);
  const language = useLanguage();
  if (change.changes.length === 0) return <Notice live title={change.payments === 0 ? t.noPayments : t.noChanges} />;
  return (
    <Notice live tone="today" title={t.changes}>
      <ul className={styles.changes}>
        {change.changes.map((each) => (
          <li key={`${each.month} ${each.municipality}`}>{changeLine({ ...each, change: sumOf([each.after, -each.before]) }, language)}</li>
        ))}
      </ul>
      {change.changes.some(({ closed }) => closed) && <p>{t.closed}</p>}
    </Notice>
  );
}
