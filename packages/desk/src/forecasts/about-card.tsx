import type { Forecasts } from '@kohtaanto/office/forecasts/contract.ts';
import { formatDate, formatMonth } from '@kohtaanto/words/dates.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Card } from '../design/card.tsx';
import { KeyValue } from '../design/key-value.tsx';
import { texts } from './forecast-texts.ts';
import styles from './forecasts.module.css';

/** What the forecast cannot know, and what it was made of. */
export function AboutCard({ run, notes }: { readonly run: NonNullable<Forecasts['run']>; readonly notes: readonly string[] }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const why = (one: NonNullable<Forecasts['run']>['leftOut'][number]): string => {
    if (one.why === 'hidden') return t.hidden;
    return one.why === 'ends-early' && one.until !== null ? t.endsEarly(formatMonth(one.until, language)) : t.short;
  };
  return (
    <Card title={t.cannotKnow}>
      {notes.map((note) => <p key={note} className="reading">{note}</p>)}
      <h3 className={styles.part}>{t.made_of}</h3>
      <KeyValue
        labelWidth="128px"
        items={[
          { label: t.source, value: run.source },
          { label: t.imports, value: run.sourceRuns.join(', ') },
          { label: t.newest, value: formatMonth(run.lastMonth, language) },
          { label: t.madeAt, value: formatDate(run.madeAt.slice(0, 10)) },
          { label: t.version, value: run.ruleVersion },
          ...(run.leftOut.length === 0 ? [] : [{ label: t.leftOut, value: run.leftOut.map((one) => `${one.name[language]} (${why(one)})`).join(', ') }]),
        ]}
      />
    </Card>
  );
}
