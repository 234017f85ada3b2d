import { useEffect, useState } from 'react';
import type { Worklist, WorklistRow } from '@kohtaanto/office/worklist/contract.ts';
import { api } from '../app/api.ts';
import { queryOf, rowKeyOf } from './worklist-search.ts';
import type { WorklistSearch } from './worklist-search.ts';

type Extra = {
  readonly of: string;
  /** The first page these follow; when it is fetched anew with changes, they are too. */
  readonly base: Worklist;
  readonly rows: readonly WorklistRow[];
  readonly cursor: string | null;
};

/** A coach's own list comes whole, behind the first page; of a team's more is asked for by hand. */
const wholeUpTo = 480;

export function useMoreRows(list: Worklist, search: WorklistSearch) {
  const query = queryOf(search);
  const of = JSON.stringify(query);
  const [kept, setKept] = useState<Extra | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const shown = kept?.of === of ? kept : null;
  const fresh = shown?.base === list ? shown : null;
  const first = new Set(list.rows.map(rowKeyOf));
  // Rows of the pages before stay in sight until the new ones are here: nothing jumps.
  const rows = [...list.rows, ...(shown?.rows ?? []).filter((row) => !first.has(rowKeyOf(row)))];
  const cursor = fresh === null ? list.nextCursor : fresh.cursor;
  const loadMore = async () => {
    if (cursor === null || busy) return;
    setBusy(true);
    try {
      const next = await api('GET /api/worklist', { query: { ...query, cursor } });
      setKept({ of, base: list, rows: [...(fresh?.rows ?? []), ...next.rows], cursor: next.nextCursor });
      setError(null);
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  };
  const loaded = list.rows.length + (fresh?.rows.length ?? 0);
  const comesByItself = cursor !== null && error === null && loaded < wholeUpTo;
  useEffect(() => {
    if (comesByItself && !busy) void loadMore();
  });
  return { rows, left: list.total - rows.length, loadMore, busy, error, hasMore: cursor !== null && !comesByItself };
}
