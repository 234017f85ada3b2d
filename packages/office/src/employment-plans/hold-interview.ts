import { sql } from 'kysely';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { recordContact } from '../interviews/actions.ts';
import { insertAssessment } from '../interviews/store.ts';
import { assignCoach } from '../jobseekers/coach-assignment.ts';
import type { Visit } from '../jobseekers/visit.ts';
import { Refused } from '../platform/http/refusal.ts';
import { approvePlan, savePlan } from './actions.ts';
import type { SavedPlan } from './actions.ts';
import type { InterviewForm } from './contract.ts';
import { meetingFaults } from './meeting-faults.ts';
import { meetingGround } from './store.ts';

export type HeldInterview = {
  readonly saved: true;
  readonly contactId: string;
  readonly planId: string | null;
  readonly planVersion: number | null;
};

/**
 * 34-38 §: what a meeting leaves behind, all or nothing. The contact comes first, because its own id
 * tells whether the same meeting has been saved already.
 */
export async function holdInterview(visit: Visit, form: InterviewForm, today: PlainDate): Promise<HeldInterview> {
  const faults = [...meetingFaults(form, await meetingGround(visit), today)];
  if (faults.length > 0) throw new Refused('not-saved', {}, { faults });
  const isNew = await recordContact(visit, form.contact, today);
  const plan = form.plan === null || !isNew ? null : await savePlanOfMeeting(visit, form.plan, today);
  if (isNew) {
    if (form.assessment !== null) await saveAssessment(visit, form.assessment, form.contact.occurredOn);
    if (form.coach !== null) await assignCoach(visit, form.coach, today);
    await dropInterviewDraft(visit);
    await visit.factsChanged();
  }
  return {
    saved: true, contactId: form.contact.contactId,
    planId: plan?.planId ?? form.plan?.planId ?? null, planVersion: plan?.version ?? null,
  };
}

async function savePlanOfMeeting(
  visit: Visit, plan: NonNullable<InterviewForm['plan']>, today: PlainDate,
): Promise<SavedPlan> {
  const { byAuthority, byCustomer, ...form } = plan;
  const saved = await savePlan(visit, form, today);
  if (byAuthority || byCustomer !== null) {
    await approvePlan(visit, saved.planId, saved.rowVersion, { byAuthority, byCustomer }, today);
  }
  return saved;
}

async function saveAssessment(
  visit: Visit, assessment: NonNullable<InterviewForm['assessment']>, madeOn: string,
): Promise<void> {
  await insertAssessment(visit, assessment, madeOn);
  await visit.note({ action: 'assessment.make', detail: { assessmentId: assessment.assessmentId } });
}

async function dropInterviewDraft(visit: Visit): Promise<void> {
  await sql`delete from draft where area_id = ${visit.scope.areaId} and staff_id = ${visit.scope.staffId}
    and person_id = ${visit.person.personId} and form = 'interview'`.execute(visit.tx);
}
