import type { Generated, GeneratedAlways } from 'kysely';
import type {
  DayText, InstantPeriodText, InstantText, Json, JsonOrNull, JsonWithDefault, PeriodText,
} from './column-types.ts';

/** Jobseekers and what is known of them. Generated from the schema: npm run generate. */
export type RegisterTables = {
  appointment: AppointmentTable;
  assessment: AssessmentTable;
  audit_check: AuditCheckTable;
  coach_assignment: CoachAssignmentTable;
  consent: ConsentTable;
  contact: ContactTable;
  dated_ground: DatedGroundTable;
  destruction_step: DestructionStepTable;
  draft: DraftTable;
  employment_status: EmploymentStatusTable;
  forecast: ForecastTable;
  group_participant: GroupParticipantTable;
  import_batch: ImportBatchTable;
  indicator_target: IndicatorTargetTable;
  job_search: JobSearchTable;
  known_ending: KnownEndingTable;
  lapse: LapseTable;
  meeting_request: MeetingRequestTable;
  message: MessageTable;
  obligation: ObligationTable;
  person: PersonTable;
  person_identity: PersonIdentityTable;
  plan: PlanTable;
  profile: ProfileTable;
  publication: PublicationTable;
  published_country_figure: PublishedCountryFigureTable;
  quality_acceptance: QualityAcceptanceTable;
  quality_count: QualityCountTable;
  register_group_name: RegisterGroupNameTable;
  released_month: ReleasedMonthTable;
  saved_view: SavedViewTable;
  search_report: SearchReportTable;
  self_booking_link: SelfBookingLinkTable;
  service_spell: ServiceSpellTable;
  staff_years: StaffYearsTable;
  survey_counter: SurveyCounterTable;
  survey_receipt: SurveyReceiptTable;
  survey_result: SurveyResultTable;
  survey_round: SurveyRoundTable;
  worklist_task: WorklistTaskTable;
};

export type AppointmentTable = {
  area_id: number;
  appointment_id: Generated<string>;
  person_id: string | null;
  staff_id: string;
  room_code: string | null;
  service_point_code: string | null;
  period: InstantPeriodText;
  kind: string;
  channel: 'visit' | 'video' | 'phone' | 'group';
  interpreter_language: string | null;
  state: Generated<'free' | 'booked' | 'held' | 'no-show' | 'cancelled'>;
  title: Generated<string>;
  booked_by: string;
  self_booking_token: string | null;
  row_version: Generated<number>;
  obligation_key: string | null;
  created_at: Generated<InstantText>;
};

export type AssessmentTable = {
  area_id: number;
  assessment_id: Generated<string>;
  person_id: string;
  made_on: DayText;
  staff_id: string;
  areas: Json;
  summary: Generated<string>;
  row_version: Generated<number>;
};

export type AuditCheckTable = {
  check_id: GeneratedAlways<number>;
  checked_at: Generated<InstantText>;
  up_to_entry: number | null;
  seals: number;
  findings: Json;
};

export type CoachAssignmentTable = {
  area_id: number;
  assignment_id: Generated<string>;
  person_id: string;
  staff_id: string;
  period: PeriodText;
  handover_note: Generated<string>;
};

export type ConsentTable = {
  area_id: number;
  consent_id: Generated<string>;
  person_id: string;
  purpose: string;
  recipient: string;
  period: PeriodText;
  given_way: string;
  withdrawn_on: DayText | null;
};

export type ContactTable = {
  area_id: number;
  contact_id: Generated<string>;
  person_id: string;
  kind: string;
  way_code: string;
  channel: 'visit' | 'video' | 'phone' | 'e-service' | 'letter' | 'message' | 'group';
  occurred_on: DayText;
  occurred_at: string | null;
  minutes: number | null;
  staff_id: string | null;
  outcome: Generated<'held' | 'no-show' | 'not-reached'>;
  note: Generated<string>;
  source: Generated<string>;
  recorded_at: Generated<InstantText>;
  row_version: Generated<number>;
};

export type DatedGroundTable = {
  area_id: number;
  ground_id: Generated<string>;
  person_id: string;
  ground: string;
  period: PeriodText;
  note: string | null;
  source: Generated<string>;
};

export type DestructionStepTable = {
  area_id: number;
  step_id: GeneratedAlways<number>;
  candidate_id: string;
  step: 'asked' | 'confirmed';
  day: DayText;
  way: 'e-mail' | 'phone' | 'letter' | 'meeting';
  whom: Generated<string>;
  note: Generated<string>;
  by_area_id: number;
  by: string;
  at: Generated<InstantText>;
  receipt: string;
};

