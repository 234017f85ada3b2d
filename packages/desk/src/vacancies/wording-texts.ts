import { defineTexts } from '../app/texts.tsx';

export const wordingTexts = defineTexts({
  mark: { fi: 'sanamuoto tarkistettava', sv: 'ordalydelsen granskas', en: 'wording to be looked at' },
  only: {
    fi: (n: string) => `Tarkistettava (${n})`, sv: (n: string) => `Granskas (${n})`, en: (n: string) => `To be looked at (${n})`,
  },
  any: { fi: 'Kaikki', sv: 'Alla', en: 'Any' },
  wording: { fi: 'Sanamuoto', sv: 'Ordalydelse', en: 'Wording' },
  waits: {
    fi: 'Ilmoituksen sanamuoto voi syrjiä. Siihen ei haeta ehdokkaita eikä sitä näytetä omavalmentajille, ennen kuin se on tarkistettu.',
    sv: 'Annonsens ordalydelse kan vara diskriminerande. Inga kandidater söks till den och den visas inte för de egna coacherna förrän den har granskats.',
    en: 'The wording of the posting may set people apart. Nobody is matched with it, and coaches are not shown it, before somebody has looked.',
  },
  ways: {
    fi: 'Pyydä työnantajaa korjaamaan teksti: korjattu ilmoitus vapautuu itsestään, kun se tuodaan uudelleen. Jos ilmoitusta ei korjata, sen voi poistaa päätöksellä (49 §). '
      + 'Jos sanamuodolle on lain hyväksymä peruste, kirjaa se.',
    sv: 'Be arbetsgivaren rätta texten: en rättad annons frigörs av sig själv när den importeras på nytt. Om annonsen inte rättas kan den avlägsnas genom beslut (49 §). '
      + 'Om det finns en laglig grund för ordalydelsen, anteckna den.',
    en: 'Ask the employer to correct the text: a corrected posting is freed by itself when it is imported anew. One that is not corrected can be removed by a decision (section 49). '
      + 'Where the law accepts the ground for the wording, record it.',
  },
  weigh: { fi: 'Tarkista sanamuoto', sv: 'Granska ordalydelsen', en: 'Look at the wording' },
  letBe: { fi: 'Sanamuoto on perusteltu', sv: 'Ordalydelsen är motiverad', en: 'The wording is justified' },
  letBeWhat: {
    fi: 'Kirjaa, miksi sanamuoto saa jäädä. Sen jälkeen ilmoitus näkyy ja siihen haetaan ehdokkaita kuten muihinkin. Kuka tarkisti ja miksi, jää näkyviin.',
    sv: 'Anteckna varför ordalydelsen får stå kvar. Därefter visas annonsen och kandidater söks till den som till andra. Vem som granskade och varför förblir synligt.',
    en: 'Record why the wording may stay. From then on the posting is shown and matched as others are. Who looked and why stays in sight.',
  },
  why: { fi: 'Peruste', sv: 'Grund', en: 'Ground' },
  whyHint: {
    fi: 'Esimerkiksi: tehtävän laatu edellyttää suomen kieltä äidinkielen tasolla (näyttelijä).', sv: 'Till exempel: arbetets art kräver finska på modersmålsnivå (skådespelare).',
    en: 'For example: the nature of the work needs Finnish at the level of a mother tongue (an actor).',
  },
  looked: {
    fi: (day: string, who: string, why: string) => `Sanamuoto tarkistettu ${day}, ${who}: ${why}`, sv: (day: string, who: string, why: string) => `Ordalydelsen granskad ${day}, ${who}: ${why}`,
    en: (day: string, who: string, why: string) => `Wording looked at on ${day}, ${who}: ${why}`,
  },
  somebody: { fi: 'virkailija', sv: 'en tjänsteman', en: 'an official' },
  done: { fi: 'Sanamuoto on tarkistettu.', sv: 'Ordalydelsen är granskad.', en: 'The wording has been looked at.' },
});
