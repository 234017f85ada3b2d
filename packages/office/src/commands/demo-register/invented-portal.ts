import { inventPortal } from '@kohtaanto/demo/employers/invented-portal.ts';
import type { InventedPortal, PortalEmployer } from '@kohtaanto/demo/employers/invented-portal.ts';
import { addDays, formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { Client } from 'pg';
import { mobilityGroundsOf } from '../../occupational-mobility/knowledge.ts';
import { createAudit } from '../../platform/audit/audit.ts';
import type { AccessScope, Database } from '../../platform/platform.ts';
import type { Doing } from '../../employers/doing.ts';
import { getAnswer, makeAnswer, promiseAnswer, sendAnswer } from '../../workforce-answers/answers.ts';

type Asked = { readonly seed: number; readonly day: PlainDate; readonly areaId: number };
const EMPLOYERS = 3;

/** Employers' own people, and answers promised and sent to their employers: those who have candidates to answer about come first. */
export async function storeInventedPortal(owner: Client, database: Database, asked: Asked): Promise<void> {
  const employers = await portalEmployers(owner, asked);
  await store(owner, inventPortal(asked, employers));
  await owner.query(`insert into office.employer_invitation (area_id, event_id, employer_id, invited_on)
    select e.area_id, e.event_id, i.id, $2::date - 10 from office.employer_event e cross join unnest($3::uuid[]) i(id) where e.area_id = $1 and e.day > $2::date
    on conflict (area_id, event_id, employer_id) do update set answer = 'none', attended = null`, [asked.areaId, formatIso(asked.day), employers.map(({ employerId }) => employerId)]);
  await storeAnswers(database, asked, employers);
}

async function portalEmployers(owner: Client, { areaId, day }: Asked): Promise<readonly PortalEmployer[]> {
  const { rows } = await owner.query<PortalEmployer>(`
    select e.employer_id as "employerId", e.name, e.business_id as "businessId", e.municipality_code as municipality, case e.language when 'sv' then 'sv' else 'fi' end as language,
      t.staff_id as "staffId", min(v.isco) as isco, s.roles
    from office.employer e join office.vacancy v on v.area_id = e.area_id and v.employer_id = e.employer_id and v.state = 'open' and v.closes >= $2::date and v.source = 'own'
      join office.employer_team_member t on t.area_id = e.area_id and t.employer_id = e.employer_id and t.lead
      join office.staff s on s.area_id = t.area_id and s.staff_id = t.staff_id and s.roles && '{employer-expert,team-lead}'
    where e.area_id = $1 and e.kind = 'company' group by e.area_id, e.employer_id, t.staff_id, s.roles
    order by 'employer-expert' = any (s.roles) desc, least(2, (select count(*) from office.presentation p join office.vacancy o on o.area_id = p.vacancy_area_id and o.vacancy_id = p.vacancy_id
      where o.area_id = e.area_id and o.employer_id = e.employer_id and o.state = 'open')) desc, md5(e.employer_id::text) limit ${EMPLOYERS}`, [areaId, formatIso(day)]);
  return rows;
}

const columns: Readonly<Record<keyof InventedPortal, string>> = {
  employer_mandate: 'area_id, mandate_id, employer_id, name, email, subject, rights, source, period, invited_by, link_until, accepted_at, row_version, receipt',
  vacancy: `area_id, vacancy_id, employer_id, employer_name, business_id, state, state_since, language, title, description, isco, occupation_text, municipality_code, street_address, remote,
    working_time, shifts, contract, begins, skills, licences, languages, demands, places, apply, contact_name, contact_phone, contact_email, closes, only_subsidised, source, row_version, receipt,
    begun_by_employer`,
  vacancy_state: 'area_id, vacancy_id, state, since, detail, receipt',
  vacancy_request: 'area_id, request_id, vacancy_id, employer_id, mandate_id, kind, asked_on, asked_by, note, state, row_version, receipt',
};

async function store(owner: Client, rows: InventedPortal): Promise<void> {
  for (const table of Object.keys(columns) as (keyof InventedPortal)[]) {
    await owner.query(`insert into office.${table} (${columns[table]}) select ${columns[table]} from jsonb_populate_recordset(null::office.${table}, $1::jsonb)`, [JSON.stringify(rows[table])]);
  }
}

/** Through the same door as an expert's: one was sent some days ago, one is due tomorrow and not yet made. */
async function storeAnswers(database: Database, { day, areaId }: Asked, [one, two]: readonly PortalEmployer[]): Promise<void> {
  const audit = createAudit(database);
  const grounds = mobilityGroundsOf(database);
  const act = <T>({ staffId, language }: PortalEmployer, on: PlainDate, work: (doing: Doing) => Promise<T>): Promise<T> => {
    const scope: AccessScope = { areaId, staffId, roles: ['employer-expert'], unitCode: '', teamCode: null, municipalities: [], coaches: [], language, purpose: 'demo' };
    return database.write(scope, (tx) => work({ tx, scope, today: formatIso(on), audit }));
  };
  const promised = (employer: PortalEmployer, number: number, on: PlainDate): Promise<{ answerId: string }> => act(employer, on, (doing) => promiseAnswer(doing, employer.employerId, {
    occupations: [{ isco: employer.isco, number }], municipality: employer.municipality, language: employer.language, receipt: employer.employerId,
  }));
  if (one === undefined) return;
  const { answerId } = await promised(one, 3, addDays(day, -7));
  const sentOn = addDays(day, -3);
  await act(one, sentOn, (doing) => makeAnswer(doing, grounds, { answerId, rowVersion: 1 }));
  const { rowVersion } = await act(one, sentOn, (doing) => getAnswer(doing, answerId));
  await act(one, sentOn, (doing) => sendAnswer(doing, answerId, { note: '', rowVersion }, ''));
  if (two !== undefined) await promised(two, 2, addDays(day, -6));
}
