import { visitPerson } from '../../jobseekers/visit.ts';
import type { AccessScope, Platform } from '../../platform/platform.ts';
import { routes } from '../contract.ts';
import type { FactChange as ToldChange } from '../contract.ts';
import { municipalityNames } from '../month-store.ts';
import type { Names } from '../month-store.ts';
import { municipalityCodeOf } from '../municipality-code.ts';
import type { FactChange } from './change-of-fact.ts';
import { enterFact, previewFact, previewUndoing, undoFact } from './enter-fact.ts';
import { factsOfPerson, listFacts } from './fact-list.ts';

/** Facts of the counter: whoever answers for the bill enters and undoes them, whoever sees the person reads them (FIN-2). */
export function routeFacts(platform: Platform): void {
  const { http, database } = platform;
  const namesFor = (scope: AccessScope): Promise<Names> => database.read(scope, municipalityNames);
  http.handle(routes.listFacts, ({ scope }) => database.read(scope, async (tx) => ({ facts: await listFacts(tx, scope) })));
  http.handle(routes.getPersonFacts, ({ scope, params: { personId } }) =>
    visitPerson(platform, scope, personId, 'benefit-share.person-facts', async ({ tx, note }) => {
      const facts = await factsOfPerson(tx, scope, personId);
      await note({ action: 'benefit-share.person-facts', detail: { facts: facts.length } });
      return { facts };
    }));
  http.handle(routes.previewFact, async ({ scope, today, body }) => {
    const names = await namesFor(scope);
    return tell(await previewFact(platform, { scope, today, codeOf: municipalityCodeOf(names) }, body), names);
  });
  http.handle(routes.enterFact, async ({ scope, today, body: { fact, ...sent } }) =>
    enterFact(platform, { scope, today, codeOf: municipalityCodeOf(await namesFor(scope)) }, fact, sent));
  http.handle(routes.previewUndoing, async ({ scope, params }) =>
    tell(await previewUndoing(platform, scope, params.factId), await namesFor(scope)));
  http.handle(routes.undoFact, ({ scope, today, params, body }) => undoFact(platform, { scope, today }, params.factId, body));
}

function tell({ changes, ...rest }: FactChange, names: Names): ToldChange {
  return { ...rest, changes: changes.map((each) => ({ ...each, name: each.municipality === null ? null : (names.get(each.municipality) ?? null) })) };
}
