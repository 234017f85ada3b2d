import { addDays, formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { AccessScope, Platform, Tx } from '../platform/platform.ts';
import type { Worklist, WorklistQuery, WorklistRow, WorklistViewName } from './contract.ts';
import { municipalityName } from './municipality-names.ts';
import { countsOfViews } from './view-counts.ts';
import { worklistRow } from './worklist-rows.ts';
import type { Frame } from './worklist-store.ts';
import { findCompetence, findFrame, findOpenRows, findWriters } from './worklist-store.ts';
import { countBuckets, countFacets, nextAfter, pageOf, passes, ribbonOf, weeksAhead } from './worklist-view.ts';

const pageSize = 120;

/** All that one page of the worklist needs, from one transaction. */
export async function openWorklist(
  platform: Platform, scope: AccessScope, today: PlainDate, query: WorklistQuery,
): Promise<Worklist> {
  const days = {
    today: formatIso(today),
    lastDue: formatIso(addDays(today, weeksAhead * 7)),
    now: platform.clock.now().toISOString(),
  };
  return platform.database.read(scope, async (tx) => {
    const frame = await findFrame(tx, scope, days);
    const rows = await rowsOfView(tx, scope, today, query.view, frame, days);
    const counts = await countsOfViews(tx, { scope, days, frame, rows, view: query.view, platform });
    const names = await municipalityName(platform, scope.language);
    const list = worklistOf(rows, frame, { query, today, names, counts });
    const writers = await findWriters(tx, list.rows.map((row) => row.personId));
    return { ...list, rows: list.rows.map((row) => ({ ...row, writer: writers.get(row.personId) ?? null })) };
  });
}

async function rowsOfView(
  tx: Tx, scope: AccessScope, today: PlainDate, view: WorklistViewName, frame: Frame,
  days: { today: string; lastDue: string },
): Promise<readonly WorklistRow[]> {
  const found = await findOpenRows(tx, scope, coachesOf(view, scope, frame), days);
  const elsewhere = [...new Set(found.map((row) => row.municipality_code))].filter(
    (code) => !scope.municipalities.includes(code),
  );
  const competence = elsewhere.length === 0 ? [] : await findCompetence(tx, scope, elsewhere, days.today);
  return found.map((row) => worklistRow(row, { scope, today, coachNames: frame.names, competence }));
}

function coachesOf(view: WorklistViewName, scope: AccessScope, frame: Frame): readonly string[] {
  if (view === 'team') return frame.team;
  const self = scope.staffId;
  return view === 'mine' ? [self] : scope.coaches.filter((coach) => coach !== self);
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
