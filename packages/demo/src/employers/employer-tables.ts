import type { RowsOfTable } from '../tables/tables.ts';
import type { Trade } from './trades.ts';

/** Tables of employers in an order in which each row finds what it refers to. */
export const columns = {
  employer: 'area_id, employer_id, kind, business_id, name, industry_code, size_class, municipality_code, language, labour_hire, note',
  employer_workplace: 'area_id, workplace_id, employer_id, name, municipality_code, street_address',
  employer_contact: 'area_id, contact_id, employer_id, name, title, email, phone, newsletter_since, newsletter_ended',
  employer_team_member: 'area_id, member_id, employer_id, organisation, staff_id, name, lead, period',
  employer_touch: 'area_id, touch_id, employer_id, day, way, level, note, contact_id, staff_id',
  employer_need: 'area_id, need_id, employer_id, kind, visibility, isco, occupation_text, places, expected_on, description, state, recorded_on, recorded_by',
  employer_promise: 'area_id, promise_id, employer_id, what, made_on, due_on, owner_id, kept_on, how, kept_by',
  employer_event: 'area_id, event_id, kind, title, day, starts, municipality_code, place, seats, outcome, seekers_met, hired',
  employer_invitation: 'area_id, event_id, employer_id, invited_on, answer, attended',
  vacancy: `area_id, vacancy_id, employer_id, employer_name, business_id, state, state_since, language, title, description, isco, occupation_text, municipality_code,
    remote, working_time, shifts, contract, begins, ends, pay_from, pay_to, skills, licences, languages, demands, places, apply, contact_name, contact_email, opens, closes,
    responsible_id, result, places_filled, created_by, updated_by, source, external_id, posting_digest, occupation_by, occupation_sureness, wording`,
  vacancy_state: 'area_id, vacancy_id, state, since, reason, detail, by',
  vacancy_version: 'area_id, vacancy_id, version, content, by, at',
  joint_training: `area_id, training_id, kind, title, isco, occupation_text, skills, places, training_days, provider, municipality_code, place, begins, ends, price_cents,
    vat_basis_points, state, state_since, responsible_id`,
  joint_training_employer: 'area_id, training_id, employer_id, employer_name, business_id, places, staff_count, turnover_cents, balance_cents, economic',
  joint_training_state: 'area_id, training_id, state, since, by',
  abroad_recruitment: `area_id, recruitment_id, employer_id, employer_name, isco, occupation_text, places, channel, countries, note, state, state_since, due_on, hired,
    responsible_id, opened_on`,
  abroad_recruitment_step: 'area_id, recruitment_id, state, day, note, hired, by',
  settling_in_service: 'area_id, recruitment_id, service, answerable, due_on, done_on',
} as const;
export type EmployerTable = keyof typeof columns;
export type EmployerRows = { readonly [T in EmployerTable]: RowsOfTable };

/** An employer nobody has met. */
export type Invented = {
  readonly employerId: string; readonly name: string; readonly businessId: string | null; readonly municipality: string; readonly language: 'fi' | 'sv'; readonly trade: Trade;
  readonly size: 'none' | 'micro' | 'small' | 'medium' | 'large'; readonly contact: string; readonly contactId: string; readonly email: string; readonly staffId: string;
};
