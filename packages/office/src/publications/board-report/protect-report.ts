import { planTable } from '@kohtaanto/rules/indicators/catalogue.ts';
import { sumsOfMeasures } from '../../indicators/gate/released-measures.ts';
import { attackContents } from '../attack/attack-contents.ts';
import { indicatorOf, measuredBy, wholeOf } from '../attack/named-counts.ts';
import type { CountName } from '../attack/named-counts.ts';
import { toldByContent } from '../attack/told-by-content.ts';
import type { PublishedCell, PublishedContent } from '../content.ts';
import type { BoardFigure, BoardReport } from './board-report.ts';

/** More turns than a report has needed; what is still told then is refused when it is to be published. */
const TURNS = 40;

/**
 * A report lays side by side what the house asks one by one: a threshold of health, a total of few persons. Whatever
 * the attacker finds of it beside all that is out is answered by hiding one measure more, the one of fewest persons,
 * until he finds nothing. Nothing that the ledger hides is ever shown, and nothing is hidden that another publication
 * has printed or that all together tell anyway: to hide that would hide nothing.
 */
export async function protectReport(report: BoardReport, out: readonly PublishedContent[]): Promise<BoardReport> {
  const known = new Set(printedIn(out));
  const hidden = new Set<string>();
  let safe = report;
  for (let turn = 0; turn < TURNS; turn += 1) {
    const { told, narrowed } = await attackContents([...out, { kind: 'board-report', report: safe }]);
    const found = [...told, ...narrowed];
    if (found.length === 0) return safe;
    const before = hidden.size;
    for (const name of groupsOf(found)) hideOneMore(safe, name, hidden, known);
    if (hidden.size === before && !printAgain(told.length > 0 ? told : narrowed, hidden, known)) return safe;
    safe = withHidden(report, hidden);
  }
  return safe;
}

/** A figure that the ledger prints and the report hid in vain: whoever can work it out learns nothing by reading it. */
function printAgain(found: readonly CountName[], hidden: Set<string>, known: Set<string>): boolean {
  const vain = found.map(keyOf).filter((key) => hidden.delete(key));
  for (const key of vain) known.add(key);
  return vain.length > 0;
}

/** What others have printed is known, under whatever name: to hide it here would hide nothing. */
function printedIn(out: readonly PublishedContent[]): ReadonlySet<string> {
  return new Set(out.flatMap((content) => toldByContent(content).counts.flatMap(({ count, cell }) =>
    (typeof cell === 'number' ? namesOf(indicatorOf(count.measure)).map((measure) => keyOf({ ...count, measure })) : []))));
}

type Group = Pick<CountName, 'month' | 'measure' | 'place'>;

/** Of one measure and month one figure at a time: the next may need none. */
function groupsOf(found: readonly CountName[]): readonly Group[] {
  return [...new Map(found.map(({ month, measure, place }) => {
    const own = measure.split(' - ').at(-1) ?? measure;
    return [`${month} ${own}`, { month, measure: own, place }] as const;
  })).values()];
}

const keyOf = ({ month, measure, place }: Group): string => `${month}|${measure}|${place}`;

/** A count that is another one by definition, or in nearly every month: a sum of one part. */
const sameCounts = sumsOfMeasures.filter(({ parts }) => parts.length === 1).map(({ total, parts }) => [total, ...parts].map(indicatorOf));

/** A measure and all that is the same count under another name. */
function namesOf(measure: string): readonly string[] {
  const names = new Set([measure]);
  for (const name of names) for (const pair of sameCounts) if (pair.includes(name)) for (const each of pair) names.add(each);
  return [...names];
}

/** Rows of the plan's table, under whatever name: other tables print them. */
const printedElsewhere: ReadonlySet<string> = new Set(planTable.flatMap(namesOf));

/**
 * A measure of the month goes as a whole, its own first, then the smallest of those that a sum binds it to: one figure
 * after another would draw in what other tables print. Only where nothing else is left, the least figure of those.
 */
