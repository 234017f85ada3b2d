import type { Generated, GeneratedAlways } from 'kysely';
import type {
  DayText, InstantText, Json,
} from './column-types.ts';

/** Occupations, what they need and pay, and the ways from one to another. Generated from the schema: npm run generate. */
export type OccupationTables = {
  esco_concept: EscoConceptTable;
  esco_label: EscoLabelTable;
  esco_release: EscoReleaseTable;
  esco_skill_of: EscoSkillOfTable;
  fairness_report: FairnessReportTable;
  mobility_path: MobilityPathTable;
  occupation_choice: OccupationChoiceTable;
  occupation_label: OccupationLabelTable;
  occupation_skill: OccupationSkillTable;
  occupation_wage: OccupationWageTable;
  training_offer: TrainingOfferTable;
};

export type EscoConceptTable = {
  uri: string;
  release_id: number;
  kind: 'group' | 'occupation' | 'skill';
  code: Generated<string>;
  broader: string | null;
  skill_type: string | null;
};

export type EscoLabelTable = {
  uri: string;
  language: string;
  preferred: boolean;
  label: string;
};

export type EscoReleaseTable = {
  release_id: GeneratedAlways<number>;
  version: string;
  languages: string[];
  counts: Json;
  imported_by: string | null;
  imported_at: Generated<InstantText>;
};

export type EscoSkillOfTable = {
  occupation_uri: string;
  skill_uri: string;
  essential: boolean;
};

export type FairnessReportTable = {
  area_id: number;
  report_id: GeneratedAlways<number>;
  day: DayText;
  weights: string;
  knowledge: string;
  content: Json;
  made_by: string | null;
  made_at: Generated<InstantText>;
};

export type MobilityPathTable = {
  area_id: number;
  person_id: string;
  version: number;
  facts: Json;
  set_by: string;
  set_at: Generated<InstantText>;
  receipt: Generated<string>;
};

export type OccupationChoiceTable = {
  area_id: number;
  choice_id: GeneratedAlways<number>;
  title_key: string;
  title: string;
  uri: string | null;
  chosen_by: string;
  chosen_at: Generated<InstantText>;
};

export type OccupationLabelTable = {
  area_id: number;
  label_id: GeneratedAlways<number>;
  uri: string;
  language: 'fi' | 'sv' | 'en';
  label: string;
  added_by: string;
  added_at: Generated<InstantText>;
  removed_by: string | null;
  removed_at: InstantText | null;
};

export type OccupationSkillTable = {
  area_id: number;
  isco: string;
  skill: string;
  essential: Generated<boolean>;
  source: string;
};

export type OccupationWageTable = {
  isco: string;
  region: Generated<string>;
  year: number;
  median_cents: number;
  low_cents: number | null;
  high_cents: number | null;
  source: string;
  imported_at: Generated<InstantText>;
};

export type TrainingOfferTable = {
  area_id: number;
  training_id: Generated<string>;
  name_fi: string;
  name_sv: string | null;
  name_en: string | null;
  provider: string;
  gives_skills: Generated<string[]>;
  gives_licences: Generated<string[]>;
  length_days: number | null;
  municipality_code: string | null;
  place: Generated<string>;
  starts: DayText | null;
  apply_by: DayText | null;
  cost_cents: number | null;
  source: Generated<string>;
  external_id: string | null;
  row_version: Generated<number>;
  receipt: Generated<string>;
  created_by: string | null;
  created_at: Generated<InstantText>;
  updated_by: string | null;
  updated_at: Generated<InstantText>;
  removed_at: InstantText | null;
};
