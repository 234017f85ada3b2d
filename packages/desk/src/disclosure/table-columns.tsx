import type { ColumnRole } from '@kohtaanto/office/disclosure/contract.ts';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Checkbox } from '../design/checkbox.tsx';
import { Select } from '../design/select.tsx';
import { texts } from './texts.ts';
import type { AuditWork, DroppedTable } from './use-audit.ts';
import styles from './audit.module.css';

const roles: readonly ColumnRole[] = ['class', 'measure', 'count', 'change', 'percent', 'status', 'left-out'];

/** A dropped table: what each column was taken for, with what stands in it; whoever knows better chooses. */
export function TableColumns({ table, work }: { readonly table: DroppedTable; readonly work: AuditWork }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { id, file, read } = table;
  return (
    <li className={styles.table}>
      <div className={styles.tableHead}>
        <h3 className={styles.fileName}>{file.name}</h3>
        <span className={styles.quiet}>{t.rows(formatNumber(read.rows, language), formatNumber(read.hidden, language))}</span>
        <Checkbox label={t.plannedIs} checked={work.planned === id} onChange={(on) => work.plan(on ? id : null)} />
        <Button variant="text" size="small" aria-label={t.removeNamed(file.name)} onClick={() => work.remove(id)}>{t.remove}</Button>
      </div>
      <ul className={styles.columns}>
        {read.columns.map(({ heading, sample }, column) => (
          <li key={`${heading} ${column}`} className={table.roles[column] === 'left-out' ? styles.out : undefined}>
            <span className={styles.heading} aria-hidden="true">{heading}</span>
            <Select
              label={t.roleOf(heading)} hideLabel value={table.roles[column] ?? 'left-out'}
              options={roles.map((role) => ({ value: role, label: t[role] }))}
              onChange={(role) => work.choose(id, column, roles.find((one) => one === role) ?? 'left-out')}
            />
            <span className={styles.sample}>{sample.filter((text) => text !== '').join(' · ')}</span>
          </li>
        ))}
      </ul>
    </li>
  );
}
