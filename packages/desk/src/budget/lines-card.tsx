import { categoryNames } from '@kohtaanto/words/budget/budget-words.ts';
import { Link } from '@tanstack/react-router';
import { useLanguage, useTexts } from '../app/texts.tsx';
import type { CopiedCell } from '../money/copy-table.ts';
import { Card } from '../design/card.tsx';
import type { Budget } from './answers.ts';
import { texts } from './budget-texts.ts';
import { exact, signed, whole } from './money.ts';
import { TableTools } from './table-tools.tsx';
import styles from './budget.module.css';

type Line = Budget['lines'][number];
const order = ['income', 'staff', 'services', 'administration', 'extra-service', 'municipal-share', 'investment'] as const;

/** Every line by its kind, with use, promises, forecast and difference; the name opens where they come from. */
export function LinesCard({ budget }: { readonly budget: Budget }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const heads = [t.planned, t.used, t.open, t.left, t.forecast, t.difference];
  const copied = (): readonly (readonly CopiedCell[])[] => [
    [t.line, ...heads],
    ...budget.lines.map((line): CopiedCell[] => [
      `${line.lineCode} ${line.name}`, line.planned, line.used, line.open, line.left, line.forecast, line.difference.cents,
    ]),
  ];
  return (
    <Card title={t.lines} sub={t.linesSub} actions={<TableTools year={budget.year} table="lines" rows={copied} />}>
      <div className={styles.scroll} role="region" aria-label={t.lines} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr><th scope="col">{t.line}</th>{heads.map((head) => <th key={head} scope="col">{head}</th>)}</tr>
          </thead>
          {order.map((category) => {
            const lines = budget.lines.filter((line) => line.category === category);
            if (lines.length === 0) return null;
            return (
              <tbody key={category}>
                <tr className={styles.groupRow}>
                  <th scope="rowgroup" colSpan={7}>
                    {categoryNames[category][language]}
                    {category === 'municipal-share' && budget.own === null && (
                      <span className={styles.aside}>{t.billForecastWhy} <Link to="/money/benefits/forecast">{t.billForecast}</Link></span>
                    )}
                  </th>
                </tr>
                {lines.map((line) => <LineRow key={line.lineCode} line={line} budget={budget} />)}
              </tbody>
            );
          })}
          {budget.own === null && <Totals totals={budget.totals} />}
        </table>
      </div>
    </Card>
  );
}

function LineRow({ line, budget }: { readonly line: Line; readonly budget: Budget }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const place = budget.municipalities.find(({ code }) => code === line.municipality)?.name[language];
  const aside = [line.lineCode, place, line.original === line.planned ? undefined : t.was(whole(line.original, language))].filter(Boolean);
  return (
    <tr>
      <th scope="row">
        <Link
          to="/money/budget/$year/$lineCode" params={{ year: String(budget.year), lineCode: line.lineCode }}
          aria-label={t.whyLine(place === undefined ? line.name : `${line.name}, ${place}`)}
        >
          {line.name}
        </Link>
        <span className={styles.aside}>{aside.join(' · ')}</span>
      </th>
      {[line.planned, line.used, line.open, line.left, line.forecast].map((amount, at) => (
        <td key={at} title={exact(amount, language)}>{whole(amount, language)}</td>
      ))}
      <td className={line.difference.worse ? styles.worse : undefined} title={exact(line.difference.cents, language)}>
        {signed(line.difference.cents, language)}
      </td>
    </tr>
  );
}

function Totals({ totals }: { readonly totals: Budget['totals'] }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { expense, income, net } = totals;
  const rows = [
    { name: t.incomes, sums: income, gone: income.difference.cents, worse: income.difference.worse },
    { name: t.expenses, sums: expense, gone: expense.difference.cents, worse: expense.difference.worse },
    { name: t.net, sums: net, gone: net.forecast - net.planned, worse: net.forecast > net.planned },
  ];
  return (
    <tbody>
      {rows.map(({ name, sums, gone, worse }) => (
        <tr key={name} className={styles.strong}>
          <th scope="row">{name}</th>
          {[sums.planned, sums.used, sums.open, sums.planned - sums.used - sums.open, sums.forecast].map((amount, at) => (
            <td key={at} title={exact(amount, language)}>{whole(amount, language)}</td>
          ))}
          <td className={worse ? styles.worse : undefined} title={exact(gone, language)}>{signed(gone, language)}</td>
        </tr>
      ))}
    </tbody>
  );
}
