import type { RefusalTexts, RefusalValues } from '../platform/http/refusal.ts';
import type { Language } from '../platform/platform.ts';

export const teamRefusals = {
  'receiving-coach-unknown': {
    status: 422,
    fi: 'Asiakkaita ei siirretty. Valitse omavalmentaja omalta vastuualueeltasi.',
    sv: 'Kunderna överfördes inte. Välj en coach som arbetar i ditt eget ansvarsområde.',
    en: 'The customers were not handed over. Choose a coach of your own unit.',
  },
  'coach-same': {
    status: 409,
    fi: 'Asiakkaalla on jo tämä omavalmentaja. Valitse toinen.',
    sv: 'Kunden har redan den här coachen. Välj en annan.',
    en: 'The customer already has this coach. Choose another.',
  },
  'customer-unknown': {
    status: 404,
    fi: 'Asiakasta ei löydy tai hän ei kuulu sinulle. Katso tehtävämatriisista, kenelle hän kuuluu.',
    sv: 'Kunden finns inte eller hör inte till dig. Se i uppgiftsmatrisen till vem kunden hör.',
    en: 'The customer was not found or is not yours. The tasks matrix tells to whom the customer belongs.',
  },
  'customer-not-yours': {
    status: 403,
    fi: 'Asiakas on toisen omavalmentajan. Pyydä siirto tiimivastaavalta.',
    sv: 'Kunden har en annan coach. Be den teamansvariga om överföringen.',
    en: 'The customer has another coach. Ask the team lead for the handover.',
  },
  'absence-overlaps': {
    status: 409,
    fi: 'Poissaoloa ei tallennettu. Samalla ajalla on jo poissaolo. Päätä se ensin tai muuta päiviä.',
    sv: 'Frånvaron sparades inte. Det finns redan en frånvaro då. Avsluta den först eller ändra dagarna.',
    en: 'The absence was not saved. There is already one at that time. End it first or change the days.',
  },
  'absence-ends-first': {
    status: 422,
    fi: 'Poissaoloa ei tallennettu. Se päättyisi ennen alkuaan. Tarkista päivät.',
    sv: 'Frånvaron sparades inte. Den skulle sluta innan den börjar. Kontrollera dagarna.',
    en: 'The absence was not saved. It would end before it begins. Check the days.',
  },
  'absence-substitute-away': {
    status: 422,
    fi: 'Poissaoloa ei tallennettu. Sijainen on itse poissa samaan aikaan. Valitse toinen sijainen.',
    sv: 'Frånvaron sparades inte. Vikarien är själv borta då. Välj en annan vikarie.',
    en: 'The absence was not saved. The substitute is away at the same time. Choose another one.',
  },
  'absence-substitute-self': {
    status: 422,
    fi: 'Poissaoloa ei tallennettu. Valitse sijaiseksi joku muu omalta vastuualueelta.',
    sv: 'Frånvaron sparades inte. Välj någon annan i det egna ansvarsområdet som vikarie.',
    en: 'The absence was not saved. Choose someone else of the same unit as substitute.',
  },
  'absence-not-yours': {
    status: 403,
    fi: 'Toisen poissaolon kirjaa tiimivastaava. Pyydä häntä tekemään se.',
    sv: 'Den teamansvariga antecknar andras frånvaro. Be hen göra det.',
    en: 'The team lead records the absences of others. Ask the team lead to do it.',
  },
  'absence-unknown': {
    status: 404,
    fi: 'Poissaoloa ei löydy. Se on ehkä jo päätetty; päivitä sivu.',
    sv: 'Frånvaron finns inte. Den har kanske redan avslutats; uppdatera sidan.',
    en: 'There is no such absence. It may have been ended already; reload the page.',
  },
} as const satisfies RefusalTexts;

export function sayTeamRefusal(code: string, values: RefusalValues, language: Language): string {
  const texts: RefusalTexts = teamRefusals;
  return (texts[code]?.[language] ?? code).replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
