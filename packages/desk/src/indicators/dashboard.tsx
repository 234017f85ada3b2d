import type { Comparison } from '@kohtaanto/office/indicators/comparison-contract.ts';
import type { IndicatorAnswer } from '@kohtaanto/office/indicators/contract.ts';
import { formatDayLong, formatDayYear } from '@kohtaanto/words/dates.ts';
import type { InLanguages } from '@kohtaanto/words/language.ts';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { readsRegisters } from '../app/nav-words.ts';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { ButtonLink } from '../design/button-link.tsx';
import { Card } from '../design/card.tsx';
import { Notice } from '../design/notice.tsx';
import { Page } from '../design/page.tsx';
import { Segmented } from '../design/segmented.tsx';
import { Select } from '../design/select.tsx';
import { useShortcuts } from '../design/use-shortcuts.ts';
import { ByMunicipality } from './by-municipality.tsx';
import { dashboardTexts } from './dashboard-texts.ts';
import { Decisions } from './decisions.tsx';
import { FiguresTabs } from './figures-tabs.tsx';
import { texts } from './indicator-texts.ts';
import { monthOptions } from './month-options.ts';
import { Multiple } from './multiple.tsx';
import { OwnAndArea } from './own-and-area.tsx';
import { indicatorHeadline, morningHeadline } from './reading-of-indicator.ts';
import type { Beside, MorningSearch, View } from './role-views.ts';
import { ServicePoints } from './service-points.tsx';
import { WorthReading } from './worth-reading.tsx';
import styles from './indicators.module.css';

type Place = { readonly code: string; readonly name: InLanguages };

export type DashboardProps = {
  readonly view: View;
  readonly titleOfView: string;
  readonly search: MorningSearch;
  readonly answers: readonly IndicatorAnswer[];
  readonly comparisons: ReadonlyMap<string, Comparison>;
  /** The figures of the whole area by municipality. */
  readonly columns: readonly IndicatorAnswer[];
  readonly missing: readonly string[];
  readonly places: readonly Place[];
  /** Municipalities that are the asker's own; none: the whole area is. */
  readonly own: readonly string[];
  readonly area: string | undefined;
};

export function DashboardBody(props: DashboardProps) {
  const { titleOfView, answers, comparisons, search, area, places } = props;
  const t = useTexts(texts);
  const language = useLanguage();
  const { today } = useSession();
  const [asTable, setAsTable] = useState(false);
  const turn = () => setAsTable(!asTable);
  useShortcuts({ t: turn }, { help: [{ keys: ['T'], label: t.asTable }] });
  const [first] = answers;
  if (first === undefined) return null;
  const place = places.find(({ code }) => code === area)?.name[language];
  const beside = search.beside ?? 'year';
  return (
    <Page
      className={styles.sheet}
      eyebrow={[titleOfView, place, formatDayLong(today, language)].filter((each) => each !== undefined).join(' · ')}
      headline={headlineOf(props, language)}
      actions={<Choices {...props} beside={beside} />}
    >
      <FiguresTabs value="morning" />
      {beside === 'country' && <CountryMissing answers={answers} comparisons={comparisons} />}
      <Card pad={false} label={t.keyFigures}>
        <div className={styles.multiples}>
          {answers.map((answer) => (
            <Multiple
              key={answer.definition.id} answer={answer} comparison={comparisons.get(answer.definition.id)} beside={beside}
              pageMonth={first.month} asTable={asTable}
            />
          ))}
        </div>
      </Card>
      <Legend {...props} asTable={asTable} onTurn={turn} />
      <div className={styles.below}><Below {...props} /></div>
    </Page>
  );
}

function headlineOf({ answers }: DashboardProps, language: 'fi' | 'sv' | 'en'): string {
  // The sentence is of the first figure that may be told.
  const first = answers.find(({ total }) => typeof total.value === 'number') ?? answers[0];
  if (first === undefined) return '';
  if (first.definition.id !== 'unemployed') return indicatorHeadline(first, language);
  return morningHeadline({ ...first, rows: [] }, language);
}

