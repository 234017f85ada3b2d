import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { z } from 'zod';
import { Refused } from '../platform/http/refusal.ts';
import { requireService } from './competence.ts';
import type { routes } from './contract.ts';
import type { Doing, Reading } from './doing.ts';
import { SERVICE } from './doing.ts';

type Body<K extends keyof typeof routes> = (typeof routes)[K] extends { readonly body: infer S } ? (S extends z.ZodType ? z.output<S> : never) : never;

/** Once by its receipt: a form sent twice meets its own row and writes nothing. */
const ONCE = sql`on conflict (area_id, receipt) do nothing`;

async function tell({ audit, tx, scope }: Doing, action: Parameters<Doing['audit']['record']>[2]['action'], detail: Record<string, unknown>): Promise<void> {
  await audit.record(tx, scope, { action, outcome: 'allowed', purpose: SERVICE, detail });
}

export async function addWorkplace(doing: Doing, employerId: string, body: Body<'addWorkplace'>): Promise<void> {
  await requireService(doing, employerId);
  const { tx, scope } = doing;
  await sql`insert into employer_workplace (area_id, employer_id, name, municipality_code, street_address, postal_code, receipt)
    values (${scope.areaId}, ${employerId}::uuid, ${body.name}, ${body.municipality}, ${body.streetAddress}, ${body.postalCode}, ${body.receipt}::uuid) ${ONCE}`.execute(tx);
  await tell(doing, 'employers.add-workplace', { employerId, name: body.name });
}

export async function addContact(doing: Doing, employerId: string, body: Body<'addContact'>): Promise<void> {
  await requireService(doing, employerId);
  if (body.newsletter && body.email === null) throw new Refused('employers.newsletter-without-email');
  const { tx, scope, today } = doing;
  await sql`insert into employer_contact (area_id, employer_id, name, title, email, phone, newsletter_since, receipt)
    values (${scope.areaId}, ${employerId}::uuid, ${body.name}, ${body.title}, ${body.email}, ${body.phone},
      ${body.newsletter ? today : null}::date, ${body.receipt}::uuid) ${ONCE}`.execute(tx);
  await tell(doing, 'employers.add-contact', { employerId, newsletter: body.newsletter });
}

/** What is written is what was seen, or somebody has written between: then nothing is lost of either. A closed one opens again. */
export async function changeWorkplace(doing: Doing, of: { readonly employerId: string; readonly workplaceId: string }, body: Body<'changeWorkplace'>): Promise<void> {
  await requireService(doing, of.employerId);
  const { tx, scope, today } = doing;
  const { rows: known } = await sql`select from municipality where municipality_code = ${body.municipality}`.execute(tx);
  if (known.length === 0) throw new Refused('employers.faulty', {}, { faults: [{ path: 'municipality', code: 'employers.municipality-unknown', values: { given: body.municipality } }] });
  const { seen } = body;
  const { rows } = await sql`update employer_workplace set name = ${body.name}, municipality_code = ${body.municipality}, street_address = ${body.streetAddress},
      postal_code = ${body.postalCode}, closed_on = case when not ${body.closed} then null else coalesce(closed_on, ${today}::date) end
    where area_id = ${scope.areaId} and employer_id = ${of.employerId}::uuid and workplace_id = ${of.workplaceId}::uuid and name = ${seen.name}
      and municipality_code = ${seen.municipality} and street_address = ${seen.streetAddress} and postal_code is not distinct from ${seen.postalCode}
      and (closed_on is not null) = ${seen.closed} returning 1`.execute(tx);
  if (rows.length === 0) throw await meanwhile(doing, sql`select name from employer_workplace where area_id = ${scope.areaId} and workplace_id = ${of.workplaceId}::uuid`);
  await tell(doing, 'employers.change-workplace', { ...of, closed: body.closed });
}

