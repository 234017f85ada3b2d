import type { Generated, GeneratedAlways } from 'kysely';
import type {
  DayText, InstantText, Json, JsonOrNull, JsonWithDefault, PeriodText,
} from './column-types.ts';

/** Employers, how they are served, and their vacancies. Generated from the schema: npm run generate. */
export type EmployerTables = {
  abroad_recruitment: AbroadRecruitmentTable;
  abroad_recruitment_step: AbroadRecruitmentStepTable;
  employer: EmployerTable;
  employer_contact: EmployerContactTable;
  employer_event: EmployerEventTable;
  employer_invitation: EmployerInvitationTable;
  employer_mandate: EmployerMandateTable;
  employer_need: EmployerNeedTable;
  employer_promise: EmployerPromiseTable;
  employer_session: EmployerSessionTable;
  employer_team_member: EmployerTeamMemberTable;
  employer_touch: EmployerTouchTable;
  employer_workplace: EmployerWorkplaceTable;
  joint_training: JointTrainingTable;
  joint_training_employer: JointTrainingEmployerTable;
  joint_training_state: JointTrainingStateTable;
  joint_training_student: JointTrainingStudentTable;
  posting_import: PostingImportTable;
  settling_in_service: SettlingInServiceTable;
  vacancy: VacancyTable;
  vacancy_request: VacancyRequestTable;
  vacancy_share: VacancyShareTable;
  vacancy_state: VacancyStateTable;
  vacancy_version: VacancyVersionTable;
  vacancy_wording_look: VacancyWordingLookTable;
  workforce_answer: WorkforceAnswerTable;
};

export type AbroadRecruitmentTable = {
  area_id: number;
  recruitment_id: Generated<string>;
  employer_id: string;
  employer_name: string;
  isco: string | null;
  occupation_text: string;
  places: number;
  channel: 'eures' | 'work-in-finland' | 'employer-own' | 'partner';
  countries: string[];
  note: Generated<string>;
  state: 'lead' | 'taken-up' | 'searching' | 'interviewing' | 'chosen' | 'permits' | 'arriving' | 'settled' | 'closed';
  state_since: DayText;
  due_on: DayText | null;
  hired: Generated<number>;
  responsible_id: string | null;
  opened_on: DayText;
  row_version: Generated<number>;
  receipt: Generated<string>;
  opened_by: string | null;
  updated_by: string | null;
};

export type AbroadRecruitmentStepTable = {
  area_id: number;
  entry_id: GeneratedAlways<number>;
  recruitment_id: string;
  state: string;
  day: DayText;
  note: Generated<string>;
  hired: number | null;
  by: string | null;
  at: Generated<InstantText>;
  receipt: Generated<string>;
};

export type EmployerTable = {
  area_id: number;
  employer_id: Generated<string>;
  kind: 'company' | 'public' | 'association' | 'household';
  business_id: string | null;
  name: string;
  industry_code: string | null;
  size_class: 'none' | 'micro' | 'small' | 'medium' | 'large';
  municipality_code: string;
  language: 'fi' | 'sv' | 'en';
  website: string | null;
  labour_hire: Generated<boolean>;
  note: Generated<string>;
  ended_on: DayText | null;
  row_version: Generated<number>;
  receipt: Generated<string>;
  created_by: string | null;
  created_at: Generated<InstantText>;
  updated_by: string | null;
  updated_at: Generated<InstantText>;
};

export type EmployerContactTable = {
  area_id: number;
  contact_id: Generated<string>;
  employer_id: string;
  name: string;
  title: Generated<string>;
  email: string | null;
  phone: string | null;
  newsletter_since: DayText | null;
  newsletter_ended: DayText | null;
  left_on: DayText | null;
  receipt: Generated<string>;
};

export type EmployerEventTable = {
  area_id: number;
  event_id: Generated<string>;
  kind: 'recruitment' | 'breakfast' | 'training' | 'other';
  title: string;
  day: DayText;
  starts: string | null;
  municipality_code: string;
  place: Generated<string>;
  seats: number | null;
  outcome: string | null;
  seekers_met: number | null;
  hired: number | null;
  row_version: Generated<number>;
  receipt: Generated<string>;
  created_by: string | null;
};

export type EmployerInvitationTable = {
  area_id: number;
  event_id: string;
  employer_id: string;
  invited_on: DayText;
  answer: Generated<'none' | 'coming' | 'not-coming'>;
  attended: boolean | null;
};

export type EmployerMandateTable = {
  area_id: number;
  mandate_id: Generated<string>;
  employer_id: string;
  name: string;
  email: string | null;
  subject: string | null;
  rights: string[];
  source: Generated<'area' | 'suomi.fi'>;
  period: PeriodText;
  invited_by: string;
  token_hash: Buffer | null;
  link_until: DayText;
  accepted_at: InstantText | null;
  ended_on: DayText | null;
  ended_by: string | null;
  row_version: Generated<number>;
  receipt: Generated<string>;
};

