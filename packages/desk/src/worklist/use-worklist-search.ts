import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { changeSearch, readWorklistSearch } from './worklist-search.ts';
import type { WorklistSearch } from './worklist-search.ts';

export type SearchChange = { [Key in keyof WorklistSearch]?: WorklistSearch[Key] | undefined };

/** The filters live in the address only, so that a link, a reload and Alt ← all keep them. */
export function useWorklistSearch() {
  const raw: Record<string, unknown> = useSearch({ strict: false });
  const search = useMemo(() => readWorklistSearch(raw), [raw]);
  const navigate = useNavigate();
  const change = useCallback(
    (next: SearchChange) => {
      void navigate({
        to: '/worklist',
        search: (before: Record<string, unknown>) => changeSearch(readWorklistSearch(before), next),
        replace: true,
        // A tapped row must not be scrolled away from under the finger before the tap has ended.
        resetScroll: false,
      });
    },
    [navigate],
  );
  const replaceAll = useCallback(
    (next: WorklistSearch) => void navigate({ to: '/worklist', search: next }),
    [navigate],
  );
  return { search, change, replaceAll };
}
