import { sql } from 'kysely';
import type { z } from 'zod';
import type { Reading } from '../employers/doing.ts';
import { listOccupationChoices } from '../vacancies/store.ts';
import { actingOf, requireRight } from './acting.ts';
import type { routes } from './contract.ts';
import { waitingCandidates } from './own-candidates.ts';
import { ownEvents } from './own-events.ts';
import { closesSoon, ownVacancies } from './own-vacancies.ts';

type Home = z.input<typeof routes.getHome.response>;

/** What waits for the employer's person, by the rights of the mandate: what one may not act on is not counted either. */
export async function tellHome(reading: Reading): Promise<Home> {
  const { tx, scope, today } = reading;
  const { employer, employerId, rights } = actingOf(scope);
  const { rows: experts } = await sql<{ name: string; email: string | null }>`select name, email from expert_of_employer(${today}::date)`.execute(tx);
  const { rows: promised } = await sql<Home['promised'][number]>`select promise_id as "promiseId", what, due_on as "dueOn" from employer_promise
    where area_id = ${scope.areaId} and employer_id = ${employerId}::uuid and kept_on is null order by due_on limit 20`.execute(tx);
  const own = rights.includes('vacancies') ? await ownVacancies(reading, sql`v.state in ('draft', 'open', 'paused', 'expired')`) : [];
  const closing = rights.includes('vacancies') ? await ownVacancies(reading, closesSoon(today)) : [];
  return {
    employer, expert: experts[0] ?? null, promised, closing, open: own.filter(({ state }) => state === 'open').length,
    returned: own.filter(({ request }) => request?.state === 'returned'),
    ...(rights.includes('candidates') ? await waitingCandidates(reading) : { candidates: 0, atInterview: 0, presented: 0 }),
    events: rights.includes('events') ? await ownEvents(reading, true) : [],
  };
}

type Editing = z.input<typeof routes.getEditing.response>;

export async function tellEditing(reading: Reading): Promise<Editing> {
  const { tx, scope } = reading;
  const { employerId } = requireRight(scope, 'vacancies');
  const { rows: [employer] } = await sql<Editing['employer']>`select employer_id as "employerId", name, language, municipality_code as municipality, labour_hire as "labourHire"
    from employer where area_id = ${scope.areaId} and employer_id = ${employerId}::uuid`.execute(tx);
  const { rows: workplaces } = await sql<Editing['workplaces'][number]>`select workplace_id as "workplaceId", name, municipality_code as municipality,
      street_address as "streetAddress" from employer_workplace
    where area_id = ${scope.areaId} and employer_id = ${employerId}::uuid and closed_on is null order by name`.execute(tx);
  const { rows: municipalities } = await sql<Editing['municipalities'][number]>`select municipality_code as code,
      jsonb_build_object('fi', m.name_fi, 'sv', m.name_sv, 'en', m.name_en) as name
    from area_municipality a join municipality m using (municipality_code) where a.area_id = ${scope.areaId} and a.period @> ${reading.today}::date order by m.name_fi`.execute(tx);
  if (employer === undefined) throw new Error('an employer that is acted for has a row');
  return { employer, workplaces, municipalities, occupations: await listOccupationChoices(reading) };
}
