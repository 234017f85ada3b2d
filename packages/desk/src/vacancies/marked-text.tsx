import { matchedWords } from '@kohtaanto/rules/vacancy-search/matched-words.ts';
import type { ReactNode } from 'react';
import styles from './vacancies.module.css';

/** A text with the words that answer what was asked. */
export function MarkedText({ text, asked }: { readonly text: string; readonly asked: string }) {
  const parts: ReactNode[] = [];
  let from = 0;
  for (const [begin, end] of asked === '' ? [] : matchedWords(asked, text)) {
    parts.push(text.slice(from, begin), <mark key={begin} className={styles.marked}>{text.slice(begin, end)}</mark>);
    from = end;
  }
  return <>{parts}{text.slice(from)}</>;
}
