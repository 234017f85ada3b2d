import { formatIso, isoWeek, plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { meetingsPerDay } from '../appointments/free-times.ts';
import type { DueTask } from '../appointments/due-tasks.ts';
import { officeNow } from '../appointments/office-now.ts';
import { loadWeekLoads, teamStaff } from '../appointments/smooth.ts';
import type { WeekLoad } from '../appointments/week-load.ts';
import { lastDayOf } from './absence-days.ts';
import { bucketOf } from '../worklist/worklist-view.ts';
import { parsePeriod } from '../platform/database/period-column.ts';
import type { AccessScope, Platform } from '../platform/platform.ts';
import type { CoachLoad, TeamWeek } from './contract.ts';
import type { CountRow, DueRow, StaffRow } from './load-store.ts';
import {
  countOverdueMeetings, findUnitName, listCounts, listDueTasks, listMunicipalityNames, listStaff, listTeams,
} from './load-store.ts';

/** What the team page shows, in one read. */
export function getTeam(platform: Platform, scope: AccessScope, asked: string | undefined) {
  return platform.database.read(scope, async (tx) => {
    const now = officeNow(platform.clock);
    const today = formatIso(now.day);
    const teams = await listTeams(tx, scope, today);
    const teamCode = chooseTeam(asked, scope, teams);
    const staffIds = await teamStaff(tx, scope, teamCode, today);
    const staff = await listStaff(tx, scope, staffIds, today);
    const counts = {
      customers: await listCounts(tx, scope, staffIds, today), due: await listDueTasks(tx, scope, staffIds, today),
    };
    const names = await listMunicipalityNames(tx, scope);
    const { weeks } = await loadWeekLoads(tx, scope, staffIds, now);
    return {
      teamCode,
      teamName: teams.find((team) => team.teamCode === teamCode)?.name ?? await findUnitName(tx, scope),
      teams,
      coaches: staff.map((row) => coachLoad(row, counts, weeks, now.day)),
      municipalities: municipalityLoads(counts, weeks, names, now.day),
      weeks: weeks.map(teamWeek),
      overdueMeetings: await countOverdueMeetings(tx, scope, staffIds, today),
      meetingsPerDay,
      mayAssign: scope.roles.includes('team-lead'),
    };
  });
}

/** 'all' is the whole responsibility area; whoever has no team of coaches sees it first. */
function chooseTeam(asked: string | undefined, scope: AccessScope, teams: readonly { teamCode: string }[]): string | null {
  if (asked === 'all') return null;
  const wanted = asked ?? scope.teamCode;
  return teams.some((team) => team.teamCode === wanted) ? wanted : null;
}

function coachLoad(row: StaffRow, counts: Counts, weeks: readonly WeekLoad[], today: PlainDate): CoachLoad {
  const period = row.absence === null ? null : parsePeriod(row.absence.period);
  const from = period?.start ?? null;
  return {
    staffId: row.staff_id,
    givenName: row.given_name,
    familyName: row.family_name,
    specialisation: row.specialisation,
    languages: row.languages,
    personYears: row.person_years,
    caseloadMin: row.caseload_min,
    caseloadMax: row.caseload_max,
    ...sums(counts, (one) => one.coach_id === row.staff_id, today),
    weeks: weeks.map((week) => week.meetings.filter((task) => task.coachId === row.staff_id).length),
    awayToday: from !== null && plainDate(from) <= today,
    absence: row.absence === null || from === null ? null : {
      from,
      lastDay: lastDayOf(period?.end ?? null),
      substituteId: row.absence.substitute_id,
      substituteName: row.absence.substitute_name,
      kind: row.absence.kind,
    },
  };
}

function municipalityLoads(
  counts: Counts, weeks: readonly WeekLoad[], names: ReadonlyMap<string, string>, today: PlainDate,
) {
  const codes = [...new Set([...counts.customers, ...counts.due].map((count) => count.municipality_code))];
  return codes.map((municipalityCode) => ({
    municipalityCode,
    name: names.get(municipalityCode) ?? municipalityCode,
    ...sums(counts, (one) => one.municipality_code === municipalityCode, today),
    weeks: weeks.map((week) =>
      week.meetings.filter((task) => task.municipalityCode === municipalityCode).length),
  })).toSorted((one, other) => other.customers - one.customers);
}

type Counts = { readonly customers: readonly CountRow[]; readonly due: readonly DueRow[] };
type Counted = { readonly coach_id: string; readonly municipality_code: string };

/** Late and due today in the worklist's own words, so that a coach's row and that coach's list never differ. */
function sums({ customers, due }: Counts, isOf: (one: Counted) => boolean, today: PlainDate) {
  const tasks = due.filter(isOf);
  const inBucket = (bucket: string) => tasks
    .filter((task) => bucketOf(task.due, task.office_day, today) === bucket)
    .reduce((sum, task) => sum + task.tasks, 0);
  return {
    customers: customers.filter(isOf).reduce((sum, count) => sum + count.customers, 0),
    overdue: inBucket('overdue'),
    dueToday: inBucket('today'),
  };
}

/** The chart's four parts, in the order in which the work is done. */
const partOf: Readonly<Record<DueTask['kind'], 'initial' | 'discussion' | 'plan' | 'integration'>> = {
  'initial-interview': 'initial',
  'complementary-interview': 'discussion',
  'job-search-discussion': 'discussion',
  'employment-plan': 'plan',
  'integration-plan': 'integration',
  'multi-agency-plan': 'integration',
  other: 'discussion',
};

function teamWeek(week: WeekLoad): TeamWeek {
  const parts = { initial: 0, discussion: 0, plan: 0, integration: 0 };
  for (const task of week.meetings) parts[partOf[task.kind]] += 1;
  return {
    monday: formatIso(week.monday),
    week: isoWeek(week.monday).week,
    ...parts,
    total: week.meetings.length,
    free: week.free,
    times: week.times,
  };
}
