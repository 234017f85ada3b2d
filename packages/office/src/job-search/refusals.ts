import type { RefusalTexts } from '../platform/http/refusal.ts';

export const jobSearchRefusals: RefusalTexts = {
  'search-overlaps': {
    status: 422,
    fi: 'Työnhaku on ollut voimassa {start}–{last}. Valitse myöhempi alkupäivä.',
    sv: 'Jobbsökningen har varit i kraft {start}–{last}. Välj en senare startdag.',
    en: 'A job search has been valid {start}–{last}. Choose a later first day.',
  },
  'search-overlaps-open': {
    status: 422,
    fi: 'Työnhaku on jo voimassa {start} alkaen. Jatka sitä tai päätä se ensin.',
    sv: 'Jobbsökningen är redan i kraft sedan {start}. Fortsätt den eller avsluta den först.',
    en: 'The job search has been valid since {start}. Go on with it or end it first.',
  },
  'clarifications-missing': {
    status: 422,
    fi: 'Edellinen työnhaku päättyi puuttuviin selvityksiin. Ne on annettava ennen kuin työnhaku käynnistetään uudelleen (29 §).',
    sv: 'Den förra jobbsökningen upphörde för att utredningar saknades. De ska ges innan jobbsökningen inleds på nytt (29 §).',
    en: 'The previous search ended for missing clarifications. They are needed before a restart (section 29).',
  },
  'status-overlaps': {
    status: 422,
    fi: 'Päällekkäin tilan {code} kanssa ({start}–{last}). Muuta päiviä.',
    sv: 'Överlappar status {code} ({start}–{last}). Ändra dagarna.',
    en: 'Overlaps status {code} ({start}–{last}). Change the days.',
  },
  'status-overlaps-open': {
    status: 422,
    fi: 'Päällekkäin tilan {code} kanssa, joka jatkuu {start} alkaen. Päätä se ensin tai muuta päiviä.',
    sv: 'Överlappar status {code}, som fortgår sedan {start}. Avsluta den först eller ändra dagarna.',
    en: 'Overlaps status {code}, which goes on since {start}. End it first or change the days.',
  },
  'status-overlaps-just-now': {
    status: 409,
    fi: 'Toinen käyttäjä tallensi juuri tilan samoille päiville. Lataa sivu ja tarkista.',
    sv: 'En annan användare sparade just en status för samma dagar. Ladda om sidan och kontrollera.',
    en: 'Someone just saved a status for the same days. Reload the page and check.',
  },
  'service-overlaps': {
    status: 422,
    fi: 'Sama palvelu on jo kirjattu {start}–{last}. Muuta päiviä.',
    sv: 'Samma service är redan antecknad {start}–{last}. Ändra dagarna.',
    en: 'The same service is already recorded {start}–{last}. Change the days.',
  },
  'service-overlaps-open': {
    status: 422,
    fi: 'Sama palvelu jatkuu {start} alkaen. Päätä se ensin.',
    sv: 'Samma service fortgår sedan {start}. Avsluta den först.',
    en: 'The same service goes on since {start}. End it first.',
  },
};
