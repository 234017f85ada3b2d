import type { ReactNode } from 'react';
import styles from './key-value.module.css';

export type KeyValueProps = {
  readonly items: readonly { readonly label: string; readonly value: ReactNode }[];
  readonly labelWidth?: string;
};

export function KeyValue({ items, labelWidth = '84px' }: KeyValueProps) {
  return (
    <dl className={styles.list} style={{ gridTemplateColumns: `${labelWidth} minmax(0, 1fr)` }}>
      {items.map((item) => (
        <div key={item.label} className={styles.pair}>
          <dt>{item.label}</dt>
          <dd>{item.value}</dd>
        </div>
      ))}
    </dl>
  );
}
