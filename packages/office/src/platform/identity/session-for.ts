import { randomBytes } from 'node:crypto';
import type { ClientBase, Pool } from 'pg';
import type { Language } from '../platform.ts';
import { hashOf } from './sessions.ts';

export type SessionHeaders = { readonly cookie: string; readonly 'x-csrf-token': string };

/**
 * A session made as the owner of the database, for tests and benchmarks. It is no route and takes
 * an owner's connection: who has that could write the row by hand.
 */
export async function sessionFor(
  owner: ClientBase | Pool, who: { areaId: number; staffId: string; language?: Language },
): Promise<SessionHeaders> {
  const secret = randomBytes(32).toString('base64url');
  const csrf = randomBytes(24).toString('base64url');
  await owner.query(
    `insert into office.session (session_hash, area_id, staff_id, csrf_token, language, expires_at)
     values ($1, $2, $3, $4, $5, now() + interval '10 hours')`,
    [hashOf(secret), who.areaId, who.staffId, csrf, who.language ?? 'fi'],
  );
  return { cookie: `kohtaanto_session=${secret}`, 'x-csrf-token': csrf };
}

/** The same for a person of an employer; without a mandate it is not yet chosen for whom to act. */
export async function employerSessionFor(
  owner: ClientBase | Pool, who: { subject: string; mandate?: { areaId: number; mandateId: string }; language?: Language },
): Promise<SessionHeaders> {
  const secret = randomBytes(32).toString('base64url');
  const csrf = randomBytes(24).toString('base64url');
  await owner.query(
    `insert into office.employer_session (session_hash, subject, csrf_token, language, mandate_area, mandate_id, expires_at)
     values ($1, $2, $3, $4, $5, $6, now() + interval '10 hours')`,
    [hashOf(secret), who.subject, csrf, who.language ?? 'fi', who.mandate?.areaId ?? null, who.mandate?.mandateId ?? null],
  );
  return { cookie: `kohtaanto_employer=${secret}`, 'x-csrf-token': csrf };
}
