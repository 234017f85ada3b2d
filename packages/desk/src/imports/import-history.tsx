import type { ImportBatch } from '@kohtaanto/office/imports/contract.ts';
import { formatDayYear } from '@kohtaanto/words/dates.ts';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { apiQuery } from '../app/api.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { Notice } from '../design/notice.tsx';
import { texts } from './texts.ts';
import { UndoDialog } from './undo-dialog.tsx';
import styles from './imports.module.css';

/** Earlier imports, each of which can be taken back after saying what that does. */
export function ImportHistory({ onUndone }: { readonly onUndone: (batchId: string) => void }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { data } = useQuery(apiQuery('GET /api/imports', {}));
  const [undoing, setUndoing] = useState<ImportBatch | null>(null);
  const [told, setTold] = useState<string | null>(null);
  return (
    <Card title={t.history}>
      {told !== null && <div className={styles.told}><Notice tone="done" live title={told} /></div>}
      {undoing !== null && (
        <UndoDialog
          batch={undoing}
          onClose={() => setUndoing(null)}
          onUndone={(batchId, said) => {
            setUndoing(null);
            setTold(said);
            onUndone(batchId);
          }}
        />
      )}
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
                      <Button variant="row" onClick={() => setUndoing(batch)}>{t.undo}</Button>
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
