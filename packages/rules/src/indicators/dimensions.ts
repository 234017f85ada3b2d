import { educations, serviceKinds, sexes } from './columns.ts';
import type { Snapshot } from './columns.ts';
import { FOREIGN, FOREIGN_LANGUAGE, LONG_TERM, PARTIAL_ABILITY } from './day-state.ts';
import type { DayState } from './day-state.ts';

/** What a figure can be parted by. Age is that of the counting day, home the municipality of the snapshot. */
export const dimensions = [
  'municipality', 'area', 'sex', 'age', 'nationality', 'language', 'work-ability', 'duration', 'long-term',
  'education', 'occupation', 'service',
] as const;
export type Dimension = (typeof dimensions)[number];

/** First ages of the classes; StatFin's limits of 20, 25, 30, 50 and 55 are all among them. */
export const ageLimits = [0, 20, 25, 30, 50, 55, 60] as const;
export const ageClasses = ['-19', '20-24', '25-29', '30-49', '50-54', '55-59', '60-'] as const;

/** Days from which a class of unemployment's duration begins. */
const durationLimits = [0, 14, 92, 183, 365, 730] as const;
export const durationClasses = ['-13', '14-91', '92-182', '183-364', '365-729', '730-'] as const;

export function ageClass(age: number): number {
  let found = 0;
  for (let each = 1; each < ageLimits.length && age >= (ageLimits[each] ?? 0); each += 1) found = each;
  return found;
}

const classByAge = Uint8Array.from({ length: 256 }, (_, age) => ageClass(age));

/** Each person's value on a dimension, as a position among its codes. */
export type Values = { readonly codes: readonly string[]; readonly of: Uint16Array };

export function valuesOf(snapshot: Snapshot, state: DayState, dimension: Exclude<Dimension, 'service'>): Values {
  const { persons } = snapshot.tables;
  const bit = bitsOfDimension[dimension];
  if (bit !== undefined) {
    return fromEach(bit.codes, persons.born.length, (person) => ((state.bits[person] ?? 0) & bit.mask ? 1 : 0));
  }
  switch (dimension) {
    case 'municipality':
      return { codes: snapshot.places.map((place) => place.code), of: persons.municipality };
    case 'area':
      return fromEach(areaCodes, persons.area.length, (person) => persons.area[person] ?? 0);
    case 'sex':
      return fromEach(sexes, persons.sex.length, (person) => persons.sex[person] ?? 0);
    case 'age':
      return fromEach(ageClasses, persons.born.length, (person) => classByAge[state.age[person] ?? 0] ?? 0);
    case 'education':
      return fromEach(educations, persons.education.length, (person) => persons.education[person] ?? 0);
    case 'occupation':
      return { codes: snapshot.occupations, of: persons.occupation };
    default:
      return fromEach(durationClasses, persons.born.length, (person) => durationClass(state.day - (state.since[person] ?? 0)));
  }
}

/** National numbers of areas; 0 is none. */
export const areaCodes: readonly string[] = Array.from({ length: 256 }, (_, area) => String(area));

/** A service is chosen per service, not per person: the codes alone. */
export const serviceCodes: readonly string[] = serviceKinds;

type BitDimension = { readonly mask: number; readonly codes: readonly [string, string] };
const bitsOfDimension: Partial<Record<Dimension, BitDimension>> = {
  nationality: { mask: FOREIGN, codes: ['finnish', 'foreign'] },
  language: { mask: FOREIGN_LANGUAGE, codes: ['national', 'foreign'] },
  'work-ability': { mask: PARTIAL_ABILITY, codes: ['not-stated', 'partial'] },
  'long-term': { mask: LONG_TERM, codes: ['no', 'yes'] },
};

function durationClass(days: number): number {
  let found = 0;
  for (let each = 1; each < durationLimits.length && days >= (durationLimits[each] ?? 0); each += 1) found = each;
  return found;
}

function fromEach(codes: readonly string[], persons: number, valueOf: (person: number) => number): Values {
  const of = new Uint16Array(persons);
  for (let person = 0; person < persons; person += 1) of[person] = valueOf(person);
  return { codes, of };
}
