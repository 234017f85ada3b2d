import { outcomeOf } from '@kohtaanto/rules/presentations/offer-results.ts';
import { offerResultName } from '@kohtaanto/words/codes.ts';
import { monthShort } from '@kohtaanto/words/dates.ts';
import { capitalised, formatDecimal, formatNumber, formatPercent } from '@kohtaanto/words/numbers.ts';
import { useQuery } from '@tanstack/react-query';
import { apiQuery } from '../app/api.ts';
import type { Answer } from '../app/api-routes.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Card } from '../design/card.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Page } from '../design/page.tsx';
import { Problem } from '../design/problem.tsx';
import { EmployersTabs } from '../employers/employers-tabs.tsx';
import lists from '../employers/employers.module.css';
import { figuresTexts } from './figures-texts.ts';
import styles from './presentations.module.css';

type Figures = Answer<'GET /api/presentations/figures'>;
const counted = ['offers', 'hints', 'presented', 'elsewhere', 'ofOthers', 'work'] as const;

/** Offers, hints and presentations of twelve months, what came of them and how well they fitted (JOB-11). */
export function PresentationFiguresPage() {
  const t = useTexts(figuresTexts);
  const { data, error } = useQuery(apiQuery('GET /api/presentations/figures', {}));
  if (error !== null) return <Page headline={t.title}><EmployersTabs value="presentations" /><Problem error={error} /></Page>;
  if (data === undefined) return <Page headline={t.title}><EmployersTabs value="presentations" /><Card><LoadingRows rows={14} what={t.loading} /></Card></Page>;
  return <Shown figures={data} />;
}

function Shown({ figures }: { readonly figures: Figures }) {
  const t = useTexts(figuresTexts);
  const language = useLanguage();
  const { total, months, reference } = figures;
  const say = (count: number | null) => (count === null ? t.few : formatNumber(count, language));
  const isEmpty = months.every((month) => counted.every((name) => month[name] === 0));
  const headline = total.offers === null || total.hints === null || total.work === null || isEmpty ? t.title : t.head(say(total.offers + total.hints), say(total.work));
  return (
    <Page title={t.title} headline={headline}>
      <EmployersTabs value="presentations" />
      {isEmpty ? <Card title={t.byMonth}><EmptyState sentence={t.none} /></Card> : (
        <div className={lists.columns}>
          <div className={lists.stack}>
            <Card title={t.byMonth}><ByMonth figures={figures} say={say} /></Card>
            <Card title={t.definition}><p className={styles.small}>{t.definitionText}</p></Card>
          </div>
          <div className={lists.stack}>
            <Card title={t.results}><Results figures={figures} say={say} /></Card>
            <Card title={t.fits}>
              {figures.fits.map(({ kind, count, median }) => <p key={kind}>{t.fitOf(kind === 'offer' ? t.offers : t.hints, formatDecimal(median, 0, language), say(count))}</p>)}
              <p className={styles.small}>{t.fitNote}</p>
            </Card>
            <Card title={t.compare}>
              <p>{reference === null ? t.noReference : t.reference(String(reference.year), say(reference.offers), say(total.offers), reference.source)}</p>
            </Card>
          </div>
        </div>
      )}
    </Page>
  );
}

type Part = { readonly figures: Figures; readonly say: (count: number | null) => string };

function ByMonth({ figures: { months, total }, say }: Part) {
  const t = useTexts(figuresTexts);
  const language = useLanguage();
  const hides = months.some((month) => counted.some((name) => month[name] === null));
  return (
    <div className={styles.scroll} role="region" aria-label={t.byMonth} tabIndex={0}>
      <table className={styles.table}>
        <thead><tr><th scope="col">{t.month}</th>{counted.map((name) => <th key={name} scope="col" className={styles.number}>{t[name]}</th>)}</tr></thead>
        <tbody>
          {months.toReversed().map((row) => (
            <tr key={row.month}>
              <th scope="row">{capitalised(monthShort(Number(row.month.slice(5)), language))} {row.month.slice(0, 4)}</th>
              {counted.map((name) => <td key={name} className={styles.number}>{say(row[name])}</td>)}
            </tr>
          ))}
        </tbody>
        <tfoot><tr><th scope="row">{t.year}</th>{counted.map((name) => <td key={name} className={styles.number}>{total[name] === null ? '–' : say(total[name])}</td>)}</tr></tfoot>
      </table>
      {hides && <p className={styles.small}>{t.fewNote}</p>}
    </div>
  );
}

function Results({ figures: { results }, say }: Part) {
  const t = useTexts(figuresTexts);
  const language = useLanguage();
  const sum = (rows: typeof results): number | null => rows.reduce<number | null>((all, { offers, hints }) => (all === null || offers === null || hints === null ? null : all + offers + hints), 0);
  const withResult = sum(results.filter(({ code }) => code !== null && outcomeOf(code) !== 'open'));
  const work = sum(results.filter(({ code }) => code !== null && outcomeOf(code) === 'work'));
  return (
    <>
      {withResult !== null && withResult > 0 && work !== null && <p>{t.share(formatPercent((work / withResult) * 100, language, 0))}</p>}
      <table className={styles.table}>
        <thead><tr><th scope="col">{t.result}</th><th scope="col" className={styles.number}>{t.offers}</th><th scope="col" className={styles.number}>{t.hints}</th></tr></thead>
        <tbody>
          {results.map(({ code, offers, hints }) => (
            <tr key={code ?? 'none'}>
              <th scope="row">{code === null ? t.noResult : `${code} ${offerResultName(code, language)}`}</th>
              <td className={styles.number}>{say(offers)}</td><td className={styles.number}>{say(hints)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