/** Who has left is nobody's to write to any more; a consent to the newsletter is theirs and ends with it. */
export async function changeContact(doing: Doing, of: { readonly employerId: string; readonly contactId: string }, body: Body<'changeContact'>): Promise<void> {
  await requireService(doing, of.employerId);
  const { tx, scope, today } = doing;
  const { seen } = body;
  const { rows } = await sql<{ consents: boolean }>`update employer_contact set name = ${body.name}, title = ${body.title}, email = ${body.email}, phone = ${body.phone},
      left_on = case when not ${body.left} then null else coalesce(left_on, ${today}::date) end,
      newsletter_ended = case when ${body.left} and newsletter_since is not null then coalesce(newsletter_ended, ${today}::date) else newsletter_ended end
    where area_id = ${scope.areaId} and employer_id = ${of.employerId}::uuid and contact_id = ${of.contactId}::uuid and name = ${seen.name} and title = ${seen.title}
      and email is not distinct from ${seen.email} and phone is not distinct from ${seen.phone} and (left_on is not null) = ${seen.left}
    returning newsletter_since is not null and newsletter_ended is null as consents`.execute(tx);
  const [changed] = rows;
  if (changed === undefined) throw await meanwhile(doing, sql`select name from employer_contact where area_id = ${scope.areaId} and contact_id = ${of.contactId}::uuid`);
  if (changed.consents && body.email === null) throw new Refused('employers.newsletter-without-email');
  await tell(doing, 'employers.change-contact', { ...of, left: body.left });
}

async function meanwhile({ tx }: Reading, found: RawBuilder<unknown>): Promise<Refused> {
  const { rows } = await sql<{ name: string }>`${found}`.execute(tx);
  const [now] = rows;
  return now === undefined ? new Refused('employers.not-seen') : new Refused('employers.line-changed-meanwhile', { name: now.name });
}

/** A consent begins on its day and ends on its day; given again it begins anew. */
export async function setNewsletter(doing: Doing, employerId: string, contactId: string, consent: boolean): Promise<void> {
  await requireService(doing, employerId);
  const { tx, scope, today } = doing;
  const { rows } = await sql<{ email: string | null }>`select email from employer_contact where area_id = ${scope.areaId}
    and employer_id = ${employerId}::uuid and contact_id = ${contactId}::uuid`.execute(tx);
  if (rows[0] === undefined) throw new Refused('employers.not-seen');
  if (consent && rows[0].email === null) throw new Refused('employers.newsletter-without-email');
  await (consent
    ? sql`update employer_contact set newsletter_since = ${today}::date, newsletter_ended = null where area_id = ${scope.areaId} and contact_id = ${contactId}::uuid
        and (newsletter_since is null or newsletter_ended is not null)`
    : sql`update employer_contact set newsletter_ended = ${today}::date where area_id = ${scope.areaId} and contact_id = ${contactId}::uuid
        and newsletter_since is not null and newsletter_ended is null`).execute(tx);
  await tell(doing, 'employers.set-newsletter', { employerId, contactId, consent });
}

export async function addTeamMember(doing: Doing, employerId: string, body: Body<'addTeamMember'>): Promise<void> {
  const { tx, scope, today } = doing;
  // Joining the team oneself is how a unit that does not serve here comes to serve together with the one that does.
  if (body.staffId !== scope.staffId) await requireService(doing, employerId);
  else if ((await sql`select from employer where area_id = ${scope.areaId} and employer_id = ${employerId}::uuid`.execute(tx)).rows.length === 0) throw new Refused('employers.not-seen');
  const isOurs = body.organisation === 'area';
  if (!isOurs && body.name.length < 2) throw new Refused('employers.team-nameless');
  const name = isOurs ? await staffName(doing, body.staffId ?? '') : body.name;
  if (body.lead) await sql`update employer_team_member set lead = false where area_id = ${scope.areaId} and employer_id = ${employerId}::uuid and lead`.execute(tx);
  await sql`insert into employer_team_member (area_id, employer_id, organisation, staff_id, name, lead, period, receipt)
    values (${scope.areaId}, ${employerId}::uuid, ${body.organisation}, ${isOurs ? body.staffId : null}, ${name}, ${body.lead},
      daterange(${today}::date, null), ${body.receipt}::uuid) ${ONCE}`.execute(tx);
  await tell(doing, 'employers.add-team-member', { employerId, organisation: body.organisation, name });
}

export async function endTeamMember(doing: Doing, employerId: string, memberId: string): Promise<void> {
  await requireService(doing, employerId);
  const { tx, scope, today } = doing;
  // Who joined today and leaves today has been in the team this one day.
  await sql`update employer_team_member set period = daterange(lower(period), greatest(${today}::date, lower(period) + 1)), lead = false
    where area_id = ${scope.areaId} and employer_id = ${employerId}::uuid and member_id = ${memberId}::uuid and upper(period) is null`.execute(tx);
  await tell(doing, 'employers.end-team-member', { employerId, memberId });
}

