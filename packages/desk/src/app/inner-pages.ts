import type { Language } from '@kohtaanto/words/language.ts';
import { mayOpen, readsBudget, readsCosts, readsForecasts, readsScenarios, readsShare } from './nav-words.ts';

type Roles = readonly string[];

/** Pages below a word of the navigation, by the names that one would look for them with. */
export const innerPages: readonly { readonly to: string; readonly name: Readonly<Record<Language, string>>; readonly mayOpen: (roles: Roles) => boolean }[] = [
  { to: '/money/costs', name: { fi: 'Kulujen jako', sv: 'Kostnadsfördelning', en: 'Cost sharing' }, mayOpen: readsCosts },
  { to: '/money/benefits', name: { fi: 'Etuuksien kuntaosuus', sv: 'Kommunandel av förmåner', en: 'Municipal share of benefits' }, mayOpen: (roles) => mayOpen('/money/benefits', roles) },
  { to: '/money/benefits/forecast', name: { fi: 'Kuntaosuuden ennuste', sv: 'Prognos för kommunandelen', en: 'Forecast of the municipal share' }, mayOpen: readsShare },
  { to: '/money/budget', name: { fi: 'Talousarvio', sv: 'Budget', en: 'Budget' }, mayOpen: readsBudget },
  { to: '/money/budget/staff-years', name: { fi: 'Henkilötyövuodet', sv: 'Årsverken', en: 'Person-years' }, mayOpen: readsBudget },
  { to: '/money/what-if', name: { fi: 'Mitä jos', sv: 'Vad händer om', en: 'What if' }, mayOpen: readsScenarios },
  { to: '/figures/forecasts', name: { fi: 'Ennusteet', sv: 'Prognoser', en: 'Forecasts' }, mayOpen: readsForecasts },
  { to: '/figures/indicators', name: { fi: 'Mittarit', sv: 'Indikatorer', en: 'Indicators' }, mayOpen: (roles) => mayOpen('/figures/indicators', roles) },
  { to: '/figures/publications', name: { fi: 'Julkaisut', sv: 'Publikationer', en: 'Publications' }, mayOpen: (roles) => mayOpen('/figures/publications', roles) },
  { to: '/figures/balance', name: { fi: 'Kohtaanto', sv: 'Matchning', en: 'Labour balance' }, mayOpen: (roles) => mayOpen('/figures/balance', roles) },
  { to: '/figures/fairness', name: { fi: 'Yhdenvertaisuusraportti', sv: 'Likabehandlingsrapport', en: 'Fairness report' }, mayOpen: (roles) => mayOpen('/figures/fairness', roles) },
  { to: '/trainings', name: { fi: 'Lyhyet koulutukset', sv: 'Korta utbildningar', en: 'Short trainings' }, mayOpen: (roles) => mayOpen('/trainings', roles) },
  { to: '/vacancies/shared', name: { fi: 'Muiden alueiden paikat', sv: 'Andra områdens platser', en: 'Other areas’ vacancies' }, mayOpen: (roles) => mayOpen('/vacancies/shared', roles) },
  {
    to: '/vacancies/presentations', name: { fi: 'Tarjoukset ja esittelyt', sv: 'Erbjudanden och presentationer', en: 'Offers and presentations' },
    mayOpen: (roles) => mayOpen('/vacancies/presentations', roles),
  },
  {
    to: '/employers/start-ups', name: { fi: 'Yrittäjäksi: aloittavat yrittäjät', sv: 'Blivande företagare', en: 'Starting entrepreneurs' },
    mayOpen: (roles) => mayOpen('/employers/start-ups', roles),
  },
  {
    to: '/employers/trainings', name: { fi: 'Yhteishankintakoulutukset', sv: 'Gemensamt anskaffade utbildningar', en: 'Trainings bought with employers' },
    mayOpen: (roles) => mayOpen('/employers/trainings', roles),
  },
  {
    to: '/employers/abroad', name: { fi: 'Rekrytointi ulkomailta', sv: 'Rekrytering från utlandet', en: 'Recruitment from abroad' },
    mayOpen: (roles) => mayOpen('/employers/abroad', roles),
  },
  { to: '/vacancies', name: { fi: 'Avoimet työpaikat', sv: 'Lediga jobb', en: 'Open vacancies' }, mayOpen: (roles) => mayOpen('/vacancies', roles) },
];
