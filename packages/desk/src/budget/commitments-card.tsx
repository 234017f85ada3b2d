import { formatDate } from '@kohtaanto/words/dates.ts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { apiQuery } from '../app/api.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import type { Commitment, Derivation } from './answers.ts';
import { texts } from './budget-texts.ts';
import { CommitmentDialog } from './commitment-dialog.tsx';
import { exact } from './money.ts';
import { TableTools } from './table-tools.tsx';
import styles from './budget.module.css';

/** What providers have been promised of the line: the year's part by days, what is used of it and what is open. */
export function CommitmentsCard({ derivation: { commitments }, year }: { readonly derivation: Derivation; readonly year: number }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const [changing, setChanging] = useState<Commitment | null>(null);
  const { data: budget } = useQuery(apiQuery('GET /api/budget', { query: { year } }));
  const copied = () => [
    [t.commitments, t.provider, t.amount, t.ofYear, t.used, t.open],
    ...commitments.map((each) => [each.code, each.provider, each.cents, each.ofYear, each.used, each.open]),
  ];
  if (commitments.length === 0) return <Card title={t.commitments}><p>{t.noCommitments}</p></Card>;
  return (
    <Card title={t.commitments} actions={<TableTools year={year} table="commitments" rows={copied} />}>
      <div className={styles.scroll} role="region" aria-label={t.commitments} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t.provider}</th><th scope="col" className={styles.start}>{t.period}</th><th scope="col">{t.amount}</th>
              <th scope="col">{t.ofYear}</th><th scope="col">{t.used}</th><th scope="col">{t.open}</th>
              {budget?.mayEdit === true && <th scope="col"><span className="unseen">{t.change}</span></th>}
            </tr>
          </thead>
          <tbody>
            {commitments.map((each) => (
              <tr key={each.code}>
                <th scope="row">
                  {each.provider}
                  <span className={styles.aside}>{[each.code, each.subject, each.reason].filter(Boolean).join(' · ')}</span>
                </th>
                <td className={styles.start}>{formatDate(each.from)}–{formatDate(each.until)}</td>
                <td>{exact(each.cents, language)}</td><td>{exact(each.ofYear, language)}</td><td>{exact(each.used, language)}</td>
                <td>{exact(each.open, language)}{each.over > 0 && <span className={styles.aside}>{t.overBy(exact(each.over, language))}</span>}</td>
                {budget?.mayEdit === true && (
                  <td><Button variant="text" size="small" onClick={() => setChanging(each)}>{t.change}<span className="unseen"> {each.code}</span></Button></td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {changing !== null && budget !== undefined && <CommitmentDialog budget={budget} before={changing} onClose={() => setChanging(null)} />}
    </Card>
  );
}
