import { readsLog } from '../audit-trail/log-search.ts';

export type NavWord = {
  readonly key: 'worklist' | 'persons' | 'employers' | 'vacancies' | 'calendar' | 'team' | 'figures' | 'money' | 'area' | 'looks';
  readonly to: string;
  /** G and this letter; the first letters of the Finnish words, the same in every language. */
  readonly letter: string;
  readonly mayOpen: (roles: readonly string[]) => boolean;
};

type Roles = readonly string[];
const anyOf = (...wanted: readonly string[]) => (roles: Roles) => wanted.some((role) => roles.includes(role));
const everyone = () => true;

/** Directors, controllers and those who keep the system see figures, not people. */
export const worksWithPersons = anyOf('coach', 'team-lead', 'service-coordinator', 'employer-expert');
export const bringsCustomers = anyOf('coach', 'team-lead', 'service-coordinator', 'administrator');
const meetsCustomers = anyOf('coach', 'team-lead', 'service-coordinator');
const seesTeams = anyOf('coach', 'team-lead', 'service-coordinator', 'director');

/** Whose work the area's indicators are of, who leads it, and whose municipality they are of. */
export const mayReadIndicators = anyOf(
  'director', 'team-lead', 'controller', 'coach', 'service-coordinator', 'employer-expert', 'municipality-officer',
);

/** Who brings in what other registers have told, and who reads where workers and places do not meet. */
export const readsRegisters = anyOf('director', 'controller', 'administrator');
export const comparesRegisters = anyOf('director', 'controller');
export const readsOccupations = anyOf('director', 'team-lead', 'controller', 'coach', 'service-coordinator', 'employer-expert');

/** Whose money the municipal share is, and whose work is with the persons who cause it. */
export const readsShare = anyOf('director', 'controller', 'team-lead', 'coach', 'service-coordinator');

/** A municipality has its own share alone. */
export const readsOwnShareOnly = (roles: Roles) => roles.includes('municipality-officer') && !readsShare(roles);

/** Whose customers' data it is about, or who answers for the figures made of them. */
export const mayReadQuality = anyOf('coach', 'team-lead', 'service-coordinator', 'director', 'controller', 'administrator');

/** Who reads what customers and partners have answered: everybody whose work it is about. */
export const readsSurveys = anyOf(
  'director', 'team-lead', 'controller', 'coach', 'service-coordinator', 'employer-expert', 'municipality-officer',
);

/** Who pays the area's costs: all of it to those who answer for them, its own to a municipality. */
export const readsCosts = anyOf('controller', 'director', 'municipality-officer');

/** Who answers for how matches fall on people. */
export const readsFairness = anyOf('director', 'data-protection-officer', 'team-lead');

/** Who decides on the area's own money; what is a municipality's own, its officer reads too. */
export const readsBudget = readsCosts;

/** Who weighs what could be done otherwise, with the money of all. */
export const readsScenarios = anyOf('director', 'controller');

/** Whose work is with persons has no word for money: the share is among the figures. */
export const readsShareAmongFigures = (roles: Roles) => readsShare(roles) && !readsCosts(roles);

/** Whoever plans by what is to come; a municipality reads its own. */
export const readsForecasts = anyOf('director', 'controller', 'team-lead', 'service-coordinator', 'municipality-officer');

/** Who reads the report to the board; those who publish it see it as a draft too. */
export const readsBoardReports = anyOf('director', 'controller', 'team-lead', 'coach', 'service-coordinator');

/** Who answers for what leaves the area as figures. */
export const mayAuditTables = anyOf('director', 'controller', 'data-protection-officer');

/** What an area publishes goes out in the name of whoever leads it or answers for its figures. */
export const mayPublish = anyOf('director', 'controller');
export const readsPublications = anyOf('director', 'controller', 'team-lead', 'coach', 'service-coordinator');

/** Whose work employers are; who writes of them; who only reads open vacancies; who brings postings in. */
export const readsEmployers = anyOf('employer-expert', 'team-lead', 'service-coordinator', 'director', 'municipality-officer');
export const writesOfEmployers = anyOf('employer-expert', 'team-lead');
export const bringsPostings = anyOf('employer-expert', 'team-lead', 'administrator');
export const readsVacancies = anyOf('employer-expert', 'team-lead', 'service-coordinator', 'director', 'municipality-officer', 'coach', 'administrator');

