import { z } from 'zod';
import {
  approvalWay, assessmentAreas, channel, duty, isoDay, language, planAction, planKind, reason, staffName,
  threeNames, uuid,
} from './shapes.ts';

export const searchView = z.object({
  searchId: uuid, start: isoDay, end: isoDay.nullable(), requestedOn: isoDay, registeredOn: isoDay,
  endReason: z.string().nullable(),
});
export const statusView = z.object({
  statusId: uuid, code: z.string(), start: isoDay, end: isoDay.nullable(), hoursPercent: z.number().nullable(),
  estimatedEnd: isoDay.nullable(), note: z.string().nullable(), source: z.string(),
});
export const serviceView = z.object({
  serviceSpellId: uuid, kind: z.string(), name: z.string(), provider: z.string().nullable(), start: isoDay,
  end: isoDay.nullable(), estimatedEnd: isoDay, qualified: z.boolean().nullable(),
  hoursPercent: z.number().nullable(), source: z.string(),
});
export const contactView = z.object({
  contactId: uuid, kind: z.string(), wayCode: z.string(), channel, occurredOn: isoDay,
  occurredAt: z.string().nullable(), minutes: z.number().nullable(), staff: staffName.nullable(),
  outcome: z.enum(['held', 'no-show', 'not-reached']), note: z.string(), rowVersion: z.number(),
});
export const planView = z.object({
  planId: uuid, version: z.number(), kind: planKind, madeOn: isoDay, staff: staffName, situation: z.string(),
  goal: z.string(), actions: z.array(planAction), followUp: z.string(), reportBy: isoDay.nullable(),
  duty: duty.nullable(), noDutyReason: z.string().nullable(), approvedByAuthorityOn: isoDay.nullable(),
  approvedByCustomerOn: isoDay.nullable(), approvalWay: approvalWay.nullable(), supersededOn: isoDay.nullable(),
  /** Made elsewhere and brought in a list of customers: what is not in the list is not known. */
  imported: z.boolean(),
  rowVersion: z.number(),
});
export type PlanView = z.infer<typeof planView>;
export const assessmentView = z.object({
  assessmentId: uuid, madeOn: isoDay, staff: staffName, areas: assessmentAreas, summary: z.string(),
  rowVersion: z.number(),
});
export const reportView = z.object({
  reportId: uuid, reportedOn: isoDay, way: z.string(), employer: z.string(), task: z.string(),
  opportunities: z.number(),
});
export const lapseView = z.object({
  lapseId: uuid, occurredOn: isoDay, kind: z.string(), description: z.string(), staff: staffName.nullable(),
});
export const profileView = z.object({ profileId: uuid, publishedOn: isoDay, validUntil: isoDay });
export const messageView = z.object({
  messageId: uuid, direction: z.enum(['to-customer', 'from-customer']), sentAt: z.string(), subject: z.string(),
  body: z.string(), aboutObligation: z.string().nullable(), staff: staffName.nullable(),
});
export const appointmentView = z.object({
  appointmentId: uuid, obligationKey: z.string().nullable(), kind: z.string(), channel: z.string(), start: z.string(), end: z.string(),
  state: z.string(), staff: staffName, place: threeNames.nullable(), room: z.string().nullable(),
  rowVersion: z.number(),
});
export const coachSpell = z.object({
  assignmentId: uuid, staff: staffName, start: isoDay, end: isoDay.nullable(), handoverNote: z.string(),
});
export const consentView = z.object({
  consentId: uuid, purpose: z.string(), recipient: z.string(), start: isoDay, end: isoDay.nullable(),
  givenWay: z.string(), withdrawnOn: isoDay.nullable(),
});
export const obligationView = z.object({
  key: z.string(), kind: z.string(), party: z.enum(['authority', 'jobseeker']), due: isoDay, officeDay: isoDay,
  from: isoDay.nullable(), state: z.enum(['open', 'met', 'resting', 'fallen']), metOn: isoDay.nullable(),
  restingUntil: isoDay.nullable(), because: z.array(reason), ruleVersion: z.string(), certain: z.boolean(),
  computedAt: z.string(),
});
/** One review period of the duty (44 §): `open` runs now, `coming` has not begun. */
export const dutyPeriodView = z.object({
  start: isoDay, end: isoDay, required: z.number(), reported: z.number(),
  state: z.enum(['filled', 'short', 'open', 'coming']),
});
export const groupView = z.object({ group: z.string(), because: z.array(reason) });
export const groundView = z.object({ ground: z.string(), start: isoDay, end: isoDay.nullable() });

export const personView = z.object({
  personId: uuid,
  rowVersion: z.number(),
  protected: z.boolean(),
  today: isoDay,
  familyName: z.string(),
  givenName: z.string(),
  birthDate: isoDay,
  age: z.number(),
  /** Birth date and century sign; the rest on request, and that is logged. */
  identityCodeStart: z.string(),
  municipality: z.object({ code: z.string() }).extend(threeNames.shape),
  serviceLanguage: language,
  motherTongue: z.string(),
  interpreterLanguage: z.string().nullable(),
  nationality: z.string(),
  educationLevel: z.string().nullable(),
  occupationText: z.string().nullable(),
  segment: z.string().nullable(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  streetAddress: z.string().nullable(),
  postalCode: z.string().nullable(),
  postOffice: z.string().nullable(),
  groups: z.array(groupView),
  coach: staffName.extend({ since: isoDay.nullable(), customers: z.number() }).nullable(),
  searches: z.array(searchView),
  statuses: z.array(statusView),
  services: z.array(serviceView),
  contacts: z.array(contactView),
  plans: z.array(planView),
  assessments: z.array(assessmentView),
  reports: z.array(reportView),
  lapses: z.array(lapseView),
  profiles: z.array(profileView),
  messages: z.array(messageView),
  appointments: z.array(appointmentView),
  coachHistory: z.array(coachSpell),
  consents: z.array(consentView),
  grounds: z.array(groundView),
  obligations: z.array(obligationView),
  dutyPeriods: z.array(dutyPeriodView),
  looks: z.number(),
});
export type PersonView = z.infer<typeof personView>;
export type ObligationView = z.infer<typeof obligationView>;
