import { timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { EmployerSession, EmployerSessions } from '../identity/employer-sessions.ts';
import type { Session, Sessions } from '../identity/sessions.ts';
import type { AccessScope, Config, Language } from '../platform.ts';
import { Refused } from './refusal.ts';
import type { RequestLimit } from './request-limits.ts';
import { createRequestLimit } from './request-limits.ts';
import type { Route } from './route.ts';

/** Finds out who asks, and refuses whoever may not. */
export type Asker = {
  session(request: FastifyRequest): Promise<Session | null>;
  employerSession(request: FastifyRequest): Promise<EmployerSession | null>;
  scopeFor(request: FastifyRequest, route: Route): Promise<AccessScope>;
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
/** A session of its own: one browser may serve a member of staff and act for an employer, and neither is taken for the other. */
export const employerCookie = 'kohtaanto_employer';
const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

export type AskedSessions = { readonly staff: Sessions; readonly employers: EmployerSessions };

export function createAsker({ staff: sessions, employers }: AskedSessions, limits: Limits, origin: string): Asker {
  const session = async (request: FastifyRequest): Promise<Session | null> => {
    const secret = request.cookies[sessionCookie];
    const found = secret === undefined || secret === '' ? null : await sessions.open(secret);
    request.userLanguage = found?.language ?? null;
    // Whoever has a session is counted by it: a whole office may share one address.
    if (found === null) limits.perAddress(request.ip);
    else limits.perSession(found.hash.toString('hex'));
    return found;
  };
  const employerSession = async (request: FastifyRequest): Promise<EmployerSession | null> => {
    const secret = request.cookies[employerCookie];
    const found = secret === undefined || secret === '' ? null : await employers.open(secret);
    if (found !== null) {
      request.userLanguage = found.language;
      limits.perSession(found.hash.toString('hex'));
    }
    return found;
  };
  const asStaff = async (request: FastifyRequest, route: Route): Promise<AccessScope | null> => {
    const found = await session(request);
    if (!reading.has(request.method)) refuseForeign(request, found, origin);
    return found === null ? null : scopeOf(found, request, route);
  };
  const asEmployer = async (request: FastifyRequest, route: Route): Promise<AccessScope | null> => {
    const found = await employerSession(request);
    if (found !== null && !reading.has(request.method)) refuseForeign(request, found, origin);
    return found === null ? null : employerScopeOf(found, route);
  };
  return {
    session,
    employerSession,
    async scopeFor(request, route) {
      if (route.roles === 'public') return await asStaff(request, route) ?? nobody(languageOf(request));
      // Each kind of route asks its own kind of session first; the other kind is then refused by its role.
      const ways = isForEmployers(route) ? [asEmployer, asStaff] : [asStaff, asEmployer];
      for (const way of ways) {
        const scope = await way(request, route);
        if (scope !== null) return scope;
      }
      throw new Refused('not-signed-in');
    },
  };
}

const isForEmployers = ({ roles }: Route): boolean => typeof roles !== 'string' && roles.includes('employer');

/** Of the mandate alone: no staff, no municipality, nobody's customers, and no area before it is chosen for whom to act. */
function employerScopeOf(session: EmployerSession, route: Route): AccessScope {
  const purpose = route.purpose ?? 'employer';
  const scope = { ...nobody(session.language), roles: ['employer'] as const, purpose };
  return session.acting === null ? scope : { ...scope, areaId: session.acting.areaId, actingFor: session.acting };
}

/** 'every-role' is every role of staff: what is for employers names them. */
export function mayCall(scope: AccessScope, route: Route): boolean {
  if (route.roles === 'public') return true;
  if (route.roles === 'every-role') return !scope.roles.includes('employer');
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
function refuseForeign(request: FastifyRequest, session: { readonly csrfToken: string } | null, origin: string): void {
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
