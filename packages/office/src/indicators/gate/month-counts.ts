import { RULE_2026 } from '@kohtaanto/rules/disclosure/disclosure-rule.ts';
import { educations, serviceKinds, sexes } from '@kohtaanto/rules/indicators/columns.ts';
import { compute } from '@kohtaanto/rules/indicators/compute.ts';
import type { Cell } from '@kohtaanto/rules/indicators/compute.ts';
import type { Sight } from '@kohtaanto/rules/indicators/counted.ts';
import type { Indicator } from '@kohtaanto/rules/indicators/definition.ts';
import { ageClasses, durationClasses } from '@kohtaanto/rules/indicators/dimensions.ts';
import type { Month } from '@kohtaanto/rules/indicators/months.ts';
import {
  boundDimensions, boundParts, denominatorOf, familyOf, gatedIndicators, isParts, nestedMeasures, numeratorOf, partsFamily,
  remainderOf, remainders, splitsOf, wholeOfRatio,
} from './released-measures.ts';
import type { SplitDimension } from './released-measures.ts';

/** The whole of an area, beside its municipalities. */
export const AREA = 'AREA';

export const splitCodes: Readonly<Record<SplitDimension, readonly string[]>> = {
  'sex': sexes, 'age': ageClasses, 'nationality': ['finnish', 'foreign'], 'language': ['national', 'foreign'],
  'duration': durationClasses, 'long-term': ['no', 'yes'], 'work-ability': ['not-stated', 'partial'],
  'education': educations.filter((code) => code !== ''), 'service': serviceKinds.filter((code) => code !== ''),
};
/** What has not been recorded is counted with what is not known. */
const unrecorded: Partial<Record<SplitDimension, string>> = { education: 'unknown', service: 'other' };

/** What tells of a person's health: counted by a higher threshold. */
export const healthSplit = 'work-ability=partial';

/** 'measure|place' or 'measure|place|sex=man': one count of one month of an area. */
export function keyOf(measure: string, place: string, split = ''): string {
  return split === '' ? `${measure}|${place}` : `${measure}|${place}|${split}`;
}

export type MonthCounts = {
  /** True counts of persons: they are protected before they go anywhere. */
  readonly counts: ReadonlyMap<string, number>;
  /** The counts that stand in a family's row of the ledger; a denominator may stand in several. */
  readonly keysOfFamily: ReadonlyMap<string, ReadonlySet<string>>;
  /** Sums of days, numbers of coaches: nobody's by themselves, shown only beside a shown count. */
  readonly besides: ReadonlyMap<string, number>;
  /** Counts of persons by health. */
  readonly health: ReadonlySet<string>;
  /** Counts of groups: there are many of them and most are small, so that a nought would tell of its neighbours. */
  readonly groups: ReadonlySet<string>;
};

/** Key of the sum of days above an indicator's line, or of the coaches below it. */
export const besideKey = (id: string, side: 'above' | 'below', place: string): string => `${side}@${id}|${place}`;

/** Every count of an area's month that is complete, of the families that are asked: 'stock', 'stock/education'. */
export function countMonth(
  sight: Sight, places: readonly string[], month: Month, asked: (family: string) => boolean,
): MonthCounts {
  const into: Into = { counts: new Map(), keysOfFamily: new Map(), familyOfKey: new Map(), besides: new Map(), health: new Set(), groups: new Set() };
  for (const indicator of gatedIndicators) {
    const family = familyOf(indicator.definition);
    if (asked(family)) countWhole(into, indicator, sight, places, month);
    for (const dimension of splitsOf(indicator.definition)) {
      const bound = numeratorOf(indicator.definition) === boundParts && boundDimensions.includes(dimension);
      const parts = bound ? family : partsFamily(family, dimension);
      if (asked(parts)) countParts(into, indicator, { family: parts, dimension }, sight, places, month);
    }
  }
  addRemainders(into, [...places, AREA]);
  addSmallRemainders(into);
  return into;
}

type Into = {
  readonly counts: Map<string, number>; readonly keysOfFamily: Map<string, Set<string>>;
  /** The first of them. */
  readonly familyOfKey: Map<string, string>;
  readonly besides: Map<string, number>; readonly health: Set<string>; readonly groups: Set<string>;
};

function note({ counts, keysOfFamily, familyOfKey, groups }: Into, family: string, key: string, count: number): void {
  counts.set(key, count);
  const keys = keysOfFamily.get(family) ?? new Set();
  keysOfFamily.set(family, keys.add(key));
  if (familyOfKey.has(key)) return;
  familyOfKey.set(key, family);
  if (isParts(family)) groups.add(key);
}

