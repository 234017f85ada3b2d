import { createHash, randomBytes } from 'node:crypto';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { OpenDatabase } from '../database/database.ts';
import type { Clock, Config, Language, Role } from '../platform.ts';

/** A signed-in person as the session names them; what the scope of each request is built from. */
export type Session = {
  readonly hash: Buffer;
  readonly areaId: number;
  readonly staffId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly roles: readonly Exclude<Role, 'employer'>[];
  readonly unitCode: string;
  readonly teamCode: string | null;
  readonly municipalities: readonly string[];
  readonly coaches: readonly string[];
  readonly language: Language;
  readonly csrfToken: string;
};

export type Sessions = {
  /** The session a cookie's secret opens, or null: unknown, idle too long, or past its end. */
  open(secret: string): Promise<Session | null>;
  start(who: { areaId: number; staffId: string; language: Language; idToken: string | null }): Promise<string>;
  setLanguage(session: Session, language: Language): Promise<void>;
  /** Ends it at once, and answers the identity token that sign-out at the provider needs. */
  end(session: Session): Promise<string | null>;
  removeExpired(): Promise<void>;
};

type SessionRow = {
  area_id: number; staff_id: string; csrf_token: string; language: Language; seen_at: string; expires_at: string;
  given_name: string; family_name: string; roles: Exclude<Role, 'employer'>[]; unit_code: string; team_code: string | null;
  municipalities: string[]; coaches: string[];
};

/** A signed-in person's roles and substitutions may be this old; a sign-out is felt at once. */
const rememberedMilliseconds = 5_000;
/** The sliding end is written at most this often. */
const seenEveryMilliseconds = 60_000;

/** Only the hash is kept: whoever reads the database cannot use a session found there. */
export function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

export function createSessions(database: OpenDatabase, clock: Clock, config: Config['session']): Sessions {
  const remembered = new Map<string, { readonly session: Session; readonly until: number }>();
  const forget = (session: Session) => remembered.delete(session.hash.toString('hex'));
  return {
    async open(secret) {
      const hash = hashOf(secret);
      const key = hash.toString('hex');
      const known = remembered.get(key);
      if (known !== undefined && known.until > performance.now()) return known.session;
      const row = await findRow(database, hash, { today: clock.today(), idleMinutes: config.idleMinutes });
      if (row === null) {
        remembered.delete(key);
        return null;
      }
      const session = sessionOf(hash, row);
      if (remembered.size > 20_000) remembered.clear();
      remembered.set(key, { session, until: performance.now() + rememberedMilliseconds });
      if (Date.now() - Date.parse(row.seen_at) > seenEveryMilliseconds) await markSeen(database, hash);
      return session;
    },
    async start(who) {
      const secret = randomBytes(32).toString('base64url');
      await insertSession(database, { ...who, hash: hashOf(secret), hours: config.absoluteHours });
      return secret;
    },
    async setLanguage(session, language) {
      await database.query('session-language', 'select session_language($1, $2)',
        [session.hash, language]);
      forget(session);
    },
    async end(session) {
      forget(session);
      const rows = await database.query<{ id_token: string | null }>('session-end',
        'select end_session($1) as id_token', [session.hash]);
      return rows[0]?.id_token ?? null;
    },
    async removeExpired() {
      await database.query('session-expire', 'select remove_expired_sessions(make_interval(mins => $1))',
        [config.idleMinutes]);
    },
  };
}

type Moment = { readonly today: PlainDate; readonly idleMinutes: number };

async function findRow(database: OpenDatabase, hash: Buffer, at: Moment): Promise<SessionRow | null> {
  const rows = await database.query<SessionRow>('session-open',
    'select * from open_session($1, now(), $2::date, make_interval(mins => $3))',
    [hash, formatIso(at.today), at.idleMinutes]);
  return rows[0] ?? null;
}

async function markSeen(database: OpenDatabase, hash: Buffer): Promise<void> {
  await database.query('session-seen', 'select session_seen($1)', [hash]);
}

type NewSession = {
  readonly hash: Buffer; readonly areaId: number; readonly staffId: string; readonly language: Language;
  readonly idToken: string | null; readonly hours: number;
};

async function insertSession(database: OpenDatabase, made: NewSession): Promise<void> {
  await database.query('session-start',
    'select start_session($1, $2::smallint, $3, $4, $5, $6::integer, $7)',
    [made.hash, made.areaId, made.staffId, randomBytes(24).toString('base64url'), made.language, made.hours,
      made.idToken]);
}

function sessionOf(hash: Buffer, row: SessionRow): Session {
  return {
    hash,
    areaId: row.area_id,
    staffId: row.staff_id,
    givenName: row.given_name,
    familyName: row.family_name,
    roles: row.roles,
    unitCode: row.unit_code,
    teamCode: row.team_code,
    municipalities: row.municipalities,
    coaches: row.coaches,
    language: row.language,
    csrfToken: row.csrf_token,
  };
}
