import { qualityRulesOf } from '@kohtaanto/rules/data-quality/catalogue.ts';
import { startDeciding } from '../indicators/gate/deciding.ts';
import { openGate } from '../indicators/gate/gate.ts';
import { openShelf } from '../indicators/snapshot-shelf.ts';
import type { Platform } from '../platform/platform.ts';
import { acceptFault, withdrawAcceptance } from './acceptances.ts';
import { routes } from './contract.ts';
import { countRegister } from './count-register.ts';
import { countsFile } from './counts-file.ts';
import { listFaults } from './fault-rows.ts';
import { countRule } from './kept-counts.ts';
import { mendFault } from './mend-fault.ts';
import { tellQuality } from './overview.ts';
import { openRecounting } from './recount-soon.ts';
import { qualityRefusals } from './refusals.ts';
import { ruleOr404 } from './rule-functions.ts';

/** KNO-10: rules with owner and reason, what to mend, and what it does to the figures. */
export function registerDataQuality(platform: Platform): void {
  const { http, database, config, jobs, log } = platform;
  const sources = { database, gate: openGate(database, startDeciding()), shelf: openShelf(config.dataFolder) };
  const recountSoon = openRecounting(platform);
  const saved = { saved: true } as const;
  http.refusals(qualityRefusals);
  http.handle(routes.getQuality, ({ scope, today }) => tellQuality(sources, scope, today));
  http.handle(routes.getQualityOfIndicator, async ({ scope, today, params }) => {
    const { rules } = await tellQuality(sources, scope, today, qualityRulesOf(params.id));
    return {
      rules: rules.flatMap(({ id, name, count, effects }) => {
        const effect = effects.find(({ indicator }) => indicator === params.id);
        return effect === undefined ? [] : [{ id, name, count, effect }];
      }),
    };
  });
  http.handle(routes.listFaults, ({ scope, today, params, query }) => {
    const rule = ruleOr404(params.ruleId);
    return database.read(scope, (tx) => listFaults(tx, scope, rule, query, today));
  });
  http.handle(routes.mendFault, async ({ scope, today, params, body }) => {
    const rule = ruleOr404(params.ruleId);
    await mendFault(platform, scope, rule, body, today);
    recountSoon(scope, rule);
    return saved;
  });
  http.handle(routes.acceptFault, async ({ scope, today, params, body }) => {
    const rule = ruleOr404(params.ruleId);
    const accepted = await acceptFault(platform, scope, rule, body, today);
    recountSoon(scope, rule);
    return accepted;
  });
  http.handle(routes.withdrawAcceptance, async ({ scope, params, body }) => {
    const ruleId = await withdrawAcceptance(platform, scope, params.acceptanceId, body.personId);
    recountSoon(scope, ruleOr404(ruleId));
    return saved;
  });
  http.handle(routes.recountRule, async ({ scope, today, params }) => {
    await database.write(scope, (tx) => countRule(tx, ruleOr404(params.ruleId), today));
    return saved;
  });
  http.handle(routes.getQualityFile, async ({ scope, today, reply }) => {
    const overview = await tellQuality(sources, scope, today);
    void reply.header('content-disposition', `attachment; filename="data-quality-${scope.areaId}-${overview.day}.csv"`);
    return `\uFEFF${countsFile(overview)}`;
  });
  jobs.schedule('data-quality-of-the-night', '20 2 * * *', async (signal) => {
    log.info('data quality counted', { areas: await countRegister(platform, signal) });
  });
}