/** Only where the smaller is within the larger everywhere. */
function addRemainders(into: Into, places: readonly string[]): void {
  const { counts, familyOfKey } = into;
  for (const [larger, smaller] of remainders) {
    const rests = places.map((place) => {
      const [most, part] = [counts.get(keyOf(larger, place)), counts.get(keyOf(smaller, place))];
      return { place, rest: most === undefined || part === undefined ? -1 : most - part };
    });
    if (rests.some(({ rest }) => rest < 0) || rests.every(({ rest }) => rest === 0)) continue;
    for (const { place, rest } of rests) {
      note(into, familyOfKey.get(keyOf(smaller, place)) ?? '', keyOf(remainderOf(larger, smaller), place), rest);
    }
  }
}

/** What is left of any count when a part of it is taken away, where so few are left that it would tell of them. */
function addSmallRemainders(into: Into): void {
  const { counts, familyOfKey } = into;
  const wholes = new Map<string, string[]>();
  for (const [smaller, larger] of nestedMeasures) wholes.set(smaller, [...(wholes.get(smaller) ?? []), larger]);
  for (const [key, part] of counts) {
    if (key.startsWith('~')) continue;
    const [measure = '', place = '', split = ''] = key.split('|');
    const whole = wholeOfRatio(measure); // of the duties: the late ones
    for (const larger of [...(wholes.get(measure) ?? []), ...(whole === null ? [] : [whole])]) {
      const rest = (counts.get(keyOf(larger, place, split)) ?? part) - part;
      if (rest <= 0 || rest >= RULE_2026.threshold) continue;
      const [of = '', ofWhole = ''] = [familyOfKey.get(key), familyOfKey.get(keyOf(larger, place, split))];
      note(into, isParts(ofWhole) ? ofWhole : of, keyOf(remainderOf(larger, measure), place, split), rest);
    }
  }
}

function countWhole(into: Into, indicator: Indicator, sight: Sight, places: readonly string[], month: Month): void {
  const { definition } = indicator;
  const computed = compute(indicator, sight, { month, by: ['municipality'], municipalities: new Set(places) });
  if (computed.state !== 'known') return;
  const family = familyOf(definition);
  const [above, below] = [numeratorOf(definition), denominatorOf(definition)];
  const found = new Map(computed.cells.map((cell) => [cell.codes[0] ?? '', cell]));
  const nothing: Cell = { codes: [], numerator: 0, denominator: definition.denominator === null ? null : 0 };
  for (const place of [...places, AREA]) {
    const { numerator, denominator } = place === AREA ? computed.total : found.get(place) ?? nothing;
    if (above === null) into.besides.set(besideKey(definition.id, 'above', place), numerator);
    else note(into, family, keyOf(above, place), numerator);
    if (below !== null) note(into, family, keyOf(below, place), denominator ?? 0);
    else if (denominator !== null) into.besides.set(besideKey(definition.id, 'below', place), denominator);
    if (definition.sensitivity === 'health' && above !== null) into.health.add(keyOf(above, place));
  }
}

type PartsAsked = { readonly family: string; readonly dimension: SplitDimension };

function countParts(
  into: Into, indicator: Indicator, { family, dimension }: PartsAsked, sight: Sight, places: readonly string[], month: Month,
): void {
  const { definition } = indicator;
  const parted = compute(indicator, sight, { month, by: ['municipality', dimension], municipalities: new Set(places) });
  if (parted.state !== 'known') return;
  const found = new Map<string, { numerator: number; denominator: number }>();
  for (const { codes: [place = '', code = ''], numerator, denominator } of parted.cells) {
    const key = `${place}|${code === '' ? unrecorded[dimension] ?? '' : code}`;
    const sum = found.get(key) ?? { numerator: 0, denominator: 0 };
    found.set(key, { numerator: sum.numerator + numerator, denominator: sum.denominator + (denominator ?? 0) });
  }
  for (const code of splitCodes[dimension]) {
    const split = `${dimension}=${code}`;
    for (const [measure, side] of [[numeratorOf(definition), 'numerator'], [denominatorOf(definition), 'denominator']] as const) {
      if (measure === null) continue;
      let sum = 0;
      for (const place of [...places, AREA]) {
        const count = place === AREA ? sum : found.get(`${place}|${code}`)?.[side] ?? 0;
        sum += count;
        note(into, family, keyOf(measure, place, split), count);
        const health = split === healthSplit || (definition.sensitivity === 'health' && side === 'numerator');
        if (health) into.health.add(keyOf(measure, place, split));
      }
    }
  }
}