/** Whose work it is counted of, and who leads or answers for it. */
export const readsPresentations = anyOf('coach', 'team-lead', 'service-coordinator', 'employer-expert', 'director', 'controller');

/** Whose work recruitment from abroad is. */
export const readsRecruitments = anyOf('employer-expert', 'team-lead', 'service-coordinator', 'director');

const readsVacanciesAlone = (roles: Roles) => readsVacancies(roles) && !readsEmployers(roles);

/** The words of navigation, in their order. The office decides; here is only what it would refuse anyway. */
const allWords: readonly NavWord[] = [
  { key: 'looks', to: '/looks', letter: 'o', mayOpen: readsLog },
  { key: 'worklist', to: '/worklist', letter: 't', mayOpen: worksWithPersons },
  { key: 'persons', to: '/persons', letter: 'a', mayOpen: worksWithPersons },
  { key: 'employers', to: '/employers', letter: 'y', mayOpen: readsEmployers },
  { key: 'vacancies', to: '/vacancies', letter: 'y', mayOpen: readsVacanciesAlone },
  { key: 'calendar', to: '/calendar', letter: 'k', mayOpen: meetsCustomers },
  { key: 'team', to: '/team', letter: 'i', mayOpen: seesTeams },
  { key: 'figures', to: '/figures', letter: 'l', mayOpen: everyone },
  { key: 'money', to: '/money', letter: 'r', mayOpen: readsCosts },
  { key: 'area', to: '/area', letter: 'u', mayOpen: everyone },
];

export function navWordsOf(roles: Roles): readonly NavWord[] {
  return allWords.filter((word) => word.mayOpen(roles));
}

/** May the page be opened at all? What is no word of navigation and no page of one is for everyone to try. */
export function mayOpen(path: string, roles: Roles): boolean {
  if (/^\/(trainings|employers\/(start-ups|trainings))/u.test(path)) return worksWithPersons(roles);
  if (path.startsWith('/employers/abroad')) return readsRecruitments(roles);
  if (path === '/vacancies/presentations') return readsPresentations(roles);
  if (path.startsWith('/vacancies/shared')) return worksWithPersons(roles);
  if (path.startsWith('/vacancies')) return readsVacancies(roles);
  if (path === '/imports') return bringsCustomers(roles);
  if (path.startsWith('/figures/publications/board')) return readsBoardReports(roles);
  if (path === '/figures/audit') return mayAuditTables(roles);
  if (path === '/figures/morning' || path.startsWith('/figures/indicators')) return mayReadIndicators(roles);
  if (path === '/figures/fairness') return readsFairness(roles);
  if (path.startsWith('/figures/sources')) return readsRegisters(roles);
  if (path.startsWith('/figures/occupations') || path.startsWith('/figures/balance')) return readsOccupations(roles);
  if (path === '/figures/publications') return readsPublications(roles);
  if (path.startsWith('/figures/quality')) return mayReadQuality(roles);
  if (path.startsWith('/figures/surveys')) return readsSurveys(roles);
  if (path.startsWith('/money/benefits')) return readsShare(roles) || readsOwnShareOnly(roles);
  if (path.startsWith('/money/what-if')) return readsScenarios(roles);
  const word = allWords.find(({ to }) => path === to || path.startsWith(`${to}/`));
  return word === undefined || word.mayOpen(roles);
}

/** Where each begins: customers of one's own, the load of all, the figures, the log, the area. */
export function firstPageOf(roles: Roles): string {
  if (anyOf('coach', 'team-lead')(roles)) return '/worklist';
  if (roles.includes('service-coordinator')) return '/team';
  if (roles.includes('employer-expert')) return '/employers';
  if (anyOf('director', 'controller', 'municipality-officer')(roles)) return '/figures/morning';
  return roles.includes('data-protection-officer') ? '/looks' : '/area';
}

/** The filters a page opens with: whoever has no customers of one's own looks at everybody's. */
export function searchOfPage(to: string, roles: Roles): Record<string, string> {
  return to === '/persons' && !roles.includes('coach') ? { coach: 'all' } : {};
}
