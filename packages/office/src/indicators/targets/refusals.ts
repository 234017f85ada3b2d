import type { RefusalTexts } from '../../platform/http/refusal.ts';

export const targetRefusals: RefusalTexts = {
  'targets.indicator-unknown': {
    status: 422,
    fi: 'Mittaria {id} ei ole, joten sille ei voi asettaa tavoitetta. Valitse mittari luettelosta.',
    sv: 'Indikatorn {id} finns inte, så något mål kan inte sättas upp för den. Välj en indikator i förteckningen.',
    en: 'There is no indicator {id}, so it can have no target. Choose one from the list.',
  },
  'targets.not-a-member': {
    status: 422,
    fi: 'Kunta {municipality} ei kuulu alueeseen. Aseta tavoite jäsenkunnalle tai koko alueelle.',
    sv: 'Kommunen {municipality} hör inte till området. Ställ målet för en medlemskommun eller för hela området.',
    en: 'The municipality {municipality} is not in the area. Set the target for a member, or for the whole area.',
  },
  'targets.ends-first': {
    status: 422,
    fi: 'Tavoite päättyisi ({until}) ennen kuin se alkaa ({from}). Tarkista kuukaudet.',
    sv: 'Målet skulle upphöra ({until}) innan det börjar ({from}). Kontrollera månaderna.',
    en: 'The target would end ({until}) before it begins ({from}). Check the months.',
  },
  'targets.over': {
    status: 409,
    fi: 'Tavoitteen viimeinen kuukausi {until} on jo mennyt. Mennyttä tavoitetta ei muuteta, jotta vanhat raportit pitävät '
      + 'paikkansa. Aseta tavoite tälle tai tulevalle kuukaudelle.',
    sv: 'Målets sista månad {until} har redan gått. Ett gånget mål ändras inte, så att gamla rapporter stämmer. '
      + 'Ställ målet för den här eller en kommande månad.',
    en: 'The last month of the target, {until}, has passed. A past target is not changed, so that old reports stay true. '
      + 'Set the target for this month or a coming one.',
  },
  'targets.impossible-value': {
    status: 422,
    fi: 'Arvo {value} ei ole mahdollinen tälle mittarille. Osuus on 0–100, lukumäärä kokonaisluku, eikä mikään ole alle nollan.',
    sv: 'Värdet {value} är inte möjligt för den här indikatorn. En andel är 0–100, ett antal är ett helt tal och inget är under noll.',
    en: 'The value {value} is not possible for this indicator. A share is 0–100, a count is whole, and nothing is below zero.',
  },
  'targets.unchanged': {
    status: 409,
    fi: 'Sama tavoite on jo voimassa: {source}. Muuta arvoa tai kuukausia.',
    sv: 'Samma mål gäller redan: {source}. Ändra värdet eller månaderna.',
    en: 'The same target already holds: {source}. Change the value or the months.',
  },
  'targets.unknown': {
    status: 404,
    fi: 'Tavoitetta ei löydy. Lataa sivu uudelleen.',
    sv: 'Målet hittas inte. Ladda sidan på nytt.',
    en: 'The target is not found. Load the page again.',
  },
  'targets.replaced': {
    status: 409,
    fi: 'Tavoitteen tilalle on jo päätetty toinen: {source}. Lataa sivu uudelleen.',
    sv: 'Ett annat mål har redan beslutats i stället: {source}. Ladda sidan på nytt.',
    en: 'Another target has already been decided instead: {source}. Load the page again.',
  },
};
