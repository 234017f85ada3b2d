import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { Card } from './card.tsx';
import { useDesignTexts } from './use-design-texts.ts';
import { useShortcuts } from './use-shortcuts.ts';
import styles from './chart-frame.module.css';

export type ChartFrameProps = {
  readonly title: ReactNode;
  readonly sub?: ReactNode;
  /** Finding first, comparison second. */
  readonly reading?: ReactNode;
  /** The finding as one sentence: what a screen reader is told instead of the drawing. */
  readonly finding: string;
  readonly children: ReactNode;
  readonly table: ReactNode;
  readonly source?: ReactNode;
  readonly actions?: ReactNode;
};

/** Head, reading, drawing, table, source: in this order, for every chart. T turns it into its table. */
export function ChartFrame(props: ChartFrameProps) {
  const { title, sub, reading, finding, children, table, source, actions } = props;
  const t = useDesignTexts();
  const [asTable, setAsTable] = useState(false);
  useShortcuts({ t: () => setAsTable((now) => !now) }, { help: [{ keys: ['T'], label: t.asTable }] });
  return (
    <Card
      title={title}
      sub={sub}
      fill
      actions={
        <>
          {actions}
          <Button variant="text" size="small" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
            {asTable ? t.asChart : t.asTable}
          </Button>
        </>
      }
    >
      {reading !== undefined && <p className="reading">{reading}</p>}
      {asTable ? (
        // It scrolls where the table is wider than the page, and a keyboard must reach what is out of sight.
        <div className={styles.table} role="group" aria-label={finding} tabIndex={0}>{table}</div>
      ) : (
        <div className={styles.drawing} role="img" aria-label={finding}>
          <div aria-hidden="true" className={styles.canvas}>
            {children}
          </div>
        </div>
      )}
      {source !== undefined && (
        <p className="hint">
          {t.source}: {source}
        </p>
      )}
    </Card>
  );
}
