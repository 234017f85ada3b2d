import type { FairnessTold } from '@kohtaanto/office/matching/fairness-contract.ts';
import { formatDate } from '@kohtaanto/words/dates.ts';
import { capitalised, formatDecimal, formatNumber } from '@kohtaanto/words/numbers.ts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { api, apiQuery } from '../../app/api.ts';
import { useLanguage, useTexts } from '../../app/texts.tsx';
import { Button } from '../../design/button.tsx';
import { Card } from '../../design/card.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { HiddenCell } from '../../design/hidden-cell.tsx';
import { KeyValue } from '../../design/key-value.tsx';
import { LoadingRows } from '../../design/loading-rows.tsx';
import { Notice } from '../../design/notice.tsx';
import { Page } from '../../design/page.tsx';
import { Problem } from '../../design/problem.tsx';
import { Select } from '../../design/select.tsx';
import { Tag } from '../../design/tag.tsx';
import { FiguresTabs } from '../../indicators/figures-tabs.tsx';
import { fairnessTexts } from './fairness-texts.ts';
import styles from './fairness.module.css';

type Dimension = FairnessTold['dimensions'][number];
type Group = Dimension['groups'][number];
export type FairnessSearch = { readonly report?: number | undefined };

/** How matches fall on groups of people when nothing protected enters: for those who answer for it (MAT-6). */
export function FairnessPage() {
  const t = useTexts(fairnessTexts);
  const client = useQueryClient();
  const navigate = useNavigate();
  const { report: asked }: FairnessSearch = useSearch({ strict: false });
  const { data, error } = useQuery({ ...apiQuery('GET /api/matching/fairness', { query: asked === undefined ? {} : { report: asked } }), retry: false });
  const making = useMutation({
    mutationFn: () => api('POST /api/matching/fairness', { body: {} }),
    onSuccess: async ({ reportId }) => {
      await client.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[0]).includes('/api/matching/fairness') });
      void navigate({ to: '/figures/fairness', search: { report: reportId }, replace: true });
    },
  });
  const make = <Button variant="primary" busy={making.isPending} onClick={() => making.mutate()}>{t.make}</Button>;
  const report = data?.report ?? null;
  const away = report?.dimensions.flatMap(({ groups }) => groups).filter(({ stands }) => stands === 'below' || stands === 'above').length ?? 0;
  return (
    <Page
      title={t.title} headline={report === null ? t.title : t.headline(away)} sub={t.sub}
      actions={report !== null && (
        <span className={`${styles.acts} no-print`}>
          {data !== undefined && data.reports.length > 1 && (
            <Select
              label={t.earlier} hideLabel value={String(report.reportId)} onChange={(id) => void navigate({ to: '/figures/fairness', search: { report: Number(id) }, replace: true })}
              options={data.reports.map(({ reportId, day, weights }) => ({ value: String(reportId), label: `${formatDate(day)} · ${weights}` }))}
            />
          )}
          <Button onClick={() => window.print()}>{t.print}</Button>{make}
        </span>
      )}
    >
      <FiguresTabs value="fairness" />
      {making.isPending && <Notice live title={t.making} />}
      {making.error !== null && <Problem error={making.error} />}
      {error !== null && <Problem error={error} />}
      {data === undefined && error === null && <Card><LoadingRows rows={10} what={t.loading} /></Card>}
      {data !== undefined && report === null && <Card><EmptyState sentence={t.none} next={t.noneNext} action={make} /></Card>}
      {report !== null && <Shown report={report} />}
    </Page>
  );
}

