import { plainDate, formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import { promiseStanding } from '@kohtaanto/rules/employers/promise-clock.ts';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { Refused } from '../platform/http/refusal.ts';
import { mayServe, serversOf } from './competence.ts';
import type { EmployerRow, EmployerView, Need, Promised } from './contract.ts';
import type { Reading } from './doing.ts';

type Choice = EmployerView['municipalities'][number];
type RawPromise = Omit<Promised, 'state' | 'daysOver' | 'escalatesOn'>;

const place = sql`jsonb_build_object('fi', m.name_fi, 'sv', m.name_sv, 'en', m.name_en)`;

export async function listMunicipalities({ tx, scope, today }: Reading): Promise<Choice[]> {
  const { rows } = await sql<Choice>`select m.municipality_code as code, ${place} as name from area_municipality a join municipality m using (municipality_code)
    where a.area_id = ${scope.areaId} and a.period @> ${today}::date order by m.name_fi`.execute(tx);
  return [...rows];
}

export type EmployersAsked = {
  readonly q?: string | undefined; readonly municipality?: string | undefined; readonly divisions?: readonly string[] | undefined;
  readonly size?: string | undefined; readonly mine?: 'yes' | undefined; readonly offset?: number | undefined;
};

export const PAGE = 50;
const like = (text: string): string => `%${text.trim().toLowerCase().replaceAll(/[\\%_]/gu, (sign) => `\\${sign}`)}%`;

export async function listEmployers({ tx, scope, today }: Reading, asked: EmployersAsked): Promise<{ total: number; rows: EmployerRow[] }> {
  const conditions: RawBuilder<unknown>[] = [sql`e.area_id = ${scope.areaId}`, sql`e.ended_on is null`];
  const q = asked.q?.trim() ?? '';
  if (q !== '') conditions.push(sql`(lower(e.name) like ${like(q)} or e.business_id like ${`${q.replaceAll(/[\\%_]/gu, '')}%`})`);
  if (asked.municipality !== undefined) conditions.push(sql`e.municipality_code = ${asked.municipality}`);
  if (asked.divisions !== undefined) conditions.push(sql`substr(e.industry_code, 1, 2) = any (${[...asked.divisions]}::text[])`);
  if (asked.size !== undefined) conditions.push(sql`e.size_class = ${asked.size}`);
  if (asked.mine === 'yes') {
    conditions.push(sql`exists (select from employer_team_member t where t.area_id = e.area_id and t.employer_id = e.employer_id
      and t.staff_id = ${scope.staffId} and t.period @> ${today}::date)`);
  }
  const where = sql.join(conditions, sql` and `);
  const counted = await sql<{ total: number }>`select count(*)::int as total from employer e where ${where}`.execute(tx);
  const { rows } = await sql<EmployerRow>`
    select e.employer_id as "employerId", e.name, e.business_id as "businessId", e.municipality_code as municipality, ${place} as place,
      e.industry_code as "industryCode", e.size_class as "sizeClass",
      (select t.name from employer_team_member t where t.area_id = e.area_id and t.employer_id = e.employer_id and t.period @> ${today}::date
        order by t.lead desc, t.member_id limit 1) as lead,
      (select max(c.day) from employer_touch c where c.area_id = e.area_id and c.employer_id = e.employer_id) as "lastTouch",
      (select min(p.due_on) from employer_promise p where p.area_id = e.area_id and p.employer_id = e.employer_id and p.kept_on is null) as "nextPromise"
    from employer e join municipality m using (municipality_code)
    where ${where} order by e.name, e.employer_id limit ${PAGE} offset ${asked.offset ?? 0}`.execute(tx);
  return { total: counted.rows[0]?.total ?? 0, rows: [...rows] };
}

const promiseColumns = sql`p.promise_id as "promiseId", p.employer_id as "employerId", e.name as employer, p.what, p.made_on as "madeOn", p.due_on as "dueOn",
  p.owner_id as "ownerId", s.given_name || ' ' || s.family_name as owner, p.kept_on as "keptOn", p.how, p.kind, p.row_version as "rowVersion"`;

/** Promises with where they stand today: kept, coming, late, or late enough to be the team lead's too. */
export async function listPromises({ tx, scope, today }: Reading, condition: RawBuilder<unknown>): Promise<Promised[]> {
  const { rows } = await sql<RawPromise>`select ${promiseColumns} from employer_promise p
    join employer e on e.area_id = p.area_id and e.employer_id = p.employer_id
    join staff s on s.area_id = p.area_id and s.staff_id = p.owner_id
    where p.area_id = ${scope.areaId} and ${condition} order by p.due_on, p.promise_id limit 500`.execute(tx);
  return rows.map((row) => {
    const standing = promiseStanding({ due: plainDate(row.dueOn), keptOn: row.keptOn === null ? null : plainDate(row.keptOn) }, plainDate(today));
    return { ...row, ...standing, escalatesOn: formatIso(standing.escalatesOn) };
  });
}

export async function listNeeds({ tx, scope }: Reading, condition: RawBuilder<unknown>): Promise<Need[]> {
  const { rows } = await sql<Need>`select n.need_id as "needId", n.employer_id as "employerId", e.name as employer, n.kind, n.visibility, n.isco,
      n.occupation_text as "occupationText", n.places, n.expected_on as "expectedOn", n.description, n.state, n.vacancy_id as "vacancyId",
      n.recorded_on as "recordedOn", n.row_version as "rowVersion"
    from employer_need n join employer e on e.area_id = n.area_id and e.employer_id = n.employer_id
    where n.area_id = ${scope.areaId} and ${condition} order by n.expected_on nulls last, n.need_id limit 200`.execute(tx);
  return [...rows];
}

/** One employer with all that belongs to it. */
export async function getEmployer(reading: Reading, employerId: string, writes: boolean): Promise<EmployerView> {
  const { tx, scope, today } = reading;
  const { rows } = await sql<Omit<EmployerView, 'servedBy' | 'mayWrite' | 'needs' | 'promises' | 'staff' | 'municipalities'>>`
    select e.employer_id as "employerId", e.kind, e.business_id as "businessId", e.name, e.industry_code as "industryCode", e.size_class as "sizeClass",
      e.municipality_code as municipality, ${place} as place, e.language, e.website, e.labour_hire as "labourHire", e.note, e.row_version as "rowVersion",
      e.updated_at as "updatedAt", (select s.given_name || ' ' || s.family_name from staff s where s.area_id = e.area_id and s.staff_id = e.updated_by) as "updatedBy",
      coalesce((select jsonb_agg(jsonb_build_object('workplaceId', w.workplace_id, 'name', w.name, 'municipality', w.municipality_code,
        'place', jsonb_build_object('fi', wm.name_fi, 'sv', wm.name_sv, 'en', wm.name_en), 'streetAddress', w.street_address, 'postalCode', w.postal_code,
        'closedOn', w.closed_on) order by w.closed_on nulls first, w.name)
        from employer_workplace w join municipality wm on wm.municipality_code = w.municipality_code
        where w.area_id = e.area_id and w.employer_id = e.employer_id), '[]') as workplaces,
      coalesce((select jsonb_agg(jsonb_build_object('contactId', c.contact_id, 'name', c.name, 'title', c.title, 'email', c.email, 'phone', c.phone,
        'newsletterSince', c.newsletter_since, 'newsletterEnded', c.newsletter_ended, 'leftOn', c.left_on) order by c.left_on nulls first, c.name)
        from employer_contact c where c.area_id = e.area_id and c.employer_id = e.employer_id), '[]') as contacts,
      coalesce((select jsonb_agg(jsonb_build_object('memberId', t.member_id, 'organisation', t.organisation, 'name', t.name, 'staffId', t.staff_id,
        'lead', t.lead, 'since', lower(t.period)) order by t.lead desc, t.organisation, t.name)
        from employer_team_member t where t.area_id = e.area_id and t.employer_id = e.employer_id and t.period @> ${today}::date), '[]') as team,
      coalesce((select jsonb_agg(jsonb_build_object('touchId', h.touch_id, 'day', h.day, 'way', h.way, 'level', h.level, 'note', h.note,
        'contact', hc.name, 'by', hs.given_name || ' ' || hs.family_name) order by h.day desc, h.recorded_at desc)
        from employer_touch h left join employer_contact hc on hc.area_id = h.area_id and hc.contact_id = h.contact_id
        left join staff hs on hs.area_id = h.area_id and hs.staff_id = h.staff_id
        where h.area_id = e.area_id and h.employer_id = e.employer_id), '[]') as touches,
      coalesce((select jsonb_agg(jsonb_build_object('eventId', v.event_id, 'title', v.title, 'day', v.day, 'kind', v.kind, 'answer', i.answer,
        'attended', i.attended) order by v.day desc)
        from employer_invitation i join employer_event v on v.area_id = i.area_id and v.event_id = i.event_id
        where i.area_id = e.area_id and i.employer_id = e.employer_id), '[]') as events
    from employer e join municipality m using (municipality_code)
    where e.area_id = ${scope.areaId} and e.employer_id = ${employerId}::uuid`.execute(tx);
  const [found] = rows;
  if (found === undefined) throw new Refused('employers.not-seen');
  const servedBy = [...(await serversOf(reading, [found.municipality, ...found.workplaces.filter(({ closedOn }) => closedOn === null).map(({ municipality }) => municipality)]))];
  return {
    ...found, servedBy, mayWrite: writes && mayServe(servedBy, found.team.some(({ staffId }) => staffId === scope.staffId)),
    needs: await listNeeds(reading, sql`n.employer_id = ${employerId}::uuid`),
    promises: await listPromises(reading, sql`p.employer_id = ${employerId}::uuid`),
    staff: await listExperts(reading), municipalities: await listMunicipalities(reading),
  };
}

/** Who may own a promise or be of a team. */
export async function listExperts({ tx, scope, today }: Reading): Promise<{ staffId: string; name: string }[]> {
  const { rows } = await sql<{ staffId: string; name: string }>`select staff_id as "staffId", given_name || ' ' || family_name as name from staff
    where area_id = ${scope.areaId} and roles && '{employer-expert,team-lead,service-coordinator,coach}' and period @> ${today}::date
    order by not roles && '{employer-expert}', family_name`.execute(tx);
  return [...rows];
}
