import { useState } from 'react';
import type { Worklist, WorklistRow } from '@kohtaanto/office/worklist/contract.ts';
import { api } from '../app/api.ts';
import { queryOf, rowKeyOf } from './worklist-search.ts';
import type { WorklistSearch } from './worklist-search.ts';

type Extra = { readonly of: string; readonly rows: readonly WorklistRow[]; readonly cursor: string | null };

/** The first page and those asked for after it; other filters begin from the first again. */
export function useMoreRows(list: Worklist, search: WorklistSearch) {
  const query = queryOf(search);
  const of = JSON.stringify(query);
  const [kept, setKept] = useState<Extra | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const extra = kept?.of === of ? kept : null;
  const first = new Set(list.rows.map(rowKeyOf));
  const rows = [...list.rows, ...(extra?.rows ?? []).filter((row) => !first.has(rowKeyOf(row)))];
  const cursor = extra === null ? list.nextCursor : extra.cursor;
  const loadMore = async () => {
    if (cursor === null || busy) return;
    setBusy(true);
    try {
      const next = await api('GET /api/worklist', { query: { ...query, cursor } });
      setKept({ of, rows: [...(extra?.rows ?? []), ...next.rows], cursor: next.nextCursor });
      setError(null);
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  };
  return { rows, left: list.total - rows.length, loadMore, busy, error, hasMore: cursor !== null };
}
