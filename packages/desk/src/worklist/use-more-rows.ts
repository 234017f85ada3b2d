import { useEffect, useState } from 'react';
import type { Worklist, WorklistRow } from '@kohtaanto/office/worklist/contract.ts';
import { api } from '../app/api.ts';
import { useAttempt } from '../app/use-attempt.ts';
import { placeOf } from './list-place.ts';
import { queryOf, rowKeyOf } from './worklist-search.ts';
import type { WorklistSearch } from './worklist-search.ts';

type Extra = {
  readonly of: string;
  /** The first page these follow; when it is fetched anew with changes, they are too. */
  readonly base: Worklist;
  readonly rows: readonly WorklistRow[];
  /** As they were before the first page changed, in sight until the new ones have come. */
  readonly older: readonly WorklistRow[];
  readonly cursor: string | null;
};

/** A coach's own list comes whole, behind the first page; of a team's more is asked for by hand. */
const wholeUpTo = 480;

export function useMoreRows(list: Worklist, search: WorklistSearch) {
  const query = queryOf(search);
  const of = JSON.stringify(query);
  const [kept, setKept] = useState<Extra | null>(null);
  // As far as one had read when a person was opened, so that the place is there to come back to.
  const [readTo] = useState(() => placeOf(of)?.rows.length ?? 0);
  const { error, busy, attempt } = useAttempt();
  const shown = kept?.of === of ? kept : null;
  const fresh = shown?.base === list ? shown : null;
  const older = fresh === null ? [...(shown?.rows ?? []), ...(shown?.older ?? [])] : fresh.older;
  const rows = withoutRepeats([...list.rows, ...(fresh?.rows ?? []), ...older]);
  const cursor = fresh === null ? list.nextCursor : fresh.cursor;
  const loaded = list.rows.length + (fresh?.rows.length ?? 0);
  const wanted = Math.max(wholeUpTo, readTo, rows.length);
  const loadMore = async () => {
    if (cursor === null) return;
    await attempt(async () => {
      const next = await api('GET /api/worklist', { query: { ...query, cursor } });
      const enough = next.nextCursor === null || loaded + next.rows.length >= wanted;
      setKept({
        of, base: list, rows: [...(fresh?.rows ?? []), ...next.rows], older: enough ? [] : older, cursor: next.nextCursor,
      });
    });
  };
  const comesByItself = cursor !== null && error === null && loaded < wanted;
  useEffect(() => {
    if (comesByItself && !busy) void loadMore();
  });
  return {
    of, rows, left: list.total - rows.length, loadMore, busy, error,
    hasMore: cursor !== null && !comesByItself, coming: comesByItself,
  };
}

/** A row that has moved stands where it was met first. */
function withoutRepeats(rows: readonly WorklistRow[]): readonly WorklistRow[] {
  const met = new Set<string>();
  return rows.filter((row) => !met.has(rowKeyOf(row)) && met.add(rowKeyOf(row)));
}