export type DraftTable = {
  area_id: number;
  staff_id: string;
  person_id: string;
  form: string;
  body: Json;
  base_version: number | null;
  saved_at: Generated<InstantText>;
};

export type EmploymentStatusTable = {
  area_id: number;
  status_id: Generated<string>;
  person_id: string;
  code: string;
  period: PeriodText;
  hours_percent: number | null;
  estimated_end: DayText | null;
  note: string | null;
  source: Generated<string>;
};

export type ForecastTable = {
  run_id: number;
  area_id: number | null;
  place_kind: 'municipality' | 'area' | 'country';
  place_code: string;
  method: string;
  told: Json;
  history: Json;
  without: Generated<string[]>;
};

export type GroupParticipantTable = {
  area_id: number;
  appointment_id: string;
  person_id: string;
  state: Generated<'booked' | 'held' | 'no-show' | 'cancelled'>;
  added_by: string;
};

export type ImportBatchTable = {
  area_id: number;
  batch_id: Generated<string>;
  file_name: string;
  file_sha256: string;
  staff_id: string;
  imported_at: Generated<InstantText>;
  mapping: Json;
  row_count: number;
  created_persons: string[];
  changes: JsonWithDefault;
  undone_at: InstantText | null;
};

export type IndicatorTargetTable = {
  area_id: number;
  target_id: GeneratedAlways<number>;
  indicator: string;
  municipality_code: string | null;
  valid: PeriodText;
  value: number | null;
  direction: 'at-least' | 'at-most';
  source: string;
  set_by: string | null;
  set_at: Generated<InstantText>;
};

export type JobSearchTable = {
  area_id: number;
  search_id: Generated<string>;
  person_id: string;
  period: PeriodText;
  requested_on: DayText;
  registered_on: DayText;
  end_reason: string | null;
  source: Generated<string>;
};

export type KnownEndingTable = {
  area_id: number;
  known_ending_id: Generated<string>;
  person_id: string;
  known_on: DayText;
  kind: string;
  period: PeriodText;
  source: Generated<string>;
};

export type LapseTable = {
  area_id: number;
  lapse_id: Generated<string>;
  person_id: string;
  occurred_on: DayText;
  kind: string;
  description: Generated<string>;
  staff_id: string | null;
  source: Generated<string>;
};

export type MeetingRequestTable = {
  area_id: number;
  request_id: Generated<string>;
  person_id: string;
  requested_on: DayText;
};

export type MessageTable = {
  area_id: number;
  message_id: Generated<string>;
  person_id: string;
  staff_id: string | null;
  direction: 'to-customer' | 'from-customer';
  sent_at: Generated<InstantText>;
  subject: string;
  body: string;
  about_obligation: string | null;
};

export type ObligationTable = {
  area_id: number;
  person_id: string;
  obligation_key: string;
  kind: string;
  party: string;
  due: DayText;
  office_day: DayText;
  open_from: DayText | null;
  state: string;
  met_on: DayText | null;
  resting_until: DayText | null;
  because: Json;
  rule_version: DayText;
  certain: boolean;
  coach_id: string | null;
  computed_at: Generated<InstantText>;
};

export type PersonTable = {
  area_id: number;
  person_id: Generated<string>;
  birth_date: DayText;
  sex: 'man' | 'woman';
  municipality_code: string;
  mother_tongue: Generated<string>;
  service_language: Generated<'fi' | 'sv' | 'en'>;
  interpreter_language: string | null;
  nationality: Generated<string>;
  education_level: string | null;
  occupation: string | null;
  occupation_text: string | null;
  protected: Generated<boolean>;
  segment: string | null;
  coach_id: string | null;
  source: Generated<string>;
  row_version: Generated<number>;
  removed_after: DayText | null;
  groups: string[] | null;
};

export type PersonIdentityTable = {
  area_id: number;
  person_id: string;
  identity_code: string;
  family_name: string;
  given_name: string;
  phone: string | null;
  email: string | null;
  street_address: string | null;
  postal_code: string | null;
  post_office: string | null;
};

export type PlanTable = {
  area_id: number;
  plan_id: Generated<string>;
  person_id: string;
  version: number;
  kind: string;
  made_on: DayText;
  staff_id: string;
  situation: Generated<string>;
  goal: Generated<string>;
  actions: JsonWithDefault;
  follow_up: Generated<string>;
  report_by: DayText | null;
  duty: JsonOrNull;
  no_duty_reason: string | null;
  approved_by_authority_on: DayText | null;
  approved_by_customer_on: DayText | null;
  approval_way: 'e-service' | 'signature' | 'other-with-copy' | null;
  superseded_on: DayText | null;
  source: Generated<string>;
  row_version: Generated<number>;
};

