import { createHash, randomBytes } from 'node:crypto';
import { linkEndsOn, mandateState } from '@kohtaanto/rules/employers/mandates.ts';
import { formatIso, plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { sql } from 'kysely';
import type { z } from 'zod';
import { requireService } from '../employers/competence.ts';
import type { Doing, Reading } from '../employers/doing.ts';
import { SERVICE } from '../employers/doing.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { MandateRow, routes } from './contract.ts';

type Raw = Omit<MandateRow, 'state'>;

/** Who may act for the employer, the ones in force first. */
export async function listMandates({ tx, scope, today }: Reading, employerId: string): Promise<MandateRow[]> {
  const found = await sql`select from employer where area_id = ${scope.areaId} and employer_id = ${employerId}::uuid`.execute(tx);
  if (found.rows.length === 0) throw new Refused('employers.not-seen');
  const { rows } = await sql<Raw>`select m.mandate_id as "mandateId", m.name, m.email, m.rights, lower(m.period) as since, (upper(m.period) - 1) as until,
      m.link_until as "linkUntil", (m.accepted_at at time zone 'Europe/Helsinki')::date as "acceptedOn", m.ended_on as "endedOn",
      s.given_name || ' ' || s.family_name as "invitedBy", m.row_version as "rowVersion"
    from employer_mandate m join staff s on s.area_id = m.area_id and s.staff_id = m.invited_by
    where m.area_id = ${scope.areaId} and m.employer_id = ${employerId}::uuid order by m.ended_on nulls first, m.name, m.mandate_id`.execute(tx);
  const day = (iso: string | null) => (iso === null ? null : plainDate(iso));
  return rows.map((row) => ({
    ...row, state: mandateState({
      accepted: row.acceptedOn !== null, linkUntil: plainDate(row.linkUntil), since: plainDate(row.since), until: day(row.until), endedOn: day(row.endedOn),
    }, plainDate(today)),
  }));
}

/** Whose work is with employers: the register shows them who acts for an employer. */
const SERVES: ReadonlySet<string> = new Set(['employer-expert', 'team-lead', 'service-coordinator', 'director']);

/** Who sees those presented to a vacancy: by a mandate that is in force today, with the right to candidates. */
export async function listReaders({ tx, scope, today }: Reading, vacancyId: string): Promise<{ readers: string[]; known: boolean }> {
  if (!scope.roles.some((role) => SERVES.has(role))) return { readers: [], known: false };
  const { rows: [own] } = await sql<{ readers: string[] }>`select array(select m.name from employer_mandate m where m.area_id = v.area_id and m.employer_id = v.employer_id
      and m.accepted_at is not null and m.ended_on is null and m.period @> ${today}::date and 'candidates' = any (m.rights) order by m.name) as readers
    from vacancy v where v.area_id = ${scope.areaId} and v.vacancy_id = ${vacancyId}::uuid`.execute(tx);
  return own === undefined ? { readers: [], known: false } : { readers: [...own.readers], known: true };
}

type Link = z.input<typeof routes.inviteContact.response>;
/** Only the hash is kept: the secret is in the link, and the link is shown once. */
const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();
const addressOf = (origin: string, token: string): string => `${origin}/employer/invitation/${token}`;

/** The same form sent twice is one invitation; as its secret is not kept, it is given a new link. */
export async function inviteContact(doing: Doing, employerId: string, body: z.output<typeof routes.inviteContact.body>, origin: string): Promise<Link> {
  const { tx, scope, today, audit } = doing;
  await requireService(doing, employerId);
  if (body.until !== null && body.until < today) throw new Refused('employer-portal.until-past', { day: body.until }, { faults: [{ path: 'until', code: 'employer-portal.until-past',
    values: { day: body.until } }] });
  const token = randomBytes(24).toString('base64url');
  const linkUntil = formatIso(linkEndsOn(plainDate(today)));
  const { rows } = await sql<{ mandateId: string }>`insert into employer_mandate (area_id, employer_id, name, email, rights, period, invited_by, token_hash, link_until, receipt)
    values (${scope.areaId}, ${employerId}::uuid, ${body.name}, ${body.email}, ${body.rights}::text[], daterange(${today}::date, ${body.until}::date, '[]'), ${scope.staffId},
      ${hashOf(token)}, ${linkUntil}::date, ${body.receipt}::uuid)
    on conflict (area_id, receipt) do nothing returning mandate_id as "mandateId"`.execute(tx);
  const [made] = rows;
  if (made === undefined) {
    const sent = await sql<{ mandateId: string }>`select mandate_id as "mandateId" from employer_mandate where area_id = ${scope.areaId} and receipt = ${body.receipt}::uuid`.execute(tx);
    return renewInvitation(doing, employerId, sent.rows[0]?.mandateId ?? '', origin);
  }
  await audit.record(tx, scope, { action: 'employer-portal.invite', outcome: 'allowed', purpose: SERVICE, detail: { employerId, name: body.name, rights: body.rights } });
  return { mandateId: made.mandateId, address: addressOf(origin, token), linkUntil };
}

/** The link before stops opening anything. */
export async function renewInvitation(doing: Doing, employerId: string, mandateId: string, origin: string): Promise<Link> {
  const { tx, scope, today, audit } = doing;
  await requireService(doing, employerId);
  const token = randomBytes(24).toString('base64url');
  const linkUntil = formatIso(linkEndsOn(plainDate(today)));
  const { rows } = await sql`update employer_mandate set token_hash = ${hashOf(token)}, link_until = ${linkUntil}::date, row_version = row_version + 1
    where area_id = ${scope.areaId} and employer_id = ${employerId}::uuid and mandate_id = ${mandateId}::uuid and accepted_at is null and ended_on is null returning 1`.execute(tx);
  if (rows.length === 0) throw new Refused('employer-portal.mandate-changed');
  await audit.record(tx, scope, { action: 'employer-portal.renew-invitation', outcome: 'allowed', purpose: SERVICE, detail: { employerId, mandateId } });
  return { mandateId, address: addressOf(origin, token), linkUntil };
}

export async function changeRights(doing: Doing, employerId: string, mandateId: string, body: z.output<typeof routes.changeRights.body>): Promise<void> {
  const { tx, scope, audit } = doing;
  await requireService(doing, employerId);
  const { rows } = await sql`update employer_mandate set rights = ${body.rights}::text[], row_version = row_version + 1 where area_id = ${scope.areaId}
    and employer_id = ${employerId}::uuid and mandate_id = ${mandateId}::uuid and ended_on is null and row_version = ${body.rowVersion} returning 1`.execute(tx);
  if (rows.length === 0) throw new Refused('employer-portal.mandate-changed');
  await audit.record(tx, scope, { action: 'employer-portal.change-rights', outcome: 'allowed', purpose: SERVICE, detail: { employerId, mandateId, rights: body.rights } });
}

/** Ended twice is ended once. */
export async function endMandate(doing: Doing, employerId: string, mandateId: string): Promise<void> {
  const { tx, scope, today, audit } = doing;
  await requireService(doing, employerId);
  const { rows } = await sql`update employer_mandate set ended_on = ${today}::date, ended_by = ${scope.staffId}, token_hash = null, row_version = row_version + 1
    where area_id = ${scope.areaId} and employer_id = ${employerId}::uuid and mandate_id = ${mandateId}::uuid and ended_on is null returning 1`.execute(tx);
  if (rows.length > 0) {
    await audit.record(tx, scope, { action: 'employer-portal.end-mandate', outcome: 'allowed', purpose: SERVICE, detail: { employerId, mandateId } });
    return;
  }
  const known = await sql`select from employer_mandate where area_id = ${scope.areaId} and employer_id = ${employerId}::uuid and mandate_id = ${mandateId}::uuid`.execute(tx);
  if (known.rows.length === 0) throw new Refused('employer-portal.mandate-changed');
}
