import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { FastifyRequest } from 'fastify';
import type { OfficePlatform } from '../create-platform.ts';
import { employerCookie, nobody } from '../http/asker.ts';
import { Refused } from '../http/refusal.ts';
import type { AccessScope } from '../platform.ts';
import { routes } from './employer-contract.ts';
import type { EmployerSession } from './employer-sessions.ts';
import type { IdentityProvider } from './identity-provider.ts';

/** The session of an employer's person: for whom one acts, invitations, language, the way out (CHN-2). */
export function registerEmployerSession(platform: OfficePlatform, provider: IdentityProvider): void {
  const { http, employerSessions, config } = platform;
  const sessionOf = async (request: FastifyRequest): Promise<EmployerSession> => {
    const session = await employerSessions.open(request.cookies[employerCookie] ?? '');
    if (session === null) throw new Refused('not-signed-in');
    return session;
  };
  http.handle(routes.getEmployerSession, async ({ request, today }) => {
    const session = await sessionOf(request);
    const mandates = await employerSessions.mandatesOf(session.subject);
    const chosen = mandates.find(({ mandateId }) => mandateId === session.acting?.mandateId);
    return {
      acting: chosen === undefined || session.acting === null ? null : { ...chosen, rights: [...chosen.rights], person: session.acting.person },
      mandates: mandates.map((mandate) => ({ ...mandate, rights: [...mandate.rights] })),
      language: session.language, csrfToken: session.csrfToken, today: formatIso(today), demo: config.demo,
    };
  });
  http.handle(routes.chooseEmployer, async ({ request, body }) => {
    if (!await employerSessions.choose(await sessionOf(request), body.areaId, body.mandateId)) throw new Refused('employer-mandate-missing');
    return { chosen: true as const };
  });
  http.handle(routes.setEmployerLanguage, async ({ request, body }) => {
    await employerSessions.setLanguage(await sessionOf(request), body.language);
    return { language: body.language };
  });
  http.handle(routes.endEmployerSession, async ({ request, reply, scope }) => {
    const idToken = await employerSessions.end(await sessionOf(request));
    await record(platform, scope, 'sign-out');
    void reply.clearCookie(employerCookie, { path: '/' });
    const next = await provider.signOutAddress(idToken);
    return { next: next === `${config.origin}/` ? `${config.origin}/employer` : next };
  });
  http.handle(routes.getInvitation, async ({ params }) => {
    const found = await employerSessions.findInvitation(params.token);
    if (found === null) throw new Refused('employer-invitation-unknown');
    return { ...found, rights: [...found.rights] };
  });
  http.handle(routes.acceptInvitation, async ({ request, body }) => {
    const session = await sessionOf(request);
    const outcome = await employerSessions.accept(session, body.token);
    if (outcome !== 'accepted') throw new Refused(outcome === 'already' ? 'employer-mandate-already' : `employer-invitation-${outcome}`);
    const { acting } = await sessionOf(request);
    if (acting !== null) await record(platform, { ...nobody(session.language), areaId: acting.areaId, actingFor: acting }, 'employer-mandate.accept');
    return { accepted: true as const };
  });
}

async function record(platform: OfficePlatform, scope: AccessScope, action: string): Promise<void> {
  if (scope.actingFor === undefined) return;
  await platform.database.write(scope, (tx) => platform.audit.record(tx, scope, { action, outcome: 'allowed' }));
}
