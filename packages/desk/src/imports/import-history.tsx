import { formatDayYear } from '@kohtaanto/words/dates.ts';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, apiQuery } from '../app/api.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { Problem } from '../design/problem.tsx';
import { texts } from './texts.ts';
import styles from './imports.module.css';

export function ImportHistory() {
  const t = useTexts(texts);
  const language = useLanguage();
  const queries = useQueryClient();
  const { data } = useQuery(apiQuery('GET /api/imports', {}));
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState<string | null>(null);
  const undo = async (batchId: string) => {
    setBusy(batchId);
    setError(null);
    try {
      await api('POST /api/imports/:batchId/undo', { params: { batchId } });
      await queries.invalidateQueries();
    } catch (refusal) {
      setError(refusal);
    } finally {
      setBusy(null);
    }
  };
  return (
    <Card title={t.history}>
      {error !== null && <Problem error={error} />}
      {data?.batches.length === 0 && <p className="small">{t.noHistory}</p>}
      {(data?.batches.length ?? 0) > 0 && (
        <div className={styles.history} role="group" aria-label={t.history} tabIndex={0}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t.time}</th><th scope="col">{t.file}</th><th scope="col">{t.by}</th>
                <th scope="col" className={styles.number}>{t.rows}</th><th scope="col" className={styles.number}>{t.news}</th><td />
              </tr>
            </thead>
            <tbody>
              {data?.batches.map((batch) => (
                <tr key={batch.batchId}>
                  <td>{formatDayYear(batch.importedAt.slice(0, 10), language)}</td>
                  <td className={styles.fileName}>{batch.fileName}</td>
                  <td>{batch.by}</td>
                  <td className={styles.number}>{formatNumber(batch.rows, language)}</td>
                  <td className={styles.number}>{formatNumber(batch.created, language)}</td>
                  <td className={styles.number}>
                    {batch.undoneAt !== null ? t.undone : (
                      <Button variant="row" busy={busy === batch.batchId} onClick={() => void undo(batch.batchId)}>{t.undo}</Button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Card>
  );
}
