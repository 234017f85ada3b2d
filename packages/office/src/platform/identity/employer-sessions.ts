import { randomBytes } from 'node:crypto';
import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { ActingFor, EmployerRight } from '../access-scope.ts';
import type { OpenDatabase } from '../database/database.ts';
import type { Clock, Config, Language } from '../platform.ts';
import { hashOf } from './sessions.ts';

/** A person of an employer who has signed in; for whom they act is chosen among their mandates. */
export type EmployerSession = {
  readonly hash: Buffer;
  readonly subject: string;
  readonly language: Language;
  readonly csrfToken: string;
  /** Null before it is chosen, and again from the moment the mandate ends. */
  readonly acting: (ActingFor & { readonly areaId: number }) | null;
};

export type Mandate = {
  readonly areaId: number;
  readonly area: Readonly<Record<Language, string>>;
  readonly mandateId: string;
  readonly employerId: string;
  readonly employer: string;
  readonly rights: readonly EmployerRight[];
};

export type Invitation = {
  readonly area: Readonly<Record<Language, string>>;
  readonly employer: string;
  readonly person: string;
  readonly rights: readonly EmployerRight[];
  readonly linkUntil: string;
  readonly expired: boolean;
};

export type EmployerSessions = {
  open(secret: string): Promise<EmployerSession | null>;
  start(who: { subject: string; language: Language; idToken: string | null }): Promise<string>;
  mandatesOf(subject: string): Promise<readonly Mandate[]>;
  choose(session: EmployerSession, areaId: number, mandateId: string): Promise<boolean>;
  findInvitation(token: string): Promise<Invitation | null>;
  accept(session: EmployerSession, token: string): Promise<'accepted' | 'already' | 'expired' | 'unknown'>;
  setLanguage(session: EmployerSession, language: Language): Promise<void>;
  end(session: EmployerSession): Promise<string | null>;
  removeExpired(): Promise<void>;
};

type SessionRow = {
  subject: string; csrf_token: string; language: Language; seen_at: string; area_id: number | null; mandate_id: string | null;
  employer_id: string | null; employer: string | null; person: string | null; rights: EmployerRight[] | null;
};
type MandateRow = {
  area_id: number; area_fi: string; area_sv: string; area_en: string; mandate_id: string; employer_id: string; employer: string; rights: EmployerRight[];
};
type InvitationRow = Pick<MandateRow, 'area_fi' | 'area_sv' | 'area_en' | 'employer' | 'rights'>
  & { person: string; link_until: string; expired: boolean };

const seenEveryMilliseconds = 60_000;

/** Nothing is remembered between requests: a mandate that is ended is out at once. */
export function createEmployerSessions(database: OpenDatabase, clock: Clock, config: Config['session']): EmployerSessions {
  const today = () => formatIso(clock.today());
  return {
    async open(secret) {
      const hash = hashOf(secret);
      const [row] = await database.query<SessionRow>('employer-session-open',
        'select * from open_employer_session($1, now(), $2::date, make_interval(mins => $3))', [hash, today(), config.idleMinutes]);
      if (row === undefined) return null;
      if (Date.now() - Date.parse(row.seen_at) > seenEveryMilliseconds) {
        await database.query('employer-session-seen', 'select employer_session_seen($1)', [hash]);
      }
      return { hash, subject: row.subject, language: row.language, csrfToken: row.csrf_token, acting: actingOf(row) };
    },
    async start({ subject, language, idToken }) {
      const secret = randomBytes(32).toString('base64url');
      await database.query('employer-session-start', 'select start_employer_session($1, $2, $3, $4, $5::integer, $6, $7::date)',
        [hashOf(secret), subject, randomBytes(24).toString('base64url'), language, config.absoluteHours, idToken, today()]);
      return secret;
    },
    async mandatesOf(subject) {
      const rows = await database.query<MandateRow>('employer-mandates-of', 'select * from employer_mandates_of($1, $2::date)', [subject, today()]);
      return rows.map((row) => ({
        areaId: row.area_id, area: namesOf(row), mandateId: row.mandate_id, employerId: row.employer_id, employer: row.employer, rights: row.rights,
      }));
    },
    async choose({ hash }, areaId, mandateId) {
      const [row] = await database.query<{ chosen: boolean }>('employer-choose',
        'select choose_employer($1, $2::smallint, $3::uuid, $4::date) as chosen', [hash, areaId, mandateId, today()]);
      return row?.chosen ?? false;
    },
    async findInvitation(token) {
      const [row] = await database.query<InvitationRow>('employer-invitation', 'select * from employer_invitation_of($1, $2::date)',
        [hashOf(token), today()]);
      return row === undefined ? null
        : { area: namesOf(row), employer: row.employer, person: row.person, rights: row.rights, linkUntil: row.link_until, expired: row.expired };
    },
    async accept({ hash }, token) {
      const [row] = await database.query<{ outcome: 'accepted' | 'already' | 'expired' | 'unknown' }>('employer-accept',
        'select accept_employer_mandate($1, $2, $3::date) as outcome', [hash, hashOf(token), today()]);
      return row?.outcome ?? 'unknown';
    },
    async setLanguage({ hash }, language) {
      await database.query('employer-session-language', 'select employer_session_language($1, $2)', [hash, language]);
    },
    async end({ hash }) {
      const [row] = await database.query<{ id_token: string | null }>('employer-session-end', 'select end_employer_session($1) as id_token', [hash]);
      return row?.id_token ?? null;
    },
    async removeExpired() {
      await database.query('employer-session-expire', 'select remove_expired_employer_sessions(make_interval(mins => $1))', [config.idleMinutes]);
    },
  };
}

const namesOf = (row: { area_fi: string; area_sv: string; area_en: string }) => ({ fi: row.area_fi, sv: row.area_sv, en: row.area_en });

function actingOf(row: SessionRow): EmployerSession['acting'] {
  const { area_id: areaId, mandate_id: mandateId, employer_id: employerId, employer, person, rights } = row;
  if (areaId === null || mandateId === null || employerId === null || employer === null || person === null || rights === null) return null;
  return { areaId, mandateId, employerId, employer, person, rights };
}
