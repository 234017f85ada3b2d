import { sql } from 'kysely';
import type { z } from 'zod';
import type { Doing, Reading } from '../employers/doing.ts';
import { Refused } from '../platform/http/refusal.ts';
import { presentedTo } from '../presentations/told-to-employer.ts';
import type { PresentedCandidate } from '../presentations/told-to-employer.ts';
import { PURPOSE, requireRight } from './acting.ts';
import type { OwnCandidate, OwnVacancyWithCandidates, routes } from './contract.ts';

type Row = { readonly vacancyId: string; readonly title: string };
type Answer = OwnCandidate['answers'][number] & { readonly candidateId: string };

/** Nothing has been decided of them yet. */
const UNDECIDED: ReadonlySet<string> = new Set(['presented', 'interview']);

async function vacanciesWithCandidates({ tx, scope }: Reading): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`select v.vacancy_id as "vacancyId", v.title from vacancy v
    where v.area_id = ${scope.areaId} and v.employer_id = ${scope.actingFor?.employerId ?? null}::uuid
      and exists (select from candidate c where c.vacancy_area_id = v.area_id and c.vacancy_id = v.vacancy_id and c.presented_on is not null)
    order by v.state <> 'open', v.closes desc nulls last, v.title limit 100`.execute(tx);
  return rows;
}

async function answersOf({ tx, scope }: Reading): Promise<readonly Answer[]> {
  const { rows } = await sql<Answer>`select a.candidate_id as "candidateId", a.kind, a.reason, a.note, a.day, a.by_name as by from candidate_answer a
    where a.vacancy_area_id = ${scope.areaId} order by a.at desc`.execute(tx);
  return rows;
}

/** Those presented to the employer, with exactly what each consented to; each who is told of is logged as looked at, in the person's own area. */
export async function ownCandidates(doing: Doing): Promise<OwnVacancyWithCandidates[]> {
  const { tx, scope, audit } = doing;
  requireRight(scope, 'candidates');
  const answers = await answersOf(doing);
  const told: OwnVacancyWithCandidates[] = [];
  for (const { vacancyId, title } of await vacanciesWithCandidates(doing)) {
    const presented = await presentedTo(doing, { areaId: scope.areaId, vacancyId });
    for (const candidate of presented.filter((each) => each.told !== null)) {
      const personId = await personOf(doing, candidate);
      if (personId === null) continue;
      await audit.record(tx, { ...scope, areaId: candidate.areaId }, {
        action: 'employer-portal.look-at-candidate', outcome: 'allowed', personId, purpose: PURPOSE, detail: { vacancyId, title, fields: Object.keys(candidate.told ?? {}) },
      });
    }
    told.push({ vacancyId, title, candidates: presented.map((candidate) => tellCandidate(candidate, answers)) });
  }
  return told;
}

function tellCandidate({ candidateId, state, presentedOn, told, destroy }: PresentedCandidate, answers: readonly Answer[]): OwnCandidate {
  const own = answers.filter((each) => each.candidateId === candidateId).map(({ candidateId: _candidate, ...answer }) => answer);
  return {
    candidateId, presentedOn, told, destroy, state: told === null ? 'consent-withdrawn' : state, answers: told === null ? [] : own, mayAnswer: told !== null && UNDECIDED.has(state),
  };
}

async function personOf({ tx }: Reading, { areaId, candidateId }: Pick<PresentedCandidate, 'areaId' | 'candidateId'>): Promise<string | null> {
  const { rows } = await sql<{ personId: string }>`select person_id as "personId" from candidate where area_id = ${areaId} and candidate_id = ${candidateId}::uuid`.execute(tx);
  return rows[0]?.personId ?? null;
}

type Waiting = { readonly candidates: number; readonly atInterview: number; readonly presented: number };

/** How many wait for a first answer, and how many for the answer after an interview; counted without looking at anybody. */
export async function waitingCandidates({ tx, scope }: Reading): Promise<Waiting> {
  const { rows } = await sql<Waiting>`
    with mine as (select c.state, (select array_agg(a.kind) from candidate_answer a where a.area_id = c.area_id and a.candidate_id = c.candidate_id) as answers
      from candidate c where c.vacancy_area_id = ${scope.areaId} and c.presented_on is not null
        and exists (select from presentation p where p.area_id = c.area_id and p.candidate_id = c.candidate_id))
    select count(*) filter (where state = 'presented' and answers is null)::int as candidates, count(*)::int as presented,
      count(*) filter (where (state = 'interview' or (state = 'presented' and 'interview' = any (answers)))
        and not coalesce(answers && '{chosen,not-chosen}', false))::int as "atInterview" from mine`.execute(tx);
  return rows[0] ?? { candidates: 0, atInterview: 0, presented: 0 };
}

