import { indicators } from '@kohtaanto/rules/indicators/catalogue.ts';
import type { Absence } from '@kohtaanto/rules/indicators/columns.ts';
import type { Indicator, IndicatorDefinition } from '@kohtaanto/rules/indicators/definition.ts';
import type { Dimension } from '@kohtaanto/rules/indicators/dimensions.ts';

/** What a figure of a place may be parted by: groups of persons, and for services their kind. Two at once are never told. */
export const splitDimensions = [
  'sex', 'age', 'nationality', 'language', 'duration', 'long-term', 'work-ability', 'education', 'service',
] as const satisfies readonly Dimension[];
export type SplitDimension = (typeof splitDimensions)[number];

/** Of the month's stock these; the others are such groups themselves, or of few persons. */
const groups = ['sex', 'age', 'nationality', 'language', 'work-ability', 'education'] as const;
const splitsOfStock: Readonly<Record<string, readonly SplitDimension[]>> = {
  'jobseekers': groups,
  // How long is asked of the unemployed alone: of others nothing has begun.
  'unemployed': ['sex', 'age', 'nationality', 'language', 'duration', 'long-term', 'work-ability', 'education'],
  'structural-unemployment': groups,
  'broad-unemployment': groups,
  'activation-rate': groups,
  'service-mix': ['service', 'sex', 'age', 'nationality', 'language'],
};
/** Of what happens in a month these, where persons or times are counted and not days. */
const splitsOfEvents: readonly SplitDimension[] = ['sex', 'age', 'education'];

/** What snapshots hold that older ones did not: of an older one a figure of it is not known, and is fixed as nothing. */
const HELD: readonly Absence[] = ['job-offers'];

/** Indicators that go out through the gate: counted from the register. Received figures are published already. */
export const gatedIndicators: readonly Indicator[] = indicators.filter(({ definition, measure }) =>
  measure !== null && definition.needs.every((need) => HELD.includes(need)));

type Parted = Pick<IndicatorDefinition, 'id' | 'period' | 'unit' | 'population' | 'dimensions'>;

export function dimensionsOut(definition: Parted): readonly ('municipality' | SplitDimension)[] {
  return ['municipality', ...splitsOf(definition)];
}

export function splitsOf({ id, period, unit, population, dimensions }: Parted): readonly SplitDimension[] {
  if (period === 'counting-day') return splitsOfStock[id] ?? [];
  // Whether the authority keeps its days says something of its work, little of ages and schools.
  if (population === 'duties-due') return ['sex'];
  return unit === 'days' ? [] : splitsOfEvents.filter((dimension) => dimensions.includes(dimension));
}

/**
 * What is released together: figures that an equation binds to each other and that are complete on the same
 * day. Figures of a population that ripen later join what of it is out already.
 */
export function familyOf({ period, population, maturityMonths }: IndicatorDefinition): string {
  if (period === 'counting-day') return 'stock';
  return maturityMonths === 0 ? population : `${population}+${maturityMonths}`;
}

/** The parts of a family by one dimension: they are decided when first asked, joined to all of it that is out. */
export function partsFamily(family: string, dimension: SplitDimension): string {
  return `${family}/${dimension}`;
}

/** Families of the same population: what is out of one of them is joined when another is decided. */
export function rootOf(family: string): string {
  return /^[^+/]*/u.exec(family)?.[0] ?? family;
}

/** Every family that is decided here. */
export const allFamilies: ReadonlySet<string> = new Set(gatedIndicators.flatMap(({ definition }) => {
  const family = familyOf(definition);
  return [family, ...splitsOf(definition).map((dimension) => partsFamily(family, dimension))];
}));

export const isParts = (family: string): boolean => family.includes('/');

/** One name for one count, whichever indicators it stands in: a denominator may be another's numerator. */
export function numeratorOf({ id, population, numerator, unit }: IndicatorDefinition): string | null {
  if (unit === 'days') return null; // a sum of days is protected by the number of those it is of
  return population === 'duties-due' ? `${numerator}@${id}` : `${population}:${numerator}`;
}

/** Coaches and the labour force are not jobseekers: nobody's secret. */
export function denominatorOf({ id, population, denominator, source }: IndicatorDefinition): string | null {
  if (denominator === null || denominator === 'coaches' || source === 'register-and-imported') return null;
  return population === 'duties-due' ? `${denominator}@${id}` : `${population}:${denominator}`;
}

const seekers = (count: string) => `seekers:${count}`;
const unemployed = (count: string) => `unemployed:${count}`;
const duties = (count: string, kinds: readonly string[]) => kinds.map((kind) => `${count}@${kind}-in-time`);
const contactKinds = ['initial-interviews', 'complementary-interviews', 'job-search-discussions'];

