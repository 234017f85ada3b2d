import type { Platform } from '../platform/platform.ts';
import * as actions from './actions.ts';
import { assignCoach } from './coach-assignment.ts';
import { routes } from './contract.ts';
import { dropDraft, findDraft, keepDraft } from './drafts.ts';
import { registerPerson } from './register-person.ts';
import { findServed } from './store.ts';
import { visitPerson } from './visit.ts';

const saved = { saved: true } as const;

export function handleJobseekers(platform: Platform): void {
  const { http } = platform;
  http.handle(routes.search, ({ scope, query }) => actions.searchPersons(platform, scope, query.q));
  http.handle(routes.listPersons, ({ scope, query, today }) =>
    actions.listCustomers(platform, scope, query, today));
  http.handle(routes.getPerson, ({ scope, params, today }) =>
    actions.viewPerson(platform, scope, params.personId, today));
  http.handle(routes.openPerson, ({ scope, params, body }) =>
    actions.openProtected(platform, scope, params.personId, body.reason));
  http.handle(routes.revealIdentityCode, ({ scope, params }) =>
    actions.revealIdentityCode(platform, scope, params.personId));
  http.handle(routes.updateContactDetails, ({ scope, params, body }) =>
    actions.changeDetails(platform, scope, params.personId, body));
  http.handle(routes.registerPerson, ({ scope, body, today }) => registerPerson(platform, scope, body, today));
  http.handle(routes.servedMunicipalities, async ({ scope }) => ({
    municipalities: await findServed(platform, scope),
  }));
  http.handle(routes.giveConsent, ({ scope, params, body }) =>
    actions.giveConsent(platform, scope, params.personId, body));
  http.handle(routes.withdrawConsent, ({ scope, params, today }) =>
    actions.withdrawConsent(platform, scope, params.personId, params.consentId, today));
  http.handle(routes.getDraft, async ({ scope, params }) => ({ draft: await findDraft(platform, scope, params) }));
  http.handle(routes.keepDraft, async ({ scope, params, body }) => {
    await keepDraft(platform, scope, params, body);
    return saved;
  });
  http.handle(routes.dropDraft, async ({ scope, params }) => {
    await dropDraft(platform, scope, params);
    return saved;
  });
  http.handle(routes.assignCoach, ({ scope, params, body, today }) =>
    visitPerson(platform, scope, params.personId, 'coach.assign', async (visit) => {
      await assignCoach(visit, body, today);
      await visit.factsChanged();
      return saved;
    }));
}
