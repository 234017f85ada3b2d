import type { PersonView } from '@kohtaanto/office/jobseekers/contract.ts';
import { channelsFor, otherWays, wayFor } from './way-of-contact.ts';
import type { Channel, ContactKind } from './way-of-contact.ts';

export const contactKinds = [
  'phone', 'message', 'letter', 'initial-interview', 'job-search-discussion', 'complementary-interview',
  'substitute-service', 'other',
] as const;
export type Outcome = 'held' | 'no-show' | 'not-reached';
export type SavedContact = PersonView['contacts'][number];

/** A contact as it is being written. */
export type ContactForm = {
  readonly kind: ContactKind;
  readonly channel: Channel;
  readonly way: string;
  readonly occurredOn: string | null;
  readonly occurredAt: string | null;
  readonly minutes: string;
  readonly outcome: Outcome;
  readonly note: string;
};

export function newContact(today: string): ContactForm {
  return {
    kind: 'phone', channel: 'phone', way: otherWays.phone[0], occurredOn: today, occurredAt: null, minutes: '',
    outcome: 'held', note: '',
  };
}

export function formOf(contact: SavedContact): ContactForm {
  return {
    kind: contactKinds.find((each) => each === contact.kind) ?? 'other',
    channel: contact.channel, way: contact.wayCode, occurredOn: contact.occurredOn,
    occurredAt: contact.occurredAt === null ? null : contact.occurredAt.slice(0, 5),
    minutes: contact.minutes === null ? '' : String(contact.minutes), outcome: contact.outcome, note: contact.note,
  };
}

export function contactBody(form: ContactForm, today: string) {
  return {
    kind: form.kind, channel: form.channel, wayCode: form.way as '01', occurredOn: form.occurredOn ?? today,
    occurredAt: form.occurredAt, minutes: form.minutes === '' ? null : Number(form.minutes),
    outcome: form.outcome, note: form.note,
  };
}

/** Another kind takes its own first channel and code; one that keeps its kind keeps both. */
export function withKind(form: ContactForm, value: string): ContactForm {
  const kind = contactKinds.find((each) => each === value) ?? 'other';
  const channel = channelsFor(kind)[0] ?? 'phone';
  return { ...form, kind, channel, way: wayFor(kind, channel) ?? waysOf(kind)[0] ?? '95' };
}

export function withChannel(form: ContactForm, value: string): ContactForm {
  const channel = channelsFor(form.kind).find((each) => each === value) ?? 'phone';
  return { ...form, channel, way: wayFor(form.kind, channel) ?? form.way };
}

/** The national codes that may stand for a contact of the kind, the chosen one always among them. */
export function waysFor(form: ContactForm): readonly string[] {
  const fixed = wayFor(form.kind, form.channel);
  if (fixed !== undefined) return [fixed];
  const ways = waysOf(form.kind);
  return ways.includes(form.way) ? ways : [form.way, ...ways];
}

function waysOf(kind: ContactKind): readonly string[] {
  return kind in otherWays ? otherWays[kind as keyof typeof otherWays] : ['95', '96', '97', '98', '99'];
}