export type EmployerNeedTable = {
  area_id: number;
  need_id: Generated<string>;
  employer_id: string;
  kind: 'labour' | 'skills' | 'succession' | 'change-security' | 'subsidy' | 'other';
  visibility: 'coming' | 'hidden';
  isco: string | null;
  occupation_text: Generated<string>;
  places: Generated<number>;
  expected_on: DayText | null;
  description: string;
  state: Generated<'open' | 'announced' | 'met' | 'lapsed'>;
  vacancy_id: string | null;
  recorded_on: DayText;
  recorded_by: string | null;
  row_version: Generated<number>;
  receipt: Generated<string>;
};

export type EmployerPromiseTable = {
  area_id: number;
  promise_id: Generated<string>;
  employer_id: string;
  what: string;
  made_on: DayText;
  due_on: DayText;
  owner_id: string;
  kept_on: DayText | null;
  how: string | null;
  kept_by: string | null;
  row_version: Generated<number>;
  receipt: Generated<string>;
  kind: Generated<'other' | 'workforce-answer'>;
};

export type EmployerSessionTable = {
  session_hash: Buffer;
  subject: string;
  csrf_token: string;
  language: Generated<'fi' | 'sv' | 'en'>;
  mandate_area: number | null;
  mandate_id: string | null;
  created_at: Generated<InstantText>;
  seen_at: Generated<InstantText>;
  expires_at: InstantText;
  id_token: string | null;
};

export type EmployerTeamMemberTable = {
  area_id: number;
  member_id: Generated<string>;
  employer_id: string;
  organisation: 'area' | 'municipality' | 'development-company';
  staff_id: string | null;
  name: string;
  lead: Generated<boolean>;
  period: PeriodText;
  receipt: Generated<string>;
};

export type EmployerTouchTable = {
  area_id: number;
  touch_id: Generated<string>;
  employer_id: string;
  day: DayText;
  way: 'visit' | 'call' | 'message' | 'meeting' | 'event';
  level: 'needs-mapping' | 'recruitment' | 'employment-skills';
  note: string;
  contact_id: string | null;
  staff_id: string | null;
  recorded_at: Generated<InstantText>;
  receipt: Generated<string>;
};

export type EmployerWorkplaceTable = {
  area_id: number;
  workplace_id: Generated<string>;
  employer_id: string;
  name: string;
  municipality_code: string;
  street_address: Generated<string>;
  postal_code: string | null;
  closed_on: DayText | null;
  receipt: Generated<string>;
};

export type JointTrainingTable = {
  area_id: number;
  training_id: Generated<string>;
  kind: 'own-staff' | 'recruits' | 'leaving-staff';
  title: string;
  isco: string | null;
  occupation_text: Generated<string>;
  skills: Generated<string[]>;
  places: number;
  training_days: number;
  provider: Generated<string>;
  municipality_code: string | null;
  place: Generated<string>;
  begins: DayText;
  ends: DayText;
  price_cents: number;
  vat_basis_points: number;
  state: 'planned' | 'agreed' | 'applying' | 'running' | 'ended' | 'cancelled';
  state_since: DayText;
  responsible_id: string | null;
  row_version: Generated<number>;
  receipt: Generated<string>;
  created_by: string | null;
  updated_by: string | null;
  updated_at: Generated<InstantText>;
};

export type JointTrainingEmployerTable = {
  area_id: number;
  training_id: string;
  employer_id: string;
  employer_name: string;
  business_id: string | null;
  places: number;
  staff_count: number;
  turnover_cents: number | null;
  balance_cents: number | null;
  economic: boolean;
  hired_staff: Generated<boolean>;
  agreed_percent: number | null;
};

export type JointTrainingStateTable = {
  area_id: number;
  entry_id: GeneratedAlways<number>;
  training_id: string;
  state: string;
  since: DayText;
  reason: string | null;
  by: string | null;
  at: Generated<InstantText>;
  receipt: Generated<string>;
};

export type JointTrainingStudentTable = {
  area_id: number;
  training_id: string;
  person_id: string;
  employer_id: string;
  state: 'chosen' | 'began' | 'finished' | 'interrupted' | 'withdrew';
  chosen_on: DayText;
  ended_on: DayText | null;
  employed_at_end: boolean | null;
  employed_after_three_months: boolean | null;
  service_spell_id: string | null;
  row_version: Generated<number>;
  chosen_by: string | null;
};

export type PostingImportTable = {
  area_id: number;
  import_id: Generated<string>;
  file_name: string;
  digest: string;
  format: 'ndjson' | 'csv';
  rows: number;
  created: number;
  updated: number;
  unchanged: number;
  imported_by: string;
  imported_at: Generated<InstantText>;
};

