import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Language } from '@kohtaanto/words/language.ts';
import { isLanguage } from '@kohtaanto/words/language.ts';
import { nobody } from '../../platform/http/asker.ts';
import { Refused } from '../../platform/http/refusal.ts';
import { createRequestLimit } from '../../platform/http/request-limits.ts';
import type { Platform } from '../../platform/platform.ts';
import { cubeOf } from '../files/json-stat.ts';
import type { Cube } from '../files/json-stat.ts';
import { answerIn, metadataOf } from './answers.ts';
import { LIMITS, PxWebError, Query, selectFrom } from './select.ts';
import { folders, openSeries } from './series.ts';
import type { Series, SeriesShelf } from './series.ts';

export const PXWEB = '/api/pxweb/v1';
const mostOfBody = 256 * 1024;

/**
 * The read API of PxWeb (version 1), so that the tools statisticians have can read what is published here (CHN-4). It
 * answers as PxWeb answers, its errors and limits too, and knows no session: it stands apart from the office's own routes.
 */
export function registerPxWeb({ http, database, log }: Platform): void {
  const shelf = openSeries(database);
  const limit = createRequestLimit(LIMITS.calls);
  void http.server.register(async (server) => {
    takeAnyBody(server);
    server.setErrorHandler((error, request, reply) => {
      const told = asPxWebError(error);
      if (told.status === 500) log.error('fault', { id: request.id, route: PXWEB, reason: told.message });
      if (error instanceof Refused) void reply.header('retry-after', String(error.values['seconds'] ?? LIMITS.seconds));
      return sendJson(reply.status(told.status), { error: told.status === 500 ? 'Internal server error' : told.message });
    });
    server.addHook('onRequest', async (request, reply) => {
      // Read by pages of anybody, too: nothing here is behind a session.
      void reply.header('access-control-allow-origin', '*').header('cross-origin-resource-policy', 'cross-origin')
        .header('cache-control', 'no-cache');
      if (request.method !== 'OPTIONS') limit(request.ip);
    });
    const answer = (request: FastifyRequest, reply: FastifyReply) => answerPath(shelf, request, reply);
    for (const url of ['/:language', '/:language/*']) {
      server.get(url, answer);
      server.post(url, answer);
      server.options(url, (_request, reply) => reply.status(204)
        .header('access-control-allow-methods', 'GET, POST').header('access-control-allow-headers', 'content-type').send());
    }
  }, { prefix: PXWEB });
}

/** R sends its query without a type, others as a form or as text: what counts is that it is JSON. */
function takeAnyBody(server: FastifyInstance): void {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', { parseAs: 'string', bodyLimit: mostOfBody }, (_request, body, done) => done(null, body));
}

function asPxWebError(error: unknown): PxWebError {
  if (error instanceof PxWebError) return error;
  if (error instanceof Refused) return error.code === 'too-many-requests' ? new PxWebError(429, 'Too many requests') : new PxWebError(500, error.code);
  const status = typeof error === 'object' && error !== null && 'statusCode' in error ? error.statusCode : undefined;
  if (status === 413) return new PxWebError(413, 'Too large a query');
  if (status === 400 || status === 415) return new PxWebError(400, 'Bad Request');
  return new PxWebError(500, error instanceof Error ? error.message : 'unknown');
}

function sendJson(reply: FastifyReply, body: object): FastifyReply {
  return reply.type('application/json; charset=utf-8').send(JSON.stringify(body));
}

type Params = { readonly language: string; readonly '*'?: string };

async function answerPath(shelf: SeriesShelf, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const params = request.params as Params;
  const { language } = params;
  if (!isLanguage(language)) throw new PxWebError(404, 'Not found');
  if ('config' in (request.query as object)) return sendJson(reply, configuration);
  const path = (params['*'] ?? '').split('/').filter((part) => part !== '').map(decodeURIComponent);
  const all = await shelf.all(nobody(language));
  const series = tableAt(all, path);
  if (request.method === 'GET') return sendJson(reply, series === null ? levelAt(all, path, language) : metadataOf(cubeIn(series, language)));
  if (series === null) throw new PxWebError(404, 'Not found');
  const asked = queryOf(request.body);
  const { type, body } = answerIn(asked.response.format, selectFrom(cubeIn(series, language), asked));
  return reply.type(type).send(body);
}

const configuration = {
  maxValues: LIMITS.cells, maxCells: LIMITS.cells, maxCalls: LIMITS.calls, timeWindow: LIMITS.seconds, CORS: true,
} as const;

function queryOf(body: unknown): Query {
  let given: unknown;
  try {
    given = typeof body === 'string' ? JSON.parse(body) : body;
  } catch {
    throw new PxWebError(400, 'Bad Request');
  }
  const parsed = Query.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new PxWebError(400, `The query has an error at '${parsed.error.issues[0]?.path.join('.') ?? ''}'. Please check your query.`);
}

/** Also without the folder between, and without the ending: both are written so. */
function tableAt(all: readonly Series[], path: readonly string[]): Series | null {
  const [area, ...rest] = path;
  const id = rest.at(-1)?.replace(/(\.px)?$/u, '.px');
  const found = all.find((each) => String(each.areaId) === area && each.id === id);
  if (found === undefined || rest.length > 2) return null;
  return rest.length === 2 && rest[0] !== found.folder ? null : found;
}

/** The areas that have published, their folders, the tables of a folder. */
function levelAt(all: readonly Series[], path: readonly string[], language: Language): readonly object[] {
  const [area, folder, ...rest] = path;
  if (area === undefined) {
    const areas = new Map(all.map((each) => [each.areaId, each.area[language]]));
    return [...areas].toSorted(([one], [other]) => one - other).map(([id, text]) => ({ dbid: String(id), id: String(id), type: 'l', text }));
  }
  const own = all.filter(({ areaId }) => String(areaId) === area);
  if (own.length === 0 || rest.length > 0) throw new PxWebError(404, 'Not found');
  if (folder === undefined) {
    return folders.filter(({ id }) => own.some((each) => each.folder === id)).map(({ id, text }) => ({ id, type: 'l', text: text[language] }));
  }
  const tables = own.filter((each) => each.folder === folder);
  if (tables.length === 0) throw new PxWebError(404, 'Not found');
  return tables.map(({ id, title, updated }) => ({ id, type: 't', text: title[language], updated: updated.replace(/Z$/u, '') }));
}

/** A month as the statistics write it in PxWeb: 2023M07. */
function cubeIn(series: Series, language: Language): Cube {
  const cube = cubeOf(series.tables, language, { label: series.title[language], updated: series.updated });
  const inPx = (values: Cube['dimensions'][number]['values']) =>
    values.map((value) => ({ ...value, code: value.code.replace(/^(\d{4})-(\d\d)$/u, '$1M$2') }));
  return { ...cube, dimensions: cube.dimensions.map((each) => (each.role === 'time' ? { ...each, values: inPx(each.values) } : each)) };
}
