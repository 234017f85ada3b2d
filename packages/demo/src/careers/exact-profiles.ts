import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { Chance } from '../chance.ts';
import type { AgeGroup, Career } from './career.ts';
import { ageGroupOn, birthdayFor } from './career.ts';
import type { CountTargets } from './exact-targets.ts';

/** How many of each are still to be found: sex, age and nationality add up to the same number. */
export type Margins = {
  men: number;
  women: number;
  under30: number;
  middle: number;
  over50: number;
  foreign: number;
  finnish: number;
};

export function marginsOf(targets: CountTargets): Margins {
  const { unemployed, men, under30, over50, foreign } = targets;
  return {
    men, women: unemployed - men,
    under30, over50, middle: unemployed - under30 - over50,
    foreign, finnish: unemployed - foreign,
  };
}

function placesOf(career: Career, day: PlainDate): readonly (keyof Margins)[] {
  return [
    career.sex === 'man' ? 'men' : 'women',
    ageGroupOn(career.born, day),
    career.foreign ? 'foreign' : 'finnish',
  ];
}

/** Takes the person's places if all of them are left. */
export function takePlaces(margins: Margins, career: Career, day: PlainDate): boolean {
  const places = placesOf(career, day);
  if (places.some((place) => margins[place] === 0)) return false;
  for (const place of places) margins[place] -= 1;
  return true;
}

/** People who fill exactly what is left of the margins. */
export function fillMargins(chance: Chance, municipality: string, margins: Margins, day: PlainDate): Career[] {
  const list = <T extends string>(...counts: readonly (readonly [T, number])[]): T[] =>
    chance.shuffled(counts.flatMap(([name, count]) => Array.from({ length: count }, () => name)));
  const sexes = list(['man', margins.men], ['woman', margins.women]);
  const nations = list(['foreign', margins.foreign], ['finnish', margins.finnish]);
  const ages = list<AgeGroup>(
    ['under30', margins.under30], ['middle', margins.middle], ['over50', margins.over50],
  );
  if (sexes.length !== ages.length || nations.length !== ages.length) {
    throw new RangeError('The margins do not add up to the same number');
  }
  return ages.map((group, index) => ({
    municipality,
    sex: sexes[index] ?? 'man',
    born: birthdayFor(chance, group, day),
    foreign: nations[index] === 'foreign',
    partial: null,
    runs: [],
  }));
}

/** Older people first, with chance: long unemployment and partial work ability gather there. */
export function olderFirst(chance: Chance, careers: readonly Career[], day: PlainDate): Career[] {
  const lift = { under30: -0.35, middle: 0, over50: 0.35 };
  return careers
    .map((career) => ({ career, key: chance.next() + lift[ageGroupOn(career.born, day)] }))
    .sort((one, other) => other.key - one.key)
    .map(({ career }) => career);
}
