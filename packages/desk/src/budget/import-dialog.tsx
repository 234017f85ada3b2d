import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { api } from '../app/api.ts';
import type { Answer } from '../app/api-routes.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { useSending } from '../app/use-sending.ts';
import { Notice } from '../design/notice.tsx';
import { FileDialog } from '../imports/file-dialog.tsx';
import { formTexts } from './form-texts.ts';
import { exact } from './money.ts';
import { budgetTouched } from './touched.ts';
import styles from './budget.module.css';

type Told = Answer<'POST /api/budget/:year/use'>;

/** A file of the bookkeeping, summed by line before it is stored. */
export function ImportDialog({ year, onClose }: { readonly year: number; readonly onClose: () => void }) {
  const f = useTexts(formTexts);
  const language = useLanguage();
  const sending = useSending(budgetTouched, onClose, f.stored);
  const rowsOf = (told: Told) => formatNumber(told.rows, language);
  return (
    <FileDialog<Told>
      title={f.importTitle} hint={f.importHint} accept=".csv,.txt,.xlsx" onClose={onClose} sending={sending}
      send={(form, store) => api('POST /api/budget/:year/use', { params: { year }, query: { store }, body: form } as never) as Promise<Told>}
      storeLabel={(told) => f.store(rowsOf(told))}
    >
      {(told) => (
        <>
          <p>{f.would(rowsOf(told), exact(told.cents, language))}</p>
          {told.corrections > 0 && <Notice tone="today" title={f.wouldCorrect(formatNumber(told.corrections, language))} />}
          <div className={styles.scroll} role="region" aria-label={f.line} tabIndex={0}>
            <table className={styles.table}>
              <tbody>
                {told.lines.map((line) => (
                  <tr key={line.lineCode}>
                    <th scope="row">{line.lineCode} {line.name}</th>
                    <td>{formatNumber(line.rows, language)}</td><td>{exact(line.cents, language)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </FileDialog>
  );
}
