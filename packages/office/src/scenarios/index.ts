import { tellingOf } from '../indicators/telling.ts';
import type { Platform } from '../platform/platform.ts';
import { billKnown } from './bill-known.ts';
import { routes } from './contract.ts';
import { figuresKnown } from './figures-known.ts';
import { scenarioRefusals } from './refusals.ts';
import { tellScenario } from './tell-scenario.ts';

/** What if: nothing is stored, the same question has the same answer as long as the figures are the same (STR-3). */
export function registerScenarios(platform: Platform): void {
  const { http, database } = platform;
  const telling = tellingOf(platform);
  http.refusals(scenarioRefusals);
  http.handle(routes.getScenario, async ({ scope, query }) => {
    const figures = await figuresKnown(telling, scope);
    const bill = await database.read(scope, (tx) => billKnown(tx, scope));
    return tellScenario(figures, bill, query);
  });
}
