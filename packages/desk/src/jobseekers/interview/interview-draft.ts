import type { ObligationView, PersonView } from '@kohtaanto/office/jobseekers/contract.ts';
import { channelsFor, wayFor } from '../dialogs/way-of-contact.ts';
import type { Channel, ContactKind } from '../dialogs/way-of-contact.ts';
import type { Approvals } from '../plan/approval-fields.tsx';
import { meetingKindOf } from '../next-meeting.ts';
import { planBody, planDraftOf } from '../plan/plan-form.ts';
import type { PlanDraft } from '../plan/plan-form.ts';
import { newRequestId } from '../../app/request-id.ts';

export type Answers = Readonly<Record<string, { readonly chosen: Readonly<Record<string, string>>; readonly note: string }>>;

/** The whole meeting while it is going on. It is kept as a draft until it is saved as one. */
export type InterviewDraft = {
  readonly contactId: string;
  readonly assessmentId: string;
  readonly kind: ContactKind;
  readonly channel: Channel;
  readonly occurredOn: string;
  readonly occurredAt: string | null;
  readonly minutes: string;
  readonly note: string;
  readonly answers: Answers;
  readonly summary: string;
  readonly withPlan: boolean;
  readonly plan: PlanDraft;
  readonly approvals: Approvals;
  readonly coachId: string | null;
  readonly coachNote: string;
};

const meetings: readonly ContactKind[] = ['initial-interview', 'complementary-interview', 'job-search-discussion'];

export function newInterview(person: PersonView, obligation: ObligationView | undefined): InterviewDraft {
  const kind = meetingKindOf(person, obligation);
  return {
    contactId: newRequestId(), assessmentId: newRequestId(), kind, channel: 'visit',
    occurredOn: person.today, occurredAt: null, minutes: kind === 'initial-interview' ? '60' : '45', note: '',
    answers: {}, summary: '', withPlan: kind !== 'complementary-interview', plan: planDraftOf(person, false),
    approvals: { byAuthority: false, byCustomer: null },
    coachId: null, coachNote: '',
  };
}

export function meetingKinds(): readonly ContactKind[] {
  return meetings;
}

/** A draft of another day's page may lack what was added since: the new form fills the gaps. */
export function restored(kept: unknown, fresh: InterviewDraft): InterviewDraft {
  if (typeof kept !== 'object' || kept === null) return fresh;
  // What the office kept is the whole form that a refused save sent, or this draft itself.
  if ('contact' in kept) return fresh;
  return { ...fresh, ...kept } as InterviewDraft;
}

export function interviewBody(draft: InterviewDraft) {
  const channel = channelsFor(draft.kind).includes(draft.channel) ? draft.channel : 'visit';
  const areas = Object.fromEntries(Object.entries(draft.answers).map(([area, given]) => [area, {
    answer: Object.entries(given.chosen).map(([question, option]) => `${question}:${option}`).join(' '), note: given.note,
  }]));
  const isAssessed = Object.keys(areas).length > 0 || draft.summary.trim() !== '';
  return {
    contact: {
      contactId: draft.contactId, kind: draft.kind, channel, wayCode: (wayFor(draft.kind, channel) ?? '99') as '21',
      occurredOn: draft.occurredOn, occurredAt: draft.occurredAt,
      minutes: draft.minutes === '' ? null : Number(draft.minutes), outcome: 'held' as const, note: draft.note,
    },
    assessment: isAssessed ? { assessmentId: draft.assessmentId, areas, summary: draft.summary } : null,
    plan: draft.withPlan ? { ...planBody(draft.plan), ...draft.approvals } : null,
    coach: draft.coachId === null ? null : { staffId: draft.coachId, note: draft.coachNote },
  };
}
