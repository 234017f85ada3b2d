import type { Cents } from '../foundations/cents.ts';
import type { PlainDate } from '../foundations/plain-date.ts';

/** An occupation: its ISCO-08 unit group, where it is known its ESCO concept, and where it was told in words, those: by them a concept of the group may be found. */
export type OccupationRef = { readonly isco: string; readonly concept: string | null; readonly name?: string | null };

/** A skill of ESCO by its URI, or one of the area's own as `own:name`. */
export type SkillRef = string;

export const languageLevels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
export type LanguageLevel = (typeof languageLevels)[number];

export const educationLevels = ['basic', 'upper-secondary-general', 'upper-secondary-vocational', 'tertiary'] as const;
export type EducationLevel = (typeof educationLevels)[number];

/** Cards, permits and rights to practise that a job may need and a person may have. */
export const licences = [
  'driving-b', 'driving-c', 'driving-ce', 'driving-d', 'professional-driver', 'forklift', 'hygiene-passport', 'alcohol-passport',
  'occupational-safety-card', 'hot-work-card', 'road-safety-card', 'electrical-safety', 'crowd-controller', 'security-guard',
  'health-professional', 'social-welfare-professional', 'early-education-qualification', 'teacher-qualification', 'medication-permit',
  'criminal-record-extract',
] as const;
export type Licence = (typeof licences)[number];

/** Shown to the employer by whoever is chosen and given back (504/2002): nobody holds it, no profile has it, and no match is scored by it. */
export const isShownWhenHired = (licence: Licence): boolean => licence === 'criminal-record-extract';
type HeldLicence = Exclude<Licence, 'criminal-record-extract'>;
/** Those that a person may have. */
export const heldLicences = licences.filter((licence): licence is HeldLicence => !isShownWhenHired(licence));

export const shifts = ['day', 'evening', 'night', 'weekend'] as const;
export type Shift = (typeof shifts)[number];

export const workingTimes = ['full-time', 'part-time'] as const;
export type WorkingTime = (typeof workingTimes)[number];

export const contractKinds = ['permanent', 'fixed-term', 'seasonal', 'short-term', 'agency', 'assignment'] as const;
export type ContractKind = (typeof contractKinds)[number];

/** What a job asks of the body and the mind; only ever laid beside a person's own limits before that person's coach. */
export const workDemands = ['lifting', 'standing', 'heights', 'dust-or-chemicals', 'cold', 'night-work', 'haste', 'screen-work', 'customer-contact'] as const;
export type WorkDemand = (typeof workDemands)[number];

export type Asked<T> = { readonly of: T; readonly must: boolean };

/** What a vacancy asks and offers, as far as matching looks. Nothing is required that is not said. */
export type VacancyFacts = {
  readonly vacancyId: string;
  readonly occupation: OccupationRef;
  readonly skills: readonly Asked<SkillRef>[];
  readonly licences: readonly Asked<Licence>[];
  readonly languages: readonly Asked<{ readonly language: string; readonly level: LanguageLevel }>[];
  readonly education: Asked<EducationLevel> | null;
  /** Municipality by its three digits; null where the work is nowhere in particular. */
  readonly municipality: string | null;
  readonly remote: 'no' | 'partly' | 'wholly';
  /** Null where a posting does not tell it: then it is not known. */
  readonly workingTime: WorkingTime | null;
  readonly shifts: readonly Shift[];
  readonly contract: ContractKind | null;
  readonly begins: PlainDate | null;
  /** By the month, whole time; null where it is not told. */
  readonly monthlyPay: { readonly from: Cents; readonly to: Cents | null } | null;
  readonly demands: readonly WorkDemand[];
};

/**
 * What a seeker has and wants, as far as matching looks. Age, sex, nationality, mother tongue, health, family, name and
 * address have no place here, and a type with such a field is refused by {@link NothingProtected}.
 */
export type SeekerFacts = {
  readonly personId: string;
  /** Occupations wished for, the first most. */
  readonly wishes: readonly OccupationRef[];
  /** Work done; `until` null: it goes on. */
  readonly history: readonly { readonly occupation: OccupationRef; readonly months: number; readonly until: PlainDate | null }[];
  readonly skills: readonly SkillRef[];
  readonly licences: readonly Licence[];
  /** True where nobody has asked: of a card that is not among the licences nothing is known. Otherwise they are all that the person has. */
  readonly licencesNotTold?: boolean;
  /** `level` null: the person knows the language, how well is not told. */
  readonly languages: readonly { readonly language: string; readonly level: LanguageLevel | null }[];
  readonly education: EducationLevel | null;
  readonly municipality: string;
  /** Kilometres from home that the person goes to work; null: nothing is said, and the law's measure is used. */
  readonly travelLimit: number | null;
  readonly movesTo: readonly string[];
  readonly workingTimes: readonly WorkingTime[];
  readonly shifts: readonly Shift[];
  /** Kinds of contract the person takes; absent or empty: nothing is said. */
  readonly contracts?: readonly ContractKind[];
  readonly availableFrom: PlainDate | null;
  readonly payFloor: Cents | null;
};

/** Where the law lets a coach see them: never part of a score, never shown to an employer (380/2023 114 and 118 §). */
export type WorkLimits = { readonly cannot: readonly WorkDemand[]; readonly lessOf: readonly WorkDemand[] };

/** What nobody may be matched by (1325/2014 8 §, 380/2023 118 §). */
export const protectedCharacteristics = [
  'age', 'birthDate', 'birthYear', 'sex', 'gender', 'nationality', 'citizenship', 'motherTongue', 'origin', 'ethnicity', 'religion', 'belief',
  'opinion', 'politicalActivity', 'tradeUnion', 'family', 'familyStatus', 'maritalStatus', 'children', 'pregnancy', 'health', 'disability',
  'sexualOrientation', 'name', 'givenName', 'familyName', 'photo', 'identityCode', 'streetAddress', 'postalCode',
] as const;
export type ProtectedCharacteristic = (typeof protectedCharacteristics)[number];

/** `never` for a type that has a protected characteristic, so that no function of matching takes it. */
export type NothingProtected<T> = Extract<keyof T, ProtectedCharacteristic> extends never ? T : never;
