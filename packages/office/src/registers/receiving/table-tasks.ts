import { randomUUID } from 'node:crypto';
import { Refused } from '../../platform/http/refusal.ts';
import type { AccessScope, Platform } from '../../platform/platform.ts';
import type { TableAsked, TableLook, TableTask } from '../receiving-contract.ts';
import { chooseSelection, QueryFile } from '../pxweb/choose-selection.ts';
import { nameOfMeasure } from '../names/measure-name.ts';
import { createPxWebClient } from '../pxweb/client.ts';
import type { PxWebClient } from '../pxweb/client.ts';
import { bringTable } from '../pxweb/import-table.ts';
import { cellsOf, splitSelection } from '../pxweb/pieces.ts';
import { nameOfPiece, shelfOf, variablesOf } from '../pxweb/read-pxweb.ts';
import { rowsOf } from '../rows-of.ts';
import { findRun, sentence, toldFaults } from '../runs.ts';
import { parsePeriod } from '../series/periods.ts';
import { loadPlaceGround } from '../series/places.ts';
import { mapTable } from '../series/table-mapping.ts';
import { officeWriter } from './office-writer.ts';
import { tableAddress } from './table-address.ts';

type Task = { readonly areaId: number; readonly staffId: string; state: TableTask; stopAsked: boolean };

/** How many ended tasks are remembered: whoever asked sees the end, and the log keeps the rest. */
const REMEMBERED = 40;

/** Tables by address: looked at first, then asked piece by piece, to be stopped and gone on with. */
export type TableTasks = {
  look(scope: AccessScope, asked: TableAsked): Promise<TableLook>;
  start(scope: AccessScope, asked: TableAsked): TableTask;
  task(scope: AccessScope, taskId: string): TableTask;
  stop(scope: AccessScope, taskId: string): TableTask;
};

export function openTableTasks(platform: Pick<Platform, 'database' | 'audit' | 'config' | 'log'>): TableTasks {
  const { database, config, log } = platform;
  const tasks = new Map<string, Task>();
  const clientOf = ({ address }: TableAsked): PxWebClient => {
    const { url, table } = tableAddress(address, config.pxwebServers);
    return createPxWebClient(url, table);
  };
  const get = ({ areaId, staffId }: AccessScope, taskId: string): Task => {
    const found = tasks.get(taskId);
    if (found === undefined || found.areaId !== areaId || found.staffId !== staffId) throw new Refused('registers.task-gone');
    return found;
  };
  const bring = async (scope: AccessScope, asked: TableAsked, client: PxWebClient, task: Task): Promise<void> => {
    const ground = await database.read(scope, (tx) => loadPlaceGround(rowsOf(tx)));
    const { run } = await bringTable(officeWriter(platform, scope), client, ground, {
      query: await queryOf(asked, client), dataFolder: config.dataFolder, staffId: scope.staffId, keepTotals: asked.keepTotals,
      progress(done, total) {
        task.state = { ...task.state, done, total };
        return !task.stopAsked;
      },
    });
    const told = await database.read(scope, (tx) => findRun(rowsOf(tx), run.runId, scope.language));
    task.state = { ...task.state, state: 'done', run: told };
  };
  return {
    look: (scope, asked) => lookAtTable(clientOf(asked), asked, scope, config.dataFolder),
    start(scope, asked) {
      const client = clientOf(asked);
      // The same table twice at once would ask everything twice.
      const underWay = [...tasks.values()].find(({ state }) => state.state === 'working' && state.address === client.address);
      if (underWay?.areaId === scope.areaId && underWay.staffId === scope.staffId) return underWay.state;
      const taskId = randomUUID();
      const task: Task = {
        areaId: scope.areaId, staffId: scope.staffId, stopAsked: false,
        state: { taskId, address: client.address, state: 'working', done: 0, total: 0, run: null, problem: null },
      };
      tasks.set(taskId, task);
      for (const old of [...tasks.keys()].slice(0, -REMEMBERED)) tasks.delete(old);
      bring(scope, asked, client, task).catch((error: unknown) => {
        if (!(error instanceof Refused)) log.error('import of a table failed', { taskId, reason: error instanceof Error ? error.message : String(error) });
        const refused = error instanceof Refused ? error : new Refused('registers.import-failed');
        task.state = {
          ...task.state, state: refused.code === 'registers.stopped' ? 'stopped' : 'refused',
          problem: {
            code: refused.code, detail: sentence({ path: '', code: refused.code, values: refused.values }, scope.language),
            faults: [...toldFaults(refused.faults, scope.language)],
          },
        };
      });
      return task.state;
    },
    task: (scope, taskId) => get(scope, taskId).state,
    stop(scope, taskId) {
      const task = get(scope, taskId);
      task.stopAsked = true;
      return task.state;
    },
  };
}

/** What the page lets choose: how many of the newest months; the rest is what the table has and is known here. */
async function queryOf({ newest, measures, counted }: TableAsked, client: PxWebClient): Promise<QueryFile> {
  const kohtaanto = { measures, ...(counted === null ? {} : { counted }) };
  if (newest === null) return QueryFile.parse({ kohtaanto });
  const { mapping } = mapTable(variablesOf(await client.metadata()), { measures });
  return QueryFile.parse({ kohtaanto, query: [{ code: mapping.time, selection: { filter: 'top', values: [String(newest)] } }] });
}

async function lookAtTable(client: PxWebClient, asked: TableAsked, { language }: AccessScope, dataFolder: string): Promise<TableLook> {
  const limits = await client.limits();
  const metadata = await client.metadata();
  const query = await queryOf(asked, client);
  const variables = variablesOf(metadata);
  const { mapping, faults: unmapped } = mapTable(variables, query.kohtaanto);
  const { selection, faults: unknown } = chooseSelection(metadata, query, mapping);
  const faults = [...unmapped, ...unknown];
  const pieces = faults.length > 0 ? [] : splitSelection(selection, limits.cells);
  const shelf = shelfOf(client, metadata, dataFolder);
  const kept = (await Promise.all(pieces.map((piece) => shelf.read(nameOfPiece(piece))))).filter((text) => text !== null).length;
  const asking = (code: string) => selection.find((each) => each.code === code)?.values.length ?? 0;
  const periods = (variables.find(({ code }) => code === mapping.time)?.codes ?? []).flatMap((code) => parsePeriod(code) ?? []).toSorted();
  const contents = variables.find(({ code }) => code === mapping.measure)?.codes ?? [];
  return {
    address: client.address, title: metadata.title,
    variables: variables.map(({ code, text, codes }) => ({
      code, text, values: codes.length, asked: asking(code),
      role: code === mapping.time ? 'time' : code === mapping.place ? 'place' : code === mapping.measure ? 'measure' : code === mapping.group ? 'group' : 'other',
    })),
    measures: contents.map((content) => {
      const measure = mapping.measureOf(content);
      return { content, measure: measure ?? null, name: measure === undefined ? null : nameOfMeasure(measure, language) };
    }),
    first: periods[0] ?? null, last: periods.at(-1) ?? null, cells: pieces.reduce((sum, piece) => sum + cellsOf(piece), 0),
    pieces: pieces.length, kept, limits: { ...limits }, faults: [...toldFaults(faults, language)],
  };
}
