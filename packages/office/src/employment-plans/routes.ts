import { keepingTheText } from '../jobseekers/drafts.ts';
import { visitPerson } from '../jobseekers/visit.ts';
import type { Platform } from '../platform/platform.ts';
import { approvePlan, savePlan } from './actions.ts';
import { competenceOf } from './competence.ts';
import { routes } from './contract.ts';
import { holdInterview } from './hold-interview.ts';

export function handleEmploymentPlans(platform: Platform): void {
  const { http } = platform;
  http.handle(routes.savePlan, ({ scope, params, body, today }) =>
    keepingTheText(platform, scope, { personId: params.personId, form: 'plan' }, body, () =>
      visitPerson(platform, scope, params.personId, 'plan.save', async (visit) => {
        const { planId, version, rowVersion } = await savePlan(visit, body, today);
        await visit.factsChanged();
        return { planId, version, rowVersion };
      })));
  http.handle(routes.approvePlan, ({ scope, params, body, today }) =>
    visitPerson(platform, scope, params.personId, 'plan.approve', async (visit) => {
      const rowVersion = await approvePlan(visit, params.planId, body.rowVersion, body, today);
      await visit.factsChanged();
      return { rowVersion };
    }));
  http.handle(routes.holdInterview, ({ scope, params, body, today }) =>
    keepingTheText(platform, scope, { personId: params.personId, form: 'interview' }, body, () =>
      visitPerson(platform, scope, params.personId, 'interview.hold', (visit) =>
        holdInterview(visit, body, today))));
  http.handle(routes.getCompetence, ({ scope, params, today }) =>
    visitPerson(platform, scope, params.personId, 'competence.view', async (visit) => ({
      tasks: await competenceOf(visit, today),
    })));
}
