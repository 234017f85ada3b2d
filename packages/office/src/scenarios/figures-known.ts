import type { AccessScope } from '../platform/platform.ts';
import type { IndicatorAnswer } from '../indicators/contract.ts';
import { tellIndicator } from '../indicators/gate/tell-indicator.ts';
import { newest } from '../indicators/telling.ts';
import type { Telling } from '../indicators/telling.ts';

const FLOW_MONTHS = 12;
/** Classes of duration under three months. */
const SHORTER: readonly string[] = ['-13', '14-91'];

export type FiguresKnown = {
  readonly month: string;
  readonly places: readonly { readonly code: string; readonly name: IndicatorAnswer['area']; readonly unemployed: number | null }[];
  readonly unemployed: number | null;
  readonly overThreeMonths: number | null;
  readonly started: number | null;
  readonly flowOverThreeMonths: number | null;
  readonly flowMonths: number;
  readonly customers: number | null;
  readonly coaches: number | null;
};

/** What the gate has told, and nothing else: a scenario is a figure that leaves, too (KNO-4). */
export async function figuresKnown(telling: Telling, scope: AccessScope): Promise<FiguresKnown> {
  const looked = await newest(telling);
  const tell = (id: string, month?: string, by?: IndicatorAnswer['by']) =>
    tellIndicator(telling, looked, scope, { id, ...(month === undefined ? {} : { month }), ...(by === undefined ? {} : { by }) });
  const stock = await tell('unemployed', undefined, 'municipality');
  const durations = await tell('unemployed', stock.month, 'duration');
  const flow = await flowOf(tell);
  const caseload = await tell('caseload');
  const unemployed = numberOf(stock.total.numerator);
  return {
    month: stock.month,
    places: stock.rows.flatMap(({ code, name, numerator }) => name === null ? [] : [{ code, name, unemployed: numberOf(numerator) }]),
    unemployed, overThreeMonths: overShare(durations, unemployed), ...flow,
    customers: numberOf(caseload.total.numerator), coaches: numberOf(caseload.total.denominator),
  };
}

/** Of the months whose begun spells are told: a month alone is chance. */
async function flowOf(tell: (id: string, month?: string) => Promise<IndicatorAnswer>) {
  const newestFlow = await tell('flow-over-3-months');
  let [passed, begun, months] = [0, 0, 0];
  for (const month of newestFlow.months.slice(0, FLOW_MONTHS)) {
    const { total } = month === newestFlow.month ? newestFlow : await tell('flow-over-3-months', month);
    const [numerator, denominator] = [numberOf(total.numerator), numberOf(total.denominator)];
    if (numerator === null || denominator === null) continue;
    passed += numerator;
    begun += denominator;
    months += 1;
  }
  return {
    flowMonths: months,
    started: months === 0 ? null : begun / months,
    flowOverThreeMonths: begun === 0 ? null : passed / begun,
  };
}

function overShare({ rows }: IndicatorAnswer, unemployed: number | null): number | null {
  if (unemployed === null || unemployed === 0) return null;
  let shorter = 0;
  for (const { code, numerator } of rows) {
    if (!SHORTER.includes(code)) continue;
    const count = numberOf(numerator);
    if (count === null) return null;
    shorter += count;
  }
  return Math.max(0, 1 - shorter / unemployed);
}

function numberOf(shown: number | 'suppressed' | null): number | null {
  return typeof shown === 'number' ? shown : null;
}
