import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { sql } from 'kysely';
import { visitPerson } from '../jobseekers/visit.ts';
import { groundsOf } from '../matching/match-ground.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { AccessScope, Platform, Tx } from '../platform/platform.ts';
import type { Doing } from './doing.ts';
import { findCandidate } from './store.ts';
import type { CandidateRow } from './store.ts';

export type Asked = { readonly scope: AccessScope; readonly today: PlainDate };

export const doingOf = (platform: Platform, { scope, today }: Asked, tx: Tx): Doing =>
  ({ tx, scope, today: formatIso(today), audit: platform.audit, events: platform.events, now: platform.clock.now(), grounds: groundsOf(platform.database) });

/**
 * What is done with an own customer is a visit to that person, who may have to be opened with a reason; what is done with one who was
 * presented to an own vacancy is done by the vacancy.
 */
export async function withCandidate<T>(
  platform: Platform, asked: Asked, candidateId: string, action: string, work: (doing: Doing, candidate: CandidateRow) => Promise<T>,
): Promise<T> {
  const { scope } = asked;
  const personId = await platform.database.read(scope, async (tx) => {
    const { rows } = await sql<{ personId: string | null }>`
      select p.person_id as "personId" from candidate c left join person p on p.area_id = c.area_id and p.person_id = c.person_id
      where c.candidate_id = ${candidateId}::uuid and (c.area_id = ${scope.areaId} or c.vacancy_area_id = ${scope.areaId})`.execute(tx);
    if (rows[0] === undefined) throw new Refused('presentations.candidate-not-seen');
    return rows[0].personId;
  });
  const act = async (tx: Tx, seenAs: AccessScope): Promise<T> => {
    const doing = doingOf(platform, { ...asked, scope: seenAs }, tx);
    return work(doing, await findCandidate(doing, candidateId));
  };
  return personId === null ? platform.database.write(scope, (tx) => act(tx, scope)) : visitPerson(platform, scope, personId, action, (visit) => act(visit.tx, visit.scope));
}
