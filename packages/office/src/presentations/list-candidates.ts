import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { z } from 'zod';
import { Refused } from '../platform/http/refusal.ts';
import type { routes } from './contract.ts';
import type { Doing } from './doing.ts';
import { PURPOSE } from './doing.ts';
import { fitsOf } from './fit.ts';
import { addStep } from './move-candidate.ts';
import { findOutline, requireOpen } from './store.ts';

type Already = z.output<typeof routes.listCandidates.response>['already'][number];
type Wanted = { readonly vacancyId: string; readonly personIds: readonly string[]; readonly receipt: string };

/** Several persons at once, each once: who is on the list already stays as they are. */
export async function listCandidates(doing: Doing, { vacancyId, personIds, receipt }: Wanted): Promise<{ listed: string[]; already: Already[] }> {
  const { tx, scope, today, audit } = doing;
  const vacancy = await findOutline(doing, vacancyId);
  requireOpen(vacancy, doing);
  const wanted = [...new Set(personIds)];
  const { rows: seen } = await sql<{ personId: string; locked: boolean; searching: boolean }>`
    select p.person_id as "personId", p.protected and i.person_id is null as locked,
      exists (select from job_search j where j.area_id = p.area_id and j.person_id = p.person_id and j.period @> ${today}::date) as searching
    from person p left join person_identity i on i.area_id = p.area_id and i.person_id = p.person_id
    where p.area_id = ${scope.areaId} and p.person_id = any (${wanted}::uuid[])`.execute(tx);
  if (seen.length < wanted.length) throw new Refused('presentations.person-not-seen');
  if (seen.some(({ locked }) => locked)) throw new Refused('presentations.protected');
  if (seen.some(({ searching }) => !searching)) throw new Refused('presentations.no-search');
  const { scores } = await fitsOf(doing, vacancy, wanted);
  const listed: string[] = [];
  for (const personId of wanted) {
    const { rows: [made] } = await sql<{ candidateId: string }>`
      insert into candidate (area_id, candidate_id, vacancy_area_id, vacancy_id, person_id, state, state_since, listed_on, listed_by, score, receipt)
      values (${scope.areaId}, ${randomUUID()}::uuid, ${vacancy.areaId}, ${vacancyId}::uuid, ${personId}::uuid, 'listed', ${today}::date, ${today}::date, ${scope.staffId},
        ${scores.get(personId) ?? null}, ${receipt}::uuid)
      on conflict do nothing returning candidate_id as "candidateId"`.execute(tx);
    if (made === undefined) continue;
    listed.push(personId);
    await addStep(doing, { areaId: scope.areaId, candidateId: made.candidateId }, { to: 'listed', receipt });
    await audit.record(tx, scope, { action: 'candidate.list', outcome: 'allowed', personId, purpose: PURPOSE, detail: { vacancyId, areaId: vacancy.areaId } });
  }
  const { rows: already } = await sql<Already>`select c.person_id as "personId", i.given_name || ' ' || i.family_name as name, c.state, c.listed_on as "listedOn",
      s.given_name || ' ' || s.family_name as by
    from candidate c left join person_identity i on i.area_id = c.area_id and i.person_id = c.person_id left join staff s on s.area_id = c.area_id and s.staff_id = c.listed_by
    where c.area_id = ${scope.areaId} and c.vacancy_area_id = ${vacancy.areaId} and c.vacancy_id = ${vacancyId}::uuid
      and c.person_id = any (${wanted.filter((each) => !listed.includes(each))}::uuid[]) order by i.family_name, i.given_name, c.candidate_id`.execute(tx);
  return { listed, already: [...already] };
}
