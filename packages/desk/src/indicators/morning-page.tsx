import type { IndicatorAnswer } from '@kohtaanto/office/indicators/contract.ts';
import { formatDayLong, formatDayYear, formatMonth } from '@kohtaanto/words/dates.ts';
import { capitalised } from '@kohtaanto/words/numbers.ts';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Page } from '../design/page.tsx';
import { Problem } from '../design/problem.tsx';
import { Select } from '../design/select.tsx';
import { useShortcuts } from '../design/use-shortcuts.ts';
import { BeingMade } from './being-made.tsx';
import { ByMunicipality } from './by-municipality.tsx';
import { FiguresTabs } from './figures-tabs.tsx';
import { texts } from './indicator-texts.ts';
import { Multiple } from './multiple.tsx';
import { morningHeadline } from './reading-of-indicator.ts';
import { isSurelyClosed, useCatalogue, useIndicators } from './use-indicators.ts';
import { WorthReading } from './worth-reading.tsx';
import styles from './indicators.module.css';

export type MorningSearch = { readonly month?: string };

/** The eight that are looked at first: how many, how long, how they get on, and whether the law's days are kept. */
const morningIds = [
  'unemployed', 'unemployment-share', 'flow-over-3-months', 'structural-unemployment',
  'long-term-unemployed', 'activation-rate', 'contacts-in-time', 'unemployment-duration',
] as const;

export function MorningPage() {
  const t = useTexts(texts);
  const search: MorningSearch = useSearch({ strict: false });
  const catalogue = useCatalogue();
  const { today } = useSession();
  const language = useLanguage();
  const snapshotDay = catalogue.data?.snapshotDay ?? null;
  const maturity = (id: string) => catalogue.data?.indicators.find((each) => each.id === id)?.maturityMonths ?? 0;
  const queries = useIndicators(morningIds.map((id) => ({
    id,
    month: search.month !== undefined && snapshotDay !== null && isSurelyClosed(search.month, maturity(id), snapshotDay) ? search.month : undefined,
  })), snapshotDay !== null);
  const answers = queries.flatMap(({ data }) => (data === undefined ? [] : [data]));
  const unemployed = answers.find(({ definition }) => definition.id === 'unemployed');
  const error = catalogue.error ?? queries[0]?.error ?? null;
  const eyebrow = `${t.morning} · ${formatDayLong(today, language)}`;
  if (error !== null) return <Page eyebrow={eyebrow} headline={t.morning}><FiguresTabs value="morning" /><Problem error={error} /></Page>;
  if (catalogue.data !== undefined && snapshotDay === null) {
    return <Page eyebrow={eyebrow} headline={t.morning}><FiguresTabs value="morning" /><BeingMade /></Page>;
  }
  // All at once: figures that arrive one by one would push each other about.
  if (unemployed === undefined || queries.some(({ isPending }) => isPending)) {
    return <Page eyebrow={eyebrow} headline={t.morning}><FiguresTabs value="morning" /><Card><LoadingRows rows={12} what={t.beingMade} /></Card></Page>;
  }
  return <Morning eyebrow={eyebrow} answers={answers} unemployed={unemployed} />;
}

type MorningProps = {
  readonly eyebrow: string; readonly answers: readonly IndicatorAnswer[]; readonly unemployed: IndicatorAnswer;
};

function Morning({ eyebrow, answers, unemployed }: MorningProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  const navigate = useNavigate();
  const [asTable, setAsTable] = useState(false);
  const turn = () => setAsTable(!asTable);
  useShortcuts({ t: turn }, { help: [{ keys: ['T'], label: t.asTable }] });
  const of = (id: string) => answers.find(({ definition }) => definition.id === id);
  return (
    <Page
      eyebrow={eyebrow}
      headline={morningHeadline(unemployed, language)}
      actions={(
        <div className={styles.actions}>
          <Select
            label={t.month} hideLabel value={unemployed.month}
            onChange={(month) => void navigate({ to: '/figures/morning', search: { month }, replace: true, resetScroll: false })}
            options={unemployed.months.slice(0, 61).map((month) => ({ value: month, label: capitalised(formatMonth(month, language)) }))}
          />
          <Button onClick={() => window.print()}>{t.print}</Button>
        </div>
      )}
    >
      <FiguresTabs value="morning" />
      <Card pad={false} label={t.keyFigures}>
        <div className={styles.multiples}>
          {answers.map((answer) => <Multiple key={answer.definition.id} answer={answer} pageMonth={unemployed.month} asTable={asTable} />)}
        </div>
      </Card>
      <p className={styles.legend}>
        <span><i className={styles.lineNow} aria-hidden="true" />{t.lastMonths}</span>
        <span><i className={styles.lineBefore} aria-hidden="true" />{t.yearEarlier}</span>
        <span>{t.ownScale}</span>
        <Button variant="text" size="small" onClick={turn} aria-pressed={asTable}>{asTable ? t.asCharts : t.asTable}</Button>
        {unemployed.snapshotDay !== null && (
          <span className={styles.sourceLine}>{t.fixedFrom(formatDayYear(unemployed.snapshotDay, language), unemployed.threshold)}</span>
        )}
      </p>
      {!unemployed.trendComplete && <p role="status" className={styles.filling}>{t.trendBeingMade}</p>}
      <div className={styles.below}>
        <ByMunicipality
          unemployed={unemployed} share={of('unemployment-share')} flow={of('flow-over-3-months')} inTime={of('contacts-in-time')}
        />
        <WorthReading answers={answers} />
      </div>
    </Page>
  );
}
