import { formatNumber } from '@kohtaanto/words/numbers.ts';
import type { ReactNode } from 'react';
import { useRef, useState } from 'react';
import { Button } from './button.tsx';
import styles from './first-rows.module.css';
import { useLanguage } from './language.tsx';
import { useDesignTexts } from './use-design-texts.ts';

type FirstRowsProps<Row> = {
  readonly rows: readonly Row[];
  /** As many are shown at first; a single one more is shown too, for the button would take its place. */
  readonly first: number;
  readonly children: (shown: readonly Row[]) => ReactNode;
};

/** The first rows of a long list in a card, and all of them when asked: what is left out is always counted. */
export function FirstRows<Row>({ rows, first, children }: FirstRowsProps<Row>) {
  const t = useDesignTexts();
  const language = useLanguage();
  const [all, setAll] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const isCut = !all && rows.length > first + 1;
  const showAll = () => {
    setAll(true);
    // The button goes away, and whoever pressed it by the keyboard goes on from the list.
    list.current?.focus();
  };
  return (
    <>
      <div ref={list} tabIndex={-1} className={styles.list}>{children(isCut ? rows.slice(0, first) : rows)}</div>
      {isCut && <p className={styles.more}><Button size="small" variant="text" onClick={showAll}>{t.showAll(formatNumber(rows.length, language))}</Button></p>}
    </>
  );
}
