import { sql } from 'kysely';
import type { z } from 'zod';
import type { Visit } from '../jobseekers/visit.ts';
import type { routes } from './contract.ts';

type Body<N extends 'addReport' | 'recordLapse' | 'publishProfile'> = z.output<(typeof routes)[N]['body']>;

/** Each insert answers false where the same form has been saved already. */
export async function insertReport(visit: Visit, report: Body<'addReport'>): Promise<boolean> {
  const { rows } = await sql`
    insert into search_report (area_id, report_id, person_id, reported_on, way, employer, task, opportunities)
    values (${visit.scope.areaId}, ${report.reportId}, ${visit.person.personId}, ${report.reportedOn},
      ${report.way}, ${report.employer}, ${report.task}, ${report.opportunities})
    on conflict (area_id, report_id) do nothing returning 1`.execute(visit.tx);
  return rows.length === 1;
}

export async function insertLapse(visit: Visit, lapse: Body<'recordLapse'>): Promise<boolean> {
  const { rows } = await sql`
    insert into lapse (area_id, lapse_id, person_id, occurred_on, kind, description, staff_id)
    values (${visit.scope.areaId}, ${lapse.lapseId}, ${visit.person.personId}, ${lapse.occurredOn},
      ${lapse.kind}, ${lapse.description}, ${visit.scope.staffId})
    on conflict (area_id, lapse_id) do nothing returning 1`.execute(visit.tx);
  return rows.length === 1;
}

export async function insertProfile(visit: Visit, profile: Body<'publishProfile'>): Promise<boolean> {
  const { rows } = await sql`
    insert into profile (area_id, profile_id, person_id, published_on, valid_until)
    values (${visit.scope.areaId}, ${profile.profileId}, ${visit.person.personId}, ${profile.publishedOn},
      ${profile.validUntil})
    on conflict (area_id, profile_id) do nothing returning 1`.execute(visit.tx);
  return rows.length === 1;
}
