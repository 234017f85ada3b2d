import { flowIndicators } from './catalogue-flows.ts';
import { goalIndicators } from './catalogue-goals.ts';
import { serviceIndicators } from './catalogue-service.ts';
import { unemploymentIndicators } from './catalogue-unemployment.ts';
import type { Indicator, IndicatorDefinition } from './definition.ts';

/** Every indicator and reading that the product knows, in the order in which lists show them. */
export const indicators: readonly Indicator[] = [
  ...unemploymentIndicators, ...flowIndicators, ...serviceIndicators, ...goalIndicators,
];

/** What an indicator is about, in the order of the list. */
export const subjects = ['unemployment', 'flows', 'service', 'goals'] as const;
export type Subject = (typeof subjects)[number];
const ofSubject: Readonly<Record<Subject, readonly Indicator[]>> = {
  unemployment: unemploymentIndicators, flows: flowIndicators, service: serviceIndicators, goals: goalIndicators,
};

export function subjectOf(indicator: Indicator): Subject {
  return subjects.find((subject) => ofSubject[subject].includes(indicator)) ?? 'goals';
}

/** The national goal that an indicator measures; null: it rests on something else. */
export function goalOf({ definition }: Indicator): 1 | 2 | 3 | 4 | 5 | null {
  return definition.basis.find((basis) => basis.kind === 'national-goal')?.goal ?? null;
}

const byId = new Map(indicators.map((each) => [each.definition.id, each]));

export function findIndicator(id: string): Indicator | undefined {
  return byId.get(id);
}

/** The readings of a question, the default first. */
export function readingsOf(question: string): readonly IndicatorDefinition[] {
  return indicators.map((each) => each.definition).filter((each) => each.question === question);
}

/**
 * The measures of the five national goals that the Government set on 19.12.2024, as the ministry confirmed
 * them on 15.4.2025 (VN/30844/2024-TEM-5), in the order of the letter. The measure of return is asked at
 * three and at six months.
 */
export const nationalMeasures: readonly { readonly goal: 1 | 2 | 3 | 4 | 5; readonly ids: readonly string[] }[] = [
  { goal: 1, ids: ['equality-score'] },
  { goal: 2, ids: ['group-employment-rate'] },
  { goal: 2, ids: ['group-unemployment-rate'] },
  { goal: 2, ids: ['partly-able-to-work'] },
  { goal: 3, ids: ['flow-open-market-3-months'] },
  { goal: 3, ids: ['return-3-months', 'return-6-months'] },
  { goal: 3, ids: ['benefit-days-at-lasting-exit'] },
  { goal: 4, ids: ['shortage-occupation-employment'] },
  { goal: 4, ids: ['work-in-finland-leads'] },
  { goal: 4, ids: ['shortage-residence-permits'] },
  { goal: 4, ids: ['offers-to-other-areas'] },
  { goal: 4, ids: ['offers-to-other-areas-customers'] },
  { goal: 5, ids: ['cooperation-barometer'] },
  { goal: 5, ids: ['specialist-residence-permits'] },
];

/** The rows of the plan's table of unemployment, in its order (KNO-2). */
export const planTable: readonly string[] = [
  'labour-force', 'unemployed', 'unemployed-men', 'unemployed-women', 'unemployed-under-30', 'unemployed-over-50',
  'structural-unemployment', 'long-term-unemployed', 'partial-work-ability', 'foreign-nationals', 'unemployment-share',
];
