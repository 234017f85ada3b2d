import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { InjectOptions } from 'fastify';
import { afterAll } from 'vitest';
import { readConfig } from '../config.ts';
import type { OfficePlatform } from '../create-platform.ts';
import { createPlatform } from '../create-platform.ts';
import { employerSessionFor, sessionFor } from '../identity/session-for.ts';
import type { Config, Language, Platform } from '../platform.ts';
import type { TestDatabase } from './test-database.ts';
import { openTestDatabase, silentLog } from './test-database.ts';

export type TestOffice = TestDatabase & {
  readonly platform: OfficePlatform;
  /** Requests as one signed-in person; the session and its token are sent along. */
  as(staffId: string, more?: { areaId?: number; language?: Language }): Promise<Client>;
  /** As a person of an employer, by one mandate or before one is chosen. */
  asEmployer(subject: string, mandate?: { areaId: number; mandateId: string }): Promise<Client>;
  readonly anonymous: Client;
};

export type Answer = {
  readonly status: number;
  readonly body: unknown;
  readonly text: string;
  readonly headers: Readonly<Record<string, unknown>>;
};

export type Client = {
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  post(path: string, body?: object, headers?: Record<string, string>): Promise<Answer>;
  put(path: string, body?: object, headers?: Record<string, string>): Promise<Answer>;
  patch(path: string, body?: object, headers?: Record<string, string>): Promise<Answer>;
  delete(path: string, headers?: Record<string, string>): Promise<Answer>;
  /** For what the others do not cover: a body that is not JSON, a file. */
  send(request: InjectOptions): Promise<Answer>;
};

export type TestOfficeOptions = {
  readonly slices?: readonly ((platform: Platform) => void)[];
  readonly day?: string;
  readonly config?: Partial<Config>;
};

/** A whole office on a test database, without a socket: only the slices under test are registered. */
export async function openTestOffice(options: TestOfficeOptions = {}): Promise<TestOffice> {
  const database = await openTestDatabase();
  const config: Config = {
    ...readConfig({ day: options.day ?? '2026-11-23', demo: false }, {}),
    day: plainDate(options.day ?? '2026-11-23'),
    limits: { perSession: 100_000, perAddress: 100_000, signInPerAddress: 100_000 },
    connections: 4,
    deskFolder: null,
    ...options.config,
  };
  const platform = await createPlatform({ config, application: database.settings.application, log: silentLog });
  for (const register of options.slices ?? []) register(platform);
  // Closed before the database is dropped: vitest runs these in reverse order.
  afterAll(() => platform.close());
  return {
    ...database,
    platform,
    anonymous: clientOf(platform, {}),
    async asEmployer(subject, mandate) {
      const who = { subject, language: 'sv' as const, ...(mandate === undefined ? {} : { mandate }) };
      return clientOf(platform, { ...(await employerSessionFor(database.owner, who)) });
    },
    async as(staffId, more = {}) {
      const who = { areaId: more.areaId ?? 21, staffId, ...(more.language === undefined ? {} : { language: more.language }) };
      return clientOf(platform, { ...(await sessionFor(database.owner, who)) });
    },
  };
}

function clientOf(platform: OfficePlatform, own: Record<string, string>): Client {
  const send = async (request: InjectOptions): Promise<Answer> => {
    const answer = await platform.http.server.inject({ ...request, headers: { ...own, ...request.headers } });
    const isJson = String(answer.headers['content-type'] ?? '').includes('json');
    const body: unknown = isJson && answer.body !== '' ? JSON.parse(answer.body) : null;
    return { status: answer.statusCode, body, text: answer.body, headers: answer.headers };
  };
  const withBody = (method: 'POST' | 'PUT' | 'PATCH') =>
    (url: string, body: object = {}, headers: Record<string, string> = {}) => send({ method, url, payload: body, headers });
  return {
    send,
    get: (url, headers = {}) => send({ method: 'GET', url, headers }),
    delete: (url, headers = {}) => send({ method: 'DELETE', url, headers }),
    post: withBody('POST'),
    put: withBody('PUT'),
    patch: withBody('PATCH'),
  };
}
