import { copyLine } from '../copy-text.ts';
import type { CopyValue, TableRows } from '../copy-text.ts';

/** Tables of the register in an order in which each row finds what it refers to. */
const columns = {
  staff_absence: 'area_id, staff_id, period, substitute_id, kind',
  person: `area_id, person_id, birth_date, sex, municipality_code, mother_tongue, service_language,
    interpreter_language, nationality, education_level, occupation, occupation_text, protected, segment, coach_id,
    removed_after, groups`,
  person_identity: `area_id, person_id, identity_code, family_name, given_name, phone, email, street_address,
    postal_code, post_office`,
  job_search: 'area_id, search_id, person_id, period, requested_on, registered_on, end_reason',
  employment_status: 'area_id, status_id, person_id, code, period, hours_percent, estimated_end, note',
  service_spell: `area_id, service_spell_id, person_id, kind, name, provider, period, estimated_end, hours_percent`,
  dated_ground: 'area_id, ground_id, person_id, ground, period',
  coach_assignment: 'area_id, assignment_id, person_id, staff_id, period, handover_note',
  contact: `area_id, contact_id, person_id, kind, way_code, channel, occurred_on, occurred_at, minutes, staff_id,
    outcome, note, recorded_at`,
  assessment: 'area_id, assessment_id, person_id, made_on, staff_id, areas, summary',
  plan: `area_id, plan_id, person_id, version, kind, made_on, staff_id, situation, goal, actions, follow_up, report_by,
    duty, no_duty_reason, approved_by_authority_on, approved_by_customer_on, approval_way, superseded_on`,
  search_report: 'area_id, report_id, person_id, reported_on, way, employer, task, opportunities',
  known_ending: 'area_id, known_ending_id, person_id, known_on, kind, period',
  meeting_request: 'area_id, request_id, person_id, requested_on',
  lapse: 'area_id, lapse_id, person_id, occurred_on, kind, description, staff_id',
  profile: 'area_id, profile_id, person_id, published_on, valid_until',
  seeker_profile: 'area_id, person_id, version, facts',
  start_up: 'area_id, start_up_id, person_id, idea, industry_code, state, state_since, next_due, opened_on',
  start_up_step: 'area_id, start_up_id, person_id, kind, day, detail',
  consent: 'area_id, consent_id, person_id, purpose, recipient, period, given_way',
  message: 'area_id, message_id, person_id, staff_id, direction, sent_at, subject, body, about_obligation',
  appointment: `area_id, appointment_id, person_id, staff_id, room_code, service_point_code, period, kind, channel,
    interpreter_language, state, booked_by, obligation_key`,
  obligation: `area_id, person_id, obligation_key, kind, party, due, office_day, open_from, state, met_on,
    resting_until, because, rule_version, certain, coach_id, computed_at`,
} as const;

export type TableName = keyof typeof columns;

export const tableNames = Object.keys(columns) as readonly TableName[];

const FIRST_SIZE = 1 << 16;

/** Rows are written to bytes at once: a register of strings would keep the collector busy. */
export class RowsOfTable {
  #bytes = Buffer.allocUnsafe(FIRST_SIZE);
  #used = 0;
  #rows = 0;

  add(values: readonly CopyValue[]): void {
    const line = copyLine(values);
    // One UTF-16 unit is at most three bytes of UTF-8.
    const most = this.#used + line.length * 3;
    if (most > this.#bytes.length) {
      const larger = Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, most));
      this.#bytes.copy(larger, 0, 0, this.#used);
      this.#bytes = larger;
    }
    this.#used += this.#bytes.write(line, this.#used, 'utf8');
    this.#rows += 1;
  }

  get rows(): number {
    return this.#rows;
  }

  bytes(): Buffer {
    return this.#bytes.subarray(0, this.#used);
  }
}

export type Tables = { readonly [Name in TableName]: RowsOfTable };

export function emptyTables(): Tables {
  return Object.fromEntries(tableNames.map((name) => [name, new RowsOfTable()])) as Tables;
}

export function tableRows(tables: Tables): readonly TableRows[] {
  return tableNames
    .filter((name) => tables[name].rows > 0)
    .map((name) => ({ table: name, columns: columns[name], bytes: tables[name].bytes(), rows: tables[name].rows }));
}
