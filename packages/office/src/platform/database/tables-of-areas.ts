import type { Generated, GeneratedAlways } from 'kysely';
import type {
  DayText, InstantText, Json, JsonWithDefault, PeriodText,
} from './column-types.ts';

/** What every area reads, and each area's own organisation. Generated from the schema: npm run generate. */
export type AreaTables = {
  area: AreaTable;
  area_municipality: AreaMunicipalityTable;
  municipality: MunicipalityTable;
  published_figure: PublishedFigureTable;
  register_figure: RegisterFigureTable;
  register_run: RegisterRunTable;
  responsibility_area: ResponsibilityAreaTable;
  room: RoomTable;
  service_point: ServicePointTable;
  staff: StaffTable;
  staff_absence: StaffAbsenceTable;
  task: TaskTable;
  task_competence: TaskCompetenceTable;
  team: TeamTable;
};

export type AreaTable = {
  area_id: number;
  name_fi: string;
  name_sv: string;
  name_en: string;
  responsible: string | null;
  configured: Generated<boolean>;
};

export type AreaMunicipalityTable = {
  area_id: number;
  municipality_code: string;
  period: PeriodText;
};

export type MunicipalityTable = {
  municipality_code: string;
  name_fi: string;
  name_sv: string;
  name_en: string;
  region_code: string;
  region_fi: string;
  valid: Generated<PeriodText>;
  merged_into: string | null;
  longitude: number | null;
  latitude: number | null;
};

export type PublishedFigureTable = {
  measure: string;
  period: string;
  municipality_code: string;
  value: number;
  source: string;
};

export type RegisterFigureTable = {
  measure: string;
  place_kind: 'municipality' | 'sub-region' | 'area' | 'country';
  place_code: string;
  group_code: Generated<string>;
  period: string;
  run_id: number;
  value: number | null;
  hidden: boolean;
  superseded_by: number | null;
};

export type RegisterRunTable = {
  run_id: GeneratedAlways<number>;
  started_at: InstantText;
  finished_at: Generated<InstantText>;
  staff_id: string | null;
  kind: string;
  source: string;
  address: string;
  sha256: string;
  counted_on: string;
  rows_read: Generated<number>;
  added: Generated<number>;
  changed: Generated<number>;
  unchanged: Generated<number>;
  hidden: Generated<number>;
  outcome: 'stored' | 'unchanged' | 'refused';
  fault_count: Generated<number>;
  faults: JsonWithDefault;
};

export type ResponsibilityAreaTable = {
  area_id: number;
  unit_code: string;
  name_fi: string;
  name_sv: string;
  name_en: string;
};

export type RoomTable = {
  area_id: number;
  room_code: string;
  service_point_code: string;
  name: string;
  capacity: number;
};

export type ServicePointTable = {
  area_id: number;
  service_point_code: string;
  unit_code: string;
  municipality_code: string;
  kind: 'main' | 'side' | 'service-market' | 'partner' | 'remote';
  name_fi: string;
  name_sv: string;
  name_en: string;
  address: string;
  opening: Json;
  visit_interval_weeks: number | null;
  first_visit: DayText | null;
  period: Generated<PeriodText>;
};

export type StaffTable = {
  area_id: number;
  staff_id: string;
  subject: string;
  given_name: string;
  family_name: string;
  email: string;
  phone: string | null;
  unit_code: string;
  team_code: string | null;
  roles: string[];
  specialisation: string;
  languages: string[];
  person_years: Generated<number>;
  origin: string;
  customer_facing: boolean;
  caseload_min: Generated<number>;
  caseload_max: Generated<number>;
  service_point_code: string | null;
  period: Generated<PeriodText>;
  calendar_token: Generated<string>;
  position: number | null;
  municipality_code: string | null;
};

export type StaffAbsenceTable = {
  area_id: number;
  staff_id: string;
  period: PeriodText;
  substitute_id: string | null;
  kind: Generated<string>;
};

export type TaskTable = {
  task_code: string;
  name_fi: string;
  name_sv: string;
  name_en: string;
  section: string;
};

export type TaskCompetenceTable = {
  area_id: number;
  task_code: string;
  municipality_code: string;
  unit_code: string;
  decision: string;
  period: PeriodText;
};

export type TeamTable = {
  area_id: number;
  team_code: string;
  unit_code: string;
  name_fi: string;
  name_sv: string;
  name_en: string;
};
