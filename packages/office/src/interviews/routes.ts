import { visitPerson } from '../jobseekers/visit.ts';
import { keepingTheText } from '../jobseekers/drafts.ts';
import type { Platform } from '../platform/platform.ts';
import * as actions from './actions.ts';
import { routes } from './contract.ts';

const saved = { saved: true } as const;

export function handleInterviews(platform: Platform): void {
  platform.http.handle(routes.recordContact, ({ scope, params, body, today }) =>
    visitPerson(platform, scope, params.personId, 'contact.record', async (visit) => {
      if (await actions.recordContact(visit, body, today)) await visit.factsChanged();
      return saved;
    }));
  platform.http.handle(routes.correctContact, ({ scope, params, body, today }) =>
    keepingTheText(platform, scope, { personId: params.personId, form: 'contact' }, { ...params, ...body }, () =>
      visitPerson(platform, scope, params.personId, 'contact.correct', async (visit) => {
        await actions.correctContact(visit, params.contactId, body, today);
        await visit.factsChanged();
        return saved;
      })));
}
