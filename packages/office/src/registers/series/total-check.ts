import type { Fault } from '../../platform/http/refusal.ts';
import { faultAt } from './figure.ts';
import type { ReadFigure } from './figure.ts';
import { measureRule } from './measures.ts';

/** How statistics call everybody. */
export const TOTAL_GROUPS: ReadonlySet<string> = new Set(['SSS', 'SSSS', 'SSSSS', 'SS', 'Total', 'Yhteensä']);

type Sum = { total: ReadFigure | null; parts: number; hidden: number; kinds: Set<string> };

/**
 * Totals that their parts do not give: occupation groups and their total, men and women and all. Where a
 * part is hidden the total may only be as large as the others or larger. A country may have more than its
 * municipalities, because some have none, but never fewer.
 */
export function totalFaults(figures: readonly ReadFigure[], municipalitiesIn: (period: string) => number): readonly Fault[] {
  return [...groupFaults(figures), ...sexFaults(figures), ...countryFaults(figures, municipalitiesIn)];
}

function groupFaults(figures: readonly ReadFigure[]): readonly Fault[] {
  const sums = new Map<string, Sum>();
  for (const figure of figures) {
    if (figure.group === '' && !isTotalRow(figure)) continue;
    if (measureRule(figure.measure)?.additive !== true) continue;
    add(sums, `${figure.measure}|${figure.place.kind}|${figure.place.code}|${figure.period}`, figure, isTotalRow(figure));
  }
  // Groups of two lengths are of two levels, and would be counted twice.
  return faultsOf([...sums.values()].filter(({ kinds }) => kinds.size === 1), 'equal');
}

/** The total of groups is kept as everybody; that it was one of many groups is told by its field. */
const isTotalRow = (figure: ReadFigure): boolean => figure.field.endsWith('/total');

function sexFaults(figures: readonly ReadFigure[]): readonly Fault[] {
  if (!figures.some(({ measure }) => measure === 'unemployed-men')) return [];
  const sums = new Map<string, Sum>();
  for (const figure of figures) {
    if (figure.group !== '' || !['unemployed', 'unemployed-men', 'unemployed-women'].includes(figure.measure)) continue;
    add(sums, `${figure.place.kind}|${figure.place.code}|${figure.period}`, figure, figure.measure === 'unemployed');
  }
  return faultsOf([...sums.values()].filter(({ kinds }) => kinds.size === 2), 'equal');
}

function countryFaults(figures: readonly ReadFigure[], municipalitiesIn: (period: string) => number): readonly Fault[] {
  const sums = new Map<string, Sum>();
  const places = new Map<string, number>();
  const named = new Map<string, Map<string, string>>();
  for (const figure of figures) {
    const { kind } = figure.place;
    if (figure.group !== '' || (kind !== 'country' && kind !== 'municipality')) continue;
    if (measureRule(figure.measure)?.additive !== true) continue;
    const key = nameOf(figure, named);
    add(sums, key, figure, kind === 'country');
    if (kind === 'municipality') places.set(key, (places.get(key) ?? 0) + 1);
  }
  const whole = [...sums].filter(([key]) => (places.get(key) ?? 0) >= municipalitiesIn(key.split('|')[1] ?? ''));
  return faultsOf(whole.map(([, sum]) => sum), 'at-least');
}

/** The same string for the same measure and month: of a hundred thousand made anew each would be hashed anew. */
function nameOf({ measure, period }: ReadFigure, named: Map<string, Map<string, string>>): string {
  const names = named.get(measure) ?? new Map<string, string>();
  named.set(measure, names);
  const name = names.get(period) ?? `${measure}|${period}`;
  names.set(period, name);
  return name;
}

function add(sums: Map<string, Sum>, key: string, figure: ReadFigure, isTotal: boolean): void {
  const sum = sums.get(key) ?? { total: null, parts: 0, hidden: 0, kinds: new Set<string>() };
  sums.set(key, sum);
  if (isTotal) sum.total = figure;
  else {
    sum.parts += figure.value ?? 0;
    if (figure.value === null) sum.hidden += 1;
    sum.kinds.add(figure.group === '' ? figure.measure : String(figure.group.length));
  }
}

function faultsOf(sums: readonly Sum[], relation: 'equal' | 'at-least'): readonly Fault[] {
  return sums.flatMap(({ total, parts, hidden }) => {
    if (total === null || total.value === null) return [];
    const holds = relation === 'at-least' || hidden > 0 ? total.value >= parts : total.value === parts;
    return holds ? [] : [faultAt(total.row, total.field, 'registers.total-differs', {
      value: total.value, sum: parts, measure: total.measure, place: total.place.code, month: total.period,
    })];
  });
}
