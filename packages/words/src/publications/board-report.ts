import type { InLanguages } from '../language.ts';
import type { Shown } from '../indicators/figure-text.ts';

/**
 * The board report as it is frozen: figures as the ledger told them, in no language and in all. The office
 * checks and keeps it; sentences, tables and drawings are made of it and of nothing else.
 */
export type BoardReport = {
  readonly version: 1;
  readonly title: InLanguages;
  readonly areaId: number;
  readonly area: InLanguages;
  readonly month: string;
  readonly yearEarlier: string;
  /** The counting day of the month. */
  readonly countedOn: string;
  /** The snapshot from which the month was fixed. */
  readonly snapshotDay: string;
  readonly threshold: number;
  readonly healthThreshold: number;
  /** Of a report that says of all its figures at once that noughts too may be hidden; others say it of each. */
  readonly noughts?: 'hidden' | undefined;
  readonly places: readonly ReportPlace[];
  readonly figures: readonly ReportFigure[];
  readonly goals: readonly ReportGoal[];
  readonly country: readonly ReportCountry[];
  readonly definitions: readonly ReportDefinition[];
};

export type ReportPlace = {
  readonly code: string; readonly name: InLanguages; readonly longitude: number | null; readonly latitude: number | null;
};

/** A figure and its own of a year before. */
export type ReportValue = {
  readonly numerator: Shown; readonly denominator: Shown; readonly value: Shown;
  readonly before: Shown; readonly change: Shown; readonly changePercent: Shown;
};

export type ReportFigure = {
  readonly id: string;
  /** The month it is of: a cohort that ripens in three months is of three months before. */
  readonly month: string;
  readonly unit: string;
  readonly direction: string;
  readonly total: ReportValue;
  readonly rows: readonly (ReportValue & { readonly place: string })[];
  readonly trend: readonly { readonly month: string; readonly value: Shown; readonly before: Shown }[];
  readonly target: ReportTarget | null;
  /** Whose figure below the line is, and of which year, where it is not the register's own. */
  readonly received: { readonly source: string; readonly period: string } | null;
  /** Noughts of it too may be hidden; otherwise they are printed. */
  readonly noughts?: 'hidden' | undefined;
};

export type ReportTarget = { readonly value: number; readonly direction: 'at-least' | 'at-most'; readonly source: string };

/** A measure of the five national goals: in the register, received from its maker, or not known. */
export type ReportGoal = {
  readonly goal: 1 | 2 | 3 | 4 | 5;
  readonly id: string;
  readonly unit: string;
  readonly direction: string;
  readonly state: 'register' | 'received' | 'not-received' | 'not-held';
  readonly value: Shown;
  readonly before: Shown;
  readonly period: string | null;
  readonly source: string | null;
  readonly target: ReportTarget | null;
};

/** The same measure of the whole country, as its source tells it. */
export type ReportCountry = {
  readonly id: string;
  readonly value: number | null;
  readonly changePercent: number | null;
  readonly period: string;
  readonly source: string;
};

/** What a figure is, as it was said when the report was made. */
export type ReportDefinition = {
  readonly id: string;
  readonly version: number;
  readonly validFrom: string;
  readonly name: InLanguages;
  readonly population: InLanguages;
  readonly numerator: InLanguages;
  readonly denominator: InLanguages | null;
  readonly period: InLanguages;
  readonly source: InLanguages;
  readonly basis: InLanguages<readonly string[]>;
};

/** How it is being shown: what the report itself cannot know. */
export type ReportEdition = {
  /** Null: not published, only a draft. */
  readonly revision: number | null;
  readonly publishedOn: string | null;
  /** What was corrected since the revision before. */
  readonly correction: string | null;
};

/** The area as a whole, beside its municipalities. */
export const AREA = 'AREA';

/** Figures of the report by the section that tells them; a figure may stand in several. */
export const reportSections = {
  keyFigures: [
    'unemployed', 'unemployment-share', 'unemployed-under-30', 'long-term-unemployed', 'structural-unemployment',
    'flow-over-3-months', 'flow-open-market-3-months', 'activation-rate', 'contacts-in-time', 'unemployment-duration',
  ],
  structural: ['structural-long-term', 'structural-repeated', 'structural-after-service', 'structural-service-after-service'],
  contacts: [
    'contacts-in-time', 'initial-interviews-in-time', 'complementary-interviews-in-time', 'job-search-discussions-in-time',
    'plans-in-time', 'integration-plans-in-time', 'multi-agency-plans-in-time',
  ],
  services: ['service-mix', 'activation-rate', 'broad-unemployment', 'jobseekers', 'caseload'],
  returns: ['flow-open-market-3-months', 'return-3-months', 'return-6-months', 'search-to-job'],
} as const;
