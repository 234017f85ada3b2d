import type { Worklist } from '@kohtaanto/office/worklist/contract.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { FacetGroup, Facets } from '../design/facets.tsx';
import { nameOfGroup } from './group-words.ts';
import { SavedViews } from './saved-views.tsx';
import { taskGroupName } from './task-names.ts';
import { texts } from './texts.ts';
import type { SearchChange } from './use-worklist-search.ts';
import { toggleValue, valuesOf } from './worklist-search.ts';
import type { WorklistSearch } from './worklist-search.ts';

type FacetsProps = {
  readonly list: Worklist;
  readonly search: WorklistSearch;
  readonly onChange: (change: SearchChange) => void;
  readonly onView: (search: WorklistSearch) => void;
};

/** Counts are those of the rows left by the other facets; a facet with none stays, muted. */
export function WorklistFacets({ list, search, onChange, onView }: FacetsProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { facets } = list;
  const dueLabels: Readonly<Record<string, string>> = {
    overdue: t.overdue, today: t.today, 'this-week': t.thisWeek, 'next-week': t.nextWeek, all: t.allWeeks,
  };
  return (
    <Facets label={t.filters}>
      <SavedViews views={list.savedViews} search={search} onView={onView} />
      <FacetGroup
        title={t.due}
        value={search.day === undefined ? (search.due ?? 'all') : null}
        onChange={(value) => onChange({ due: dueOf(value), day: undefined })}
        options={facets.due.map(({ value, count }) => ({
          value, count, label: dueLabels[value] ?? value, ...(value === 'overdue' ? { tone: 'late' as const } : {}),
        }))}
      />
      <FacetGroup
        title={t.task}
        multiple
        value={valuesOf(search.task)}
        onChange={(value) => value !== null && onChange({ task: toggleValue(search.task, value) })}
        options={facets.task.map((one) => ({ ...one, label: taskGroupName(one.value, language) }))}
      />
      <FacetGroup
        title={t.group}
        multiple
        value={valuesOf(search.group)}
        onChange={(value) => value !== null && onChange({ group: toggleValue(search.group, value) })}
        options={facets.group.map((one) => ({ ...one, label: nameOfGroup(one.value, language) }))}
      />
      <FacetGroup
        title={t.municipality}
        multiple
        value={valuesOf(search.municipality)}
        onChange={(value) =>
          value !== null && onChange({ municipality: toggleValue(search.municipality, value) })}
        options={facets.municipality.map(({ value, count, name }) => ({ value, count, label: name }))}
      />
    </Facets>
  );
}

function dueOf(value: string | null): WorklistSearch['due'] | undefined {
  return value === 'overdue' || value === 'today' || value === 'this-week' || value === 'next-week' ? value : undefined;
}
