import { useInfiniteQuery } from '@tanstack/react-query';
import type { PersonView } from '@kohtaanto/office/jobseekers/contract.ts';
import { formatDayYear, formatTime } from '@kohtaanto/words/dates.ts';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { api } from '../../app/api.ts';
import { useLanguage, useTexts } from '../../app/texts.tsx';
import { Button } from '../../design/button.tsx';
import { Card } from '../../design/card.tsx';
import { LoadingRows } from '../../design/loading-rows.tsx';
import { Problem } from '../../design/problem.tsx';
import { localTime } from '../local-time.ts';
import { actionName, purposeName } from '../../audit-trail/look-words.ts';
import styles from './tab.module.css';
import { tabTexts } from './tab-texts.ts';

/** Acts by a secret link are the person's own, and no member of staff's. */
const isOwnAct = (name: string | undefined): boolean => name === 'customer';

/** Who has looked, when and why; what was denied stands there too. */
export function LooksTab({ person }: { readonly person: PersonView }) {
  const t = useTexts(tabTexts);
  const language = useLanguage();
  const query = useInfiniteQuery({
    queryKey: ['looks', person.personId],
    queryFn: ({ pageParam }) => api('GET /api/persons/:personId/looks', {
      params: { personId: person.personId }, query: pageParam === null ? {} : { before: pageParam },
    }),
    initialPageParam: null as number | null,
    getNextPageParam: (last) => (last.more ? last.entries.at(-1)?.entryId ?? null : null),
    refetchOnWindowFocus: false,
  });
  const total = query.data?.pages.at(-1)?.total;
  const entries = query.data?.pages.flatMap((page) => page.entries) ?? [];
  return (
    <Card title={total === undefined ? t.looksTitle : t.looksSentence(total, formatNumber(total, language))}>
      {query.error !== null && <Problem error={query.error} />}
      {query.isPending ? <LoadingRows rows={8} /> : (
        <table className={styles.table}>
          <thead><tr><th scope="col">{t.when}</th><th scope="col">{t.who}</th><th scope="col">{t.what}</th><th scope="col">{t.purpose}</th></tr></thead>
          <tbody>
            {entries.map((entry) => {
              const { day, time } = localTime(entry.at);
              return (
                <tr key={entry.entryId}>
                  <td className={styles.days}>{formatDayYear(day, language)} {formatTime(time, language)}</td>
                  <td><span className={styles.strong}>{entry.employer?.person ?? (isOwnAct(entry.staff?.name) ? t.customerSelf : entry.staff?.name) ?? t.system}</span>{' '}
                    {entry.employer?.name ?? entry.staff?.unit}</td>
                  <td>{actionName(entry.action, language)} {entry.outcome === 'denied' && <span className={styles.denied}>{t.denied}</span>}</td>
                  <td className={styles.note}>{purposeName(entry.purpose, language)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {query.hasNextPage && <Button onClick={() => void query.fetchNextPage()}
        busy={query.isFetchingNextPage}>{t.more}</Button>}
    </Card>
  );
}