export async function addTouch(doing: Doing, employerId: string, body: Body<'addTouch'>): Promise<void> {
  await requireService(doing, employerId);
  const { tx, scope, today } = doing;
  if (body.day > today) throw new Refused('employers.day-ahead', { day: body.day });
  await sql`insert into employer_touch (area_id, employer_id, day, way, level, note, contact_id, staff_id, receipt)
    values (${scope.areaId}, ${employerId}::uuid, ${body.day}::date, ${body.way}, ${body.level}, ${body.note}, ${body.contactId}::uuid, ${scope.staffId},
      ${body.receipt}::uuid) ${ONCE}`.execute(tx);
  await tell(doing, 'employers.add-touch', { employerId, day: body.day, way: body.way });
}

export async function addNeed(doing: Doing, employerId: string, body: Body<'addNeed'>): Promise<void> {
  await requireService(doing, employerId);
  const { tx, scope, today } = doing;
  await sql`insert into employer_need (area_id, employer_id, kind, visibility, isco, occupation_text, places, expected_on, description, recorded_on, recorded_by, receipt)
    values (${scope.areaId}, ${employerId}::uuid, ${body.kind}, ${body.visibility}, ${body.isco}, ${body.occupationText}, ${body.places}, ${body.expectedOn}::date,
      ${body.description}, ${today}::date, ${scope.staffId}, ${body.receipt}::uuid) ${ONCE}`.execute(tx);
  await tell(doing, 'employers.add-need', { employerId, kind: body.kind });
}

export async function setNeedState(doing: Doing, employerId: string, needId: string, body: Body<'setNeedState'>): Promise<void> {
  await requireService(doing, employerId);
  const { tx, scope } = doing;
  const { rows } = await sql`update employer_need set state = ${body.state}, row_version = row_version + 1 where area_id = ${scope.areaId}
    and employer_id = ${employerId}::uuid and need_id = ${needId}::uuid and row_version = ${body.rowVersion} returning 1`.execute(tx);
  if (rows.length === 0) throw new Refused('employers.changed-meanwhile', { by: '–' });
  await tell(doing, 'employers.set-need-state', { employerId, needId, state: body.state });
}

export async function addPromise(doing: Doing, employerId: string, body: Body<'addPromise'>): Promise<void> {
  await requireService(doing, employerId);
  const { tx, scope, today } = doing;
  if (body.dueOn < today) throw new Refused('employers.due-past', { day: body.dueOn });
  const owner = body.ownerId ?? scope.staffId;
  await staffName(doing, owner);
  await sql`insert into employer_promise (area_id, employer_id, what, made_on, due_on, owner_id, receipt)
    values (${scope.areaId}, ${employerId}::uuid, ${body.what}, ${today}::date, ${body.dueOn}::date, ${owner}, ${body.receipt}::uuid) ${ONCE}`.execute(tx);
  await tell(doing, 'employers.add-promise', { employerId, dueOn: body.dueOn, owner });
}

export async function keepPromise(doing: Doing, employerId: string, promiseId: string, body: Body<'keepPromise'>): Promise<void> {
  await requireService(doing, employerId);
  const { tx, scope, today } = doing;
  const { rows } = await sql`update employer_promise set kept_on = ${today}::date, how = ${body.how}, kept_by = ${scope.staffId}, row_version = row_version + 1
    where area_id = ${scope.areaId} and employer_id = ${employerId}::uuid and promise_id = ${promiseId}::uuid and row_version = ${body.rowVersion}
      and kept_on is null and kind = 'other' returning 1`.execute(tx);
  if (rows.length === 0) throw new Refused('employers.changed-meanwhile', { by: '–' });
  await tell(doing, 'employers.keep-promise', { employerId, promiseId });
}

async function staffName({ tx, scope }: Reading, staffId: string): Promise<string> {
  const { rows } = await sql<{ name: string }>`select given_name || ' ' || family_name as name from staff
    where area_id = ${scope.areaId} and staff_id = ${staffId}`.execute(tx);
  if (rows[0] === undefined) throw new Refused('employers.staff-unknown', { staff: staffId });
  return rows[0].name;
}
