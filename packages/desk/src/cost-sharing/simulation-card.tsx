import { measureNames } from '@kohtaanto/words/cost-sharing/measure-words.ts';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../app/api.ts';
import { faultAt } from '../app/fault-at.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { Problem } from '../design/problem.tsx';
import { TextField } from '../design/text-field.tsx';
import { CopyButton } from '../money/copy-button.tsx';
import { texts } from './cost-texts.ts';
import type { Year } from './cost-year.ts';
import { Money } from '../money/money-cell.tsx';
import styles from './costs.module.css';

type Measure = Year['bases'][number]['measure'];

/** What each would pay by another formula, beside what each pays by today's. */
export function SimulationCard({ year }: { readonly year: Year }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const measures = [...new Set(year.bases.map(({ measure }) => measure))];
  const [percents, setPercents] = useState<Partial<Record<Measure, string>>>(() => todays(year));
  const work = useMutation({
    mutationFn: () => api('POST /api/cost-sharing/:year/simulation', {
      params: { year: year.year },
      body: {
        of: year.budgets.length > 0 ? 'budget' : 'actual',
        parts: measures.map((measure) => ({ measure, percent: percents[measure] ?? '' })),
      },
    }),
  });
  if (measures.length === 0 || (year.budgets.length === 0 && year.entries.length === 0)) return null;
  const nameOf = (code: string) => year.scheme.municipalities.find((each) => each.code === code)?.name[language] ?? code;
  const rows = work.error === null ? (work.data?.rows ?? []) : [];
  const heads = [t.municipality, t.today, t.other, t.change];
  const copied = () => [heads, ...rows.map((row) => [nameOf(row.municipality), row.today, row.other, row.change])];
  return (
    <Card title={t.simulation} sub={t.simulationSub} actions={rows.length > 0 ? <CopyButton rows={copied} /> : undefined}>
      <form
        className={styles.fields} noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!work.isPending) work.mutate();
        }}
      >
        {measures.map((measure, at) => (
          <TextField
            key={measure} error={faultAt(work.error, `parts.${at}.percent`)} label={t.percent(measureNames[measure][language])} inputMode="decimal" value={percents[measure] ?? ''}
            onChange={(value) => setPercents({ ...percents, [measure]: value })}
          />
        ))}
        <Button type="submit" busy={work.isPending}>{t.countSimulation}</Button>
      </form>
      {work.error !== null && <Problem error={work.error} />}
      {rows.length > 0 && (
        <div className={styles.scroll} role="group" aria-label={t.simulation} tabIndex={0}>
          <table className={styles.table}>
            <thead><tr>{heads.map((head) => <th key={head} scope="col">{head}</th>)}</tr></thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.municipality}>
                  <th scope="row">{nameOf(row.municipality)}</th>
                  <td><Money cents={row.today} /></td><td><Money cents={row.other} /></td><td><Money cents={row.change} /></td>
                </tr>
              ))}
              <tr className={styles.strong}>
                <th scope="row">{t.total}</th>
                {(['today', 'other', 'change'] as const).map((column) => (
                  <td key={column}><Money cents={rows.reduce((sum, row) => sum + row[column], 0)} /></td>
                ))}
              </tr>
            </tbody>
          </table>
        </div>
      )}
    </Card>
  );
}

/** Today's formula to begin from. */
function todays({ scheme }: Year): Partial<Record<Measure, string>> {
  const parts = scheme.categories.find(({ kind }) => kind === 'shared')?.keys[0]?.parts ?? [];
  return Object.fromEntries(parts.map(({ measure, basisPoints }) => [measure, String(basisPoints / 100)]));
}
