import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { Platform } from '../platform/platform.ts';
import { routes } from './contract.ts';
import { areaRefusals } from './refusals.ts';
import { getOwnArea, listAreas } from './store.ts';
import { transferTask } from './transfer-task.ts';

/** ORG-1, ORG-2, ORG-4: the area, who is competent in what, and where it can be visited. */
export function registerAreas({ http, database, audit }: Platform): void {
  http.refusals(areaRefusals);
  http.handle(routes.listAreas, ({ scope }) =>
    database.read(scope, async (tx) => ({ areas: [...(await listAreas(tx))] })));
  http.handle(routes.getOwnArea, ({ scope, today }) =>
    database.read(scope, (tx) => getOwnArea(tx, scope, formatIso(today))));
  http.handle(routes.transferTask, ({ scope, today, body }) =>
    database.write(scope, async (tx) => {
      await transferTask(tx, scope, audit, body, formatIso(today));
      return getOwnArea(tx, scope, formatIso(today));
    }));
}
