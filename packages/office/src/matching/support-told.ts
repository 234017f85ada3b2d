import { ageOn, formatIso, plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { MatchGround } from '@kohtaanto/rules/matching/match-ground.ts';
import type { EducationLevel, SeekerFacts, VacancyFacts } from '@kohtaanto/rules/matching/matching-facts.ts';
import { mobilityPossibility, subsidyPossibilities } from '@kohtaanto/rules/matching/subsidy-possibility.ts';
import { subsidySentence } from '@kohtaanto/words/matching/subsidy-words.ts';
import type { Language } from '@kohtaanto/words/language.ts';
import { sql } from 'kysely';
import type { Visit } from '../jobseekers/visit.ts';

type Row = { readonly born: string; readonly unemployed: boolean; readonly of6: number; readonly of14: number; readonly of28: number; readonly worked: boolean };

const DAYS_OF_MONTH = 30;

/** Support that might be asked for the person, by the register's own facts: unemployed time is that of the status unemployed (code 02), services not counted. */
export async function supportTold({ tx, scope, person }: Visit, education: EducationLevel | null, today: PlainDate): Promise<string[]> {
  const day = formatIso(today);
  const { rows: [row] } = await sql<Row>`
    with s as (select code, period from employment_status where area_id = ${scope.areaId} and person_id = ${person.personId}),
    days as (select m, coalesce(sum(upper(x) - lower(x)), 0)::int as count from (values (6), (14), (28)) as v(m)
      left join lateral (select s.period * daterange((${day}::date - make_interval(months => m))::date, ${day}::date) as x from s where s.code = '02') p on not isempty(x) group by m)
    select p.birth_date as born, exists (select from s where code = '02' and period @> ${day}::date) as unemployed,
      (select count from days where m = 6) as of6, (select count from days where m = 14) as of14, (select count from days where m = 28) as of28,
      exists (select from s where code in ('00', '01') and period && daterange((${day}::date - make_interval(months => 6))::date, ${day}::date)) as worked
    from person p where p.area_id = ${scope.areaId} and p.person_id = ${person.personId}`.execute(tx);
  if (row === undefined) return [];
  const months = (days: number): number => Math.floor(days / DAYS_OF_MONTH);
  const possible = subsidyPossibilities({
    age: ageOn(plainDate(row.born), today), education, unemployed: row.unemployed, unemployedOf14: months(row.of14), unemployedOf28: months(row.of28),
    noWorkInSixMonths: !row.worked && months(row.of6) >= 6,
  }, today);
  return possible.map((one) => subsidySentence(one, scope.language));
}

/** Where the way is longer than the commuting area of the act. */
export function longWayTold({ municipality: home }: SeekerFacts, { municipality: work, remote }: VacancyFacts, { places, commuting }: MatchGround, language: Language): string | null {
  if (work === null) return null;
  const possible = mobilityPossibility({ km: places.km(places.placeOf(home), places.placeOf(work)), longFrom: commuting.km, remote });
  return possible === null ? null : subsidySentence(possible, language);
}
