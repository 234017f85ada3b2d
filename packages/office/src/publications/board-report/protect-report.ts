import { sumsOfMeasures } from '../../indicators/gate/released-measures.ts';
import { attackContents } from '../attack/attack-contents.ts';
import { indicatorOf, measuredBy, wholeOf } from '../attack/named-counts.ts';
import type { CountName } from '../attack/named-counts.ts';
import { toldByContent } from '../attack/told-by-content.ts';
import type { BoardFigure, BoardReport } from './board-report.ts';

/** More turns than a report has needed; what is still told then is refused when it is to be published. */
const TURNS = 40;

/**
 * A report lays side by side what the house asks one by one: a threshold of health, a total of few persons. Whatever
 * the attacker finds of it by itself is answered by hiding one figure more, the one of fewest persons, until he finds
 * nothing. Nothing that the ledger hides is ever shown.
 */
export async function protectReport(report: BoardReport): Promise<BoardReport> {
  const hidden = new Set<string>();
  let safe = report;
  for (let turn = 0; turn < TURNS; turn += 1) {
    const { told, narrowed } = await attackContents([{ kind: 'board-report', report: safe }]);
    const found = [...told, ...narrowed];
    if (found.length === 0) return safe;
    const before = hidden.size;
    for (const name of groupsOf(found)) hideOneMore(safe, name, hidden);
    if (hidden.size === before) return safe;
    safe = withHidden(report, hidden);
  }
  return safe;
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

/** Among the municipalities first; then what sums bind it to in its place; the area's own figures last. */
function hideOneMore(report: BoardReport, { month, measure, place }: Group, hidden: Set<string>): void {
  const total = wholeOf(report.areaId);
  const printed = toldByContent({ kind: 'board-report', report }).counts.flatMap(({ count, cell }) =>
    (typeof cell === 'number' && cell > 0 && count.month === month ? [{ name: { ...count, measure: indicatorOf(count.measure) }, cell }] : []));
  const sums = sumsOfMeasures.map(({ total: sum, parts }) => [sum, ...parts].map(indicatorOf));
  const bound = new Set(sums.filter((each) => each.includes(measure)).flat());
  const own = printed.filter(({ name }) => name.measure === measure);
  const beside = printed.filter(({ name }) => bound.has(name.measure) && name.measure !== measure);
  const [least] = [
    own.filter(({ name }) => name.place !== total), beside.filter(({ name }) => name.place === place && place !== total), own, beside,
  ].find((each) => each.length > 0)?.toSorted((one, other) => one.cell - other.cell) ?? [];
  if (least !== undefined) hidden.add(keyOf(least.name));
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
  const cells = <V extends BoardFigure['total']>(row: V, place: string): V => {
    const now = isHidden(figure.month, place);
    const before = isHidden(yearBefore(figure.month), place);
    if (!now && !before) return row;
    return {
      ...row, ...(now ? { numerator: 'suppressed', denominator: row.denominator === null ? null : 'suppressed', value: 'suppressed' } : {}),
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
