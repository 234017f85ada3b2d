import type { Citation } from '../foundations/citation.ts';
import type { Absence } from './columns.ts';
import type { Measure } from './counted.ts';
import type { Dimension } from './dimensions.ts';

/** Where a figure comes from; of both, the register gives the numerator. */
export type IndicatorSource = 'register' | 'imported' | 'register-and-imported';

/** What the definition rests on. */
export type Basis =
  | { readonly kind: 'national-goal'; readonly goal: 1 | 2 | 3 | 4 | 5 } // Government, 19.12.2024; measures 15.4.2025
  | { readonly kind: 'act'; readonly section: Citation }
  | { readonly kind: 'statistics'; readonly name: StatisticsName }
  | { readonly kind: 'plan'; readonly name: PlanName };

export type StatisticsName =
  | 'employment-service-statistics' | 'structural-unemployment' | 'kela' | 'placement' | 'employment-register'
  | 'mismatch-report';
export type PlanName = 'lantinen-pirkanmaa' | 'mikkeli' | 'porvoo';

/** The official text rarely says how to count. `because` names the sentence that tells why this one leads. */
export type Standing =
  | { readonly kind: 'only' }
  | { readonly kind: 'default'; readonly because: string }
  | { readonly kind: 'alternative'; readonly because: string };

export type IndicatorUnit =
  | 'persons' | 'spells' | 'services' | 'percent' | 'days' | 'seekers-per-coach' | 'seekers-per-place' | 'score' | 'number';

/**
 * An indicator as data. Its texts are in packages/words under its id and under the keys of `population`,
 * `numerator`, `denominator`, `standing.because` and `caveats`.
 */
export type IndicatorDefinition = {
  /** The question, and after a dot the reading where it is not the default: 'caseload', 'flow.within'. */
  readonly id: string;
  /** The id of the default reading. */
  readonly question: string;
  readonly version: number;
  /** The first day on which this version is used, YYYY-MM-DD. */
  readonly validFrom: string;
  readonly standing: Standing;
  readonly unit: IndicatorUnit;
  /** What numerator over denominator is multiplied by: 100 in per cents. */
  readonly factor: 1 | 100;
  /** Counted on the month's counting day, from the events of the month, or received for a month or a year. */
  readonly period: 'counting-day' | 'events-of-month' | 'month' | 'year';
  /** Months after the month before its figure is complete: a cohort is not shown half. */
  readonly maturityMonths: number;
  readonly population: string;
  readonly numerator: string;
  readonly denominator: string | null;
  readonly dimensions: readonly Dimension[];
  readonly source: IndicatorSource;
  /** What the register must hold; where it does not, the figure is unknown, never zero. */
  readonly needs: readonly Absence[];
  readonly basis: readonly Basis[];
  readonly direction: 'more-is-better' | 'less-is-better' | 'neutral';
  readonly caveats: readonly string[];
  /** Figures of health are protected by a higher threshold. */
  readonly sensitivity: 'ordinary' | 'health';
};

export type Indicator = { readonly definition: IndicatorDefinition; readonly measure: Measure | null };

type Given = Pick<IndicatorDefinition, 'id' | 'population' | 'numerator' | 'basis'>
  & Partial<Omit<IndicatorDefinition, 'id' | 'population' | 'numerator' | 'basis' | 'question'>>;

/** What every person has a value of. */
export const personDimensions: readonly Dimension[] = [
  'municipality', 'area', 'sex', 'age', 'nationality', 'language', 'work-ability', 'duration', 'long-term',
  'education', 'occupation',
];
/** Those that do not depend on being a jobseeker on the counting day: for events of a month. */
export const traitDimensions: readonly Dimension[] = ['municipality', 'area', 'sex', 'age', 'education', 'occupation'];

/** A definition with what is usual filled in. */
export function indicator(given: Given, measure: Measure | null): Indicator {
  const [question = given.id] = given.id.split('.');
  const period = given.period ?? 'counting-day';
  return {
    definition: {
      question,
      version: 1,
      validFrom: '2025-01-01',
      standing: { kind: 'only' },
      unit: given.denominator == null ? 'persons' : 'percent',
      factor: given.denominator == null || (given.unit !== undefined && given.unit !== 'percent') ? 1 : 100,
      maturityMonths: 0,
      denominator: null,
      dimensions: period === 'counting-day' ? personDimensions : traitDimensions,
      source: measure === null ? 'imported' : 'register',
      needs: [],
      direction: 'neutral',
      caveats: [],
      sensitivity: 'ordinary',
      ...given,
      period,
    },
    measure,
  };
}

export const leads = (because: string): Standing => ({ kind: 'default', because });
export const other = (because: string): Standing => ({ kind: 'alternative', because });
