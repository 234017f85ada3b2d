import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { atTime, formatDayYear } from '@kohtaanto/words/dates.ts';
import type { Language } from '@kohtaanto/words/language.ts';
import { api } from '../app/api.ts';
import type { Answer } from '../app/api-routes.ts';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { Drawer } from '../design/drawer.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Notice } from '../design/notice.tsx';
import { Page } from '../design/page.tsx';
import { Problem } from '../design/problem.tsx';
import { usePhone } from '../design/use-phone.ts';
import { localTime } from '../jobseekers/local-time.ts';
import { LogFilters } from './log-filters.tsx';
import styles from './log.module.css';
import { readLogSearch, readsLog } from './log-search.ts';
import type { LogSearch } from './log-search.ts';
import { LogTable } from './log-table.tsx';
import { logTexts } from './log-texts.ts';

type Sealed = Answer<'GET /api/audit'>['sealed'];

/** SEC-2: the trail of the whole area for those who supervise it; looking at it is logged as well. */
export function LogPage() {
  const t = useTexts(logTexts);
  const { roles } = useSession();
  if (!readsLog(roles)) return <Page headline={t.notYours} title={t.title} />;
  return <Log />;
}

function Log() {
  const t = useTexts(logTexts);
  const search = readLogSearch(useSearch({ strict: false }));
  const navigate = useNavigate();
  const phone = usePhone();
  const [filtering, setFiltering] = useState(false);
  const change = (next: LogSearch) => void navigate({ to: '/looks', search: { ...search, ...next }, replace: true });
  const query = useLog(search);
  const first = query.data?.pages[0];
  const entries = query.data?.pages.flatMap((page) => page.entries) ?? [];
  const filters = <LogFilters search={search} staff={first?.staff ?? []} onChange={change} />;
  return (
    <Page fill title={t.title} eyebrow={t.title} headline={<SealHeadline sealed={first?.sealed} />}
      sub={<SealState sealed={first?.sealed} />}
      actions={phone ? <Button onClick={() => setFiltering(true)}>{t.filters}</Button> : undefined}>
      {(first?.sealed.verified?.findings ?? 0) > 0 && (
        <Notice tone="late" title={t.broken(first?.sealed.verified?.findings ?? 0)}>{t.brokenWhat}</Notice>
      )}
      <div className={styles.frame}>
        {!phone && filters}
        <Card pad={false} fill label={t.title} className={styles.list}>
          {query.error !== null && <Problem error={query.error} />}
          {query.isPending ? <LoadingRows rows={18} /> : (
            <LogTable entries={entries} onPerson={(personId) => change({ personId, person: undefined })}
              empty={<EmptyState sentence={t.none} />} />
          )}
          {query.hasNextPage && (
            <div className={styles.pages}>
              <Button size="small" busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>{t.more}</Button>
            </div>
          )}
        </Card>
      </div>
      {phone && <Drawer open={filtering} onClose={() => setFiltering(false)} title={t.filters}>{filters}</Drawer>}
    </Page>
  );
}

function useLog(search: LogSearch) {
  return useInfiniteQuery({
    queryKey: ['GET /api/audit', search],
    queryFn: ({ pageParam }) => api('GET /api/audit', {
      query: { ...given(search), ...(pageParam === null ? {} : { before: pageParam }) }, purpose: 'audit-trail',
    }),
    initialPageParam: null as number | null,
    getNextPageParam: (last) => (last.more ? last.entries.at(-1)?.entryId ?? null : null),
    // Each asking is logged, so nothing asks by itself.
    refetchOnWindowFocus: false,
    staleTime: Infinity,
    gcTime: 0,
    placeholderData: (before) => before,
  });
}

function given(search: LogSearch): Record<string, string> {
  return Object.fromEntries(Object.entries(search).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

function SealHeadline({ sealed }: { readonly sealed: Sealed | undefined }) {
  const t = useTexts(logTexts);
  const language = useLanguage();
  if (sealed === undefined) return ' ';
  if (sealed.verified === null) return t.notYet;
  if (sealed.verified.findings > 0) return t.broken(sealed.verified.findings);
  return t.holds(moment(sealed.verified.sealedAt ?? sealed.verified.at, language));
}

function SealState({ sealed }: { readonly sealed: Sealed | undefined }) {
  const t = useTexts(logTexts);
  const language = useLanguage();
  if (sealed === undefined) return ' ';
  return [
    sealed.verified === null ? t.firstCheck : t.checked(moment(sealed.verified.at, language)),
    ...(sealed.sealedAt === null ? [] : [t.sealedUpTo(moment(sealed.sealedAt, language))]),
    ...(sealed.unsealed === 0 ? [] : [t.waiting(sealed.unsealed)]),
  ].join(' · ');
}

function moment(instant: string, language: Language): string {
  const { day, time } = localTime(instant);
  return `${formatDayYear(day, language)} ${atTime(time, language)}`;
}