function Shown({ report }: { readonly report: FairnessTold }) {
  const t = useTexts(fairnessTexts);
  const language = useLanguage();
  const say = (count: number) => formatNumber(count, language);
  return (
    <>
      <div className={styles.dimensions}>{report.dimensions.map((each) => <DimensionCard key={each.dimension} dimension={each} leastPersons={report.leastPersons} />)}</div>
      <div className={styles.conclusions}>
        <Card title={t.may}><ul className={styles.list}>{[t.may1, t.may2, t.may3].map((each) => <li key={each}>{each}</li>)}</ul></Card>
        <Card title={t.mayNot}><ul className={styles.list}>{[t.mayNot1, t.mayNot2, t.mayNot3].map((each) => <li key={each}>{each}</li>)}</ul></Card>
      </div>
      <Card title={t.about}>
        <KeyValue
          labelWidth="92px"
          items={[
            { label: t.countedLabel, value: t.counted(say(report.seekers), say(report.vacancies), say(report.top)) }, { label: t.method, value: t.methodText(say(report.permutations)) },
            { label: t.weights, value: `${report.weights} · ${report.knowledge}` },
            { label: t.day, value: report.madeBy === null ? formatDate(report.day) : t.madeBy(formatDate(report.day), report.madeBy) },
          ]}
        />
      </Card>
    </>
  );
}

/** The axis of ratios ends here; what is beyond stands at the end. */
const MOST = 2;
const at = (ratio: number): string => `${(100 * Math.min(MOST, Math.max(0, ratio))) / MOST}%`;

function DimensionCard({ dimension: { dimension, groups, joined, leftOut }, leastPersons }: { readonly dimension: Dimension; readonly leastPersons: number }) {
  const t = useTexts(fairnessTexts);
  const language = useLanguage();
  const percent = (share: number) => `${formatNumber(Math.round(share * 100), language)} %`;
  const two = (value: number) => formatDecimal(value, 2, language);
  return (
    <Card title={t[dimension]}>
      <div className={styles.scroll} role="group" aria-label={t[dimension]} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t.group}</th><th scope="col" className={styles.number}>{t.persons}</th><th scope="col" className={styles.number}>{t.ofPersons}</th>
              <th scope="col" className={styles.number}>{t.ofTop}</th><th scope="col" className={styles.number}>{t.ratio}</th><th scope="col">{t.byLot}</th><th scope="col">{t.reading}</th>
            </tr>
          </thead>
          <tbody>
            {groups.map((group) => (
              <tr key={group.group}>
                <th scope="row">{capitalised(nameOf(group, t))}</th>
                <td className={styles.number}>{formatNumber(group.persons, language)}</td>
                <td className={styles.number}>{percent(group.shareOfPersons)}</td>
                <td className={styles.number}>{group.shareOfTop === null ? <HiddenCell why={t.hiddenWhy} /> : percent(group.shareOfTop)}</td>
                <td className={styles.number}>{group.ratio === null ? <HiddenCell why={t.hiddenWhy} /> : two(group.ratio)}</td>
                <td><Range group={group} said={t.ratioText(group.ratio === null ? t.hidden : two(group.ratio), two(group.expected[0]), two(group.expected[1]))} /></td>
                <td>{group.stands === 'hidden' ? <HiddenCell why={t.hiddenWhy} /> : <Tag tone={group.stands === 'as-by-chance' ? 'neutral' : 'today'}>{t[group.stands]}</Tag>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {(joined.length > 0 || leftOut > 0) && <p className={styles.small}>{t.joinedSmall(leastPersons)}</p>}
    </Card>
  );
}

/** Where lots would put the ratio, and where it is; 1 is the middle. */
function Range({ group: { ratio, expected: [low, high] }, said }: { readonly group: Group; readonly said: string }) {
  return (
    <span className={styles.range} role="img" aria-label={said} title={said}>
      <span className={styles.one} />
      <span className={styles.lots} style={{ left: at(low), right: `calc(100% - ${at(high)})` }} />
      {ratio !== null && <span className={styles.dot} style={{ left: at(ratio) }} />}
    </span>
  );
}

function nameOf({ group }: Group, t: Readonly<Record<string, unknown>>): string {
  const name = t[group];
  return typeof name === 'string' ? name : group;
}
