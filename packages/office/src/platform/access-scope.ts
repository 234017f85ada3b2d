export type Role =
  | 'coach'
  | 'team-lead'
  | 'employer-expert'
  | 'service-coordinator'
  | 'controller'
  | 'director'
  | 'municipality-officer'
  | 'administrator'
  | 'data-protection-officer'
  /** A person of an employer, who acts by its mandate; no member of staff. */
  | 'employer';

export type Language = 'fi' | 'sv' | 'en';

/** What an employer's person may do in its name. */
export type EmployerRight = 'vacancies' | 'candidates' | 'subsidies' | 'events';

/** For which employer one acts, by which mandate, and what it gives right to. */
export type ActingFor = {
  readonly employerId: string;
  readonly mandateId: string;
  /** As the look log names them: the employer and its person. */
  readonly employer: string;
  readonly person: string;
  readonly rights: readonly EmployerRight[];
};

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
  /** Only of an employer's person, who has no staff id, no municipality and no customers. */
  readonly actingFor?: ActingFor;
  /** A protected person opened with a reason in this request. */
  readonly openedPerson?: string;
};