function hideOneMore(report: BoardReport, { month, measure }: Group, hidden: Set<string>, elsewhere: ReadonlySet<string>): void {
  const printed = toldByContent({ kind: 'board-report', report }).counts.flatMap(({ count, cell }) =>
    (typeof cell === 'number' && cell > 0 && count.month === month ? [{ name: { ...count, measure: indicatorOf(count.measure) }, cell }] : []));
  const sums = sumsOfMeasures.map(({ total: sum, parts }) => [sum, ...parts].map(indicatorOf));
  const bound = new Set(sums.filter((each) => each.includes(measure)).flat());
  const wholes = [...Map.groupBy(printed, ({ name }) => name.measure)]
    .filter(([id]) => id === measure || bound.has(id))
    .map(([id, cells]) => ({ id, cells, most: Math.max(...cells.map(({ cell }) => cell)) }))
    .toSorted((one, other) => Number(other.id === measure) - Number(one.id === measure) || one.most - other.most);
  const whole = wholes.find(({ id, cells }) => !printedElsewhere.has(id) && !cells.some(({ name }) => elsewhere.has(keyOf(name))));
  const [least] = printed.filter(({ name }) => (name.measure === measure || bound.has(name.measure)) && !elsewhere.has(keyOf(name)))
    .toSorted((one, other) => one.cell - other.cell);
  for (const { name } of whole?.cells ?? (least === undefined ? [] : [least])) hidden.add(keyOf(name));
}

function withHidden(report: BoardReport, hidden: ReadonlySet<string>): BoardReport {
  const figures = report.figures.map((figure) => figureWith(figure, wholeOf(report.areaId), hidden));
  const totals = new Map(figures.map(({ id, month, total }) => [`${id} ${month}`, total]));
  return {
    ...report, figures,
    goals: report.goals.map((goal) => {
      const total = totals.get(`${goal.id} ${goal.period ?? ''}`);
      return goal.state !== 'register' || total === undefined ? goal : { ...goal, value: total.value, before: total.before };
    }),
  };
}

function figureWith(figure: BoardFigure, whole: string, hidden: ReadonlySet<string>): BoardFigure {
  const has = (measure: string | null, month: string, place: string) =>
    measure !== null && hidden.has(keyOf({ month, measure: indicatorOf(measure), place }));
  const { count } = measuredBy(figure.id);
  const [above, below] = [measuredBy(`${figure.id}.numerator`).count, measuredBy(`${figure.id}.denominator`).count];
  const isHidden = (month: string, place: string) => (count === null ? has(above, month, place) || has(below, month, place) : has(count, month, place));
  // What is printed of the other side stays: a nought of it that was hidden would look like somebody.
  const side = (measure: string | null, place: string, cell: PublishedCell) =>
    (has(count ?? measure, figure.month, place) && cell !== null ? 'suppressed' : cell);
  const cells = <V extends BoardFigure['total']>(row: V, place: string): V => {
    const now = isHidden(figure.month, place);
    const before = isHidden(yearBefore(figure.month), place);
    if (!now && !before) return row;
    return {
      ...row, numerator: side(above, place, row.numerator), denominator: side(below, place, row.denominator), ...(now ? { value: 'suppressed' } : {}),
      ...(before && row.before !== null ? { before: 'suppressed' } : {}), change: 'suppressed', changePercent: 'suppressed',
    };
  };
  return {
    ...figure, total: cells(figure.total, whole), rows: figure.rows.map((row) => cells(row, row.place)),
    trend: figure.trend.map(({ month, value, before }) => ({
      month, value: isHidden(month, whole) ? 'suppressed' : value,
      before: before !== null && isHidden(yearBefore(month), whole) ? 'suppressed' : before,
    })),
  };
}

const yearBefore = (month: string): string => `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`;
