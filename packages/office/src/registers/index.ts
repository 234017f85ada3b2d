import { indicators } from '@kohtaanto/rules/indicators/catalogue.ts';
import { newest, tellingOf } from '../indicators/telling.ts';
import type { Platform } from '../platform/platform.ts';
import { Refused } from '../platform/http/refusal.ts';
import { routes } from './contract.ts';
import { occupationRoutes } from './occupations-contract.ts';
import { tellOccupation, tellOccupations } from './occupations/tell-occupations.ts';
import { nameOfMeasure } from './names/measure-name.ts';
import { openKeptFiles } from './receiving/kept-files.ts';
import { MOST_BYTES, openFileReceiver } from './receiving/receive-file.ts';
import { openTableTasks } from './receiving/table-tasks.ts';
import { FileChoices, receivingRoutes } from './receiving-contract.ts';
import { longSeries } from './reconciliation/long-series.ts';
import { reconcile } from './reconciliation/reconcile.ts';
import { registerRefusals } from './refusals.ts';
import { rowsOf } from './rows-of.ts';
import { receivedMeasures } from './series/measures.ts';
import { listRuns } from './runs.ts';
import { openSources } from './sources.ts';

/** What other registers have told, beside what this one tells (KNO-3, KNO-5). */
export function registerRegisters(platform: Platform): void {
  registerReceiving(platform);
  registerOccupations(platform);
  const { http, database } = platform;
  const telling = tellingOf(platform);
  http.refusals(registerRefusals);
  http.handle(routes.getReconciliation, async ({ scope, query }) =>
    reconcile({ ...telling, looked: await newest(telling) }, scope, query));
  http.handle(routes.getSeries, async ({ scope, query }) =>
    longSeries({ ...telling, looked: await newest(telling) }, scope, query));
  http.handle(routes.listRuns, ({ scope, query }) =>
    database.read(scope, async (tx) => ({ runs: [...(await listRuns(rowsOf(tx), query.limit, scope.language))] })));
}

/** Files and tables brought in through the page (KNO-5). */
function registerReceiving(platform: Platform): void {
  const { http, database, config, clock } = platform;
  const files = openFileReceiver(platform, openKeptFiles(() => clock.now().getTime()));
  const tables = openTableTasks(platform);
  const sources = openSources();
  const plain = FileChoices.parse({});
  http.handle(receivingRoutes.listSources, ({ scope }) => database.read(scope, async (tx) => {
    const query = rowsOf(tx);
    const names = (await query('select count(distinct group_code)::int as n from office.register_group_name')).rows as readonly { n: number }[];
    return { sources: [...(await sources(query, scope.language))], names: names[0]?.n ?? 0, servers: [...config.pxwebServers] };
  }));
  http.handle(receivingRoutes.listMeasures, async ({ scope }) => ({
    measures: [...receivedMeasures, ...indicators.map(({ definition }) => definition.id)]
      .map((measure) => ({ measure, name: nameOfMeasure(measure, scope.language) }))
      .toSorted((one, other) => one.name.localeCompare(other.name, scope.language)),
  }));
  http.handle(receivingRoutes.receiveFile, async ({ scope, request }) => {
    const part = await request.file({ limits: { fileSize: MOST_BYTES } });
    if (part === undefined) throw new Refused('registers.file-empty', { file: '' });
    const name = part.filename.slice(0, 200);
    const bytes = await part.toBuffer().catch((error: unknown) => {
      const large = error instanceof Error && 'code' in error && error.code === 'FST_REQ_FILE_TOO_LARGE';
      // Otherwise the sending broke off before the file ended.
      throw large ? new Refused('registers.file-too-large', { file: name, most: MOST_BYTES / 1024 / 1024 }) : new Refused('body-unreadable', {}, { cause: error });
    });
    return files.receive(scope, name, bytes, plain);
  });
  http.handle(receivingRoutes.checkFile, ({ scope, params, body }) => files.check(scope, params.fileId, body));
  http.handle(receivingRoutes.storeFile, ({ scope, params, body }) => files.store(scope, params.fileId, body));
  http.handle(receivingRoutes.lookAtTable, ({ scope, body }) => tables.look(scope, body));
  http.handle(receivingRoutes.startTable, async ({ scope, body }) => tables.start(scope, body));
  http.handle(receivingRoutes.getTableTask, async ({ scope, params }) => tables.task(scope, params.taskId));
  http.handle(receivingRoutes.stopTableTask, async ({ scope, params }) => tables.stop(scope, params.taskId));
}

/** Where workers and places do not meet (MAT-5). */
function registerOccupations(platform: Platform): void {
  const telling = tellingOf(platform);
  platform.http.handle(occupationRoutes.getOccupations, ({ scope, today, query }) => tellOccupations(telling, scope, today, query));
  platform.http.handle(occupationRoutes.getOccupation, ({ scope, params }) => tellOccupation(telling, scope, params.code));
}
