import { sql } from 'kysely';
import type { Doing, Reading } from '../employers/doing.ts';
import { Refused } from '../platform/http/refusal.ts';
import { PURPOSE, requireRight } from './acting.ts';
import type { OwnEvent } from './contract.ts';

/** Events that the employer is invited to, those to come first. */
export async function ownEvents({ tx, scope, today }: Reading, onlyComing = false): Promise<OwnEvent[]> {
  const { rows } = await sql<OwnEvent>`
    select v.event_id as "eventId", v.title, v.kind, v.day, to_char(v.starts, 'HH24:MI') as starts, v.place,
      jsonb_build_object('fi', m.name_fi, 'sv', m.name_sv, 'en', m.name_en) as municipality, i.answer, v.day >= ${today}::date as "mayAnswer"
    from employer_invitation i join employer_event v on v.area_id = i.area_id and v.event_id = i.event_id join municipality m using (municipality_code)
    where i.area_id = ${scope.areaId} and i.employer_id = ${scope.actingFor?.employerId ?? null}::uuid and (not ${onlyComing} or v.day >= ${today}::date)
    order by v.day < ${today}::date, abs(v.day - ${today}::date), v.event_id limit 60`.execute(tx);
  return [...rows];
}

export async function answerEvent(doing: Doing, eventId: string, answer: 'coming' | 'not-coming'): Promise<void> {
  const { tx, scope, audit } = doing;
  const { employerId } = requireRight(scope, 'events');
  const event = (await ownEvents(doing)).find((each) => each.eventId === eventId);
  if (event === undefined) throw new Refused('employer-portal.event-unknown');
  if (!event.mayAnswer) throw new Refused('employer-portal.event-past', { day: event.day });
  await sql`update employer_invitation set answer = ${answer} where area_id = ${scope.areaId} and event_id = ${eventId}::uuid and employer_id = ${employerId}::uuid`.execute(tx);
  await audit.record(tx, scope, { action: 'employer-portal.answer-event', outcome: 'allowed', purpose: PURPOSE, detail: { eventId, answer } });
}
