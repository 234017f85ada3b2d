import type { SavedView } from '@kohtaanto/office/worklist/contract.ts';
import { useTexts } from '../app/texts.tsx';
import { FacetGroup } from '../design/facets.tsx';
import { useShortcuts } from '../design/use-shortcuts.ts';
import { savedViewsTexts } from './saved-views-texts.ts';
import { savedQueryOf, searchOfSaved } from './worklist-search.ts';
import type { WorklistSearch } from './worklist-search.ts';

type SavedViewsProps = {
  readonly views: readonly SavedView[];
  readonly search: WorklistSearch;
  readonly onView: (search: WorklistSearch) => void;
};

/** Own views above the facets, in the order of their number keys. */
export function SavedViews({ views, search, onView }: SavedViewsProps) {
  const t = useTexts(savedViewsTexts);
  const keys = Object.fromEntries(
    views.slice(0, 9).map((view, index) => [String(index + 1), () => onView(searchOfSaved(view.query))]),
  );
  useShortcuts(keys, {
    help: views.length === 0 ? [] : [{ keys: ['1', '–', String(Math.min(9, views.length))], label: t.title }],
  });
  if (views.length === 0) return null;
  const current = savedQueryOf(search);
  const chosen = views.find((view) => savedQueryOf(searchOfSaved(view.query)) === current);
  return (
    <FacetGroup
      title={t.title}
      value={chosen?.viewId ?? null}
      options={views.map((view, index) => ({ value: view.viewId, label: view.name, count: index + 1 }))}
      onChange={(viewId) => {
        const view = views.find((one) => one.viewId === viewId);
        onView(view === undefined ? {} : searchOfSaved(view.query));
      }}
    />
  );
}