/** total = sum of parts. What holds only nearly is left out where it does not hold. */
export const sumsOfMeasures: readonly { readonly total: string; readonly parts: readonly string[] }[] = [
  { total: unemployed('each-unemployed'), parts: [unemployed('men'), unemployed('women')] },
  {
    total: seekers('any-part'),
    parts: ['part-long-term', 'part-repeated', 'part-after-service', 'part-service-after-service'].map(seekers),
  },
  { total: seekers('unemployed-or-in-service'), parts: [unemployed('each-unemployed'), seekers('in-service')] },
  { total: seekers('unemployed-or-status-07'), parts: [unemployed('each-unemployed'), seekers('status-07')] },
  { total: seekers('part-long-term'), parts: [unemployed('twelve-months')] },
  { total: unemployed('twelve-months'), parts: [unemployed('days-365')] },
  { total: seekers('in-service'), parts: [seekers('status-07')] },
  { total: seekers('each-seeker'), parts: ['seekers-with-coach:each-seeker'] },
  { total: 'each-of-population@contacts-in-time', parts: duties('each-of-population', contactKinds) },
  { total: 'done-by-the-day@contacts-in-time', parts: duties('done-by-the-day', contactKinds) },
];

/**
 * Counts that nobody prints but anyone may subtract: the second is a part of the first, and the rest may be of
 * few persons. They are protected like the others.
 */
export const remainders: readonly (readonly [larger: string, smaller: string])[] = [
  [unemployed('at-least-50'), unemployed('past-50')],
  [unemployed('past-50'), unemployed('at-least-55')],
  [unemployed('twelve-months'), unemployed('days-365')],
  [unemployed('days-365'), unemployed('twelve-months')],
  [seekers('any-part'), unemployed('twelve-months')],
  [seekers('in-service'), seekers('status-07')],
  [seekers('each-seeker'), 'seekers-with-coach:each-seeker'],
];
export const remainderOf = (larger: string, smaller: string): string => `~${larger} - ${smaller}`;

/** Its parts by sex and age are bound to other figures of the month's stock, and are decided with them. */
export const boundParts = unemployed('each-unemployed');
export const boundDimensions: readonly SplitDimension[] = ['sex', 'age'];

/** A count that is a part of another one by sex or age. */
export const partsOfSplits: readonly { readonly total: string; readonly of: string; readonly parts: readonly string[] }[] = [
  { total: unemployed('men'), of: unemployed('each-unemployed'), parts: ['sex=man'] },
  { total: unemployed('women'), of: unemployed('each-unemployed'), parts: ['sex=woman'] },
  { total: unemployed('under-25'), of: unemployed('each-unemployed'), parts: ['age=-19', 'age=20-24'] },
  { total: unemployed('under-30'), of: unemployed('each-unemployed'), parts: ['age=-19', 'age=20-24', 'age=25-29'] },
  { total: unemployed('at-least-50'), of: unemployed('each-unemployed'), parts: ['age=50-54', 'age=55-59', 'age=60-'] },
  { total: unemployed('at-least-55'), of: unemployed('each-unemployed'), parts: ['age=55-59', 'age=60-'] },
  { total: unemployed('citizens-elsewhere'), of: unemployed('each-unemployed'), parts: ['nationality=foreign'] },
  { total: unemployed('other-mother-tongue'), of: unemployed('each-unemployed'), parts: ['language=foreign'] },
  { total: unemployed('partly-able'), of: unemployed('each-unemployed'), parts: ['work-ability=partial'] },
  { total: unemployed('twelve-months'), of: unemployed('each-unemployed'), parts: ['long-term=yes'] },
  { total: unemployed('days-365'), of: unemployed('each-unemployed'), parts: ['duration=365-729', 'duration=730-'] },
];

/** Whoever is counted in the first is counted in the second. */
export const nestedMeasures: readonly (readonly [string, string])[] = [
  ...['men', 'women', 'under-30', 'at-least-50', 'past-50', 'at-least-55', 'laid-off', 'partly-able', 'citizens-elsewhere',
    'other-mother-tongue', 'twelve-months', 'days-365'].map((part) => [unemployed(part), unemployed('each-unemployed')] as const),
  [unemployed('under-25'), unemployed('under-30')],
  [unemployed('past-50'), unemployed('at-least-50')],
  [unemployed('at-least-55'), unemployed('past-50')],
  [unemployed('twelve-months'), seekers('any-part')],
  ...['any-part', 'unemployed-or-in-service', 'unemployed-or-status-07', 'valid-profile']
    .map((part) => [seekers(part), seekers('each-seeker')] as const),
  [unemployed('each-unemployed'), seekers('each-seeker')],
  ['seekers-with-coach:each-seeker', seekers('each-seeker')],
];

/** The first is a part of the second in the ratio of an indicator; null where it is not one of persons. */
export function wholeOfRatio(measure: string): string | null {
  const [population, count = ''] = measure.split(':');
  if (count !== '' && count !== 'each-of-population') return `${population}:each-of-population`;
  return measure.startsWith('done-by-the-day@') ? measure.replace('done-by-the-day', 'each-of-population') : null;
}
