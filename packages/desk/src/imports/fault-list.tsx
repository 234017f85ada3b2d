import type { ImportFault } from '@kohtaanto/office/imports/contract.ts';
import { useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { useToast } from '../design/toast.tsx';
import { columnTexts, texts } from './texts.ts';
import styles from './imports.module.css';

export type FaultListProps = { readonly title: string; readonly sub?: string; readonly faults: readonly ImportFault[] };

/** Row as in the spreadsheet, column, what stood there, and what to do. */
export function FaultList({ title, sub, faults }: FaultListProps) {
  const t = useTexts(texts);
  const names = useTexts(columnTexts);
  const say = useToast();
  const copy = async () => {
    const lines = faults.map((fault) => [fault.row, names[fault.column], fault.value, fault.message].join('\t'));
    await navigator.clipboard.writeText([[t.row, t.columnHead, t.value, t.whatToDo].join('\t'), ...lines].join('\n'));
    say({ text: t.copied });
  };
  return (
    <Card title={title} {...(sub === undefined ? {} : { sub })} actions={<Button variant="text" onClick={() => void copy()}>{t.copyFaults}</Button>}>
      <div className={styles.faults} role="group" aria-label={title} tabIndex={0}>
        <table className={`${styles.table} ${styles.stacked}`}>
          <thead>
            <tr>
              <th scope="col" className={styles.number}>{t.row}</th>
              <th scope="col">{t.columnHead}</th>
              <th scope="col">{t.value}</th>
              <th scope="col">{t.whatToDo}</th>
            </tr>
          </thead>
          <tbody>
            {faults.map((fault) => (
              <tr key={`${fault.row} ${fault.column} ${fault.code}`}>
                <td className={styles.number}>{fault.row}</td>
                <td className={styles.faultColumn}>{names[fault.column]}</td>
                <td className={styles.faultValue}>{fault.value}</td>
                <td className={styles.faultRemedy}>{fault.message}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
