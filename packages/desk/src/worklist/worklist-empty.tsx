import { formatDay } from '@kohtaanto/words/dates.ts';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { obligationName } from '@kohtaanto/words/obligations.ts';
import type { Worklist } from '@kohtaanto/office/worklist/contract.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { emptyTexts } from './empty-texts.ts';
import { fullName } from './person-name.ts';
import { texts } from './texts.ts';
import type { SearchChange } from './use-worklist-search.ts';
import { hasFilters } from './worklist-search.ts';
import type { WorklistSearch } from './worklist-search.ts';

type EmptyProps = {
  readonly list: Worklist;
  readonly search: WorklistSearch;
  readonly onChange: (change: SearchChange) => void;
};

/** It is well: what was looked for is not there; what comes next, and one button to it. */
export function WorklistEmpty({ list, search, onChange }: EmptyProps) {
  const t = useTexts(emptyTexts);
  const w = useTexts(texts);
  const language = useLanguage();
  const next = list.nextDue;
  const sentences: Readonly<Record<string, string>> = {
    overdue: t.overdue, today: t.today, 'this-week': t.thisWeek, 'next-week': t.nextWeek,
  };
  const due = search.day !== undefined ? t.day(formatDay(search.day, language)) : sentences[search.due ?? ''];
  const narrowed = [search.task, search.group, search.municipality, search.name].some((one) => one !== undefined);
  const all = { due: undefined, day: undefined, task: undefined, group: undefined, municipality: undefined, name: undefined };
  const { mine, team } = list.counts;
  if (list.view === 'mine' && mine === 0 && team !== null && team > 0 && !hasFilters(search)) {
    return (
      <EmptyState
        sentence={t.noOwn}
        next={t.teamHas(formatNumber(team, language))}
        action={<Button onClick={() => onChange({ view: 'team', row: undefined })}>{t.showTeam}</Button>}
      />
    );
  }
  return (
    <EmptyState
      sentence={narrowed ? t.narrowed : (due ?? t.nothing)}
      {...(next === null || narrowed ? {} : {
        next: t.next(
          formatDay(next.officeDay, language),
          fullName(next.name, w.protectedName),
          obligationName(next.kind, language).toLocaleLowerCase(language),
        ),
      })}
      {...(hasFilters(search)
        ? {
            action: search.due === 'this-week' && !narrowed
              ? <Button onClick={() => onChange({ due: 'next-week' })}>{t.showNextWeek}</Button>
              : <Button onClick={() => onChange(all)}>{t.showAll}</Button>,
          }
        : {})}
    />
  );
}