export type SettlingInServiceTable = {
  area_id: number;
  recruitment_id: string;
  service: string;
  answerable: string;
  due_on: DayText | null;
  done_on: DayText | null;
  row_version: Generated<number>;
};

export type VacancyTable = {
  area_id: number;
  vacancy_id: Generated<string>;
  employer_id: string | null;
  employer_name: string;
  business_id: string | null;
  workplace_id: string | null;
  state: Generated<'draft' | 'open' | 'paused' | 'filled' | 'closed' | 'withdrawn' | 'expired' | 'refused' | 'removed'>;
  state_since: DayText;
  language: 'fi' | 'sv' | 'en';
  title: string;
  description: string;
  isco: string | null;
  concept: string | null;
  occupation_text: Generated<string>;
  municipality_code: string | null;
  street_address: Generated<string>;
  remote: 'no' | 'partly' | 'wholly';
  working_time: 'full-time' | 'part-time' | null;
  shifts: Generated<string[]>;
  contract: 'permanent' | 'fixed-term' | 'seasonal' | 'short-term' | 'agency' | 'assignment' | null;
  begins: DayText | null;
  ends: DayText | null;
  pay_from: number | null;
  pay_to: number | null;
  skills: JsonWithDefault;
  licences: JsonWithDefault;
  languages: JsonWithDefault;
  education: JsonOrNull;
  demands: Generated<string[]>;
  places: Generated<number>;
  apply: Generated<string>;
  contact_name: Generated<string>;
  contact_phone: Generated<string>;
  contact_email: Generated<string>;
  opens: DayText | null;
  closes: DayText | null;
  only_subsidised: Generated<boolean>;
  responsible_id: string | null;
  result: 'our-candidate' | 'other-candidate' | 'employers-own' | 'not-filled' | null;
  places_filled: number | null;
  source: Generated<'own' | 'posting'>;
  external_id: string | null;
  posting_digest: string | null;
  row_version: Generated<number>;
  receipt: Generated<string>;
  created_by: string | null;
  created_at: Generated<InstantText>;
  updated_by: string | null;
  updated_at: Generated<InstantText>;
  begun_by_employer: string | null;
  occupation_by: Generated<'told' | 'suggested' | 'chosen' | 'chosen-for-title'>;
  occupation_sureness: 'fairly-sure' | 'possible' | 'guess' | null;
  wording: Generated<'none' | 'unlooked' | 'looked'>;
};

export type VacancyRequestTable = {
  area_id: number;
  request_id: Generated<string>;
  vacancy_id: string;
  employer_id: string;
  mandate_id: string;
  kind: 'publish' | 'close';
  asked_on: DayText;
  asked_at: Generated<InstantText>;
  asked_by: string;
  note: Generated<string>;
  result: 'our-candidate' | 'other-candidate' | 'employers-own' | 'not-filled' | null;
  places_filled: number | null;
  state: Generated<'open' | 'done' | 'returned' | 'taken-back'>;
  answered_on: DayText | null;
  answered_by: string | null;
  answer: string | null;
  row_version: Generated<number>;
  receipt: Generated<string>;
};

export type VacancyShareTable = {
  area_id: number;
  share_id: Generated<string>;
  vacancy_id: string;
  to_area_id: number;
  since: DayText;
  by: string | null;
  until: DayText | null;
  ended_by: string | null;
  receipt: Generated<string>;
};

export type VacancyStateTable = {
  area_id: number;
  entry_id: GeneratedAlways<number>;
  vacancy_id: string;
  state: string;
  since: DayText;
  reason: string | null;
  detail: JsonWithDefault;
  by: string | null;
  at: Generated<InstantText>;
  receipt: Generated<string>;
};

export type VacancyVersionTable = {
  area_id: number;
  vacancy_id: string;
  version: number;
  content: Json;
  by: string | null;
  at: Generated<InstantText>;
};

export type VacancyWordingLookTable = {
  area_id: number;
  look_id: GeneratedAlways<number>;
  vacancy_id: string;
  day: DayText;
  reason: string;
  wordings: string[];
  by: string;
  at: Generated<InstantText>;
  receipt: string;
};

export type WorkforceAnswerTable = {
  area_id: number;
  answer_id: Generated<string>;
  employer_id: string;
  promise_id: string;
  language: 'fi' | 'sv' | 'en';
  municipality_code: string;
  occupations: Json;
  content: JsonOrNull;
  made_on: DayText | null;
  made_by: string | null;
  note: Generated<string>;
  token_hash: Buffer | null;
  sent_on: DayText | null;
  sent_by: string | null;
  row_version: Generated<number>;
  receipt: Generated<string>;
};
