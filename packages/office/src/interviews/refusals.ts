import type { RefusalTexts } from '../platform/http/refusal.ts';

export const interviewRefusals: RefusalTexts = {
  'channel-not-for-meeting': {
    status: 422,
    fi: 'Tämä keskustelu pidetään käyntinä, videolla tai puhelimessa.',
    sv: 'Det här samtalet hålls vid besök, på video eller per telefon.',
    en: 'This meeting is held as a visit, by video or by phone.',
  },
  'way-not-for-meeting': {
    status: 422,
    fi: 'Yhteydenottotapa ei vastaa keskustelua. Oikea koodi on {expected}.',
    sv: 'Kontaktsättet motsvarar inte samtalet. Rätt kod är {expected}.',
    en: 'The way of contact does not match the meeting. The right code is {expected}.',
  },
};