/** What is chosen stays in the address, so that a page can be sent to another. */
function Choices({ view, answers, places, own, area, search, beside }: DashboardProps & { readonly beside: Beside }) {
  const t = useTexts(texts);
  const d = useTexts(dashboardTexts);
  const language = useLanguage();
  const navigate = useNavigate();
  const change = (next: MorningSearch) => void navigate({
    to: '/figures/morning', search: { ...search, ...next }, replace: true, resetScroll: false,
  });
  const [first] = answers;
  const names: Readonly<Record<Beside, string>> = { year: d.year, area: d.areaBeside, country: d.country, target: d.target };
  const ways: readonly Beside[] = area === undefined ? ['year', 'country', 'target'] : ['year', 'area', 'country', 'target'];
  const offered = view === 'unit' ? places.filter(({ code }) => own.length === 0 || own.includes(code)) : view === 'municipality'
    ? places.filter(({ code }) => own.includes(code)) : places;
  return (
    <div className={styles.actions}>
      <Segmented
        label={d.compare} value={ways.includes(beside) ? beside : 'year'} onChange={(value) => change({ beside: value })}
        options={ways.map((value) => ({ value, label: names[value] }))}
      />
      {view !== 'area' && (
        <Select
          label={d.place} hideLabel value={area ?? 'all'} onChange={(code) => change({ area: code })}
          options={[...offered.map(({ code, name }) => ({ value: code, label: name[language] })), { value: 'all', label: t.wholeArea }]}
        />
      )}
      <Select
        label={t.month} hideLabel value={first?.month ?? ''} onChange={(month) => change({ month })}
        options={monthOptions((first?.months ?? []).slice(0, 61), language)}
      />
      <Button onClick={() => window.print()}>{t.print}</Button>
    </div>
  );
}

type LegendProps = DashboardProps & { readonly asTable: boolean; readonly onTurn: () => void };

function Legend({ answers, comparisons, missing, asTable, onTurn }: LegendProps) {
  const t = useTexts(texts);
  const d = useTexts(dashboardTexts);
  const language = useLanguage();
  const [first] = answers;
  const hasTarget = [...comparisons.values()].some(({ targetTrend }) => targetTrend.some(({ value }) => value !== null));
  const hasGaps = answers.some(({ trend }) => trend.some(({ value }) => value === 'suppressed'));
  const filling = answers.some(({ trendComplete }) => !trendComplete);
  return (
    <>
      <p className={styles.legend}>
        <span><i className={styles.lineNow} aria-hidden="true" />{t.lastMonths}</span>
        <span><i className={styles.lineBefore} aria-hidden="true" />{t.yearEarlier}</span>
        {hasTarget && <span><i className={styles.lineTarget} aria-hidden="true" />{d.targetLine}</span>}
        {hasGaps && <span>{d.gaps}</span>}
        <span>{t.ownScale}</span>
        <Button variant="text" size="small" onClick={onTurn} aria-pressed={asTable}>{asTable ? t.asCharts : t.asTable}</Button>
        {first !== undefined && first.snapshotDay !== null && (
          <span className={styles.sourceLine}>{t.fixedFrom(formatDayYear(first.snapshotDay, language), first.threshold)}</span>
        )}
      </p>
      {filling && <p role="status" className={styles.filling}>{t.trendBeingMade}</p>}
      {missing.length > 0 && <p className={styles.filling}>{d.notYetHeld(missing.join(', '))}</p>}
    </>
  );
}

type MissingProps = Pick<DashboardProps, 'answers' | 'comparisons'>;

/** Set beside a country of which nothing is known: what is missing, and where it is brought in. */
function CountryMissing({ answers, comparisons }: MissingProps) {
  const d = useTexts(dashboardTexts);
  const { roles } = useSession();
  const without = answers.filter(({ definition }) => {
    const country = comparisons.get(definition.id)?.country ?? null;
    return country === null || !country.sameMonth;
  });
  if (without.length === 0) return null;
  const names = without.map(({ definition }) => definition.name).join(', ');
  const way = readsRegisters(roles) ? { actions: <ButtonLink to="/figures/sources">{d.toSources}</ButtonLink> } : {};
  return (
    <Notice title={without.length === answers.length ? d.noCountryAtAll : d.noCountryOfSome} {...way}>
      <p>{without.length === answers.length ? d.whereCountry : names}</p>
    </Notice>
  );
}

function Below({ view, answers, comparisons, columns, own, area }: DashboardProps) {
  const { roles } = useSession();
  const leads = roles.some((role) => role === 'director' || role === 'controller' || role === 'team-lead');
  if (view === 'municipality') {
    return <><OwnAndArea answers={answers} comparisons={comparisons} /><ServicePoints municipality={area} /></>;
  }
  return (
    <>
      <ByMunicipality columns={columns} own={own} />
      {leads ? <Decisions onlyOwn={view === 'unit'} /> : <WorthReading answers={answers} occupations={view === 'employers'} />}
    </>
  );
}
