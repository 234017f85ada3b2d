import type { PublishedTable } from '@kohtaanto/office/publications/contract.ts';
import { useState } from 'react';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { classNames } from '../design/class-names.ts';
import { Segmented } from '../design/segmented.tsx';
import { Select } from '../design/select.tsx';
import { usePhone } from '../design/use-phone.ts';
import { PublishedFigure } from './published-figure.tsx';
import { partsOf } from './table-parts.ts';
import type { TableParts } from './table-parts.ts';
import { publicTexts } from './texts.ts';
import styles from './publications.module.css';

export type MatrixView = 'change' | 'years' | 'percent';

const shownColumns: Readonly<Record<MatrixView, readonly [string, string]>> = {
  change: ['now', 'change'], years: ['before', 'now'], percent: ['now', 'changePercent'],
};

/** The whole table: what is counted down, places or groups across. On the phone one place at a time, in full. */
export function PublishedMatrix({ table }: { readonly table: PublishedTable }) {
  const t = useTexts(publicTexts);
  const [view, setView] = useState<MatrixView>('change');
  const phone = usePhone();
  const parts = partsOf(table);
  if (phone) return <OnePlace table={table} parts={parts} />;
  return (
    <>
      <div className={styles.viewLine}>
        <Segmented
          label={t.view} value={view} onChange={setView} size="small"
          options={[
            { value: 'change', label: t.valueAndChange }, { value: 'years', label: t.bothYears }, { value: 'percent', label: t.percent },
          ]}
        />
      </div>
      <Across table={table} parts={parts} view={view} />
    </>
  );
}

type PartsProps = { readonly table: PublishedTable; readonly parts: TableParts };

function Across({ table, parts, view }: PartsProps & { readonly view: MatrixView }) {
  const t = useTexts(publicTexts);
  const language = useLanguage();
  const { rows, across, cell, column } = parts;
  const [first, second] = shownColumns[view];
  const heads = view === 'years' ? [table.yearEarlier ?? '', table.month].map(shortMonth)
    : [t.number, view === 'percent' ? '%' : t.change];
  const isWhole = (code: string) => code.startsWith('TA') || code === 'SSS';
  return (
    <div className={styles.scroll} role="region" aria-label={table.title[language]} tabIndex={0}>
      <table className={styles.matrix}>
        <caption className="unseen">{table.title[language]}</caption>
        <thead>
          <tr>
            <td className={styles.corner} />
            {across.map(({ code, label }) => (
              <th key={code} scope="colgroup" colSpan={2} className={classNames(isWhole(code) && styles.whole)}>{label[language]}</th>
            ))}
          </tr>
          <tr className={styles.second}>
            <th scope="col" className={styles.label}>{shortMonth(table.month)}</th>
            {across.flatMap(({ code }) => heads.map((head, i) => (
              <th key={`${code} ${head}`} scope="col" className={classNames(isWhole(code) && styles.whole, i === 1 && view !== 'years' && styles.change)}>{head}</th>
            )))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, r) => (
            <tr key={row.code} className={classNames(row.code === 'unemployed' && styles.strong)}>
              <th scope="row" className={styles.label}>{row.label[language]}{row.unit === 'percent' && ', %'}</th>
              {across.flatMap(({ code }, a) => [first, second].map((content, i) => (
                <td key={`${code} ${content}`} className={classNames(isWhole(code) && styles.whole, i === 1 && view !== 'years' && styles.change)}>
                  <PublishedFigure cell={cell(r, a, content)} column={column(content)} row={row} />
                </td>
              )))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function OnePlace({ table, parts }: PartsProps) {
  const t = useTexts(publicTexts);
  const language = useLanguage();
  const { rows, across, cell, column } = parts;
  const [chosen, setChosen] = useState(across.at(-1)?.code ?? '');
  const at = Math.max(0, across.findIndex(({ code }) => code === chosen));
  return (
    <>
      <div className={styles.viewLine}>
        <Select
          label={parts.acrossLabel[language]} value={across[at]?.code ?? ''} onChange={setChosen}
          options={across.map(({ code, label }) => ({ value: code, label: label[language] }))}
        />
      </div>
      <div className={styles.scroll} role="region" aria-label={table.title[language]} tabIndex={0}>
        <table className={classNames(styles.matrix, styles.one)}>
          <caption className="unseen">{table.title[language]}</caption>
          <thead>
            <tr className={styles.second}>
              <th scope="col" className={styles.label}>{across[at]?.label[language]}</th>
              <th scope="col">{shortMonth(table.month)}</th>
              <th scope="col">{table.yearEarlier === null ? '' : shortMonth(table.yearEarlier)}</th>
              <th scope="col">{t.change}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, r) => (
              <tr key={row.code} className={classNames(row.code === 'unemployed' && styles.strong)}>
                <th scope="row" className={styles.label}>{row.label[language]}{row.unit === 'percent' && ', %'}</th>
                {['now', 'before', 'change'].map((content) => (
                  <td key={content} className={classNames(content !== 'now' && styles.change)}>
                    <PublishedFigure cell={cell(r, at, content)} column={column(content)} row={row} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** '2023-07' is '7/2023'. */
function shortMonth(month: string): string {
  const [year = '', number = ''] = month.split('-');
  return number === '' ? '' : `${Number(number)}/${year}`;
}
