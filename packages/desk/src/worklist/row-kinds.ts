import type { WorklistRow } from '@kohtaanto/office/worklist/contract.ts';

const meetings: ReadonlySet<string> = new Set([
  'initial-interview', 'complementary-interview', 'job-search-discussion',
  'employment-plan', 'integration-plan', 'multi-agency-plan',
]);

/** Met by meeting the person: a time is booked for it and the conversation is held. */
export function isMeeting(row: Pick<WorklistRow, 'kind' | 'party'>): boolean {
  return row.party === 'authority' && meetings.has(row.kind);
}
