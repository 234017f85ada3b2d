import { queryString } from '../app/api.ts';
import { useTexts } from '../app/texts.tsx';
import { CopyButton } from '../money/copy-button.tsx';
import type { CopiedCell } from '../money/copy-table.ts';
import { texts } from './budget-texts.ts';
import styles from './budget.module.css';

type Props = {
  readonly year: number; readonly table: 'lines' | 'commitments' | 'staff-years'; readonly by?: string;
  readonly rows: () => readonly (readonly CopiedCell[])[];
};

/** How a table is taken along: onto the clipboard, or as a file. */
export function TableTools({ year, table, by, rows }: Props) {
  const t = useTexts(texts);
  const query = queryString({ table, by });
  return (
    <span className={styles.tools} role="group" aria-label={t.downloads}>
      <CopyButton rows={rows} />
      <a href={`/api/budget/${year}/budget.csv${query}`} download>CSV</a>
      <a href={`/api/budget/${year}/budget.xlsx${query}`} download>XLSX</a>
    </span>
  );
}
