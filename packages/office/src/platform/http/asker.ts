import { timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { Session, Sessions } from '../identity/sessions.ts';
import type { AccessScope, Config, Language } from '../platform.ts';
import { Refused } from './refusal.ts';
import type { RequestLimit } from './request-limits.ts';
import { createRequestLimit } from './request-limits.ts';
import type { Route } from './route.ts';

/** Finds out who asks, and refuses whoever may not. */
export type Asker = {
  session(request: FastifyRequest): Promise<Session | null>;
  scopeFor(request: FastifyRequest, route: Route): Promise<{ scope: AccessScope; session: Session | null }>;
};

export type Limits = {
  readonly perSession: RequestLimit;
  readonly perAddress: RequestLimit;
  readonly signIn: RequestLimit;
};

export function createLimits(config: Config['limits']): Limits {
  return {
    perSession: createRequestLimit(config.perSession),
    perAddress: createRequestLimit(config.perAddress),
    signIn: createRequestLimit(config.signInPerAddress),
  };
}

export const sessionCookie = 'kohtaanto_session';
const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

export function createAsker(sessions: Sessions, limits: Limits, origin: string): Asker {
  const session = async (request: FastifyRequest): Promise<Session | null> => {
    const secret = request.cookies[sessionCookie];
    const found = secret === undefined || secret === '' ? null : await sessions.open(secret);
    request.userLanguage = found?.language ?? null;
    // Whoever has a session is counted by it: a whole office may share one address.
    if (found === null) limits.perAddress(request.ip);
    else limits.perSession(found.hash.toString('hex'));
    return found;
  };
  return {
    session,
    async scopeFor(request, route) {
      const found = await session(request);
      if (!reading.has(request.method)) refuseForeign(request, found, origin);
      if (route.roles === 'public') {
        return { scope: found === null ? nobody(languageOf(request)) : scopeOf(found, request, route), session: found };
      }
      if (found === null) throw new Refused('not-signed-in');
      return { scope: scopeOf(found, request, route), session: found };
    },
  };
}

export function mayCall(scope: AccessScope, route: Route): boolean {
  if (route.roles === 'public' || route.roles === 'every-role') return true;
  return route.roles.some((role) => scope.roles.includes(role));
}

/** The language of someone who has not signed in: what the browser prefers among ours. */
export function languageOf(request: FastifyRequest): Language {
  const wanted = (request.headers['accept-language'] ?? '').toLowerCase().split(',');
  for (const entry of wanted) {
    const code = entry.trim().slice(0, 2);
    if (code === 'fi' || code === 'sv' || code === 'en') return code;
  }
  return 'fi';
}

/** A scope that sees nothing: no area, no municipality. */
export function nobody(language: Language): AccessScope {
  return {
    areaId: 0, staffId: '', roles: [], unitCode: '', teamCode: null, municipalities: [], coaches: [], language,
    purpose: 'public',
  };
}

function scopeOf(session: Session, request: FastifyRequest, route: Route): AccessScope {
  const purpose = headerOf(request, 'x-purpose');
  const openedPerson = headerOf(request, 'x-opened-person');
  if (openedPerson !== '' && (purpose === '' || !uuid.test(openedPerson))) throw new Refused('purpose-missing');
  return {
    areaId: session.areaId,
    staffId: session.staffId,
    roles: session.roles,
    unitCode: session.unitCode,
    teamCode: session.teamCode,
    municipalities: session.municipalities,
    coaches: session.coaches,
    language: session.language,
    purpose: purpose === '' ? (route.purpose ?? 'customer-service') : purpose.slice(0, 200),
    ...(openedPerson === '' ? {} : { openedPerson }),
  };
}

export const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Header values come percent-encoded, because a purpose is written in Finnish. */
function headerOf(request: FastifyRequest, name: string): string {
  const value = request.headers[name];
  if (typeof value !== 'string') return '';
  try {
    return decodeURIComponent(value).trim();
  } catch {
    return value.trim();
  }
}

/**
 * A write must come from our own pages: the browser says whence (Origin, Sec-Fetch-Site), and the
 * session's token, which another site cannot read, comes in a header.
 */
function refuseForeign(request: FastifyRequest, session: Session | null, origin: string): void {
  const from = request.headers.origin;
  if (request.headers['sec-fetch-site'] === 'cross-site' || (from !== undefined && !isOwn(from, origin, request))) {
    throw new Refused('csrf-failed');
  }
  if (session === null) return;
  const token = request.headers['x-csrf-token'];
  if (typeof token !== 'string' || !sameText(token, session.csrfToken)) throw new Refused('csrf-failed');
}

/** The same machine is reached as localhost and as 127.0.0.1. */
function isOwn(from: string, origin: string, request: FastifyRequest): boolean {
  return from === origin || (URL.canParse(from) && new URL(from).host === request.headers.host);
}

function sameText(one: string, other: string): boolean {
  const a = Buffer.from(one);
  const b = Buffer.from(other);
  return a.length === b.length && timingSafeEqual(a, b);
}
