import type { Cell, Column, Table } from '@kohtaanto/words/documents/document.ts';
import { useId } from 'react';
import { classNames } from '../../design/class-names.ts';
import styles from './board-report.module.css';

/** A table of the document: caption, heads over heads, numbers under each other by their decimal mark. */
export function DocumentTable({ table }: { readonly table: Table }) {
  const { caption, columns, groups, rows, note } = table;
  const captionId = useId();
  const decimals = columns.map((_, at) => Math.max(0, ...rows.map(({ cells }) => cells[at]?.decimals ?? 0)));
  const grouped = groups.length > 1;
  const wordColumns = columns.filter(({ align }) => align === 'text').length;
  return (
    <div className={styles.tableBlock}>
      <div className={styles.scroll} role="region" aria-labelledby={captionId} tabIndex={0}>
        <table className={classNames(styles.table, wordColumns > 1 && styles.ofWords)}>
          <caption id={captionId}>{caption}</caption>
          <thead>
            {grouped && (
              <tr>
                <td />
                {groups.map(({ text, columns: span }, at) => (
                  text === '' ? <td key={at} colSpan={span} /> : <th key={at} scope="colgroup" colSpan={span} className={styles.group}>{text}</th>
                ))}
              </tr>
            )}
            <tr>
              {columns.map((column, at) => (
                <th key={at} scope="col" className={classNames(column.align === 'number' && styles.number, column.ground && styles.ground)}>
                  {column.head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ cells, strong, indent }, row) => (
              <tr key={row} className={classNames(strong && styles.strong)}>
                {cells.map((cell, at) => at === 0
                  ? <th key={at} scope="row" className={classNames(indent && styles.indent)}>{cell.text}</th>
                  : <DocumentCell key={at} cell={cell} column={columns[at]} decimals={decimals[at] ?? 0} />)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {note !== null && <p className={styles.note}>{note}</p>}
    </div>
  );
}

type DocumentCellProps = { readonly cell: Cell; readonly column: Column | undefined; readonly decimals: number };

function DocumentCell({ cell, column, decimals }: DocumentCellProps) {
  const missing = decimals - cell.decimals;
  // The room of a decimal mark and its digits: a digit is one wide, the mark about half.
  const room = cell.tone !== 'plain' || cell.text === '' || missing === 0 ? 0 : cell.decimals === 0 ? decimals + 0.5 : missing;
  return (
    <td
      className={classNames(column?.align === 'number' && styles.number, column?.ground === true && styles.ground)}
      style={room === 0 ? undefined : { paddingRight: `calc(${room}ch + var(--cell-edge))` }}
    >
      {cell.tone === 'plain' ? cell.text : <span className={cell.tone === 'hidden' ? styles.hidden : styles.quiet}>{cell.text}</span>}
    </td>
  );
}
