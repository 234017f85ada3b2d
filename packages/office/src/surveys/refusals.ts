import type { RefusalTexts } from '../platform/http/refusal.ts';

export const surveyRefusals: RefusalTexts = {
  'surveys.round-unknown': {
    status: 404,
    fi: 'Tällaista kyselyä ei ole. Tarkista osoite kutsusta tai tiedotteesta.',
    sv: 'Den här enkäten finns inte. Kontrollera adressen i inbjudan eller meddelandet.',
    en: 'There is no such survey. Check the address in the invitation or the notice.',
  },
  'surveys.round-closed': {
    status: 409,
    fi: 'Kysely on jo suljettu. Vastauksesi jäi lähettämättä, eikä siitä tallennettu mitään; se on yhä tällä sivulla.',
    sv: 'Enkäten är redan stängd. Ditt svar skickades inte och ingenting sparades; det finns kvar på den här sidan.',
    en: 'The survey has already closed. Your answer was not sent and nothing of it was stored; it is still on this page.',
  },
  'surveys.round-not-open': {
    status: 409,
    fi: 'Kysely ei ole vielä auki. Vastaa {opens} alkaen.',
    sv: 'Enkäten är inte öppen ännu. Svara från {opens}.',
    en: 'The survey is not open yet. Answer from {opens} on.',
  },
  'surveys.round-closed-already': {
    status: 409,
    fi: 'Kierros on jo suljettu, ja sen tulos on kiinteä. Lataa sivu uudelleen.',
    sv: 'Omgången är redan stängd och resultatet är fastställt. Ladda om sidan.',
    en: 'The round has already been closed, and its result is fixed. Load the page again.',
  },
  'surveys.round-open-already': {
    status: 409,
    fi: 'Tästä kyselystä on jo kierros auki. Sulje se ensin: kahden samanaikaisen kierroksen erotus voisi paljastaa vastaajan.',
    sv: 'Den här enkäten har redan en öppen omgång. Stäng den först: skillnaden mellan två samtidiga omgångar kunde avslöja en svarare.',
    en: 'A round of this survey is open already. Close it first: the difference of two rounds at once could tell of one who answered.',
  },
  'surveys.days-in-past': {
    status: 422,
    fi: 'Kierros ei voi alkaa menneestä. Valitse tämä päivä tai myöhempi.',
    sv: 'Omgången kan inte börja i det förflutna. Välj dagens datum eller ett senare.',
    en: 'A round cannot begin in the past. Choose today or a later day.',
  },
  'surveys.days-backwards': {
    status: 422,
    fi: 'Viimeinen vastauspäivä on ennen alkua. Valitse myöhempi päivä.',
    sv: 'Den sista svarsdagen infaller före början. Välj en senare dag.',
    en: 'The last day of answering is before the first. Choose a later day.',
  },
  'surveys.days-too-long': {
    status: 422,
    fi: 'Kierros voi olla auki enintään vuoden. Valitse aiempi viimeinen päivä.',
    sv: 'En omgång kan vara öppen i högst ett år. Välj en tidigare sista dag.',
    en: 'A round may be open for a year at most. Choose an earlier last day.',
  },
  'surveys.item-unknown': {
    status: 422,
    fi: 'Kyselyssä ei ole tällaista kysymystä. Lataa sivu uudelleen.',
    sv: 'Enkäten har ingen sådan fråga. Ladda om sidan.',
    en: 'The survey has no such question. Load the page again.',
  },
  'surveys.choice-unknown': {
    status: 422,
    fi: 'Tähän kysymykseen ei voi vastata näin. Valitse jokin annetuista vaihtoehdoista.',
    sv: 'Frågan kan inte besvaras så. Välj ett av de givna alternativen.',
    en: 'This question cannot be answered so. Choose one of the given answers.',
  },
  'surveys.background-unknown': {
    status: 422,
    fi: 'Kysely ei kysy tätä taustatietoa. Lataa sivu uudelleen.',
    sv: 'Enkäten frågar inte efter denna bakgrundsuppgift. Ladda om sidan.',
    en: 'The survey does not ask for this background. Load the page again.',
  },
  'surveys.group-unknown': {
    status: 422,
    fi: 'Tällaista vaihtoehtoa ei ole. Valitse jokin annetuista tai jätä kohta tyhjäksi.',
    sv: 'Ett sådant alternativ finns inte. Välj ett av de givna eller lämna punkten tom.',
    en: 'There is no such choice. Choose one of those given, or leave it empty.',
  },
  'surveys.nothing-answered': {
    status: 422,
    fi: 'Vastaa ainakin yhteen kysymykseen ennen lähettämistä.',
    sv: 'Svara på minst en fråga innan du skickar.',
    en: 'Answer at least one question before sending.',
  },
};
