import type { RefusalTexts } from '../platform/http/refusal.ts';

export const messageRefusals: RefusalTexts = {
  'messages-person-not-seen': {
    status: 404,
    fi: 'Viestejä ei voi näyttää: asiakasta ei ole, hän kuuluu toiselle vastuualueelle tai hänellä on turvakielto. Palaa luetteloon.',
    sv: 'Meddelandena kan inte visas: kunden finns inte, hör till ett annat ansvarsområde eller har spärrmarkering. Gå tillbaka till listan.',
    en: 'The messages cannot be shown: no such customer, another unit’s customer, or a protected one. Go back to the list.',
  },
};

/** Why one of many was left out; the others were sent. */
export const notSentReasons = {
  'message-person-not-seen': {
    fi: 'Asiakas kuuluu toiselle vastuualueelle.',
    sv: 'Kunden hör till ett annat ansvarsområde.',
    en: 'The customer belongs to another unit.',
  },
  'message-person-protected': {
    fi: 'Turvakielto: avaa asiakas ensin perusteella ja lähetä viesti hänen sivultaan.',
    sv: 'Spärrmarkering: öppna kunden först med motivering och skicka meddelandet från kundens sida.',
    en: 'Protected: first open the customer with a reason and send the message from their page.',
  },
} as const;
