import { actionTemplates } from './action-templates.ts';
import type { TextTemplate } from './text-template.ts';

const goals: readonly TextTemplate[] = [
  {
    id: 'own-field',
    name: { fi: 'Työ omalta alalta', sv: 'Arbete i egen bransch', en: 'Work in one’s own field' },
    text: {
      fi: 'Saan työtä alalta [ala] viimeistään [kuukausi].',
      sv: 'Jag får arbete inom [bransch] senast i [månad].',
      en: 'I find work in [field] by [month].',
    },
  },
  {
    id: 'new-field',
    name: { fi: 'Uusi ala', sv: 'Ny bransch', en: 'A new field' },
    text: {
      fi: 'Siirryn alalle [ala]. Ensin selvitän, mitä siihen tarvitaan.',
      sv: 'Jag byter till [bransch]. Först tar jag reda på vad som krävs.',
      en: 'I move to [field]. First I find out what it takes.',
    },
  },
  {
    id: 'apprenticeship',
    name: { fi: 'Oppisopimus', sv: 'Läroavtal', en: 'Apprenticeship' },
    text: {
      fi: 'Saan oppisopimuspaikan alalta [ala] viimeistään [kuukausi].',
      sv: 'Jag får en läroavtalsplats inom [bransch] senast i [månad].',
      en: 'I get an apprenticeship in [field] by [month].',
    },
  },
  {
    id: 'study',
    name: { fi: 'Koulutus', sv: 'Utbildning', en: 'Education' },
    text: {
      fi: 'Aloitan opinnot ([tutkinto]) syksyllä [vuosi].',
      sv: 'Jag börjar studera ([examen]) hösten [år].',
      en: 'I start studying for [qualification] in autumn [year].',
    },
  },
  {
    id: 'part-time',
    name: { fi: 'Osa-aikatyö ensin', sv: 'Först deltidsarbete', en: 'Part-time work first' },
    text: {
      fi: 'Aloitan osa-aikatyöllä, [tunnit] tuntia viikossa, ja lisään tunteja voimieni mukaan.',
      sv: 'Jag börjar med deltidsarbete, [timmar] timmar i veckan, och ökar enligt mina krafter.',
      en: 'I start with part-time work, [hours] hours a week, and add hours as I can.',
    },
  },
  {
    id: 'health-first',
    name: { fi: 'Ensin työkyky', sv: 'Först arbetsförmågan', en: 'Work ability first' },
    text: {
      fi: 'Selvitän, millaista työtä voin tehdä. Sen jälkeen sovimme työn hakemisesta.',
      sv: 'Jag tar reda på vilket slags arbete jag kan utföra. Därefter kommer vi överens om jobbsökningen.',
      en: 'I find out what kind of work I can do. After that we agree on the job search.',
    },
  },
  {
    id: 'own-business',
    name: { fi: 'Oma yritys', sv: 'Eget företag', en: 'One’s own business' },
    text: {
      fi: 'Perustan yrityksen alalle [ala] viimeistään [kuukausi].',
      sv: 'Jag startar ett företag inom [bransch] senast i [månad].',
      en: 'I start a business in [field] by [month].',
    },
  },
  {
    id: 'language-and-work',
    name: { fi: 'Kieli ja ensimmäinen työ', sv: 'Språk och första jobb', en: 'Language and a first job' },
    text: {
      fi: 'Opin suomea tai ruotsia tasolle [taso] ja saan ensimmäisen työni Suomessa.',
      sv: 'Jag lär mig finska eller svenska till nivån [nivå] och får mitt första jobb i Finland.',
      en: 'I learn Finnish or Swedish to level [level] and get my first job in Finland.',
    },
  },
];

