import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './key-value.module.css';

export type KeyValueProps = {
  readonly items: readonly { readonly label: string; readonly value: ReactNode }[];
  readonly labelWidth?: string;
  /** On a phone the values stand below their labels: they are sentences, or a label takes a third of the width (which is the default). */
  readonly sentences?: boolean;
};

export function KeyValue({ items, labelWidth = '84px', sentences = Number.parseInt(labelWidth, 10) >= 130 }: KeyValueProps) {
  return (
    <dl className={classNames(styles.list, sentences && styles.wide)} style={{ gridTemplateColumns: `${labelWidth} minmax(0, 1fr)` }}>
      {items.map((item) => (
        <div key={item.label} className={styles.pair}>
          <dt>{item.label}</dt>
          <dd>{item.value}</dd>
        </div>
      ))}
    </dl>
  );
}
