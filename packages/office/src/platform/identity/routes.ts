import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import { sessionCookie } from '../http/asker.ts';
import { Refused } from '../http/refusal.ts';
import type { OfficePlatform } from '../create-platform.ts';
import type { AccessScope } from '../platform.ts';
import { getSession, putSessionLanguage, signOut } from './contract.ts';
import type { SessionAnswer } from './contract.ts';
import type { IdentityProvider } from './identity-provider.ts';
import type { Session } from './sessions.ts';

export function registerSession(platform: OfficePlatform, provider: IdentityProvider): void {
  const { http, sessions, config } = platform;
  const sessionOf = async (request: Parameters<typeof http.asker.session>[0]): Promise<Session> => {
    const secret = request.cookies[sessionCookie];
    const session = secret === undefined ? null : await sessions.open(secret);
    if (session === null) throw new Refused('not-signed-in');
    return session;
  };
  http.handle(getSession, async ({ request, scope, today }) => {
    const session = await sessionOf(request);
    return answerOf(session, await placeOf(platform, scope), { today: formatIso(today), demo: config.demo });
  });
  http.handle(putSessionLanguage, async ({ request, body }) => {
    await sessions.setLanguage(await sessionOf(request), body.language);
    return { language: body.language };
  });
  http.handle(signOut, async ({ request, reply, scope }) => {
    const idToken = await sessions.end(await sessionOf(request));
    await platform.database.write(scope, (tx) =>
      platform.audit.record(tx, scope, { action: 'sign-out', outcome: 'allowed' }));
    void reply.clearCookie(sessionCookie, { path: '/' });
    return { next: await provider.signOutAddress(idToken) };
  });
}

type Place = Pick<SessionAnswer, 'area' | 'unit' | 'areas'>;

async function placeOf(platform: OfficePlatform, scope: AccessScope): Promise<Place> {
  const { areas, unit } = await platform.database.read(scope, async (tx) => ({
    areas: await tx.selectFrom('area').select(['area_id', 'name_fi', 'name_sv', 'name_en', 'configured'])
      .orderBy('area_id').execute(),
    unit: await tx.selectFrom('responsibility_area').select(['name_fi', 'name_sv', 'name_en'])
      .where('area_id', '=', scope.areaId).where('unit_code', '=', scope.unitCode).executeTakeFirst(),
  }));
  const own = areas.find((area) => area.area_id === scope.areaId);
  const names = (row: { name_fi: string; name_sv: string; name_en: string } | undefined) =>
    ({ fi: row?.name_fi ?? '', sv: row?.name_sv ?? '', en: row?.name_en ?? '' });
  return {
    area: names(own),
    unit: names(unit),
    areas: areas.filter((area) => area.configured).map((area) => ({ areaId: area.area_id, names: names(area) })),
  };
}

function answerOf(session: Session, place: Place, now: { today: string; demo: boolean }): SessionAnswer {
  return {
    ...place,
    ...now,
    staffId: session.staffId,
    givenName: session.givenName,
    familyName: session.familyName,
    roles: [...session.roles],
    areaId: session.areaId,
    unitCode: session.unitCode,
    teamCode: session.teamCode,
    coaches: [...session.coaches],
    language: session.language,
    csrfToken: session.csrfToken,
  };
}
