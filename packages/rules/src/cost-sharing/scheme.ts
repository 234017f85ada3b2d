import type { PlainDate } from '../foundations/plain-date.ts';

/** How an area's municipalities pay, as their plan and agreement say it: data, never code. */
export type Scheme = {
  readonly id: string;
  readonly areaId: number;
  readonly name: SaidInThree;
  /** Stored with every line, so that a line made by an earlier rule can be told from today's. */
  readonly ruleVersion: string;
  readonly validFrom: PlainDate;
  readonly validUntil: PlainDate | null;
  readonly source: SchemeSource;
  readonly municipalities: readonly string[];
  readonly responsible: string;
  /** Whose account the municipalities pay to; null until it is known. */
  readonly payee: Payee | null;
  readonly keys: readonly SharingKey[];
  readonly categories: readonly CategoryRule[];
  /** Instalments a year: 12 is monthly, 4 quarterly. */
  readonly instalments: number;
  /** Whether a year's surplus or deficit may be carried by joint decision. */
  readonly mayCarry: boolean;
  readonly review: Review | null;
  /** One rounding of a municipality's whole share, or one for each part of the key. */
  readonly rounding: 'whole' | 'by-part';
};

export type SaidInThree = Readonly<Record<'fi' | 'sv' | 'en', string>>;

export type SchemeSource = {
  readonly document: string;
  readonly place: string;
  /** 'assumed': the source leaves it open; the note says what was assumed, and users see it. */
  readonly confidence: 'stated' | 'assumed';
  readonly note: SaidInThree | null;
};

export type Payee = {
  readonly name: string;
  readonly businessId: string | null;
  readonly iban: string;
  readonly bic: string;
};

export type Review = { readonly everyYears: number; readonly from: PlainDate };

export type CostCategory =
  | 'operating'
  | 'investment'
  | 'depreciation'
  | 'preparation'
  | 'extra-service'
  | 'own-office'
  | 'centralised';

export const costCategories: readonly CostCategory[] = [
  'operating',
  'investment',
  'depreciation',
  'preparation',
  'extra-service',
  'own-office',
  'centralised',
];

export type BaseMeasure =
  | 'population'
  | 'population-18-64'
  | 'unemployed-and-in-services'
  | 'foreign-language'
  | 'state-subsidy'
  | 'agreed-share';

export const baseMeasures: readonly BaseMeasure[] = [
  'population',
  'population-18-64',
  'unemployed-and-in-services',
  'foreign-language',
  'state-subsidy',
  'agreed-share',
];

/**
 * Whose figure it is: of the last day of an earlier year, of the year itself, or the mean of the
 * months of the year.
 */
export type BaseDate =
  | { readonly kind: 'year-end'; readonly yearsBefore: number }
  | { readonly kind: 'year' }
  | { readonly kind: 'mean-of-months' };

/** Hundredths of a per cent: 45 % is 4 500. All parts of a key make 10 000. */
export type KeyPart = {
  readonly measure: BaseMeasure;
  readonly basisPoints: number;
  readonly date: BaseDate;
};

export type SharingKey = {
  readonly code: string;
  readonly name: SaidInThree;
  readonly parts: readonly KeyPart[];
};

export type Treatment =
  /** By one of these keys; the first where a cost names none. */
  | { readonly kind: 'shared'; readonly keys: readonly string[] }
  /** By the municipality that ordered it, or whose office it is. */
  | { readonly kind: 'paid-by-one' }
  /** Already charged when the investment was paid for. */
  | { readonly kind: 'not-charged' };

export type CategoryRule = {
  readonly category: CostCategory;
  readonly treatment: Treatment;
  /** Years in which such costs are shared so; null holds for all. */
  readonly years: { readonly from: number; readonly until: number } | null;
  /** Where the source says it, e.g. 'luku 4, kohta 6'. */
  readonly place: string;
};

export const wholeKey = 10_000;

export function ruleOf(scheme: Scheme, category: CostCategory): CategoryRule | undefined {
  return scheme.categories.find((each) => each.category === category);
}

export function keyOf(scheme: Scheme, code: string): SharingKey | undefined {
  return scheme.keys.find((key) => key.code === code);
}

export function isBaseMeasure(text: string): text is BaseMeasure {
  return baseMeasures.some((each) => each === text);
}
