export type Channel = 'visit' | 'video' | 'phone' | 'e-service' | 'letter' | 'message' | 'group';
export type ContactKind =
  | 'initial-interview' | 'complementary-interview' | 'job-search-discussion' | 'substitute-service'
  | 'phone' | 'message' | 'letter' | 'other';

/** National codes by visit, video and phone (21-30). */
const meetingWays: Readonly<Partial<Record<ContactKind, Partial<Record<Channel, string>>>>> = {
  'initial-interview': { visit: '21', video: '22', phone: '23' },
  'complementary-interview': { visit: '24', video: '25', phone: '26' },
  'job-search-discussion': { visit: '27', video: '28', phone: '29' },
  'substitute-service': { visit: '30', video: '30', phone: '30', group: '30' },
};

export const otherWays = {
  phone: ['01', '31', '02'],
  message: ['04', '05', '33', '34', '97'],
  letter: ['03', '32'],
  other: ['35', '36', '20', '95', '96', '97', '99'],
} as const;

export function wayFor(kind: ContactKind, channel: Channel): string | undefined {
  return meetingWays[kind]?.[channel];
}

export function channelsFor(kind: ContactKind): readonly Channel[] {
  const ways = meetingWays[kind];
  if (ways !== undefined) return Object.keys(ways) as Channel[];
  if (kind === 'phone') return ['phone'];
  if (kind === 'message') return ['message', 'e-service'];
  if (kind === 'letter') return ['letter'];
  return ['visit', 'video', 'phone', 'e-service', 'group'];
}