export type ProfileTable = {
  area_id: number;
  profile_id: Generated<string>;
  person_id: string;
  published_on: DayText;
  valid_until: DayText;
  source: Generated<string>;
};

export type PublicationTable = {
  area_id: number;
  publication_id: string;
  revision: number;
  kind: string;
  subject: Generated<string>;
  month: string;
  content: JsonOrNull;
  sha256: string | null;
  note: Generated<string>;
  published_at: Generated<InstantText>;
  published_by: string;
};

export type PublishedCountryFigureTable = {
  measure: string;
  period: string;
  value: number;
  source: string;
};

export type QualityAcceptanceTable = {
  area_id: number;
  acceptance_id: Generated<string>;
  rule_id: string;
  person_id: string;
  subject: string;
  datum: string;
  reason: string;
  accepted_by: string;
  accepted_at: Generated<InstantText>;
  withdrawn_by: string | null;
  withdrawn_at: InstantText | null;
};

export type QualityCountTable = {
  area_id: number;
  rule_id: string;
  counted_at: Generated<InstantText>;
  unit_code: string;
  day: DayText;
  faults: number;
  persons: number;
  accepted: number;
  oldest: DayText | null;
};

export type RegisterGroupNameTable = {
  group_code: string;
  language: 'fi' | 'sv' | 'en';
  name: string;
  run_id: number;
};

export type ReleasedMonthTable = {
  area_id: number;
  month: string;
  family: string;
  snapshot_day: DayText;
  released_at: Generated<InstantText>;
  rule: string;
  counted: Buffer;
  cells: Json;
  besides: Json;
};

export type SavedViewTable = {
  area_id: number;
  staff_id: string;
  view_id: Generated<string>;
  name: string;
  query: string;
  position: number;
};

export type SearchReportTable = {
  area_id: number;
  report_id: Generated<string>;
  person_id: string;
  reported_on: DayText;
  way: string;
  employer: Generated<string>;
  task: Generated<string>;
  opportunities: Generated<number>;
  source: Generated<string>;
};

export type SelfBookingLinkTable = {
  area_id: number;
  link_id: Generated<string>;
  token_hash: Buffer;
  person_id: string;
  staff_id: string;
  kind: string;
  obligation_key: string | null;
  language: 'fi' | 'sv' | 'en';
  last_day: DayText;
  created_by: string;
  created_at: Generated<InstantText>;
  revoked_at: InstantText | null;
  appointment_id: string | null;
};

export type ServiceSpellTable = {
  area_id: number;
  service_spell_id: Generated<string>;
  person_id: string;
  kind: string;
  name: string;
  provider: string | null;
  period: PeriodText;
  estimated_end: DayText;
  qualified: boolean | null;
  hours_percent: number | null;
  source: Generated<string>;
};

export type StaffYearsTable = {
  area_id: number;
  row_id: GeneratedAlways<number>;
  year: number;
  kind: 'estimate' | 'plan' | 'actual';
  label: Generated<string>;
  task_code: string | null;
  municipality_code: string | null;
  customer_group: string | null;
  hundredths: number;
  source: string;
  set_by: string | null;
  set_at: Generated<InstantText>;
  receipt: Generated<string>;
};

export type SurveyCounterTable = {
  round_id: string;
  dimension: string;
  code: string;
  item: string;
  what: string;
  amount: number;
};

export type SurveyReceiptTable = {
  round_id: string;
  receipt: Buffer;
  day: DayText;
};

export type SurveyResultTable = {
  area_id: number;
  round_id: string;
  told: Json;
};

export type SurveyRoundTable = {
  area_id: number;
  round_id: string;
  survey: 'equality' | 'cooperation' | 'jobseekers' | 'employers';
  version: number;
  opens: DayText;
  closes: DayText;
  opened_at: Generated<InstantText>;
  municipalities: string[];
  closed_on: DayText | null;
  outcome: 'told' | 'too-few' | null;
  invented: Generated<boolean>;
};

export type WorklistTaskTable = {
  area_id: number;
  person_id: string;
  obligation_key: string;
  coach_id: string | null;
  municipality_code: string;
  party: string;
  due: DayText;
  office_day: DayText;
  open_from: DayText | null;
  family_name: string | null;
  given_name: string | null;
  shown: Json;
};
