import { useQuery } from '@tanstack/react-query';
import { apiQuery } from '../app/api.ts';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Page } from '../design/page.tsx';
import { Problem } from '../design/problem.tsx';
import { Segmented } from '../design/segmented.tsx';
import { usePhone } from '../design/use-phone.ts';
import { capitalised } from '@kohtaanto/words/numbers.ts';
import { formatDayLong } from '@kohtaanto/words/dates.ts';
import type { Worklist } from '@kohtaanto/office/worklist/contract.ts';
import { DayRibbon } from './day-ribbon.tsx';
import { headlineSentence } from './headline-texts.ts';
import { texts } from './texts.ts';
import { useFirstView } from './use-first-view.ts';
import { useWorklistSearch } from './use-worklist-search.ts';
import type { SearchChange } from './use-worklist-search.ts';
import { WorklistBody } from './worklist-body.tsx';
import { queryOf } from './worklist-search.ts';

/** The coach's day: what is late, what is due, whom one meets next. */
export function WorklistPage() {
  const t = useTexts(texts);
  const language = useLanguage();
  const { today } = useSession();
  const { search: asked, change, replaceAll } = useWorklistSearch();
  const first = useFirstView(asked.view === undefined);
  const view = asked.view ?? first;
  const search = { ...asked, view: view ?? 'mine' };
  const query = useQuery({
    ...apiQuery('GET /api/worklist', { query: queryOf(search) }),
    enabled: view !== undefined,
    refetchInterval: 60_000,
    refetchOnWindowFocus: true,
  });
  const list = view === undefined ? undefined : query.data;
  return (
    <Page
      fill
      title={t.title}
      headline={capitalised(formatDayLong(list?.today ?? today, language))}
      sub={list === undefined ? ' ' : headlineSentence(list.headline, language)}
      actions={view !== undefined && <ViewChoice list={list} view={view} first={first} onChange={change} />}
    >
      {list === undefined ? (
        <Card fill pad={false}>
          {query.error === null ? (
            <LoadingRows rows={16} columns={6} what={t.loading} />
          ) : (
            <Problem
              error={query.error}
              kept={t.kept}
              ways={<Button onClick={() => void query.refetch()}>{t.back}</Button>}
            />
          )}
        </Card>
      ) : (
        <>
          <DayRibbon
            ribbon={list.ribbon}
            today={list.today}
            chosen={search.due === 'overdue' ? 'overdue' : (search.day ?? null)}
            onChoose={(value) => change(ribbonChange(value))}
          />
          <WorklistBody
            list={list}
            search={search}
            stale={query.isPlaceholderData}
            error={query.error}
            onChange={change}
            onView={replaceAll}
          />
        </>
      )}
    </Page>
  );
}

function ribbonChange(value: string | null): SearchChange {
  if (value === null) return { day: undefined, due: undefined };
  return value === 'overdue' ? { due: 'overdue' } : { day: value };
}

type ChoiceProps = {
  readonly list: Worklist | undefined;
  readonly view: Worklist['view'];
  /** The one that opens by itself, and so needs no word in the address. */
  readonly first: Worklist['view'] | undefined;
  readonly onChange: (change: SearchChange) => void;
};

function ViewChoice({ list, view, first, onChange }: ChoiceProps) {
  const t = useTexts(texts);
  const phone = usePhone();
  const count = (value: number | null | undefined) => (typeof value === 'number' ? { count: value } : {});
  return (
    <Segmented
      label={t.views}
      value={view}
      wide={phone}
      onChange={(next) => onChange({ view: next === first ? undefined : next, row: undefined })}
      options={[
        { value: 'mine', label: t.mine, ...count(list?.counts.mine) },
        { value: 'team', label: t.team, ...count(list?.counts.team), disabled: list?.counts.team === null },
        { value: 'substitutions', label: t.substitutions, ...count(list?.counts.substitutions) },
      ]}
    />
  );
}
