import { sql } from 'kysely';
import { Refused } from '../platform/http/refusal.ts';
import type { EventForm, EventRow } from './contract.ts';
import type { Doing, Reading } from './doing.ts';
import { SERVICE } from './doing.ts';

const columns = sql`v.event_id as "eventId", v.kind, v.title, v.day, to_char(v.starts, 'HH24:MI') as starts, v.municipality_code as municipality, v.place, v.seats,
  jsonb_build_object('fi', m.name_fi, 'sv', m.name_sv, 'en', m.name_en) as "placeName", v.outcome, v.seekers_met as "seekersMet", v.hired,
  v.row_version as "rowVersion", count(i.employer_id)::int as invited, (count(*) filter (where i.answer = 'coming'))::int as coming,
  (count(*) filter (where i.attended))::int as attended`;
const joined = sql`employer_event v join municipality m using (municipality_code)
  left join employer_invitation i on i.area_id = v.area_id and i.event_id = v.event_id`;

export async function listEvents({ tx, scope }: Reading, from: string | null = null): Promise<EventRow[]> {
  const { rows } = await sql<EventRow>`select ${columns} from ${joined} where v.area_id = ${scope.areaId} and (${from}::date is null or v.day >= ${from}::date)
    group by v.area_id, v.event_id, m.municipality_code order by v.day desc, v.event_id limit 200`.execute(tx);
  return [...rows];
}

type Invitation = { employerId: string; employer: string; invitedOn: string; answer: 'none' | 'coming' | 'not-coming'; attended: boolean | null };

export async function getEvent(reading: Reading, eventId: string): Promise<EventRow & { invitations: Invitation[] }> {
  const { tx, scope } = reading;
  const { rows } = await sql<EventRow>`select ${columns} from ${joined} where v.area_id = ${scope.areaId} and v.event_id = ${eventId}::uuid
    group by v.area_id, v.event_id, m.municipality_code`.execute(tx);
  const [found] = rows;
  if (found === undefined) throw new Refused('employers.event-not-seen');
  const invitations = await sql<Invitation>`select i.employer_id as "employerId", e.name as employer, i.invited_on as "invitedOn", i.answer, i.attended
    from employer_invitation i join employer e on e.area_id = i.area_id and e.employer_id = i.employer_id
    where i.area_id = ${scope.areaId} and i.event_id = ${eventId}::uuid order by e.name`.execute(tx);
  return { ...found, invitations: [...invitations.rows] };
}

export async function addEvent({ tx, scope, audit }: Doing, form: EventForm & { readonly receipt: string }): Promise<{ eventId: string }> {
  const { rows } = await sql<{ eventId: string }>`insert into employer_event (area_id, kind, title, day, starts, municipality_code, place, seats, receipt, created_by)
    values (${scope.areaId}, ${form.kind}, ${form.title}, ${form.day}::date, ${form.starts}::time, ${form.municipality}, ${form.place}, ${form.seats},
      ${form.receipt}::uuid, ${scope.staffId})
    on conflict (area_id, receipt) do update set receipt = excluded.receipt returning event_id as "eventId"`.execute(tx);
  const eventId = rows[0]?.eventId ?? '';
  await audit.record(tx, scope, { action: 'employers.add-event', outcome: 'allowed', purpose: SERVICE, detail: { eventId, title: form.title } });
  return { eventId };
}

/** Those of the ids that are employers of the area and were not invited before. */
export async function invite(doing: Doing, eventId: string, employerIds: readonly string[]): Promise<{ invited: number }> {
  const { tx, scope, today, audit } = doing;
  await getEvent(doing, eventId);
  const { rows } = await sql`insert into employer_invitation (area_id, event_id, employer_id, invited_on)
    select area_id, ${eventId}::uuid, employer_id, ${today}::date from employer
    where area_id = ${scope.areaId} and employer_id = any (${[...employerIds]}::uuid[]) on conflict do nothing returning 1`.execute(tx);
  await audit.record(tx, scope, { action: 'employers.invite', outcome: 'allowed', purpose: SERVICE, detail: { eventId, invited: rows.length } });
  return { invited: rows.length };
}

type Answered = { readonly answer: Invitation['answer']; readonly attended: boolean | null };

export async function setAnswer(doing: Doing, eventId: string, employerId: string, { answer, attended }: Answered): Promise<void> {
  const { tx, scope, today, audit } = doing;
  const { day } = await getEvent(doing, eventId);
  if (attended !== null && day > today) throw new Refused('employers.attended-ahead', { day });
  const { rows } = await sql`update employer_invitation set answer = ${answer}, attended = ${attended} where area_id = ${scope.areaId}
    and event_id = ${eventId}::uuid and employer_id = ${employerId}::uuid returning 1`.execute(tx);
  if (rows.length === 0) throw new Refused('employers.event-not-seen');
  await audit.record(tx, scope, { action: 'employers.set-answer', outcome: 'allowed', purpose: SERVICE, detail: { eventId, employerId, answer, attended } });
}

type Outcome = { readonly outcome: string; readonly seekersMet: number | null; readonly hired: number | null; readonly rowVersion: number };

export async function setOutcome(doing: Doing, eventId: string, told: Outcome): Promise<void> {
  const { tx, scope, today, audit } = doing;
  const { day } = await getEvent(doing, eventId);
  if (day > today) throw new Refused('employers.attended-ahead', { day });
  const { rows } = await sql`update employer_event set outcome = ${told.outcome}, seekers_met = ${told.seekersMet}, hired = ${told.hired}, row_version = row_version + 1
    where area_id = ${scope.areaId} and event_id = ${eventId}::uuid and row_version = ${told.rowVersion} returning 1`.execute(tx);
  if (rows.length === 0) throw new Refused('employers.changed-meanwhile', { by: '–' });
  await audit.record(tx, scope, { action: 'employers.set-outcome', outcome: 'allowed', purpose: SERVICE, detail: { eventId } });
}
