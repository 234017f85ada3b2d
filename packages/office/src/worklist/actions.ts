import { addDays, formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { AccessScope, Platform } from '../platform/platform.ts';
import type { ReadyAnswer } from '../platform/http/ready-answer.ts';
import type { Worklist, WorklistQuery, WorklistRow, WorklistViewName } from './contract.ts';
import { routes } from './contract.ts';
import { municipalityName } from './municipality-names.ts';
import { readyAgain } from './ready-lists.ts';
import { countOfTeam, countsOfViews, substitutedBy } from './view-counts.ts';
import { worklistRow } from './worklist-rows.ts';
import type { Frame, ListQuestion, Whose } from './worklist-store.ts';
import { findListMark, findRows } from './worklist-store.ts';
import { countBuckets, countFacets, nextAfter, pageOf, passes, ribbonOf, weeksAhead } from './worklist-view.ts';

const pageSize = 120;

/**
 * A page of the worklist. A list is asked for again and again, every minute and with every return to it,
 * and seldom has anything changed: then the page that was made before is given again. That nothing has
 * changed the register says each time, under the rights of the one who asks.
 */
export async function openWorklist(
  platform: Platform, scope: AccessScope, today: PlainDate, query: WorklistQuery,
): Promise<ReadyAnswer> {
  const question = questionOf(platform, scope, today, query.view);
  const { mark, frame } = await findListMark(platform.database, scope, question);
  const names = await municipalityName(platform, scope.language);
  const teamCount = query.view === 'team' ? null : await countOfTeam({ platform, scope, days: question.days, frame });
  return readyAgain(platform.database, {
    asked: JSON.stringify([scope.areaId, scope.staffId, scope.teamCode, scope.municipalities, scope.coaches,
      scope.language, question.days.today, query]),
    state: JSON.stringify([mark, frame, teamCount]),
  }, async () => {
    const found = await findRows(platform.database, scope, question);
    const rows = found.map((row) => worklistRow(row, { scope, today, frame, competence: frame.competence }));
    const counts = countsOfViews({ scope, frame, view: query.view, shown: rows.length, teamCount });
    const list = worklistOf(rows, frame, { query, today, names, counts });
    const listed = list.rows.map((row) => ({ ...row, writer: frame.writers[row.personId] ?? null }));
    return platform.http.ready(routes.getWorklist, { ...list, rows: listed });
  });
}

function questionOf(platform: Platform, scope: AccessScope, today: PlainDate, view: WorklistViewName): ListQuestion {
  return {
    whose: whoseOf(view, scope),
    beside: {
      mine: view === 'mine' ? null : [scope.staffId],
      substitutions: view === 'substitutions' ? null : substitutedBy(scope),
    },
    days: {
      today: formatIso(today),
      lastDue: formatIso(addDays(today, weeksAhead * 7)),
      now: platform.clock.now().toISOString(),
    },
  };
}

function whoseOf(view: WorklistViewName, scope: AccessScope): Whose {
  if (view === 'team') return 'team';
  return view === 'mine' ? [scope.staffId] : substitutedBy(scope);
}

type Asked = {
  readonly query: WorklistQuery;
  readonly today: PlainDate;
  readonly names: (code: string) => string;
  readonly counts: Worklist['counts'];
};

function worklistOf(rows: readonly WorklistRow[], frame: Frame, asked: Asked): Worklist {
  const { query, today, names, counts } = asked;
  const filters = { ...query, today };
  const left = rows.filter((row) => passes(row, filters));
  const page = pageOf(left, query.cursor, pageSize);
  const facets = countFacets(rows, filters);
  return {
    today: formatIso(today),
    view: query.view,
    headline: {
      overdue: rows.filter((row) => row.bucket === 'overdue').length,
      dueToday: rows.filter((row) => row.bucket === 'today').length,
      next: nextMeeting(frame),
    },
    counts,
    ribbon: ribbonOf(rows, filters),
    facets: { ...facets, municipality: facets.municipality.map((one) => ({ ...one, name: names(one.value) })) },
    total: left.length,
    buckets: countBuckets(left),
    rows: [...page.rows],
    nextCursor: page.nextCursor,
    savedViews: [...frame.views],
    nextDue: left.length > 0 ? null : nextAfter(rows, filters),
  };
}

function nextMeeting({ next }: Frame): Worklist['headline']['next'] {
  if (next === null) return null;
  const { family, given, time, personId, place, room } = next;
  const name = next.protected || family === null || given === null ? null : { family, given };
  return { time, personId, protected: next.protected, name, place, room };
}
