import { RULE_2026 } from '@kohtaanto/rules/disclosure/disclosure-rule.ts';
import { indicators } from '@kohtaanto/rules/indicators/catalogue.ts';
import { measuredBy } from './named-counts.ts';
import type { CountName } from './named-counts.ts';

type Cell = { readonly value: number | null; readonly name: CountName };

/**
 * What a reader may subtract, as he reads it in the definitions themselves and not as the protection has it: of every share
 * of persons or meetings those who are not in it, the late ones of each duty among them.
 */
const ofShares = indicators.flatMap(({ definition: { id, unit } }) => {
  const [part, whole] = [measuredBy(`${id}.numerator`).count, measuredBy(`${id}.denominator`).count];
  // The labour force is another authority's figure, of which nobody here is a part to the person.
  return unit !== 'percent' || part === null || whole === null || whole === 'labour-force' ? [] : [{ whole, part }];
});

/** Indicators whose every one is counted in the first too, by their names: those past fifty are at least fifty. */
const within: Readonly<Record<string, readonly string[]>> = {
  'jobseekers': ['unemployed', 'structural-unemployment', 'broad-unemployment', 'competence-profiles'],
  'unemployed': [
    'unemployed-men', 'unemployed-women', 'unemployed-under-30', 'unemployed-over-50', 'laid-off', 'partial-work-ability', 'foreign-nationals',
    'foreign-nationals.mother-tongue', 'long-term-unemployed', 'long-term-unemployed.365-days',
  ],
  'unemployed-under-30': ['unemployed-under-25'],
  'unemployed-over-50': ['unemployed-over-50.past-50'],
  'unemployed-over-50.past-50': ['unemployed-over-55'],
  'broad-unemployment': ['unemployed'],
  'long-term-unemployed': ['long-term-unemployed.365-days'],
  'long-term-unemployed.365-days': ['long-term-unemployed'],
};
const ofNames = Object.entries(within).flatMap(([larger, smaller]) => smaller.flatMap((id) => {
  const [whole, part] = [measuredBy(larger).count, measuredBy(id).count];
  return whole === null || part === null ? [] : [{ whole, part }];
}));

const pairs = Map.groupBy([...ofShares, ...ofNames], ({ whole }) => whole);

/** A part and its whole both printed tell the rest, which may be of few though no table has it. */
export function smallRests(cells: readonly Cell[], valueOf: (name: CountName) => number | null): readonly CountName[] {
  return cells.flatMap(({ name, value }) => (value === null ? [] : pairs.get(name.measure) ?? []).flatMap(({ whole, part }) => {
    const rest = (value ?? 0) - (valueOf({ ...name, measure: part }) ?? value ?? 0);
    return rest > 0 && rest < RULE_2026.threshold ? [{ ...name, measure: `${whole} - ${part}` }] : [];
  }));
}