/** An answer is added and none is changed: what was answered first stays known. The same form sent twice is one. */
export async function answerCandidate(doing: Doing, candidateId: string, body: z.output<typeof routes.answerCandidate.body>): Promise<void> {
  const { tx, scope, today, audit } = doing;
  const { mandateId, person } = requireRight(scope, 'candidates');
  const { rows: [found] } = await sql<{ areaId: number; personId: string; state: string; stands: boolean }>`
    select c.area_id as "areaId", c.person_id as "personId", c.state,
      exists (select from presentation p where p.area_id = c.area_id and p.candidate_id = c.candidate_id) as stands
    from candidate c where c.vacancy_area_id = ${scope.areaId} and c.candidate_id = ${candidateId}::uuid and c.presented_on is not null`.execute(tx);
  if (found === undefined) throw new Refused('employer-portal.candidate-unknown');
  const sent = await sql`select from candidate_answer where area_id = ${found.areaId} and candidate_id = ${candidateId}::uuid and receipt = ${body.receipt}::uuid`.execute(tx);
  if (sent.rows.length > 0) return;
  if (!found.stands) throw new Refused('employer-portal.candidate-withdrawn');
  if (!UNDECIDED.has(found.state)) throw new Refused('employer-portal.candidate-decided');
  if (body.kind === 'not-chosen' && body.reason === null) {
    throw new Refused('employer-portal.reason-needed', {}, { faults: [{ path: 'reason', code: 'employer-portal.reason-needed' }] });
  }
  await sql`insert into candidate_answer (area_id, candidate_id, vacancy_area_id, mandate_id, kind, reason, note, day, by_name, receipt)
    values (${found.areaId}, ${candidateId}::uuid, ${scope.areaId}, ${mandateId}::uuid, ${body.kind}, ${body.kind === 'not-chosen' ? body.reason : null}, ${body.note},
      ${today}::date, ${person}, ${body.receipt}::uuid)`.execute(tx);
  await audit.record(tx, { ...scope, areaId: found.areaId }, {
    action: 'employer-portal.answer-candidate', outcome: 'allowed', personId: found.personId, purpose: PURPOSE, detail: { kind: body.kind },
  });
}

type StaffAnswer = z.input<typeof routes.listCandidateAnswers.response>['answers'][number];

/** What the employer has answered of the candidates of a vacancy; a name where the asker may see one, which is then a look. */
export async function listCandidateAnswers({ tx, scope, audit }: Doing, vacancyId: string): Promise<StaffAnswer[]> {
  const { rows } = await sql<StaffAnswer & { personId: string; areaId: number }>`
    select a.answer_id as "answerId", a.candidate_id as "candidateId", a.kind, a.reason, a.note, a.day, a.by_name as by, c.state, c.person_id as "personId", c.area_id as "areaId",
      coalesce((select i.given_name || ' ' || i.family_name from person_identity i join person p on p.area_id = i.area_id and p.person_id = i.person_id
        where i.area_id = c.area_id and i.person_id = c.person_id and not p.protected),
        (select r.told->'contacts'->>'name' from presentation r where r.area_id = c.area_id and r.candidate_id = c.candidate_id order by r.at desc limit 1)) as name
    from candidate_answer a join candidate c on c.area_id = a.area_id and c.candidate_id = a.candidate_id
    where a.vacancy_area_id = ${scope.areaId} and c.vacancy_area_id = ${scope.areaId} and c.vacancy_id = ${vacancyId}::uuid order by a.at desc limit 100`.execute(tx);
  for (const { personId } of rows.filter(({ name, areaId }) => name !== null && areaId === scope.areaId)) {
    await audit.record(tx, scope, { action: 'employer-portal.read-answer', outcome: 'allowed', personId, detail: { vacancyId } });
  }
  return rows;
}
