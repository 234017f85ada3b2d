import { addDays, formatIso, plainDate, weekday } from '@kohtaanto/rules/foundations/plain-date.ts';
import { isOfficeDay } from '@kohtaanto/rules/foundations/working-days.ts';
import { isCandidateMatter } from '@kohtaanto/rules/presentations/candidate-matters.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { DueFacet, TaskGroup, WorklistQuery, WorklistRow } from './contract.ts';

/** How far ahead a worklist looks. */
export const weeksAhead = 8;
const ribbonDays = 15;

const taskOfKind: Readonly<Record<string, TaskGroup>> = {
  'initial-interview': 'initial-interview',
  'complementary-interview': 'complementary-interview',
  'job-search-discussion': 'job-search-discussion',
  'employment-plan': 'plan',
  'plan-approval': 'plan',
  'plan-report': 'plan',
  'search-report': 'search-report',
  'job-search-profile': 'job-search-profile',
  'integration-plan': 'integration',
  'multi-agency-plan': 'multi-agency',
  'lapse-record': 'lapse',
};

export function taskGroupOf(kind: string): TaskGroup {
  if (isCandidateMatter(kind)) return 'candidates';
  const task = taskOfKind[kind];
  if (task === undefined) throw new RangeError(`An obligation of an unknown kind: ${kind}`);
  return task;
}

/**
 * Overdue is what the law's own day has passed; what must be done by today's closing is due today
 * even where the law's day is the Sunday after. What came up on a day the office was closed is not overdue
 * before its first office day has gone by.
 */
export function bucketOf(due: string, officeDay: string, today: PlainDate): string {
  const todayIso = formatIso(today);
  if (due < todayIso && officeDay < todayIso) return 'overdue';
  if (officeDay <= todayIso) return 'today';
  const monday = mondayOf(plainDate(officeDay));
  const thisMonday = mondayOf(today);
  if (monday === thisMonday) return 'this-week';
  if (monday === addDays(thisMonday, 7)) return 'next-week';
  return formatIso(monday);
}

function mondayOf(day: PlainDate): PlainDate {
  return addDays(day, 1 - weekday(day));
}

export type Filters = Pick<WorklistQuery, 'due' | 'day' | 'task' | 'group' | 'municipality' | 'name'> & {
  readonly today: PlainDate;
};
type Facet = 'due' | 'task' | 'group' | 'municipality';

/** Does the row pass every filter but that of one facet? The facet counts what the others leave. */
export function passes(row: WorklistRow, filters: Filters, but?: Facet): boolean {
  return (
    (but === 'due' || passesDue(row, filters)) &&
    (but === 'task' || oneOf(filters.task, [row.task])) &&
    (but === 'group' || oneOf(filters.group, row.groups)) &&
    (but === 'municipality' || oneOf(filters.municipality, row.municipality === null ? [] : [row.municipality])) &&
    passesName(row, filters.name)
  );
}

function passesDue(row: WorklistRow, { due, day, today }: Filters): boolean {
  if (day !== undefined) return row.bucket !== 'overdue' && ribbonDayOf(row, today) === day;
  return due === 'all' || row.bucket === due;
}

/** Where a row stands on the ribbon: its last office day, or today where that has just passed. */
function ribbonDayOf(row: WorklistRow, today: PlainDate): string {
  return row.bucket === 'today' ? formatIso(today) : row.officeDay;
}

function oneOf(wanted: readonly string[], has: readonly string[]): boolean {
  return wanted.length === 0 || has.some((value) => wanted.includes(value));
}

function passesName(row: WorklistRow, wanted: string | undefined): boolean {
  if (wanted === undefined || wanted.trim() === '') return true;
  if (row.name === null) return false;
  const name = `${row.name.family} ${row.name.given}`.toLocaleLowerCase('fi');
  return wanted.toLocaleLowerCase('fi').trim().split(/\s+/).every((part) => name.includes(part));
}

const dueFacets: readonly DueFacet[] = ['overdue', 'today', 'this-week', 'next-week', 'all'];
const groupOrder = [
  'under-30', 'over-55', 'long-term-unemployed', 'partial-work-ability', 'integration-customer',
];

export type FacetCounts = Readonly<Record<Facet, { value: string; count: number }[]>>;

