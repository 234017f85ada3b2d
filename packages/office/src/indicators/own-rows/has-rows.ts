import type { IndicatorDefinition } from '@kohtaanto/rules/indicators/definition.ts';

/** Figures of persons on a day have rows: who is unemployed. What happens in a month is of events, not of persons. */
export function hasRows({ period, population, source }: Pick<IndicatorDefinition, 'period' | 'population' | 'source'>): boolean {
  return period === 'counting-day' && (population === 'unemployed' || population === 'seekers') && source !== 'imported';
}
