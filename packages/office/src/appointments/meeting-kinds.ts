/** What an appointment can be for; the first six meet an obligation of the same name. */
export const meetingKinds = [
  'initial-interview',
  'complementary-interview',
  'job-search-discussion',
  'employment-plan',
  'integration-plan',
  'multi-agency-plan',
  'other',
] as const;

export type MeetingKind = (typeof meetingKinds)[number];

/** Kinds without one customer of their own. */
export const otherKinds = ['self-booking-slot', 'group', 'service-market', 'staff'] as const;

const minutes: Readonly<Record<MeetingKind, number>> = {
  'initial-interview': 60,
  'complementary-interview': 45,
  'job-search-discussion': 45,
  'employment-plan': 60,
  'integration-plan': 60,
  'multi-agency-plan': 60,
  other: 30,
};

/** How long a meeting is planned to last; an interpreter takes half as much again, in whole quarters. */
export function meetingMinutes(kind: MeetingKind, interpreted: boolean): number {
  const plain = minutes[kind];
  return interpreted ? Math.ceil((plain * 1.5) / 15) * 15 : plain;
}

export function isMeetingKind(kind: string): kind is MeetingKind {
  return (meetingKinds as readonly string[]).includes(kind);
}
