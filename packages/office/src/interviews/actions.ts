import type { z } from 'zod';
import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { editedByAnother } from '../jobseekers/edit-conflict.ts';
import type { Visit } from '../jobseekers/visit.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { Fault } from '../platform/http/refusal.ts';
import type { ContactForm, routes } from './contract.ts';
import * as store from './store.ts';
import { wayFaults } from './way-codes.ts';

export function* contactFaults(contact: Omit<ContactForm, 'contactId'>, today: PlainDate): Generator<Fault> {
  if (contact.occurredOn > formatIso(today)) yield { path: 'occurredOn', code: 'day-in-future' };
  yield* wayFaults(contact);
}

export async function recordContact(visit: Visit, contact: ContactForm, today: PlainDate): Promise<boolean> {
  const faults = [...contactFaults(contact, today)];
  if (faults.length > 0) throw new Refused('not-saved', {}, { faults });
  if (!await store.insertContact(visit, contact)) return false;
  await visit.note({
    action: 'contact.record',
    detail: { contactId: contact.contactId, kind: contact.kind, outcome: contact.outcome },
  });
  const { kind, outcome } = contact;
  if (outcome !== 'not-reached') await visit.meetingRecorded({ kind, day: contact.occurredOn, outcome });
  return true;
}

export async function correctContact(
  visit: Visit, contactId: string, contact: z.output<(typeof routes.correctContact)['body']>, today: PlainDate,
): Promise<void> {
  const faults = [...contactFaults(contact, today)];
  if (faults.length > 0) throw new Refused('not-saved', {}, { faults });
  if (!await store.updateContact(visit, contactId, contact)) {
    throw await editedByAnother(visit, ['contact.record', 'contact.correct']);
  }
  await visit.note({ action: 'contact.correct', detail: { contactId } });
}
