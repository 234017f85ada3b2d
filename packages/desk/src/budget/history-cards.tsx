import { formatDate, formatMonth } from '@kohtaanto/words/dates.ts';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { useState } from 'react';
import { api } from '../app/api.ts';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { useSending } from '../app/use-sending.ts';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { Dialog } from '../design/dialog.tsx';
import { Problem } from '../design/problem.tsx';
import type { Budget } from './answers.ts';
import { texts } from './budget-texts.ts';
import { exact } from './money.ts';
import { ReverseDialog } from './reverse-dialog.tsx';
import { budgetTouched } from './touched.ts';
import styles from './budget.module.css';

/** What has been decided and done: versions, closed months, imported files. */
export function HistoryCards({ budget }: { readonly budget: Budget }) {
  const t = useTexts(texts);
  const language = useLanguage();
  return (
    <div className={styles.two}>
      <Card title={t.versions}>
        <div className={styles.scroll} role="region" aria-label={t.versions} tabIndex={0}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t.decision}</th><th scope="col">{t.validFrom}</th><th scope="col" className={styles.start}>{t.setBy}</th>
              </tr>
            </thead>
            <tbody>
              {budget.versions.map((version) => (
                <tr key={version.version}>
                  <th scope="row">{version.decision}<span className={styles.aside}>{t.versionIs(version.version, formatDate(version.validFrom))}</span></th>
                  <td>{formatDate(version.validFrom)}</td>
                  <td className={styles.start}>{version.setBy ?? t.dash}<span className={styles.aside}>{formatDate(version.setAt.slice(0, 10))}</span></td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Card>
      <div className={styles.stack}>
        <MonthsCard budget={budget} />
        {budget.imports.length > 0 && <ImportsCard imports={budget.imports} mayEdit={budget.mayEdit} language={language} />}
      </div>
    </div>
  );
}

function MonthsCard({ budget: { year, closedMonths, mayEdit } }: { readonly budget: Budget }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { today } = useSession();
  const { error, busy, send } = useSending(budgetTouched, () => undefined, t.monthClosed);
  const [asking, setAsking] = useState(false);
  const last = closedMonths.at(-1);
  const next = `${year}-${String(closedMonths.length + 1).padStart(2, '0')}`;
  const mayClose = mayEdit && closedMonths.length < 12 && next < today.slice(0, 7);
  return (
    <Card title={t.months} sub={t.monthsSub}>
      {error !== null && <Problem error={error} />}
      <p>{last === undefined ? t.noneClosed : t.closedUntil(formatMonth(last, language))}</p>
      {mayClose && (
        <p className={styles.noPrint}>
          <Button onClick={() => setAsking(true)}>{t.closeMonth(formatMonth(next, language))}</Button>
        </p>
      )}
      {asking && (
        <Dialog
          open onClose={() => setAsking(false)} title={t.closeMonth(formatMonth(next, language))}
          footer={(
            <>
              <Button
                variant="primary" busy={busy}
                onClick={() => void send(() => api('POST /api/budget/months/:month/close', { params: { month: next } })).then(() => setAsking(false))}
              >
                {t.closeMonth(formatMonth(next, language))}
              </Button>
              <Button onClick={() => setAsking(false)}>{t.cancel}</Button>
            </>
          )}
        >
          <p className="reading">{t.closeMonthMeans}</p>
        </Dialog>
      )}
    </Card>
  );
}

type ImportsProps = { readonly imports: Budget['imports']; readonly mayEdit: boolean; readonly language: 'fi' | 'sv' | 'en' };

function ImportsCard({ imports, mayEdit, language }: ImportsProps) {
  const t = useTexts(texts);
  const [reversing, setReversing] = useState<Budget['imports'][number] | null>(null);
  return (
    <Card title={t.imports}>
      <ul className={styles.imports}>
        {imports.map((each) => (
          <li key={each.importId}>
            <strong>{each.fileName}</strong>
            <span>{formatNumber(each.rows, language)} · {exact(each.cents, language)}</span>
            <span className={styles.aside}>{each.by}, {formatDate(each.at.slice(0, 10))}</span>
            {each.reversedAt !== null && <span className={styles.aside}>{t.reversed(formatDate(each.reversedAt.slice(0, 10)), each.reason ?? '')}</span>}
            {mayEdit && each.reversedAt === null && (
              <Button variant="text" size="small" onClick={() => setReversing(each)}>{t.reverse}</Button>
            )}
          </li>
        ))}
      </ul>
      {reversing !== null && <ReverseDialog found={reversing} onClose={() => setReversing(null)} />}
    </Card>
  );
}
