import { ageOn } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { contains } from '@kohtaanto/rules/foundations/period.ts';
import type { Period } from '@kohtaanto/rules/foundations/period.ts';
import { longTermSince, structuralUnemployment } from '@kohtaanto/rules/customer-groups/structural-unemployment.ts';
import type { ServiceFact, StatusFact } from '@kohtaanto/rules/obligations/facts.ts';

/** What the table of unemployment needs of one jobseeker. */
export type CountedPerson = {
  readonly municipality: string;
  readonly born: PlainDate;
  readonly sex: 'man' | 'woman';
  readonly nationality: string;
  readonly searches: readonly Period[];
  readonly statuses: readonly StatusFact[];
  readonly services: readonly ServiceFact[];
  /** Stated partial work ability. */
  readonly partialWorkAbility: readonly Period[];
};

/** The register's measures of the plan's table, in its order (KNO-2). */
export const unemploymentMeasures = [
  'unemployed', 'unemployed_men', 'unemployed_women', 'unemployed_under30', 'unemployed_over50',
  'structural_unemployed', 'long_term_unemployed', 'partial_work_ability', 'foreign_nationals',
] as const;

export type UnemploymentMeasure = (typeof unemploymentMeasures)[number];
export type UnemploymentCounts = Record<UnemploymentMeasure, number>;

/**
 * The measures a jobseeker belongs to on a day: the unemployed are those with a valid search and
 * status 02 or 03. "Over 50" counts those who are 50 or older, as the statistic's TYOTTOMAT50 does.
 * Structural unemployment takes in jobseekers in a service too (its fourth part).
 */
export function measuresOf(person: CountedPerson, day: PlainDate): readonly UnemploymentMeasure[] {
  if (!person.searches.some((search) => contains(search, day))) return [];
  const measures: UnemploymentMeasure[] = [];
  if (structuralUnemployment(person.statuses, person.services, day) !== undefined) {
    measures.push('structural_unemployed');
  }
  const status = person.statuses.find((each) => contains(each.period, day));
  if (status?.code !== '02' && status?.code !== '03') return measures;
  measures.push('unemployed', person.sex === 'man' ? 'unemployed_men' : 'unemployed_women');
  const age = ageOn(person.born, day);
  if (age < 30) measures.push('unemployed_under30');
  if (age >= 50) measures.push('unemployed_over50');
  if (longTermSince(person.statuses, day) !== undefined) measures.push('long_term_unemployed');
  if (person.partialWorkAbility.some((stated) => contains(stated, day))) measures.push('partial_work_ability');
  if (person.nationality !== 'FI') measures.push('foreign_nationals');
  return measures;
}

export function countUnemployment(
  persons: Iterable<CountedPerson>,
  day: PlainDate,
): ReadonlyMap<string, UnemploymentCounts> {
  const counts = new Map<string, UnemploymentCounts>();
  for (const person of persons) {
    for (const measure of measuresOf(person, day)) {
      let row = counts.get(person.municipality);
      if (row === undefined) {
        row = Object.fromEntries(unemploymentMeasures.map((each) => [each, 0])) as UnemploymentCounts;
        counts.set(person.municipality, row);
      }
      row[measure] += 1;
    }
  }
  return counts;
}
