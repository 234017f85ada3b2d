import { obligationName } from '@kohtaanto/words/obligations.ts';
import type { Language } from '@kohtaanto/words/language.ts';

export const meetingKinds = [
  'initial-interview', 'complementary-interview', 'job-search-discussion', 'employment-plan', 'integration-plan',
  'multi-agency-plan', 'other',
] as const;
export type MeetingKind = (typeof meetingKinds)[number];

/** Obligations without a meeting of their own, such as an approval, are met in some other meeting. */
export function meetingKindOf(kind: string): MeetingKind {
  return meetingKinds.find((known) => known === kind) ?? 'other';
}

const rest: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  other: { fi: 'Muu tapaaminen', sv: 'Annat möte', en: 'Other meeting' },
  'self-booking-slot': { fi: 'Asiakkaan varattavissa', sv: 'Kan bokas av kund', en: 'Open for customers' },
  group: { fi: 'Ryhmä', sv: 'Grupp', en: 'Group session' },
  'service-market': { fi: 'Palvelutori', sv: 'Servicetorg', en: 'Service market' },
  staff: { fi: 'Oma aika', sv: 'Egen tid', en: 'Own time' },
  'substitute-service': { fi: 'Korvaava palvelu', sv: 'Ersättande service', en: 'Service in place of an interview' },
};

export function meetingName(kind: string, language: Language): string {
  const known = rest[kind];
  if (known !== undefined) return known[language];
  const meeting = meetingKinds.find((one) => one === kind);
  return meeting === undefined || meeting === 'other' ? kind : obligationName(meeting, language);
}
