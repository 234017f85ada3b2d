import { conflictOfClosing } from '@kohtaanto/rules/vacancies/closing-result.ts';
import type { Closing } from '@kohtaanto/rules/vacancies/closing-result.ts';
import { vacancyWord } from '@kohtaanto/words/vacancies/vacancy-words.ts';
import { sql } from 'kysely';
import { Refused } from '../platform/http/refusal.ts';
import type { Tx, VacanciesChanged } from '../platform/platform.ts';
import { correctResult } from '../vacancies/correct-result.ts';
import type { Writing } from '../vacancies/write-vacancy.ts';
import type { CandidateRow } from './store.ts';

type Ended = Closing & { readonly vacancyId: string; readonly chosen: number; readonly responsible: string | null };

async function endedOf(tx: Tx, areaId: number, vacancyIds: readonly string[]): Promise<readonly Ended[]> {
  // Of a closing and a choice at once the second sees the first.
  for (const vacancyId of vacancyIds.toSorted()) await sql`select pg_advisory_xact_lock(hashtextextended(${vacancyId}, 0))`.execute(tx);
  const { rows } = await sql<Ended>`select v.vacancy_id as "vacancyId", v.state, v.result, v.places_filled as "placesFilled", v.places, s.given_name || ' ' || s.family_name as responsible,
      (select count(*)::int from candidate c where c.vacancy_area_id = v.area_id and c.vacancy_id = v.vacancy_id and c.state = 'chosen') as chosen
    from vacancy v left join staff s on s.area_id = v.area_id and s.staff_id = v.responsible_id
    where v.area_id = ${areaId} and v.vacancy_id = any (${[...vacancyIds]}::uuid[]) and v.state in ('filled', 'closed', 'withdrawn')`.execute(tx);
  return rows;
}

/** A vacancy does not end with nobody of ours while a candidate of ours stands as chosen. */
export async function refuseAgainstChosen(tx: Tx, { areaId, vacancyIds }: VacanciesChanged): Promise<void> {
  if (vacancyIds === null) return;
  for (const ended of await endedOf(tx, areaId, vacancyIds)) {
    if (conflictOfClosing(ended, ended.chosen) !== null) throw new Refused('vacancies.result-against-chosen', { count: ended.chosen });
  }
}

/** How many places were filled after all, as whoever records the chosen one corrects the closing. */
export type ClosingToo = { readonly placesFilled: number; readonly rowVersion: number };

/**
 * Who was chosen after the vacancy had been closed with nobody of ours: the closing is corrected in the same act by who serves the employer, and
 * anybody else is told whose work it is. Nothing of the step stays if it is refused.
 */
export async function agreeWithClosing(doing: Writing, { vacancyAreaId, vacancyId }: Pick<CandidateRow, 'vacancyAreaId' | 'vacancyId'>, closing: ClosingToo | null, receipt: string): Promise<void> {
  const { tx, scope } = doing;
  const [ended] = await endedOf(tx, vacancyAreaId, [vacancyId]);
  if (ended === undefined || conflictOfClosing(ended, ended.chosen) === null) return;
  const mayCorrect = vacancyAreaId === scope.areaId && scope.roles.some((role) => role === 'employer-expert' || role === 'team-lead');
  if (closing === null || !mayCorrect) {
    const said = ended.result === null ? vacancyWord('state', ended.state, scope.language) : vacancyWord('result', ended.result, scope.language);
    throw new Refused('presentations.closing-says-otherwise', { result: said, count: ended.placesFilled ?? 0, by: ended.responsible ?? '–' });
  }
  const { placesFilled, rowVersion } = closing;
  await correctResult(doing, vacancyId, { result: { result: 'our-candidate', placesFilled, notFilled: null }, reason: null, rowVersion, receipt });
}
