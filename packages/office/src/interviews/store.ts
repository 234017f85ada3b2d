import { sql } from 'kysely';
import type { Visit } from '../jobseekers/visit.ts';
import type { AssessmentForm, ContactForm } from './contract.ts';

/** False where the same contact has been saved already: a form sent twice is one contact. */
export async function insertContact(visit: Visit, contact: ContactForm): Promise<boolean> {
  const { rows } = await sql`
    insert into contact (area_id, contact_id, person_id, kind, way_code, channel, occurred_on, occurred_at,
      minutes, staff_id, outcome, note)
    values (${visit.scope.areaId}, ${contact.contactId}, ${visit.person.personId}, ${contact.kind},
      ${contact.wayCode}, ${contact.channel}, ${contact.occurredOn}, ${contact.occurredAt}, ${contact.minutes},
      ${visit.scope.staffId}, ${contact.outcome}, ${contact.note})
    on conflict (area_id, contact_id) do nothing returning 1`.execute(visit.tx);
  return rows.length === 1;
}

export async function updateContact(
  visit: Visit, contactId: string, contact: Omit<ContactForm, 'contactId'> & { rowVersion: number },
): Promise<boolean> {
  const { rows } = await sql`
    update contact set kind = ${contact.kind}, way_code = ${contact.wayCode}, channel = ${contact.channel},
      occurred_on = ${contact.occurredOn}, occurred_at = ${contact.occurredAt}, minutes = ${contact.minutes},
      outcome = ${contact.outcome}, note = ${contact.note}, row_version = row_version + 1
    where area_id = ${visit.scope.areaId} and person_id = ${visit.person.personId}
      and contact_id = ${contactId} and row_version = ${contact.rowVersion}
    returning 1`.execute(visit.tx);
  return rows.length === 1;
}

export async function insertAssessment(visit: Visit, assessment: AssessmentForm, madeOn: string): Promise<void> {
  await sql`
    insert into assessment (area_id, assessment_id, person_id, made_on, staff_id, areas, summary)
    values (${visit.scope.areaId}, ${assessment.assessmentId}, ${visit.person.personId}, ${madeOn},
      ${visit.scope.staffId}, ${JSON.stringify(assessment.areas)}::jsonb, ${assessment.summary})
    on conflict (area_id, assessment_id) do nothing`.execute(visit.tx);
}
