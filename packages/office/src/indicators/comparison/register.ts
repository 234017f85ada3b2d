import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import { parseMonth } from '@kohtaanto/rules/indicators/months.ts';
import type { AccessScope, Platform } from '../../platform/platform.ts';
import { routes } from '../comparison-contract.ts';
import type { IndicatorAnswer } from '../contract.ts';
import type { Slice } from '../gate/tell-indicator.ts';
import { targetRefusals } from '../targets/refusals.ts';
import { setTarget, takeBackTarget } from '../targets/set-target.ts';
import { listTargets } from '../targets/store.ts';
import { tellingOf } from '../telling.ts';
import { openFillingAsked } from './fill-asked.ts';
import { figuresAsCsv } from './figures-csv.ts';
import { listReceived } from './received-here.ts';
import { findOwnMunicipality, maySetTargets, tellComparison, tellWaiting } from './tell-comparison.ts';

type Tell = (scope: AccessScope, slice: Slice) => Promise<IndicatorAnswer>;

/** What stands beside a figure: country, target, and what waits for those who lead (KNO-3, KNO-9, CHN-4). */
export function registerComparison(platform: Platform, tell: Tell): void {
  const { http, database, audit, log } = platform;
  http.refusals(targetRefusals);
  const fill = openFillingAsked(tellingOf(platform), log);
  http.handle(routes.getComparison, async ({ scope, params, query }) => {
    const comparison = await database.read(scope, (tx) => tellComparison(tx, scope, { id: params.id, ...query }));
    const month = parseMonth(query.month);
    if (query.fill && month !== undefined) fill(scope, month);
    return comparison;
  });
  http.handle(routes.listTargets, ({ scope }) => database.read(scope, async (tx) => ({
    targets: [...await listTargets(tx, scope)], maySet: maySetTargets(scope),
  })));
  http.handle(routes.setTarget, ({ scope, today, body }) =>
    database.write(scope, (tx) => setTarget({ tx, scope, audit, today: formatIso(today) }, body)));
  http.handle(routes.takeBackTarget, ({ scope, today, params, body }) =>
    database.write(scope, (tx) => takeBackTarget({ tx, scope, audit, today: formatIso(today) }, params.targetId, body.source)));
  http.handle(routes.getWaiting, ({ scope, today }) =>
    database.read(scope, (tx) => tellWaiting(tx, scope, formatIso(today))));
  http.handle(routes.listReceived, ({ scope }) =>
    database.read(scope, async (tx) => ({ ids: [...await listReceived(tx, scope)] })));
  http.handle(routes.getOwnMunicipality, ({ scope }) =>
    database.read(scope, async (tx) => ({ place: await findOwnMunicipality(tx, scope) })));
  http.handle(routes.getIndicatorCsv, async ({ scope, params, query, reply }) => {
    const slice = { id: params.id, ...query } as Slice;
    const answer = await tell(scope, slice);
    const comparison = await database.read(scope, (tx) =>
      tellComparison(tx, scope, { id: params.id, month: answer.month, ...(query.area === undefined ? {} : { area: query.area }) }));
    const name = [answer.definition.id, answer.place?.code ?? scope.areaId, answer.month].join('-');
    void reply.header('content-disposition', `attachment; filename="${name}.csv"`);
    return figuresAsCsv(answer, comparison, scope.language);
  });
}
