import { sql } from 'kysely';
import type { Visit } from '../jobseekers/visit.ts';

/** A spell as it stands in a table of periods. */
export type Spell = { readonly id: string; readonly code: string; readonly start: string; readonly end: string | null };

const own = (visit: Visit) => sql`area_id = ${visit.scope.areaId} and person_id = ${visit.person.personId}`;

/**
 * Whoever changes the periods of one person waits for the one who is changing them, and then sees
 * them: the refusal can name the period that is in the way.
 */
export async function takeTurn({ tx, scope, person }: Visit): Promise<void> {
  await tx.selectFrom('person').select('person_id')
    .where('area_id', '=', scope.areaId).where('person_id', '=', person.personId).forNoKeyUpdate().execute();
}

export async function searchesOf(visit: Visit): Promise<(Spell & { endReason: string | null })[]> {
  const { rows } = await sql<Spell & { endReason: string | null }>`
    select search_id as id, 'search' as code, lower(period) as start, upper(period) as "end",
      end_reason as "endReason"
    from job_search where ${own(visit)} order by lower(period)`.execute(visit.tx);
  return rows;
}

export async function statusesOf(visit: Visit): Promise<Spell[]> {
  const { rows } = await sql<Spell>`
    select status_id as id, code, lower(period) as start, upper(period) as "end"
    from employment_status where ${own(visit)} order by lower(period)`.execute(visit.tx);
  return rows;
}

export async function servicesOf(visit: Visit): Promise<Spell[]> {
  const { rows } = await sql<Spell>`
    select service_spell_id as id, kind as code, lower(period) as start, upper(period) as "end"
    from service_spell where ${own(visit)} order by lower(period)`.execute(visit.tx);
  return rows;
}

export type NewSearch = { readonly searchId: string; readonly requestedOn: string };

export async function insertSearch(visit: Visit, search: NewSearch, registeredOn: string): Promise<void> {
  await sql`insert into job_search (area_id, search_id, person_id, period, requested_on, registered_on)
    values (${visit.scope.areaId}, ${search.searchId}, ${visit.person.personId},
      daterange(${search.requestedOn}::date, null), ${search.requestedOn}, ${registeredOn})`.execute(visit.tx);
}

export async function endSearch(visit: Visit, searchId: string, end: string, reason: string): Promise<boolean> {
  const { rows } = await sql`update job_search set period = daterange(lower(period), ${end}::date),
      end_reason = ${reason}
    where ${own(visit)} and search_id = ${searchId} and upper_inf(period) returning 1`.execute(visit.tx);
  return rows.length === 1;
}

export type Status = {
  readonly code: string;
  readonly start: string;
  readonly end: string | null;
  readonly hoursPercent: number | null;
  readonly estimatedEnd: string | null;
  readonly note: string | null;
};

export async function insertStatus(visit: Visit, statusId: string, status: Status): Promise<void> {
  await sql`insert into employment_status (area_id, status_id, person_id, code, period, hours_percent,
      estimated_end, note)
    values (${visit.scope.areaId}, ${statusId}, ${visit.person.personId}, ${status.code},
      daterange(${status.start}::date, ${status.end}::date), ${status.hoursPercent},
      ${status.estimatedEnd}, ${status.note})`.execute(visit.tx);
}

export async function endStatus(visit: Visit, statusId: string, end: string): Promise<void> {
  await sql`update employment_status set period = daterange(lower(period), ${end}::date)
    where ${own(visit)} and status_id = ${statusId}`.execute(visit.tx);
}

export type Was = { readonly code: string; readonly start: string; readonly end: string | null };

export async function updateStatus(visit: Visit, statusId: string, status: Status, was: Was): Promise<boolean> {
  const { rows } = await sql`
    update employment_status set code = ${status.code},
      period = daterange(${status.start}::date, ${status.end}::date), hours_percent = ${status.hoursPercent},
      estimated_end = ${status.estimatedEnd}, note = ${status.note}
    where ${own(visit)} and status_id = ${statusId} and code = ${was.code}
      and period = daterange(${was.start}::date, ${was.end}::date)
    returning 1`.execute(visit.tx);
  return rows.length === 1;
}

export type NewService = {
  readonly serviceSpellId: string;
  readonly kind: string;
  readonly name: string;
  readonly provider: string | null;
  readonly start: string;
  readonly end: string | null;
  readonly estimatedEnd: string;
  readonly qualified: boolean | null;
  readonly hoursPercent: number | null;
};

export async function insertService(visit: Visit, service: NewService): Promise<void> {
  await sql`insert into service_spell (area_id, service_spell_id, person_id, kind, name, provider, period,
      estimated_end, qualified, hours_percent)
    values (${visit.scope.areaId}, ${service.serviceSpellId}, ${visit.person.personId}, ${service.kind},
      ${service.name}, ${service.provider}, daterange(${service.start}::date, ${service.end}::date),
      ${service.estimatedEnd}, ${service.qualified}, ${service.hoursPercent})`.execute(visit.tx);
}

export async function endService(visit: Visit, serviceSpellId: string, end: string): Promise<boolean> {
  const { rows } = await sql`update service_spell set period = daterange(lower(period), ${end}::date)
    where ${own(visit)} and service_spell_id = ${serviceSpellId} and upper_inf(period)
    returning 1`.execute(visit.tx);
  return rows.length === 1;
}
