import type { Generated, GeneratedAlways } from 'kysely';
import type {
  DayText, InstantText, Json, JsonWithDefault,
} from './column-types.ts';

/** What jobseekers have and want, the work that is offered to them, and what of them is told to employers. Generated from the schema: npm run generate. */
export type WorkTables = {
  candidate: CandidateTable;
  candidate_answer: CandidateAnswerTable;
  candidate_noted: CandidateNotedTable;
  candidate_step: CandidateStepTable;
  consent_health: ConsentHealthTable;
  employer_consent: EmployerConsentTable;
  job_offer: JobOfferTable;
  job_offer_step: JobOfferStepTable;
  presentation: PresentationTable;
  seeker_profile: SeekerProfileTable;
  start_up: StartUpTable;
  start_up_step: StartUpStepTable;
  work_limits: WorkLimitsTable;
};

export type CandidateTable = {
  area_id: number;
  candidate_id: Generated<string>;
  vacancy_area_id: number;
  vacancy_id: string;
  person_id: string;
  state: Generated<'listed'
    | 'consent-asked'
    | 'consent-given'
    | 'consent-refused'
    | 'consent-expired'
    | 'consent-withdrawn'
    | 'presented'
    | 'interview'
    | 'chosen'
    | 'not-chosen'
    | 'withdrew'
    | 'removed'>;
  state_since: DayText;
  listed_on: DayText;
  listed_by: string | null;
  score: number | null;
  presented_on: DayText | null;
  row_version: Generated<number>;
  receipt: Generated<string>;
};

export type CandidateAnswerTable = {
  area_id: number;
  answer_id: Generated<string>;
  candidate_id: string;
  vacancy_area_id: number;
  mandate_id: string;
  kind: 'interview' | 'chosen' | 'not-chosen';
  reason: 'skills' | 'experience' | 'availability' | 'other-chosen' | 'need-ended' | 'not-reached' | 'other' | null;
  note: Generated<string>;
  day: DayText;
  by_name: string;
  at: Generated<InstantText>;
  receipt: Generated<string>;
};

export type CandidateNotedTable = {
  area_id: number;
  noted_id: GeneratedAlways<number>;
  candidate_id: string;
  by: string | null;
  day: DayText;
  at: Generated<InstantText>;
};

export type CandidateStepTable = {
  area_id: number;
  step_id: GeneratedAlways<number>;
  candidate_id: string;
  state: string;
  day: DayText;
  actor: 'staff' | 'customer' | 'day';
  by_area_id: number | null;
  by: string | null;
  detail: JsonWithDefault;
  result_code: string | null;
  at: Generated<InstantText>;
  receipt: Generated<string>;
};

export type ConsentHealthTable = {
  area_id: number;
  consent_id: string;
  item: number;
  text: string;
  ground: 'special-requirements' | 'helps-with-disability';
};

export type EmployerConsentTable = {
  area_id: number;
  consent_id: Generated<string>;
  candidate_id: string;
  person_id: string;
  asked_on: DayText;
  asked_by: string | null;
  expires_on: DayText;
  way: 'signed-paper' | 'e-service' | 'secret-link' | null;
  answer: 'given' | 'refused' | null;
  answered_on: DayText | null;
  answered_by: string | null;
  fields: Generated<string[]>;
  health_items: Generated<string[]>;
  introduction: Generated<string>;
  holds_until: DayText | null;
  withdrawn_on: DayText | null;
  withdrawn_by: string | null;
  offered: JsonWithDefault;
  employer: Generated<string>;
  title: Generated<string>;
  language: Generated<'fi' | 'sv' | 'en'>;
  token_hash: Buffer | null;
  row_version: Generated<number>;
  receipt: Generated<string>;
};

export type JobOfferTable = {
  area_id: number;
  offer_id: Generated<string>;
  person_id: string;
  vacancy_area_id: number;
  vacancy_id: string;
  kind: 'offer' | 'hint';
  made_on: DayText;
  made_by: string | null;
  apply_by: DayText | null;
  binding: boolean;
  rule_version: DayText;
  because: JsonWithDefault;
  certain: boolean;
  way: 'e-service' | 'letter' | 'text-message' | 'in-person' | 'phone';
  message: Generated<string>;
  score: number | null;
  weights: string | null;
  result_code: '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10' | '11' | '12' | '13' | '51' | '52' | null;
  result_on: DayText | null;
  applied_on: DayText | null;
  report_id: string | null;
  taken_back_on: DayText | null;
  taken_back_reason: string | null;
  row_version: Generated<number>;
  receipt: Generated<string>;
};

export type JobOfferStepTable = {
  area_id: number;
  step_id: GeneratedAlways<number>;
  offer_id: string;
  step: 'made' | 'applied' | 'result' | 'taken-back';
  day: DayText;
  result_code: string | null;
  detail: JsonWithDefault;
  by: string | null;
  at: Generated<InstantText>;
  receipt: Generated<string>;
};

export type PresentationTable = {
  area_id: number;
  presentation_id: Generated<string>;
  candidate_id: string;
  consent_id: string;
  vacancy_area_id: number;
  vacancy_id: string;
  presented_on: DayText;
  by_area_id: number | null;
  by: string | null;
  fields: string[];
  told: Json;
  at: Generated<InstantText>;
};

export type SeekerProfileTable = {
  area_id: number;
  person_id: string;
  version: number;
  facts: Json;
  set_by: string | null;
  set_at: Generated<InstantText>;
  receipt: Generated<string>;
};

export type StartUpTable = {
  area_id: number;
  start_up_id: Generated<string>;
  person_id: string;
  idea: string;
  industry_code: string | null;
  state: 'idea'
    | 'advice-agreed'
    | 'advised'
    | 'plan-ready'
    | 'statement-given'
    | 'applied'
    | 'granted'
    | 'refused'
    | 'started'
    | 'followed-half-year'
    | 'followed-year'
    | 'light'
    | 'ended';
  state_since: DayText;
  next_due: DayText | null;
  opened_on: DayText;
  row_version: Generated<number>;
  receipt: Generated<string>;
  opened_by: string | null;
};

export type StartUpStepTable = {
  area_id: number;
  entry_id: GeneratedAlways<number>;
  start_up_id: string;
  person_id: string;
  kind: 'move' | 'statement' | 'judgement' | 'interruption' | 'income' | 'aid' | 'extension';
  day: DayText;
  detail: Json;
  by: string | null;
  at: Generated<InstantText>;
  receipt: Generated<string>;
};

export type WorkLimitsTable = {
  area_id: number;
  person_id: string;
  version: number;
  cannot: Generated<string[]>;
  less_of: Generated<string[]>;
  set_by: string | null;
  set_at: Generated<InstantText>;
  receipt: Generated<string>;
};
