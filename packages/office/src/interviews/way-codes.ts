import type { Fault } from '../platform/http/refusal.ts';
import type { ContactForm } from './contract.ts';

/** National yhtottotapa codes of the statutory meetings: by visit, video, phone. */
const meetingWays: Readonly<Record<string, Readonly<Partial<Record<ContactForm['channel'], string>>>>> = {
  'initial-interview': { visit: '21', video: '22', phone: '23' },
  'complementary-interview': { visit: '24', video: '25', phone: '26' },
  'job-search-discussion': { visit: '27', video: '28', phone: '29' },
  'substitute-service': { visit: '30', video: '30', phone: '30', group: '30' },
};

/** A statutory meeting is recorded under its own code, or the national figures would miss it. */
export function* wayFaults(contact: Pick<ContactForm, 'kind' | 'channel' | 'wayCode'>): Generator<Fault> {
  const ways = meetingWays[contact.kind];
  if (ways === undefined) return;
  const expected = ways[contact.channel];
  if (expected === undefined) yield { path: 'channel', code: 'channel-not-for-meeting' };
  else if (expected !== contact.wayCode) yield { path: 'wayCode', code: 'way-not-for-meeting', values: { expected } };
}
