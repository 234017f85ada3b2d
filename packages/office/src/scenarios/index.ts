import { yearOf } from '@kohtaanto/rules/foundations/plain-date.ts';
import { readCostGround } from '../cost-sharing/ground.ts';
import type { CostGround } from '../cost-sharing/ground.ts';
import { tellingOf } from '../indicators/telling.ts';
import type { Platform } from '../platform/platform.ts';
import { billKnown } from './bill-known.ts';
import { routes } from './contract.ts';
import { figuresKnown } from './figures-known.ts';
import { scenarioRefusals } from './refusals.ts';
import { costsKnown } from './shares-moved.ts';
import { tellScenario } from './tell-scenario.ts';

/** What if: nothing is stored, the same question has the same answer as long as the figures are the same (STR-3). */
export function registerScenarios(platform: Platform): void {
  const { http, database } = platform;
  const telling = tellingOf(platform);
  http.refusals(scenarioRefusals);
  let reading: Promise<CostGround> | undefined;
  http.handle(routes.getScenario, async ({ scope, today, query }) => {
    const figures = await figuresKnown(telling, scope);
    const ground = await (reading ??= readCostGround());
    return database.read(scope, async (tx) =>
      tellScenario({ figures, bill: await billKnown(tx, scope), costs: await costsKnown(tx, scope, ground, yearOf(today)) }, query));
  });
}
