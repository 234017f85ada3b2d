import type { RegisterFault } from '@kohtaanto/office/registers/contract.ts';
import { useTexts } from '../app/texts.tsx';
import { texts } from './sources-texts.ts';
import styles from './registers.module.css';

/** Row as in the file, field, what stood there, and what to do. */
export function FaultsTable({ faults, label }: { readonly faults: readonly RegisterFault[]; readonly label: string }) {
  const t = useTexts(texts);
  return (
    <div className={styles.faults} role="group" aria-label={label} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.number}>{t.row}</th>
            <th scope="col">{t.column}</th>
            <th scope="col">{t.value}</th>
            <th scope="col">{t.whatToDo}</th>
          </tr>
        </thead>
        <tbody>
          {faults.map((fault, index) => {
            const { row, field } = placeOf(fault.path);
            return (
              // The same fault may stand twice on a row; the order of the list never changes.
              <tr key={`${fault.path} ${fault.code} ${index}`}>
                <td className={styles.number}>{row}</td>
                <td className={styles.field}>{field}</td>
                <td className={styles.given}>{fault.value}</td>
                <td className={styles.remedy}>{fault.message}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** '3/Tyottomat/total' is row 3, field Tyottomat; a fault of the whole has no row. */
function placeOf(path: string): { readonly row: string; readonly field: string } {
  const found = /^(\d+)\/(.*?)(\/total)?$/u.exec(path);
  return found === null ? { row: '', field: path } : { row: found[1] ?? '', field: found[2] ?? '' };
}
