import type { QualityName } from './said.ts';

export const namesOfPeriods: Readonly<Record<string, QualityName>> = {
  'status-missing': {
    name: { fi: 'Työnhaku ilman työllisyyskoodia', sv: 'Jobbsökning utan sysselsättningskod', en: 'Search without an employment status' },
    reason: {
      fi: 'Ilman voimassa olevaa koodia henkilö ei ole työtön eikä työssä: hän puuttuu molemmista luvuista.',
      sv: 'Utan gällande kod är personen varken arbetslös eller i arbete och saknas i bägge talen.',
      en: 'Without a status in force the person is neither unemployed nor in work, and missing from both figures.',
    },
    remedy: {
      fi: 'Kirjaa työllisyyskoodi siitä päivästä, josta se puuttuu.',
      sv: 'Anteckna sysselsättningskoden från den dag den saknas.',
      en: 'Record the status from the day it is missing.',
    },
    row: null,
  },
  'status-gap': {
    name: { fi: 'Aukko työllisyyskoodeissa', sv: 'Lucka i sysselsättningskoderna', en: 'Gap between employment statuses' },
    reason: {
      fi: 'Yksikin puuttuva päivä katkaisee työttömyyden: pitkäaikaistyötön putoaa luvusta ja kesto alkaa alusta.',
      sv: 'En enda dag som saknas bryter arbetslösheten: den långtidsarbetslösa faller ur talet och tiden börjar om.',
      en: 'A single missing day breaks unemployment: the long-term unemployed drop out and the duration starts again.',
    },
    remedy: {
      fi: 'Jatka edellistä jaksoa tai kirjaa väliin puuttuva.',
      sv: 'Förläng den föregående perioden eller fyll i den som saknas.',
      en: 'Extend the period before, or record the missing one.',
    },
    row: {
      fi: ({ day }) => `Ei koodia ${day('from')} alkaen ennen ${day('until')}`,
      sv: ({ day }) => `Ingen kod från ${day('from')} före ${day('until')}`,
      en: ({ day }) => `No status from ${day('from')} until before ${day('until')}`,
    },
  },
  'status-past-estimate': {
    name: {
      fi: 'Työllisyyskoodi jatkuu yli arvioidun lopun',
      sv: 'Sysselsättningskoden fortsätter efter beräknat slut',
      en: 'Status continues past its estimated end',
    },
    reason: {
      fi: 'Lomautus, työ tai palvelu, jonka piti jo päättyä, pitää henkilön väärässä luvussa kunnes koodi vaihtuu.',
      sv: 'En permittering, ett arbete eller en service som skulle ha upphört håller personen i fel tal tills koden byts.',
      en: 'A lay-off, job or service that should have ended keeps the person in the wrong figure until the status changes.',
    },
    remedy: {
      fi: 'Kysy tilanne ja kirjaa uusi koodi tai uusi arvio.',
      sv: 'Fråga om läget och anteckna ny kod eller ny uppskattning.',
      en: 'Ask how things stand; record a new status or a new estimate.',
    },
    row: {
      fi: ({ status, day }) => `${status()}, arvioitu loppu ${day('estimated')}`,
      sv: ({ status, day }) => `${status()}, beräknat slut ${day('estimated')}`,
      en: ({ status, day }) => `${status()}, estimated end ${day('estimated')}`,
    },
  },
  'status-without-search': {
    name: {
      fi: 'Työtön ilman voimassa olevaa työnhakua',
      sv: 'Arbetslös utan gällande jobbsökning',
      en: 'Unemployed without a job search',
    },
    reason: {
      fi: 'Työnhaku on päättynyt, mutta työttömyyskoodi jatkuu. Jos haku päättyi vahingossa, henkilö puuttuu luvuista.',
      sv: 'Jobbsökningen har upphört men arbetslöshetskoden fortsätter. Om sökningen avslutades av misstag saknas personen i talen.',
      en: 'The search has ended but the unemployed status goes on. If it ended by mistake, the person is missing from the figures.',
    },
    remedy: {
      fi: 'Päätä koodi työnhaun loppuun tai käynnistä työnhaku.',
      sv: 'Avsluta koden när jobbsökningen upphörde eller inled jobbsökningen.',
      en: 'End the status with the search, or restart the search.',
    },
    row: {
      fi: ({ status }) => `${status()} jatkuu, työnhaku ei`, sv: ({ status }) => `${status()} fortsätter, jobbsökningen inte`,
      en: ({ status }) => `${status()} goes on, the search does not`,
    },
  },
  'search-end-unreasoned': {
    name: { fi: 'Työnhaku päättynyt ilman syytä', sv: 'Jobbsökningen avslutad utan orsak', en: 'Search ended without a reason' },
    reason: {
      fi: 'Päättymisen syy ratkaisee, miten haun voi käynnistää uudelleen ja mitä työttömyysturvasta lausutaan.',
      sv: 'Orsaken avgör hur sökningen kan återupptas och vad som yttras om utkomstskyddet.',
      en: 'The reason decides how the search may be restarted and what is stated on unemployment security.',
    },
    remedy: { fi: 'Valitse syy riviltä.', sv: 'Välj orsaken på raden.', en: 'Choose the reason on the row.' },
    row: {
      fi: ({ day }) => `Päättyi ${day('ended')}`, sv: ({ day }) => `Upphörde ${day('ended')}`, en: ({ day }) => `Ended on ${day('ended')}`,
    },
  },
  'search-silent': {
    name: {
      fi: 'Vuoteen ei merkintää, työnhaku voimassa',
      sv: 'Ingen anteckning på ett år, jobbsökningen gäller',
      en: 'Nothing recorded in a year, search still open',
    },
    reason: {
      fi: 'Työnhaku, josta ei kerrota vuoteen mitään, on usein jo päättynyt: työssä, muuttanut tai eläkkeellä. Luvuissa hän on yhä työnhakija.',
      sv: 'En jobbsökning om vilken inget antecknats på ett år har ofta redan upphört: arbete, flytt eller pension. I talen söker personen ännu jobb.',
      en: 'A search of which nothing is told for a year has often ended: in work, moved or retired. The figures still hold a jobseeker.',
    },
    remedy: {
      fi: 'Ota yhteyttä; päätä työnhaku, jos se on loppunut.',
      sv: 'Ta kontakt; avsluta jobbsökningen om den har upphört.',
      en: 'Make contact; end the search if it is over.',
    },
    row: {
      fi: ({ day }) => `Viimeinen merkintä ${day('last')}`, sv: ({ day }) => `Senaste anteckning ${day('last')}`,
      en: ({ day }) => `Last record ${day('last')}`,
    },
  },
  'service-overdue': {
    name: {
      fi: 'Palvelu ilman loppua, arvio ohitettu',
      sv: 'Service utan slut, beräknad tid passerad',
      en: 'Service without an end, past its estimate',
    },
    reason: {
      fi: 'Päättymätön palvelu pitää henkilön aktivoituna: aktivointiaste näyttää todellista paremmalta.',
      sv: 'En service utan slut håller personen aktiverad: aktiveringsgraden ser bättre ut än den är.',
      en: 'A service without an end keeps the person activated: the activation rate looks better than it is.',
    },
    remedy: {
      fi: 'Kirjaa palvelun päättymispäivä tai uusi arvio.',
      sv: 'Anteckna servicens slutdag eller en ny uppskattning.',
      en: 'Record the service’s end, or a new estimate.',
    },
    row: {
      fi: ({ service, day }) => `${service()}, piti päättyä ${day('estimated')}`,
      sv: ({ service, day }) => `${service()}, skulle ha upphört ${day('estimated')}`,
      en: ({ service, day }) => `${service()}, was to end ${day('estimated')}`,
    },
  },
};