const situations: readonly TextTemplate[] = [
  {
    id: 'recent-work',
    name: { fi: 'Työ päättyi äskettäin', sv: 'Arbetet upphörde nyligen', en: 'Work ended recently' },
    text: {
      fi:
        'Työ ([tehtävä], [työnantaja]) päättyi [päivä]. Osaaminen on ajan tasalla. Työkykyyn vaikuttavia asioita ei ' +
        'tullut esiin.',
      sv:
        'Arbetet ([uppgift], [arbetsgivare]) upphörde [dag]. Kompetensen är aktuell. Inget som påverkar ' +
        'arbetsförmågan kom fram.',
      en: 'The job ([task], [employer]) ended on [day]. Skills are up to date. Nothing that affects work ability came up.',
    },
  },
  {
    id: 'after-study',
    name: { fi: 'Valmistui', sv: 'Utexaminerad', en: 'Graduated' },
    text: {
      fi: 'Valmistui: [tutkinto], [kuukausi]. Työkokemus alalta: [kesto]. Ansioluettelo on tehty.',
      sv: 'Avlade [examen] i [månad]. Erfarenhet i branschen: [tid]. Meritförteckningen är klar.',
      en: 'Completed [qualification] in [month]. Experience in the field: [time]. The CV is done.',
    },
  },
  {
    id: 'long-unemployment',
    name: { fi: 'Työttömyys on jatkunut', sv: 'Arbetslösheten har fortgått', en: 'Unemployment has gone on' },
    text: {
      fi: 'Edellinen työ päättyi [vuosi]. Vahvuudet: [vahvuudet]. Työnhakua vaikeuttaa: [asia].',
      sv: 'Det senaste arbetet upphörde [år]. Styrkor: [styrkor]. Det som försvårar jobbsökningen: [sak].',
      en: 'The last job ended in [year]. Strengths: [strengths]. What makes the search hard: [matter].',
    },
  },
  {
    id: 'health-limits',
    name: { fi: 'Terveys rajaa työtä', sv: 'Hälsan begränsar arbetet', en: 'Health limits work' },
    text: {
      fi: 'Terveys rajaa työtä näin: [rajaus]. Sopivaa on: [työ]. Arvio: [kuka, milloin].',
      sv: 'Hälsan begränsar arbetet så här: [begränsning]. Lämpligt: [arbete]. Bedömning: [vem, när].',
      en: 'Health limits work as follows: [limits]. Suitable: [work]. Assessed by: [who, when].',
    },
  },
  {
    id: 'laid-off',
    name: { fi: 'Lomautettu', sv: 'Permitterad', en: 'Laid off' },
    text: {
      fi: 'Lomautettu [päivä] alkaen, työnantaja [työnantaja]. Työn on arvioitu jatkuvan [päivä].',
      sv: 'Permitterad från [dag], arbetsgivare [arbetsgivare]. Arbetet beräknas fortsätta [dag].',
      en: 'Laid off since [day] by [employer]. Work is expected to go on from [day].',
    },
  },
];

const followUps: readonly TextTemplate[] = [
  {
    id: 'web',
    name: { fi: 'Verkossa', sv: 'På nätet', en: 'Online' },
    text: {
      fi: 'Kerron työnhausta ja suunnitelman etenemisestä verkossa sovittuun päivään mennessä.',
      sv: 'Jag berättar på nätet om jobbsökningen och hur planen framskrider senast den avtalade dagen.',
      en: 'I report online on my job search and my plan by the agreed day.',
    },
  },
  {
    id: 'meeting',
    name: { fi: 'Keskustelussa', sv: 'Vid samtalet', en: 'At the meeting' },
    text: {
      fi: 'Käymme suunnitelman läpi seuraavassa keskustelussa.',
      sv: 'Vi går igenom planen vid nästa samtal.',
      en: 'We go through the plan at the next meeting.',
    },
  },
  {
    id: 'phone',
    name: { fi: 'Puhelimitse', sv: 'Per telefon', en: 'By phone' },
    text: {
      fi: 'Omavalmentaja soittaa sovittuna päivänä. Ellen voi vastata, soitan takaisin samana päivänä.',
      sv: 'Min egen coach ringer den avtalade dagen. Om jag inte kan svara ringer jag tillbaka samma dag.',
      en: 'My coach calls on the agreed day. If I cannot answer, I call back the same day.',
    },
  },
];

/** The phrase bank of plans, in plain language (JOB-7). */
export const planTemplates = { goals, situations, followUps, actions: actionTemplates } as const;
