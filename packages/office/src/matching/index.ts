import { visitPerson } from '../jobseekers/visit.ts';
import type { Platform } from '../platform/platform.ts';
import { routes } from './contract.ts';
import { fairnessRoutes } from './fairness-contract.ts';
import { makeFairness, tellFairness } from './fairness/make-report.ts';
import { groundsOf } from './match-ground.ts';
import { matchPerson } from './match-person.ts';
import { candidatesOf } from './match-vacancy.ts';
import { matchingRefusals } from './refusals.ts';

/** Vacancies for a person and people for a vacancy, by the same rules and with reasons for and against (MAT-1, MAT-6). */
export function registerMatching(platform: Platform): void {
  const { http, database, audit } = platform;
  const grounds = groundsOf(database);
  http.refusals(matchingRefusals);
  http.handle(routes.getPersonMatches, ({ scope, today, params, query }) =>
    visitPerson(platform, scope, params.personId, 'matches.view', (visit) => matchPerson(visit, grounds, { today, top: query.top })));
  http.handle(routes.getCandidates, ({ scope, today, params, query }) =>
    database.write(scope, (tx) => candidatesOf({ tx, scope, audit }, grounds, { vacancyId: params.vacancyId, today, top: query.top })));
  http.handle(fairnessRoutes.getFairness, ({ scope, query }) => database.read(scope, (tx) => tellFairness(tx, scope, query.report)));
  http.handle(fairnessRoutes.makeFairness, ({ scope, today }) => makeFairness({ database, audit }, scope, today));
}
