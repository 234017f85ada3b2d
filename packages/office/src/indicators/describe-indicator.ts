import type { IndicatorDefinition } from '@kohtaanto/rules/indicators/definition.ts';
import { indicatorWords } from '@kohtaanto/words/indicators/indicator-words.ts';
import type { Language } from '../platform/platform.ts';
import type { IndicatorDescription } from './contract.ts';
import { hasRows } from './own-rows/has-rows.ts';

/** A definition and its words, as the routes and the files give them. */
export function describeIndicator(definition: IndicatorDefinition, language: Language): IndicatorDescription {
  const { unit, period, source, direction, standing, ...words } = indicatorWords(definition, language);
  return {
    id: definition.id, question: definition.question, version: definition.version, validFrom: definition.validFrom,
    standing: definition.standing.kind, unit: definition.unit, direction: definition.direction, period: definition.period,
    maturityMonths: definition.maturityMonths, dimensions: [...definition.dimensions], source: definition.source,
    sensitivity: definition.sensitivity, ofPersons: hasRows(definition), name: words.name, reading: words.reading, population: words.population,
    numerator: words.numerator, denominator: words.denominator, unitName: unit, periodName: period, sourceName: source,
    basis: [...words.basis], directionName: direction, why: standing, caveats: [...words.caveats],
  };
}
