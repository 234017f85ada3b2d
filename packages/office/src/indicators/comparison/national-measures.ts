import type { IndicatorDefinition } from '@kohtaanto/rules/indicators/definition.ts';

/** Of which imported measures the same figure of the whole country is worked out. */
export type NationalMeasure = {
  readonly numerator: string;
  readonly denominator?: string;
  readonly factor?: 100;
};

/**
 * Indicators whose national figure is told by the statistics in other measures than their own id. Only where the two count
 * the same: the share of the labour force is the ratio of the two published counts, and so are seekers to open places.
 */
export const nationalMeasures: Readonly<Record<string, NationalMeasure>> = {
  'unemployment-share': { numerator: 'unemployed', denominator: 'labour-force', factor: 100 },
  'occupation-balance': { numerator: 'unemployed', denominator: 'vacancies-open' },
};

const counts: ReadonlySet<string> = new Set(['persons', 'spells', 'services', 'number']);

/** A country's count says nothing beside an area's, but its change in a year does. */
export function comparesByChange({ unit, denominator }: Pick<IndicatorDefinition, 'unit' | 'denominator'>): boolean {
  return counts.has(unit) && denominator === null;
}

/** The measures whose country figures are looked for; the indicator's own id is always one of the ways. */
export function measuresOf(id: string): readonly NationalMeasure[] {
  const worked = nationalMeasures[id];
  return worked === undefined ? [{ numerator: id }] : [{ numerator: id }, worked];
}
