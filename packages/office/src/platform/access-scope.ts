export type Role =
  | 'coach'
  | 'team-lead'
  | 'employer-expert'
  | 'service-coordinator'
  | 'controller'
  | 'director'
  | 'municipality-officer'
  | 'administrator'
  | 'data-protection-officer';

export type Language = 'fi' | 'sv' | 'en';

/** Who asks, as the database is told it with set_config in each transaction. */
export type AccessScope = {
  readonly areaId: number;
  readonly staffId: string;
  readonly roles: readonly Role[];
  readonly unitCode: string;
  readonly teamCode: string | null;
  /** Municipalities whose persons the unit is competent to serve today (tasks matrix). */
  readonly municipalities: readonly string[];
  /** The staff ids whose customers this person handles: self and those substituted today. */
  readonly coaches: readonly string[];
  readonly language: Language;
  /** Why personal data is looked at; written in the audit trail. */
  readonly purpose: string;
  /** A protected person opened with a reason in this request. */
  readonly openedPerson?: string;
};
