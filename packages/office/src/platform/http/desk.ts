import { existsSync } from 'node:fs';
import { join } from 'node:path';
import staticFiles from '@fastify/static';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { languageOf } from './asker.ts';
import type { OfficeHttp } from './http.ts';
import { Refused } from './refusal.ts';

/** Addresses that belong to the office: what is not found under them is a problem, not a page. */
// The feeds lie under /calendar/, the calendar itself is a page of the desk.
const officePaths = /^\/(api|oidc|sign-in)(\/|$|\?)|^\/calendar\//;

/**
 * The built desk. Files with a hash in their name never change; the page itself is asked for anew
 * each time, so that a new version is there at the next load.
 */
export async function serveDesk(http: OfficeHttp, folder: string | null): Promise<void> {
  const built = folder !== null && existsSync(join(folder, 'index.html'));
  if (built) {
    await http.server.register(staticFiles, {
      root: folder,
      wildcard: false,
      index: false,
      preCompressed: true,
      setHeaders(response, path) {
        const hashed = path.includes(`${join(folder, 'assets')}`);
        void response.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
    http.server.get('/', (_request, reply) => sendPage(reply));
  }
  http.server.setNotFoundHandler((request, reply) =>
    built && isPage(request) ? sendPage(reply) : sendNotFound(http, request, reply));
}

function isPage(request: FastifyRequest): boolean {
  return request.method === 'GET' && !officePaths.test(request.url)
    && (request.headers.accept ?? '').includes('text/html');
}

function sendPage(reply: FastifyReply): FastifyReply {
  return reply.header('cache-control', 'no-cache').sendFile('index.html');
}

function sendNotFound(http: OfficeHttp, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const problem = http.refusalRegistry.problem(new Refused('not-found'), languageOf(request));
  return reply.status(404).type('application/problem+json').send(JSON.stringify(problem));
}
