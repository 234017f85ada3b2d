import { randomUUID } from 'node:crypto';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import fastify from 'fastify';
import type { z } from 'zod';
import type { OfficeAudit } from '../audit/audit.ts';
import type { EmployerSessions } from '../identity/employer-sessions.ts';
import type { Sessions } from '../identity/sessions.ts';
import type { AccessScope, Clock, Config, Database, Http, Language, Log } from '../platform.ts';
import type { Asker, Limits } from './asker.ts';
import { createAsker, createLimits, languageOf, mayCall, uuid } from './asker.ts';
import { refusalOfDatabase } from './database-refusals.ts';
import { faultsOf } from './field-faults.ts';
import type { Fault } from './refusal.ts';
import { ReadyAnswer } from './ready-answer.ts';
import { Refused } from './refusal.ts';
import type { RefusalRegistry } from './refusal-registry.ts';
import type { Handler, Route } from './route.ts';

export type OfficeHttp = Http & {
  readonly routes: readonly Route[];
  readonly asker: Asker;
  readonly limits: Limits;
  readonly refusalRegistry: RefusalRegistry;
};

export type HttpParts = {
  readonly config: Config;
  readonly clock: Clock;
  readonly log: Log;
  readonly audit: OfficeAudit;
  readonly database: Database;
  readonly sessions: Sessions;
  readonly employerSessions: EmployerSessions;
  readonly refusalRegistry: RefusalRegistry;
};

export async function createHttp(parts: HttpParts): Promise<OfficeHttp> {
  const server = fastify({
    logger: false,
    bodyLimit: 1024 * 1024,
    genReqId: () => randomUUID(),
    trustProxy: parts.config.origin.startsWith('https:') ? 'loopback' : false,
    routerOptions: { maxParamLength: 200 },
  });
  const limits = createLimits(parts.config.limits);
  const asker = createAsker({ staff: parts.sessions, employers: parts.employerSessions }, limits, parts.config.origin);
  await secure(server, parts.config);
  tellErrors(server, parts);
  logRequests(server, parts.log);
  const routes: Route[] = [];
  return {
    server, routes, asker, limits,
    refusalRegistry: parts.refusalRegistry,
    ready: (route, answer) => new ReadyAnswer(route.response.parse(answer)),
    refusals: (texts) => parts.refusalRegistry.add(texts),
    handle(route, handler) {
      routes.push(route);
      const answer = answering(route, handler, { ...parts, asker });
      server.route({ method: route.method, url: route.path, handler: answer });
    },
  };
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Known once the session is open, so that refusals speak it. */
    userLanguage: Language | null;
  }
}

async function secure(server: FastifyInstance, config: Config): Promise<void> {
  const https = config.origin.startsWith('https:');
  server.decorateRequest('userLanguage', null);
  await server.register(cookie);
  await server.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"],
        'script-src': ["'self'"],
        // Charts set their own styles; no script can come in this way.
        'style-src': ["'self'", "'unsafe-inline'"],
        'img-src': ["'self'", 'data:'],
        'font-src': ["'self'"],
        'connect-src': ["'self'"],
        'object-src': ["'none'"],
        'base-uri': ["'none'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
        ...(https ? { 'upgrade-insecure-requests': [] } : {}),
      },
    },
    hsts: https ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'no-referrer' },
    frameguard: { action: 'deny' },
  });
  await server.register(compress, { threshold: 2048, encodings: ['gzip', 'identity'], zlibOptions: { level: 3 } });
  await server.register(multipart, { limits: { fileSize: 60 * 1024 * 1024, files: 1, fields: 20 } });
}

/** Method, pattern and outcome; never the address itself, which can name a person. */
function logRequests(server: FastifyInstance, log: Log): void {
  server.addHook('onResponse', async (request, reply) => {
    log.info('request', {
      id: request.id,
      method: request.method,
      route: request.routeOptions.url ?? 'unknown',
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime * 10) / 10,
    });
  });
}

function tellErrors(server: FastifyInstance, parts: HttpParts): void {
  server.setErrorHandler((error, request, reply) => {
    const refused = asRefused(error, request, parts);
    const problem = parts.refusalRegistry.problem(refused, request.userLanguage ?? languageOf(request));
    if (refused.code === 'too-many-requests') void reply.header('retry-after', String(refused.values['seconds']));
    void reply.status(problem.status).header('cache-control', 'no-store').type('application/problem+json');
    return reply.send(JSON.stringify(problem));
  });
}

function asRefused(error: unknown, request: FastifyRequest, parts: HttpParts): Refused {
  if (error instanceof Refused && parts.refusalRegistry.find(error.code) !== undefined) return error;
  const known = refusalOfDatabase(error, (code) => parts.refusalRegistry.find(code) !== undefined)
    ?? refusalOfServer(error);
  if (known !== null) return known;
  parts.log.error('fault', {
    id: request.id,
    route: request.routeOptions.url,
    error: error instanceof Error ? error.name : 'unknown',
    // A database error's message may quote a row; its code and the stack are enough to find it.
    code: error instanceof Error && 'code' in error ? error.code : undefined,
    reason: error instanceof Error && !('code' in error) ? error.message : undefined,
    stack: error instanceof Error ? error.stack?.split('\n').slice(1, 6) : undefined,
  });
  return new Refused('fault', { reference: request.id.slice(0, 8) });
}

