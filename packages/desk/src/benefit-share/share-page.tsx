import { monthTableWords } from '@kohtaanto/words/benefit-share/month-table-words.ts';
import { formatMonth } from '@kohtaanto/words/dates.ts';
import { formatCents, sumOf } from '@kohtaanto/words/money.ts';
import { capitalised } from '@kohtaanto/words/numbers.ts';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { apiQuery } from '../app/api.ts';
import type { Answer } from '../app/api-routes.ts';
import { readsOwnShareOnly } from '../app/nav-words.ts';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { ButtonLink } from '../design/button-link.tsx';
import { Card } from '../design/card.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Page } from '../design/page.tsx';
import { Problem } from '../design/problem.tsx';
import { Select } from '../design/select.tsx';
import { texts as billTexts } from './bill-texts.ts';
import { DifferencesCard } from './differences-card.tsx';
import { FactsCard } from './facts-card.tsx';
import { FilesCard } from './files-card.tsx';
import { CorrectionsCard, MonthCard } from './month-card.tsx';
import type { Month } from './month-card.tsx';
import { OwnSharePage } from './own-share-page.tsx';
import type { ShareSearch } from './share-search.ts';
import { ShareTabs } from './share-tabs.tsx';
import { texts } from './share-texts.ts';
import { SoonCard, WarningsCard } from './warnings-card.tsx';
import styles from './share.module.css';

type Share = Answer<'GET /api/benefit-share'>;

/** The municipal share: a month's days and cents beside the bill, what differs, who reaches the next step soon. */
export function SharePage() {
  const { roles } = useSession();
  return readsOwnShareOnly(roles) ? <OwnSharePage /> : <WholeShare />;
}

function WholeShare() {
  const t = useTexts(texts);
  const language = useLanguage();
  const search: ShareSearch = useSearch({ strict: false });
  const weeks = search.weeks ?? 8;
  const { data, error } = useQuery(apiQuery('GET /api/benefit-share', { query: { weeks } }));
  if (error !== null) return <Page headline={t.title}><ShareTabs /><Problem error={error} /></Page>;
  if (data === undefined) return <Page headline={t.title}><ShareTabs /><Card><LoadingRows rows={12} what={t.loading} /></Card></Page>;
  const month = data.months.find((each) => each.month === search.month) ?? data.months[0];
  if (month === undefined) {
    return (
      <Page headline={t.title}>
        <ShareTabs />
        <Card><EmptyState sentence={t.none} next={t.noneNext} /></Card>
        {data.mayImport && <FactsCard nameOf={nameIn(undefined, data, language)} />}
        {data.mayImport && <FilesCard share={data} />}
      </Page>
    );
  }
  return <OfMonth share={data} month={month.month} weeks={weeks} />;
}

function OfMonth({ share, month, weeks }: { readonly share: Share; readonly month: string; readonly weeks: number }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { data, error } = useQuery(apiQuery('GET /api/benefit-share/months/:month', { params: { month } }));
  const sum = share.months.find((each) => each.month === month);
  const money = (cents: number) => formatCents(sumOf([cents]), language);
  const nameOf = nameIn(data, share, language);
  const headline = t.headline(capitalised(formatMonth(month, language)), money(sum?.own ?? 0));
  const difference = sum?.difference ?? 0;
  return (
    <Page
      headline={headline} title={t.title} sub={difference === 0 ? t.agrees : difference > 0 ? t.billedMore(money(difference)) : t.billedLess(money(-difference))}
      actions={<Choices share={share} month={month} weeks={weeks} />}
    >
      <ShareTabs />
      {error !== null && <Problem error={error} />}
      {data === undefined ? <Card><LoadingRows rows={8} what={t.loading} /></Card> : <MonthCard month={data} />}
      {data !== undefined && <CorrectionsCard month={data} nameOf={nameOf} />}
      {share.maySeePersons && <DifferencesCard month={month} ofMonth={difference} nameOf={nameOf} mayEnter={share.mayImport} />}
      {share.maySeePersons ? <WarningsCard weeks={weeks} nameOf={nameOf} /> : share.soon.length > 0 && <SoonCard soon={share.soon} weeks={weeks} />}
      {share.mayImport && <FactsCard nameOf={nameOf} />}
      <FilesCard share={share} />
    </Page>
  );
}

function nameIn(month: Month | undefined, share: Share, language: 'fi' | 'sv' | 'en'): (code: string | null) => string {
  const names = new Map([...(month?.municipalities ?? []), ...share.soon].map(({ code, name }) => [code, name?.[language]]));
  return (code) => (code === null ? monthTableWords[language].unknown : (names.get(code) ?? code));
}

const weekChoices = [4, 8, 13, 26] as const;

function Choices({ share, month, weeks }: { readonly share: Share; readonly month: string; readonly weeks: number }) {
  const t = useTexts(texts);
  const bill = useTexts(billTexts);
  const language = useLanguage();
  const navigate = useNavigate();
  const choose = (search: ShareSearch) => void navigate({ to: '/money/benefits', search });
  return (
    <div className={styles.acts}>
      <ButtonLink to="/money/benefits/forecast">{bill.open}</ButtonLink>
      <Select
        label={t.month} hideLabel value={month} options={share.months.map((each) => ({ value: each.month, label: formatMonth(each.month, language) }))}
        onChange={(chosen) => choose({ month: chosen, weeks })}
      />
      <Select
        label={t.weeks} hideLabel value={String(weeks)} options={weekChoices.map((each) => ({ value: String(each), label: t.weeksOf(each) }))}
        onChange={(chosen) => choose({ month, weeks: Number(chosen) })}
      />
    </div>
  );
}
