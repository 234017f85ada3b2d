import { addDays, formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { AccessScope, Platform } from '../platform/platform.ts';
import type { Worklist, WorklistQuery, WorklistRow, WorklistViewName } from './contract.ts';
import { municipalityName } from './municipality-names.ts';
import { countsOfViews, substitutedBy } from './view-counts.ts';
import { worklistRow } from './worklist-rows.ts';
import type { Competence, FoundRow, Frame, Whose } from './worklist-store.ts';
import { competenceStatement, findList } from './worklist-store.ts';
import { countBuckets, countFacets, nextAfter, pageOf, passes, ribbonOf, weeksAhead } from './worklist-view.ts';

const pageSize = 120;

/** All that one page of the worklist needs, in one question to the register. */
export async function openWorklist(
  platform: Platform, scope: AccessScope, today: PlainDate, query: WorklistQuery,
): Promise<Worklist> {
  const days = {
    today: formatIso(today),
    lastDue: formatIso(addDays(today, weeksAhead * 7)),
    now: platform.clock.now().toISOString(),
  };
  const { view } = query;
  const found = await findList(platform.database, scope,
    { whose: whoseOf(view, scope), counted: otherWhose(view, scope), days });
  const competence = await competenceElsewhere(platform, scope, found.rows, days.today);
  const rows = found.rows.map((row) =>
    worklistRow(row, { scope, today, frame: found.frame, competence }));
  const counts = await countsOfViews({ platform, scope, days, found, view });
  const names = await municipalityName(platform, scope.language);
  const list = worklistOf(rows, found.frame, { query, today, names, counts });
  return { ...list, rows: list.rows.map((row) => ({ ...row, writer: found.writers.get(row.personId) ?? null })) };
}

async function competenceElsewhere(
  platform: Platform, scope: AccessScope, rows: readonly FoundRow[], today: string,
): Promise<readonly Competence[]> {
  const elsewhere = [...new Set(rows.map((row) => row.municipality_code))].filter(
    (code) => !scope.municipalities.includes(code),
  );
  if (elsewhere.length === 0) return [];
  const [competence] = await platform.database.ask(scope, competenceStatement(scope, elsewhere, today));
  return competence;
}

function whoseOf(view: WorklistViewName, scope: AccessScope): Whose {
  if (view === 'team') return 'team';
  return view === 'mine' ? [scope.staffId] : substitutedBy(scope);
}

/** Of one's own view and the substitutions the one that is not open is counted beside the other. */
function otherWhose(view: WorklistViewName, scope: AccessScope): readonly string[] | null {
  if (view === 'mine') return substitutedBy(scope);
  return view === 'substitutions' ? [scope.staffId] : null;
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
