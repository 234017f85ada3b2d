import { commitmentInYear } from '@kohtaanto/rules/budget/commitments.ts';
import { targetStanding } from '@kohtaanto/rules/budget/target.ts';
import { differenceFrom, yearEndOf } from '@kohtaanto/rules/budget/year-end.ts';
import type { YearEnd } from '@kohtaanto/rules/budget/year-end.ts';
import { cents, sumCents } from '@kohtaanto/rules/foundations/cents.ts';
import type { Cents } from '@kohtaanto/rules/foundations/cents.ts';
import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { AccessScope, Tx } from '../platform/platform.ts';
import type { Commitment, LineStanding, Overview, TargetStanding, Version } from './contract.ts';
import { groupChoices } from './group-choices.ts';
import {
  findOwn, listClosed, listCommitments, listImports, listLines, listMembers, listTargets, listTasks, listVersions, listYears, sumUse,
} from './store.ts';
import type { StoredCommitment, StoredLine, StoredTarget, UseSum } from './store.ts';

/** What a year's figures are made of, read once. */
export type Ground = {
  readonly year: number; readonly versions: readonly Version[]; readonly lines: readonly StoredLine[];
  readonly use: readonly UseSum[]; readonly lastYear: readonly UseSum[]; readonly closed: readonly string[];
  readonly commitments: readonly Commitment[]; readonly bookedMonths: number;
};

export const monthsOf = (year: number): readonly string[] =>
  Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`);

export async function readGround(tx: Tx, scope: AccessScope, year: number, today: string): Promise<Ground> {
  const use = await sumUse(tx, scope, year);
  const closed = await listClosed(tx, scope, year);
  return {
    year, use, closed,
    versions: await listVersions(tx, scope, year), lines: await listLines(tx, scope, year),
    lastYear: await sumUse(tx, scope, year - 1),
    commitments: (await listCommitments(tx, scope, year)).map((each) => inYear(each, year)),
    bookedMonths: bookedMonthsOf(year, closed, use, today),
  };
}

/** Closed months, where the area closes them; otherwise the months that are over, up to the last one with use. */
function bookedMonthsOf(year: number, closed: readonly string[], use: readonly UseSum[], today: string): number {
  const months = monthsOf(year);
  if (closed.length > 0) {
    const open = months.findIndex((month) => !closed.includes(month));
    return open < 0 ? 12 : open;
  }
  const over = months.filter((month) => month < today.slice(0, 7));
  const last = over.findLastIndex((month) => use.some((each) => each.month === month));
  return last + 1;
}

function inYear(stored: StoredCommitment, year: number): Commitment {
  const { code, from, until } = stored;
  const { ofYear, used, open, over } = commitmentInYear(
    { code, cents: cents(stored.cents), from: plainDate(from), until: plainDate(until) }, year, cents(stored.used));
  return { ...stored, ofYear, used, open, over };
}

export const usedByMonth = (year: number, use: readonly UseSum[], lineCode: string): readonly Cents[] =>
  monthsOf(year).map((month) => sumCents(use.filter((each) => each.lineCode === lineCode && each.month === month).map((each) => cents(each.cents))));

export function yearEndOfLine({ year, use, lastYear, commitments, bookedMonths }: Ground, line: StoredLine): YearEnd {
  const before = usedByMonth(year - 1, lastYear, line.lineCode);
  return yearEndOf({
    planned: cents(line.planned), used: usedByMonth(year, use, line.lineCode), bookedMonths, pace: line.pace,
    open: openOf(commitments, line.lineCode),
    lastYear: lastYear.some(({ lineCode }) => lineCode === line.lineCode) ? before : null,
  });
}

function openOf(commitments: readonly Commitment[], lineCode: string): Cents {
  return sumCents(commitments.filter((each) => each.lineCode === lineCode).map(({ open }) => cents(open)));
}

/** The lines of the newest version, each with where it stands. */
export function standLines(ground: Ground): readonly LineStanding[] {
  const newest = ground.versions[0]?.version;
  const original = new Map(ground.lines.filter(({ version }) => version === 1).map((line) => [line.lineCode, line.planned]));
  return ground.lines.filter(({ version }) => version === newest).map((line): LineStanding => {
    const { version: _version, ...planned } = line;
    const used = sumCents(usedByMonth(ground.year, ground.use, line.lineCode));
    const open = openOf(ground.commitments, line.lineCode);
    const { forecast, steps } = yearEndOfLine(ground, line);
    return {
      ...planned, original: original.get(line.lineCode) ?? 0, used, usedBooked: steps.usedBooked, open,
      left: line.planned - used - open, forecast, difference: differenceFrom(cents(line.planned), forecast, line.side),
    };
  });
}

type Summed = Pick<LineStanding, 'planned' | 'used' | 'open' | 'forecast'>;

function sums(lines: readonly Summed[]): Summed {
  const of = (key: keyof Summed) => sumCents(lines.map((line) => cents(line[key])));
  return { planned: of('planned'), used: of('used'), open: of('open'), forecast: of('forecast') };
}

function totalsOf(lines: readonly LineStanding[]): Overview['totals'] {
  const [expense, income] = [sums(lines.filter(({ side }) => side === 'expense')), sums(lines.filter(({ side }) => side === 'income'))];
  const net = (key: keyof Summed) => expense[key] - income[key];
  return {
    expense: { ...expense, difference: differenceFrom(cents(expense.planned), cents(expense.forecast), 'expense') },
    income: { ...income, difference: differenceFrom(cents(income.planned), cents(income.forecast), 'income') },
    net: { planned: net('planned'), used: net('used'), open: net('open'), forecast: net('forecast') },
  };
}

/** A target of a municipality is of the lines that are its own; one of the area, of all lines of the kind. */
function standTarget(target: StoredTarget, lines: readonly LineStanding[]): TargetStanding {
  const most = cents(target.most ?? 0);
  const own = lines.filter((line) => line.category === target.category
    && (target.municipality === null || line.municipality === target.municipality));
  const { planned, used, forecast } = sums(own);
  const told = { ...target, most, lines: own.map(({ lineCode }) => lineCode) };
  if (own.length === 0) {
    return { ...told, planned: null, used: null, forecast: null, distance: null, left: null, state: 'not-measured' };
  }
  const { distance, left, state } = targetStanding(most, cents(used), cents(forecast));
  return { ...told, planned, used, forecast, distance, left, state };
}

export async function tellBudget(tx: Tx, scope: AccessScope, year: number, today: string): Promise<Overview> {
  const ground = await readGround(tx, scope, year, today);
  const lines = standLines(ground);
  const imports = await listImports(tx, scope, { year });
  const years = new Set([...(await listYears(tx, scope)), year]);
  return {
    year, years: [...years].toSorted((one, other) => one - other), mayEdit: scope.roles.includes('controller'), ...(await findOwn(tx, scope)),
    version: ground.versions[0] ?? null, versions: [...ground.versions], bookedMonths: ground.bookedMonths, closedMonths: [...ground.closed],
    lines: [...lines], totals: totalsOf(lines),
    targets: (await listTargets(tx, scope, year)).map((target) => standTarget(target, lines)),
    imports: imports.map(({ digest: _digest, year: _year, ...told }) => told),
    tasks: [...(await listTasks(tx))], municipalities: [...(await listMembers(tx, scope, year))], groups: [...groupChoices],
  };
}