/** Counts of the rows left by the other facets; a value that no row has is still listed as 0. */
export function countFacets(rows: readonly WorklistRow[], filters: Filters): FacetCounts {
  const due = new Map<string, number>(dueFacets.map((facet) => [facet, 0]));
  const task = new Map<string, number>();
  const group = new Map<string, number>(groupOrder.map((value) => [value, 0]));
  const municipality = new Map<string, number>();
  for (const row of rows) {
    if (passes(row, filters, 'due')) {
      for (const facet of dueFacets) add(due, facet, facet === 'all' || row.bucket === facet);
    }
    add(task, row.task, passes(row, filters, 'task'));
    const inGroup = passes(row, filters, 'group');
    for (const value of row.groups) add(group, value, inGroup);
    if (row.municipality !== null) {
      add(municipality, row.municipality, passes(row, filters, 'municipality'));
    }
  }
  return {
    due: listOf(due),
    task: listOf(task).sort((a, b) => taskOrder(a.value) - taskOrder(b.value)),
    group: listOf(group),
    municipality: listOf(municipality).sort((a, b) => b.count - a.count || a.value.localeCompare(b.value)),
  };
}

function taskOrder(value: string): number {
  return [...new Set<string>(Object.values(taskOfKind))].indexOf(value);
}

function add(counts: Map<string, number>, value: string, counted: boolean): void {
  counts.set(value, (counts.get(value) ?? 0) + (counted ? 1 : 0));
}

function listOf(counts: Map<string, number>): { value: string; count: number }[] {
  return [...counts].map(([value, count]) => ({ value, count }));
}

type Blocks = { booked: number; unbooked: number };
export type Ribbon = { overdue: Blocks; days: (Blocks & { day: string })[] };

/**
 * Overdue and the coming working days, of the rows left by all facets but the due one. Today is
 * shown even where it is no working day: somebody is looking.
 */
export function ribbonOf(rows: readonly WorklistRow[], filters: Filters): Ribbon {
  const { today } = filters;
  const overdue = { booked: 0, unbooked: 0 };
  const days = new Map<string, Blocks & { day: string }>();
  for (let day = today; days.size < ribbonDays; day = addDays(day, 1)) {
    if (day === today || isOfficeDay(day)) {
      const iso = formatIso(day);
      days.set(iso, { day: iso, booked: 0, unbooked: 0 });
    }
  }
  for (const row of rows) {
    if (!passes(row, filters, 'due')) continue;
    const blocks = row.bucket === 'overdue' ? overdue : days.get(ribbonDayOf(row, today));
    if (blocks === undefined) continue;
    blocks[row.appointment === null ? 'unbooked' : 'booked'] += 1;
  }
  return { overdue, days: [...days.values()] };
}

export type Page = { readonly rows: readonly WorklistRow[]; readonly nextCursor: string | null };

/** Rows after the one the cursor names; where that one has left, after the place it had. */
export function pageOf(rows: readonly WorklistRow[], cursor: string | undefined, size: number): Page {
  const start = cursor === undefined ? 0 : firstAfter(rows, cursor);
  const page = rows.slice(start, start + size);
  const last = page.at(-1);
  const more = start + size < rows.length && last !== undefined;
  return { rows: page, nextCursor: more ? `${last.officeDay}|${last.personId}|${last.key}` : null };
}

function firstAfter(rows: readonly WorklistRow[], cursor: string): number {
  const [day = '', personId = '', ...key] = cursor.split('|');
  const at = rows.findIndex((row) => row.personId === personId && row.key === key.join('|'));
  if (at >= 0) return at + 1;
  const later = rows.findIndex((row) => row.officeDay > day);
  return later < 0 ? rows.length : later;
}

/** Counts of each group row of the list, over all pages. */
export function countBuckets(rows: readonly WorklistRow[]): { value: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const row of rows) add(counts, row.bucket, true);
  return listOf(counts);
}

/** What an empty day or week is told to be followed by: the first coming task the other facets leave. */
export function nextAfter(rows: readonly WorklistRow[], filters: Filters): WorklistRow | null {
  const after = filters.day ?? '';
  return rows.find((row) => row.bucket !== 'overdue' && row.officeDay > after && passes(row, filters, 'due')) ?? null;
}
