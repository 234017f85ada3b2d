import type { Answer } from '../app/api-routes.ts';

export type Team = Answer<'GET /api/team'>;
export type CoachLoad = Team['coaches'][number];
export type TeamWeek = Team['weeks'][number];

/** The week that lacks most times; undefined where every week has enough. */
export function worstWeek(weeks: readonly TeamWeek[]): TeamWeek | undefined {
  const lacking = weeks.filter((week) => week.total > week.times);
  return lacking.toSorted((one, other) => (other.total - other.times) - (one.total - one.times))[0];
}

export function overloaded(coaches: readonly CoachLoad[]): CoachLoad | undefined {
  return coaches
    .filter((coach) => coach.customers > coach.caseloadMax)
    .toSorted((one, other) => other.customers - one.customers)[0];
}

/** '49–52' where weeks follow one another, '49, 51' where they do not. */
export function weekRanges(weeks: readonly TeamWeek[], all: readonly TeamWeek[]): string {
  const runs: TeamWeek[][] = [];
  for (const week of weeks) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const follows = before !== undefined && all.indexOf(week) === all.indexOf(before) + 1;
    if (run !== undefined && follows) run.push(week);
    else runs.push([week]);
  }
  return runs.map((run) => (run.length === 1 ? String(run[0]?.week) : `${run[0]?.week}–${run.at(-1)?.week}`)).join(', ');
}

export type LoadRow = {
  readonly key: string;
  readonly name: string;
  readonly under: string;
  readonly customers: number;
  readonly overdue: number;
  readonly dueToday: number;
  readonly weeks: readonly number[];
  /** The agreed band of this row: a coach's own, or as many times that as there are coaches. */
  readonly band: { readonly min: number; readonly max: number } | null;
  readonly coach: CoachLoad | null;
};

export function sumWeeks(rows: readonly { readonly weeks: readonly number[] }[]): number[] {
  const [first] = rows;
  return (first?.weeks ?? []).map((_, index) => rows.reduce((sum, row) => sum + (row.weeks[index] ?? 0), 0));
}
