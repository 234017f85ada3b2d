import { cents, sumCents } from '@kohtaanto/rules/foundations/cents.ts';
import { formatMonth, monthsOn, parseMonth } from '@kohtaanto/rules/indicators/months.ts';
import { projectScenario } from '@kohtaanto/rules/scenarios/project-scenario.ts';
import type { Change, MonthOfScenario } from '@kohtaanto/rules/scenarios/project-scenario.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { BillKnown } from './bill-known.ts';
import type { Scenario, ScenarioChange, ScenarioRow } from './contract.ts';
import type { FiguresKnown } from './figures-known.ts';
import { sharesMoved } from './shares-moved.ts';
import type { CostsKnown, SharesMoved } from './shares-moved.ts';

/** To the end of the next year at most: beyond it the ladder's last step would be met, which nobody can reckon. */
const HORIZON = 24;
const YEAR = 12;

type Place = { readonly code: string; readonly name: ScenarioRow['name']; readonly unemployed: number | null; readonly months: readonly MonthOfScenario[] };

export type Known = { readonly figures: FiguresKnown; readonly bill: BillKnown; readonly costs: CostsKnown | null };

/** The scenario of an area: each municipality with its own unemployed and its own bill, by the flows of the area. */
export function tellScenario({ figures, bill, costs }: Known, change: ScenarioChange): Scenario {
  const { municipality } = change;
  if (municipality !== undefined && !figures.places.some(({ code }) => code === municipality)) {
    throw new Refused('scenarios.municipality-unknown', { given: municipality });
  }
  const places = figures.places.map((place): Place => ({ ...place, months: monthsOf(place, figures, bill, change) }));
  const known = places.filter(({ unemployed }) => unemployed !== null);
  const sum = (of: readonly Place[], month: number, key: 'unemployed' | 'bill' | 'billAsBefore') =>
    of.reduce((whole, { months }) => whole + (months[month]?.[key] ?? 0), 0);
  const [now, then] = [known.reduce((whole, each) => whole + (each.unemployed ?? 0), 0), sum(known, HORIZON - 1, 'unemployed')];
  const shares = costs === null ? null : sharesMoved(costs, (code) => timesUnemployed(code, figures, change));
  const rows = places.map((place) => rowOf(place, { now, after: then, shares }));
  const begin = parseMonth(figures.month);
  return {
    ground: {
      month: figures.month, billMonths: [...bill.months], unemployed: figures.unemployed, overThreeMonths: figures.overThreeMonths,
      started: figures.started, flowOverThreeMonths: figures.flowOverThreeMonths, flowMonths: figures.flowMonths,
      customers: figures.customers, coaches: figures.coaches,
    },
    change,
    months: begin === undefined ? [] : Array.from({ length: HORIZON }, (_, at) => ({
      month: formatMonth(monthsOn(begin, at + 1)), unemployed: now, unemployedThen: sum(known, at, 'unemployed'),
      bill: sum(places, at, 'billAsBefore'), billThen: sum(places, at, 'bill'),
    })),
    rows,
    total: {
      unemployed: now, unemployedThen: then, part: null, partThen: null,
      ...totalOfShares(shares),
      bill: rows.reduce((whole, row) => whole + row.bill, 0), billThen: rows.reduce((whole, row) => whole + row.billThen, 0),
    },
    shares: shares === null ? null : { year: shares.year, decided: shares.decided, state: shares.state },
    caseload: caseloadOf(figures, change),
  };
}

function monthsOf(
  { code, unemployed }: Pick<Place, 'code' | 'unemployed'>, figures: FiguresKnown, bill: BillKnown, asked: ScenarioChange,
): readonly MonthOfScenario[] {
  const applies = asked.municipality === undefined || asked.municipality === code;
  const change: Change = {
    flowOverThreeMonths: applies ? asked.flow : 0, duration: applies ? asked.duration : 0, inServices: applies ? asked.services : 0, coaches: 0,
  };
  const ofArea = figures.unemployed === null || figures.unemployed === 0 ? 0 : (unemployed ?? 0) / figures.unemployed;
  return projectScenario({
    municipality: code, unemployed: unemployed ?? 0, unemployedOverThreeMonths: (unemployed ?? 0) * (figures.overThreeMonths ?? 0),
    started: (figures.started ?? 0) * ofArea, flowOverThreeMonths: figures.flowOverThreeMonths, bill: bill.byPlace.get(code) ?? [],
  }, change, asked.municipality === undefined ? change.inServices * ofArea : change.inServices, HORIZON);
}

/**
 * How many times the unemployed of today a place would have at the end, were nobody more in services. It follows from the
 * area's flows alone, so that it tells nothing of a count that is hidden.
 */
function timesUnemployed(code: string, figures: FiguresKnown, change: ScenarioChange): number {
  const last = monthsOf({ code, unemployed: figures.unemployed }, figures, { months: [], byPlace: new Map() }, { ...change, services: 0 })[HORIZON - 1];
  return last === undefined || figures.unemployed === null || figures.unemployed === 0 ? 1 : last.unemployed / figures.unemployed;
}

function totalOfShares(shares: SharesMoved | null): Pick<ScenarioRow, 'share' | 'shareThen'> {
  if (shares?.state !== 'moved') return { share: null, shareThen: null };
  const of = [...shares.byPlace.values()];
  return { share: sumCents(of.map(({ share }) => share)), shareThen: sumCents(of.map(({ shareThen }) => shareThen)) };
}

type Wholes = { readonly now: number; readonly after: number; readonly shares: SharesMoved | null };

function rowOf({ code, name, unemployed, months }: Place, { now, after, shares }: Wholes): ScenarioRow {
  const last = unemployed === null ? null : months[HORIZON - 1]?.unemployed ?? null;
  const year = months.slice(0, YEAR);
  return {
    code, name: { ...name }, unemployed, unemployedThen: last,
    part: unemployed === null || now === 0 ? null : (unemployed / now) * 100, partThen: last === null || after === 0 ? null : (last / after) * 100,
    share: shares?.byPlace.get(code)?.share ?? null, shareThen: shares?.byPlace.get(code)?.shareThen ?? null,
    bill: cents(year.reduce((sum, month) => sum + month.billAsBefore, 0)), billThen: cents(year.reduce((sum, month) => sum + month.bill, 0)),
  };
}

/** Customers for a coach; nobody is left without one. */
function caseloadOf({ customers, coaches }: FiguresKnown, { coaches: more }: ScenarioChange): Scenario['caseload'] {
  if (customers === null || coaches === null || coaches <= 0 || coaches + more <= 0) return null;
  return { now: customers / coaches, after: customers / (coaches + more) };
}