function refusalOfServer(error: unknown): Refused | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  switch (error.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
    case 'FST_REQ_FILE_TOO_LARGE':
      return new Refused('body-too-large', {}, { cause: error });
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
    case 'FST_ERR_BAD_URL':
    case 'FST_INVALID_MULTIPART_CONTENT_TYPE':
      return new Refused('body-unreadable', {}, { cause: error });
    default:
      return null;
  }
}

type Answering = HttpParts & { readonly asker: Asker };

function answering<R extends Route>(route: R, handler: Handler<R>, parts: Answering) {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const scope = await parts.asker.scopeFor(request, route);
    request.userLanguage = scope.language;
    if (!mayCall(scope, route)) {
      await parts.audit.recordDenied(scope, { action: `${route.method} ${route.path}` });
      throw new Refused('role-lacking');
    }
    const parsed = parse(route, request, parts);
    if (scope.openedPerson !== undefined) await recordOpening(parts, scope.openedPerson, scope);
    const answer = await handler({
      scope, today: parts.clock.today(), request, reply, ...(parsed as ParsedInput<R>),
    }).catch(async (error: unknown) => {
      await noteDenied(parts, { route, request, scope, error });
      throw error;
    });
    if (reply.sent) return reply;
    void reply.header('cache-control', 'no-store');
    if (answer instanceof ReadyAnswer) return sendReady(answer, request, reply);
    if (route.produces !== undefined) return reply.type(route.produces).send(answer);
    // Parsed on the way out too: what the contract does not name does not leave the office.
    return reply.type('application/json; charset=utf-8').send(JSON.stringify(route.response.parse(answer)));
  };
}

function sendReady(answer: ReadyAnswer, request: FastifyRequest, reply: FastifyReply) {
  void reply.type('application/json; charset=utf-8').header('vary', 'accept-encoding');
  const packed = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  return packed ? reply.header('content-encoding', 'gzip').send(answer.packed) : reply.send(answer.body);
}

type Denial = {
  readonly route: Route; readonly request: FastifyRequest; readonly scope: AccessScope; readonly error: unknown;
};

/** A person asked for by number and not found is a guess until shown otherwise: no route forgets it. */
async function noteDenied(parts: Answering, { route, request, scope, error }: Denial): Promise<void> {
  const personId = personOf(request);
  if (personId === null || !(error instanceof Refused) || parts.audit.toldOfDenial(scope)) return;
  const status = parts.refusalRegistry.find(error.code)?.status;
  if (status !== 404 && status !== 403 && !error.code.endsWith('person-unknown')) return;
  await parts.audit.recordDenied(scope, {
    action: `${route.method} ${route.path}`, personId, detail: { refusal: error.code },
  });
}

function personOf(request: FastifyRequest): string | null {
  for (const part of [request.params, request.body]) {
    if (typeof part !== 'object' || part === null || !('personId' in part)) continue;
    if (typeof part.personId === 'string' && uuid.test(part.personId)) return part.personId;
  }
  return null;
}

/** Whoever opens a protected person leaves the reason, before anything is shown. */
async function recordOpening(
  parts: Answering, personId: string, scope: AccessScope,
): Promise<void> {
  await parts.database.write(scope, (tx) =>
    parts.audit.record(tx, scope, { action: 'person.open-protected', personId, outcome: 'allowed' }));
}

/**
 * An address whose person is not even a number names nobody, as that of an unknown person does: whoever looks
 * has no fields to correct.
 */
function namesNobody(route: Route, faults: readonly Fault[], { refusalRegistry }: Answering): boolean {
  return route.path.startsWith('/api/persons/:personId') && faults.some(({ path }) => path === 'params.personId')
    && refusalRegistry.find('person-not-found') !== undefined;
}

type ParsedInput<R extends Route> = Pick<Parameters<Handler<R>>[0], 'params' | 'query' | 'body'>;

function parse(
  route: Route, request: FastifyRequest, parts: Answering,
): { params: unknown; query: unknown; body: unknown } {
  const faults: Fault[] = [];
  const part = (name: string, schema: z.ZodType | undefined, value: unknown): unknown => {
    if (schema === undefined) return undefined;
    const result = schema.safeParse(value, { reportInput: true });
    if (result.success) return result.data;
    faults.push(...faultsOf(name, result.error));
    return undefined;
  };
  const parsed = {
    params: part('params', route.params, request.params),
    query: part('query', route.query, request.query),
    // A body's fields are told by their own names, as the form has them.
    body: part('', route.body, request.body === undefined ? {} : request.body),
  };
  if (namesNobody(route, faults, parts)) throw new Refused('person-not-found');
  if (faults.length > 0) throw new Refused('fields-faulty', {}, { faults });
  return parsed;
}
