import type { FastifyReply, FastifyRequest } from 'fastify';
import type { OfficePlatform } from '../create-platform.ts';
import { employerCookie, languageOf, nobody, sessionCookie } from '../http/asker.ts';
import { Refused } from '../http/refusal.ts';
import type { Language } from '../platform.ts';
import type { Expected, IdentityProvider, Party } from './identity-provider.ts';
import { noticePage } from './notice-page.ts';
import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';

const waitingCookie = 'kohtaanto_signing_in';
const waitingSeconds = 600;

type Waiting = Expected & { readonly to: string; readonly language: Language; readonly party: string };

/** The addresses a browser goes through to sign in, for staff and for employers' people; pages, not API. */
export function registerSignIn(platform: OfficePlatform, provider: IdentityProvider): void {
  const { server, limits } = platform.http;
  const secure = platform.config.origin.startsWith('https:');
  const begin = (party: Party) => async (request: FastifyRequest, reply: FastifyReply) => {
    const home = new URL(platform.config.origin);
    // The provider comes back to one address only; a cookie set on another name would not be there.
    if (request.headers.host !== home.host && !isTestHost(request)) {
      return reply.redirect(`${home.origin}${request.url}`);
    }
    return orNotice(platform, request, reply, async () => {
      limits.signIn(request.ip);
      const { address, expected } = await provider.begin(party);
      const to = localPath(request.query);
      const waiting: Waiting = { ...expected, to: party === 'employer' && to === '/' ? '/employer' : to, language: wantedLanguage(request), party };
      void reply.setCookie(waitingCookie, Buffer.from(JSON.stringify(waiting)).toString('base64url'), {
        path: '/sign-in', httpOnly: true, sameSite: 'lax', secure, maxAge: waitingSeconds,
      });
      return reply.redirect(address);
    });
  };
  server.get('/sign-in', begin('staff'));
  server.get('/employer/sign-in', begin('employer'));
  server.get('/sign-in/return', (request, reply) => orNotice(platform, request, reply, async () => {
    limits.signIn(request.ip);
    const waiting = waitingOf(request);
    void reply.clearCookie(waitingCookie, { path: '/sign-in' });
    const who = await provider.complete(new URL(request.url, platform.config.origin), waiting);
    if (waiting.party === 'employer' || await isOnlyEmployers(platform, who.subject)) {
      const secret = await platform.employerSessions.start({ ...who, language: waiting.language });
      void reply.setCookie(employerCookie, secret, { path: '/', httpOnly: true, sameSite: 'lax', secure });
      return reply.redirect(waiting.party === 'employer' ? waiting.to : '/employer');
    }
    const secret = await startSession(platform, { ...who, language: waiting.language });
    void reply.setCookie(sessionCookie, secret, { path: '/', httpOnly: true, sameSite: 'lax', secure });
    return reply.redirect(waiting.to);
  }));
}

/** Requests without a socket have no name of their own. */
function isTestHost(request: FastifyRequest): boolean {
  return request.headers.host === 'localhost:80';
}

/** Whoever is not of the staff and acts for an employer is led there, whichever door they came to. */
async function isOnlyEmployers(platform: OfficePlatform, subject: string): Promise<boolean> {
  const staff = await platform.database.query('staff-by-subject', 'select area_id, staff_id from staff_by_subject($1, $2::date)',
    [subject, formatIso(platform.clock.today())]);
  return staff.length === 0 && (await platform.employerSessions.mandatesOf(subject)).length > 0;
}

type Who = { readonly subject: string; readonly idToken: string | null; readonly language: Language };

async function startSession(platform: OfficePlatform, who: Who): Promise<string> {
  const [staff] = await platform.database.query<{ area_id: number; staff_id: string }>('staff-by-subject',
    'select area_id, staff_id from staff_by_subject($1, $2::date)',
    [who.subject, formatIso(platform.clock.today())]);
  if (staff === undefined) throw new Refused('no-staff-account');
  const secret = await platform.sessions.start({
    areaId: staff.area_id, staffId: staff.staff_id, language: who.language, idToken: who.idToken,
  });
  const scope = { ...nobody(who.language), areaId: staff.area_id, staffId: staff.staff_id, purpose: 'sign-in' };
  await platform.database.write(scope, (tx) =>
    platform.audit.record(tx, scope, { action: 'sign-in', outcome: 'allowed' }));
  return secret;
}

async function orNotice(
  platform: OfficePlatform, request: FastifyRequest, reply: FastifyReply, work: () => Promise<FastifyReply>,
): Promise<FastifyReply> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const language = wantedLanguage(request);
    const problem = platform.http.refusalRegistry.problem(error, language);
    platform.log.warn('sign-in refused', {
      code: error.code, reason: error.cause instanceof Error ? error.cause.message : undefined,
    });
    if (error.code === 'too-many-requests') void reply.header('retry-after', String(error.values['seconds']));
    return reply.status(problem.status).type('text/html; charset=utf-8').header('cache-control', 'no-store')
      .send(noticePage({ language, text: problem.detail, again: request.url.startsWith('/employer') ? '/employer/sign-in' : '/sign-in' }));
  }
}

function waitingOf(request: FastifyRequest): Waiting {
  const value = request.cookies[waitingCookie] ?? '';
  try {
    const waiting: unknown = JSON.parse(Buffer.from(value, 'base64url').toString('utf8'));
    if (isWaiting(waiting)) return waiting;
  } catch (cause) {
    throw new Refused('sign-in-failed', {}, { cause });
  }
  throw new Refused('sign-in-failed');
}

function isWaiting(value: unknown): value is Waiting {
  return typeof value === 'object' && value !== null
    && ['state', 'nonce', 'verifier', 'to', 'language', 'party'].every((name) =>
      name in value && typeof (value as Record<string, unknown>)[name] === 'string')
    && localPath(value) === (value as Waiting).to;
}

/** Only a path of our own: '//evil.example' and '/\evil.example' are addresses of others. */
function localPath(query: unknown): string {
  const to = typeof query === 'object' && query !== null && 'to' in query ? query.to : '';
  return typeof to === 'string' && /^\/(?![/\\])[\x20-\x7e]*$/.test(to) ? to : '/';
}

function wantedLanguage(request: FastifyRequest): Language {
  const query: unknown = request.query;
  const asked = typeof query === 'object' && query !== null && 'language' in query ? query.language : '';
  return asked === 'fi' || asked === 'sv' || asked === 'en' ? asked : languageOf(request);
}
