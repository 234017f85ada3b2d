import { leftHeadings, leftPostingsCsv, remedyOf } from '@kohtaanto/words/vacancies/left-postings.ts';
import type { LeftPosting } from '@kohtaanto/words/vacancies/left-postings.ts';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { useMemo } from 'react';
import type { ApiProblem } from '../app/api.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { postingsTexts } from './postings-texts.ts';
import styles from './vacancies.module.css';

/** More than these are told in the file alone. */
const MOST_SHOWN = 200;

/** Every fault of the postings of a file: whose, where, what stands there and what to do; and all of them as a file to take along. */
export function LeftPostings({ faults, fileName }: { readonly faults: readonly LeftPosting[]; readonly fileName: string }) {
  const t = useTexts(postingsTexts);
  const language = useLanguage();
  const csv = useMemo(() => `data:text/csv;charset=utf-8,${encodeURIComponent(leftPostingsCsv(faults, language))}`, [faults, language]);
  const head = (name: keyof typeof leftHeadings): string => leftHeadings[name][language];
  const say = (count: number): string => formatNumber(count, language);
  return (
    <>
      <p className={styles.above}>
        <span>{faults.length > MOST_SHOWN ? t.shownOf(say(MOST_SHOWN), say(faults.length)) : t.faultsIn(faults.length, say(faults.length))}</span>
        <a download={`${fileName.replace(/\.[a-z]+$/iu, '')}-${t.faultsFile}.csv`} href={csv}>{t.download}</a>
      </p>
      <div className={styles.faults} role="region" aria-label={t.faultsHead} tabIndex={0}>
        <table className={styles.left}>
          <thead>
            <tr>
              <th scope="col" className={styles.number}>{head('row')}</th><th scope="col">{t.posting}</th><th scope="col">{head('column')}</th><th scope="col">{head('remedy')}</th>
            </tr>
          </thead>
          <tbody>
            {faults.slice(0, MOST_SHOWN).map((fault, at) => (
              <tr key={at}>
                <th scope="row" className={styles.number}><span className={styles.onPhone}>{head('row')} </span>{fault.row}</th>
                <td>{fault.title === '' && fault.id === '' ? '–' : <>{fault.title}<span className={styles.under}>{fault.id}</span></>}</td>
                <td>{fault.column}{fault.value !== '' && <span className={styles.under}>{fault.value}</span>}</td>
                <td>{remedyOf(fault)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** The faults of a refusal as those of postings. */
export function faultsOf(problem: ApiProblem['problem']): readonly LeftPosting[] {
  return problem.faults.map((fault) => {
    const values: Readonly<Record<string, unknown>> = 'values' in fault && typeof fault.values === 'object' && fault.values !== null ? { ...fault.values } : {};
    const text = (name: string): string => (typeof values[name] === 'string' || typeof values[name] === 'number' ? String(values[name]) : '');
    return { row: Number(text('row')), id: text('id'), title: text('title'), column: text('field'), value: text('given'), message: fault.message };
  });
}

/** How many are sound and how many faulty, as the refusal tells; none sound where the rest of the file was not read. */
export function countsOf(problem: ApiProblem['problem']): { readonly sound: number; readonly faulty: number } {
  const values: object = typeof problem['values'] === 'object' && problem['values'] !== null ? problem['values'] : {};
  return { sound: Number(Reflect.get(values, 'sound') ?? 0), faulty: Number(Reflect.get(values, 'faulty') ?? 0) };
}
