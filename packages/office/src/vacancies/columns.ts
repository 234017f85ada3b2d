import type { VacancyFacts } from '@kohtaanto/rules/matching/matching-facts.ts';
import { cents } from '@kohtaanto/rules/foundations/cents.ts';
import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { VacancyDraft } from '@kohtaanto/rules/vacancies/advise-vacancy.ts';
import { wordingsOfVacancy } from '@kohtaanto/rules/vacancies/discriminating-wording.ts';
import { sql } from 'kysely';
import type { VacancyForm } from './contract.ts';

/** What of a vacancy is written by people or comes with a posting. */
export type VacancyContent = Omit<VacancyForm, 'employerId'> & { readonly employerId: string | null; readonly employer: string; readonly businessId: string | null };

/** The names of the columns in the order in which they are written. */
export const contentColumns = sql.raw(`employer_id, employer_name, business_id, workplace_id, language, title, description, isco, concept, occupation_text,
  municipality_code, street_address, remote, working_time, shifts, contract, begins, ends, pay_from, pay_to, skills, licences, languages, education, demands, places,
  apply, contact_name, contact_phone, contact_email, opens, closes, only_subsidised, wording`);

/** One content as the record of its columns, for jsonb_populate_record; its wording is looked at as it is written. */
export function recordOf(content: VacancyContent, hasWording = wordingsOfVacancy(content).length > 0): Readonly<Record<string, unknown>> {
  return {
    employer_id: content.employerId, employer_name: content.employer, business_id: content.businessId, workplace_id: content.workplaceId, language: content.language,
    title: content.title, description: content.description, isco: content.occupation?.isco ?? null, concept: content.occupation?.concept ?? null,
    occupation_text: content.occupationText, municipality_code: content.municipality, street_address: content.streetAddress, remote: content.remote,
    working_time: content.workingTime, shifts: content.shifts, contract: content.contract, begins: content.begins, ends: content.ends, pay_from: content.payFrom,
    pay_to: content.payTo, skills: content.skills, licences: content.licences, languages: content.languages, education: content.education, demands: content.demands,
    places: content.places, apply: content.apply, contact_name: content.contactName, contact_phone: content.contactPhone, contact_email: content.contactEmail,
    opens: content.opens, closes: content.closes, only_subsidised: content.onlySubsidised, wording: hasWording ? 'unlooked' : 'none',
  };
}

/** Where the occupation comes from and how surely, when its writer changes the vacancy; what a title suggested stays a suggestion until another is written. */
export const occupationByWhenWritten = sql.raw(`case when v.source = 'own' or n.isco is null then 'told'
  when v.isco = n.isco and v.concept is not distinct from n.concept then v.occupation_by else 'chosen' end,
  case when v.isco = n.isco and v.concept is not distinct from n.concept and v.occupation_by = 'suggested' then v.occupation_sureness end`);

/** The same read back; `v` is the vacancy. */
export const contentSelected = sql.raw(`v.employer_id as "employerId", v.employer_name as employer, v.business_id as "businessId", v.workplace_id as "workplaceId",
  v.language, v.title, v.description, case when v.isco is null then null else jsonb_build_object('isco', v.isco, 'concept', v.concept) end as occupation,
  v.occupation_text as "occupationText", v.municipality_code as municipality, v.street_address as "streetAddress", v.remote, v.working_time as "workingTime", v.shifts,
  v.contract, v.begins, v.ends, v.pay_from as "payFrom", v.pay_to as "payTo", v.skills, v.licences, v.languages, v.education, v.demands, v.places, v.apply,
  v.contact_name as "contactName", v.contact_phone as "contactPhone", v.contact_email as "contactEmail", v.opens, v.closes, v.only_subsidised as "onlySubsidised"`);

type Facts = Pick<VacancyContent, 'occupation' | 'skills' | 'licences' | 'languages' | 'education' | 'municipality' | 'remote' | 'workingTime' | 'shifts' | 'contract'
  | 'begins' | 'payFrom' | 'payTo' | 'demands'>;

/** As matching and advice look at it. */
export function factsOf(content: Facts): VacancyDraft['facts'] {
  return {
    occupation: content.occupation, skills: content.skills, licences: content.licences, languages: content.languages, education: content.education,
    municipality: content.municipality, remote: content.remote, workingTime: content.workingTime, shifts: content.shifts, contract: content.contract,
    begins: content.begins === null ? null : plainDate(content.begins),
    monthlyPay: content.payFrom === null ? null : { from: cents(content.payFrom), to: content.payTo === null ? null : cents(content.payTo) },
    demands: content.demands,
  };
}

export function draftOf(content: VacancyContent): VacancyDraft {
  return {
    facts: factsOf(content), title: content.title, description: content.description, language: content.language,
    closes: content.closes === null ? null : plainDate(content.closes), places: content.places, apply: content.apply, onlySubsidised: content.onlySubsidised,
  };
}

/** For matching; only of a vacancy whose occupation is known. */
export function vacancyFactsOf(vacancyId: string, content: Facts & Pick<VacancyContent, 'occupationText'>): VacancyFacts | null {
  const { occupation, ...facts } = factsOf(content);
  return occupation === null ? null : { vacancyId, occupation: { ...occupation, name: content.occupationText }, ...facts };
}
