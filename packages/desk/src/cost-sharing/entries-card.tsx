import { categoryNames } from '@kohtaanto/words/cost-sharing/category-words.ts';
import { formatDate } from '@kohtaanto/words/dates.ts';
import { formatCents, sumOf } from '@kohtaanto/words/money.ts';
import { useState } from 'react';
import { api } from '../app/api.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { classNames } from '../design/class-names.ts';
import { Dialog } from '../design/dialog.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { Problem } from '../design/problem.tsx';
import { TextField } from '../design/text-field.tsx';
import { CopyButton } from '../money/copy-button.tsx';
import { texts } from './cost-texts.ts';
import type { Year } from './cost-year.ts';
import { SavingForm } from './saving-form.tsx';
import { Money } from '../money/money-cell.tsx';
import { useWriting } from './use-writing.ts';
import styles from './costs.module.css';

type Entry = Year['entries'][number];

export function EntriesCard({ year }: { readonly year: Year }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const [correcting, setCorrecting] = useState<Entry | null>(null);
  const nameOf = (code: string | null) => year.scheme.municipalities.find((each) => each.code === code)?.name[language] ?? '';
  const money = (amount: number) => formatCents(sumOf([amount]), language);
  const uncharged = year.scheme.categories.filter(({ kind }) => kind === 'not-charged').map(({ category, place }) => ({
    category, place, cents: year.entries.reduce((sum, entry) => (entry.category === category ? sum + entry.cents : sum), 0),
  })).filter(({ cents }) => cents !== 0);
  const heads = [t.day, t.category, t.description, t.amount];
  const copied = () => [heads, ...year.entries.map((entry) => [
    entry.day === null ? '' : formatDate(entry.day), categoryNames[entry.category][language], entry.description, entry.cents,
  ])];
  if (year.entries.length === 0) return <Card title={t.entries}><EmptyState sentence={t.noEntries} /></Card>;
  return (
    <Card title={t.entries} actions={<CopyButton rows={copied} />}>
      <div className={styles.scroll} role="group" aria-label={t.entries} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              {heads.slice(0, 3).map((head) => <th key={head} scope="col" className={styles.start}>{head}</th>)}
              <th scope="col">{t.amount}</th>{year.mayEnter && <th scope="col"><span className="unseen">{t.correct}</span></th>}
            </tr>
          </thead>
          <tbody>
            {year.entries.map((entry) => (
              <tr key={entry.entryId} className={classNames(entry.corrected && styles.gone)}>
                <th scope="row">{entry.day === null ? '–' : formatDate(entry.day)}</th>
                <td className={styles.start}>{[categoryNames[entry.category][language], nameOf(entry.municipality)].filter(Boolean).join(' · ')}</td>
                <td className={styles.start}>{entry.corrects === null ? entry.description : `${t.correction}: ${entry.description}`}</td>
                <td><Money cents={entry.cents} /></td>
                {year.mayEnter && (
                  <td>
                    {entry.corrected || entry.corrects !== null ? (entry.corrected ? t.corrected : '') : (
                      <Button variant="text" size="small" onClick={() => setCorrecting(entry)}>{t.correct}</Button>
                    )}
                  </td>
                )}
              </tr>
            ))}
            <tr className={styles.strong}>
              <th scope="row" colSpan={3}>{t.total}</th>
              <td><Money cents={year.actual.total} /></td>{year.mayEnter && <td />}
            </tr>
          </tbody>
        </table>
      </div>
      {uncharged.length > 0 && (
        <p className={styles.note}>
          {t.notCharged(money(uncharged.reduce((sum, each) => sum + each.cents, 0)), money(year.actual.total))}{' '}
          {uncharged.map(({ category, cents, place }) => `${categoryNames[category][language]} ${money(cents)} (${place})`).join('; ')}.
        </p>
      )}
      {correcting !== null && <CorrectDialog year={year.year} entry={correcting} onClose={() => setCorrecting(null)} />}
    </Card>
  );
}

function CorrectDialog({ year, entry, onClose }: { readonly year: number; readonly entry: Entry; readonly onClose: () => void }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const [reason, setReason] = useState('');
  const { work, faultOf } = useWriting(
    (requestId) => api('POST /api/cost-sharing/:year/costs/:entryId/correction', {
      params: { year, entryId: entry.entryId }, body: { requestId, reason },
    }),
    () => t.corrected, onClose,
  );
  return (
    <Dialog
      open onClose={onClose} title={t.correctTitle}
      footer={
        <>
          <Button onClick={onClose}>{t.cancel}</Button>
          <Button variant="primary" busy={work.isPending} onClick={() => work.mutate()}>{t.correct}</Button>
        </>
      }
    >
      <SavingForm onSave={() => !work.isPending && work.mutate()}>
        <p className="reading">
          <b>{[entry.day === null ? '' : formatDate(entry.day), categoryNames[entry.category][language], entry.description].filter(Boolean).join(' · ')}: </b>
          {formatCents(sumOf([entry.cents]), language)}. {t.correctWhy}
        </p>
        <TextField label={t.reason} value={reason} maxLength={300} onChange={setReason} error={faultOf('body.reason')} />
        {work.error !== null && <Problem error={work.error} />}
      </SavingForm>
    </Dialog>
  );
}
