import { formatDate, formatMonth } from '@kohtaanto/words/dates.ts';
import { capitalised, formatNumber } from '@kohtaanto/words/numbers.ts';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { apiQuery } from '../app/api.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { CopyButton } from '../money/copy-button.tsx';
import { Button } from '../design/button.tsx';
import { ButtonLink } from '../design/button-link.tsx';
import { Card } from '../design/card.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Page } from '../design/page.tsx';
import { Problem } from '../design/problem.tsx';
import { Tag } from '../design/tag.tsx';
import type { Derivation } from './answers.ts';
import { texts } from './budget-texts.ts';
import { CommitmentsCard } from './commitments-card.tsx';
import { exact } from './money.ts';
import { stepSentences } from './step-sentences.ts';
import styles from './budget.module.css';

/** Where every figure of a line comes from: the steps of its forecast, months, decisions, promises, entries. */
export function LinePage() {
  const t = useTexts(texts);
  const language = useLanguage();
  const { year = '', lineCode = '' } = useParams({ strict: false });
  const { data, error } = useQuery(apiQuery('GET /api/budget/:year/lines/:lineCode', { params: { year: Number(year), lineCode } }));
  const back = <ButtonLink to="/money/budget" search={{ year: Number(year) }}>{t.back}</ButtonLink>;
  if (error !== null) return <Page headline={t.title}><Problem error={error} ways={back} /></Page>;
  if (data === undefined) return <Page headline={t.title}><Card><LoadingRows rows={12} what={t.loading} /></Card></Page>;
  const { line } = data;
  const tone = line.difference.worse ? 'late' : 'neutral';
  return (
    <Page
      eyebrow={`${line.lineCode} · ${year}`} title={line.name}
      headline={t.lineHeadline(line.name, exact(line.forecast, language), exact(line.planned, language))}
      sub={<Tag tone={tone}>{t.difference} {exact(line.difference.cents, language)}</Tag>}
      actions={<>{back}<Button onClick={() => window.print()}>{t.print}</Button></>}
    >
      <div className={styles.two}>
        <MonthsCard derivation={data} />
        <div className={styles.stack}>
          <Card title={t.howForecast}>
            <ol className={styles.steps}>{stepSentences(data, t, language).map((step) => <li key={step}>{step}</li>)}</ol>
            {data.yearEnd.lastYearUnusable && <p className={styles.note}>{t.lastYearUnusable}</p>}
          </Card>
          <PlansCard plans={data.plans} />
        </div>
      </div>
      <CommitmentsCard derivation={data} year={Number(year)} />
      <EntriesCard derivation={data} />
    </Page>
  );
}

function MonthsCard({ derivation: { months } }: { readonly derivation: Derivation }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const copied = () => [
    [t.month, t.used, t.ofCorrections, t.lastYear], ...months.map((each) => [each.month, each.used, each.corrections, each.lastYear ?? '']),
  ];
  return (
    <Card title={t.byMonth} actions={<CopyButton rows={copied} />}>
      <div className={styles.scroll} role="region" aria-label={t.byMonth} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t.month}</th><th scope="col">{t.used}</th><th scope="col">{t.ofCorrections}</th><th scope="col">{t.lastYear}</th>
              <th scope="col" className={styles.start}>{t.state}</th>
            </tr>
          </thead>
          <tbody>
            {months.map((each) => (
              <tr key={each.month}>
                <th scope="row">{capitalised(formatMonth(each.month, language))}</th>
                <td>{exact(each.used, language)}</td>
                <td>{each.corrections === 0 ? '' : exact(each.corrections, language)}</td>
                <td>{each.lastYear === null ? t.dash : exact(each.lastYear, language)}</td>
                <td className={styles.start}>{each.closed ? t.closed : t.notClosed}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

function PlansCard({ plans }: { readonly plans: Derivation['plans'] }) {
  const t = useTexts(texts);
  const language = useLanguage();
  return (
    <Card title={t.plans}>
      <div className={styles.scroll} role="region" aria-label={t.plans} tabIndex={0}>
        <table className={styles.table}>
          <tbody>
            {plans.map(({ version, planned }) => (
              <tr key={version.version}>
                <th scope="row">{version.decision}<span className={styles.aside}>{t.versionIs(version.version, formatDate(version.validFrom))}</span></th>
                <td>{planned === null ? t.notThere : exact(planned, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

function EntriesCard({ derivation: { entries, entryCount } }: { readonly derivation: Derivation }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const say = (count: number) => formatNumber(count, language);
  const copied = () => [
    [t.month, t.description, t.amount, t.from, t.setBy],
    ...entries.map((each) => [each.month, [each.description, each.voucher].filter(Boolean).join(' '), each.cents, each.fileName ?? '', each.setBy ?? '']),
  ];
  return (
    <Card title={t.entries} sub={t.entriesSub(say(entries.length), say(entryCount))} actions={<CopyButton rows={copied} />}>
      <div className={styles.scroll} role="region" aria-label={t.entries} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t.month}</th><th scope="col" className={styles.start}>{t.description}</th><th scope="col" className={styles.start}>{t.from}</th>
              <th scope="col" className={styles.start}>{t.setBy}</th><th scope="col">{t.amount}</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((each) => (
              <tr key={each.entryId}>
                <th scope="row">{formatMonth(each.month, language)}</th>
                <td className={styles.start}>
                  {[each.description, each.voucher, each.commitment].filter(Boolean).join(' · ')}
                  {each.correction && <> <Tag tone="today">{t.correction}</Tag><span className={styles.aside}>{each.reason}</span></>}
                </td>
                <td className={styles.start}>{each.fileName === null ? '' : `${each.fileName}, ${each.fileRow ?? ''}`}</td>
                <td className={styles.start}>{each.setBy ?? t.dash}<span className={styles.aside}>{formatDate(each.setAt.slice(0, 10))}</span></td>
                <td>{exact(each.cents, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
