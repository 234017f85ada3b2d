import type { RefusalTexts } from '../platform/http/refusal.ts';

export const interviewRefusals: RefusalTexts = {
  'channel-not-for-meeting': {
    status: 422,
    fi: 'Haastattelu tai keskustelu pidetään käyntinä, videolla tai puhelimessa. Valitse jokin näistä.',
    sv: 'Intervjun eller samtalet hålls vid besök, på video eller per telefon. Välj något av dem.',
    en: 'This meeting is held as a visit, by video or by phone. Choose one of these.',
  },
  'way-not-for-meeting': {
    status: 422,
    fi: 'Yhteydenottotapa ei vastaa tapaamista. Oikea koodi on {expected}.',
    sv: 'Kontaktsättet passar inte ihop med mötet. Rätt kod är {expected}.',
    en: 'The way of contact does not match the meeting. The right code is {expected}.',
  },
};
