import { tellingOf } from '../indicators/telling.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { Platform } from '../platform/platform.ts';
import { previewPublication, publish, revise, withdraw } from './actions.ts';
import type { Publishing } from './actions.ts';
import { registerBoardReport } from './board-report/routes.ts';
import { routes } from './contract.ts';
import { registerFiles } from './files/file-routes.ts';
import { ownPublications } from './own-publications.ts';
import { listPublic, readPublic } from './public-door.ts';
import { registerPxWeb } from './pxweb/routes.ts';
import { publicationRefusals } from './refusals.ts';
import { listRevisions } from './store.ts';

/** What an area publishes, frozen with its history, and the doors through which anybody reads it (KNO-10, CHN-4). */
export function registerPublications(platform: Platform): void {
  const { http, database, audit, clock } = platform;
  http.refusals(publicationRefusals);
  const telling = tellingOf(platform);
  const publishing = async (): Promise<Publishing> => {
    const looked = await telling.shelf.look();
    if (looked === null) throw new Refused('publications.no-snapshot');
    return { ...telling, looked, today: clock.today(), audit };
  };
  http.handle(routes.listPublications, ({ scope }) => database.read(scope, async (tx) =>
    ({ publications: ownPublications(await listRevisions(tx, scope.areaId)) })));
  http.handle(routes.previewPublication, async ({ scope, query }) => previewPublication(await publishing(), scope, query));
  http.handle(routes.publish, async ({ scope, body: { note, ...asked } }) => publish(await publishing(), scope, asked, note));
  http.handle(routes.revise, async ({ scope, params, body }) =>
    revise(await publishing(), scope, params.publicationId, { reason: body.reason, note: body.note }));
  http.handle(routes.withdraw, ({ scope, params, body }) =>
    withdraw({ database, audit }, scope, params.publicationId, body.reason));
  http.handle(routes.listPublished, ({ scope }) => database.read(scope, async (tx) => ({ publications: [...await listPublic(tx)] })));
  http.handle(routes.getPublished, ({ scope, params, query }) =>
    database.read(scope, (tx) => readPublic(tx, params, query.revision)));
  registerFiles(platform);
  registerPxWeb(platform);
  registerBoardReport(platform);
}
