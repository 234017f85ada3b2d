import { cents } from '@kohtaanto/rules/foundations/cents.ts';
import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { isShownWhenHired } from '@kohtaanto/rules/matching/matching-facts.ts';
import type { OccupationRef, SeekerFacts } from '@kohtaanto/rules/matching/matching-facts.ts';
import { sql } from 'kysely';
import type { AccessScope, Tx } from '../platform/platform.ts';
import type { ProfileFacts } from '../seeker-profiles/contract.ts';

/** What matching looks at, out of what the person has told and the municipality where the person lives; nothing else of a person. */
export function seekerFactsOf(personId: string, municipality: string, told: ProfileFacts, today: string): SeekerFacts {
  const licences = told.licences.filter((licence) => !isShownWhenHired(licence));
  return {
    personId, municipality,
    wishes: told.wishes.map(refOf),
    history: told.history.map((work) => ({ occupation: refOf(work), months: monthsOf(work.from, work.until ?? today.slice(0, 7)), until: work.until === null ? null : plainDate(`${work.until}-28`) })),
    skills: told.skills, licences, licencesNotTold: licences.length === 0 && told.licencesAsked !== true, languages: told.languages, education: told.education, travelLimit: told.travelLimit,
    movesTo: told.movesTo, workingTimes: told.workingTimes, shifts: told.shifts,
    availableFrom: told.availableFrom === null ? null : plainDate(told.availableFrom), payFloor: told.payFloor === null ? null : cents(told.payFloor),
  };
}

const refOf = ({ isco, concept, title }: { readonly isco: string; readonly concept: string | null; readonly title: string }): OccupationRef => ({ isco, concept, name: title });

/** Both ends in. */
function monthsOf(from: string, until: string): number {
  const number = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
  return Math.max(1, number(until) - number(from) + 1);
}

export type Seeker = { readonly facts: SeekerFacts; readonly name: string; readonly coach: string | null };
type Row = {
  readonly personId: string; readonly municipality: string; readonly told: ProfileFacts | null; readonly protected: boolean; readonly name: string | null; readonly coach: string | null;
};

type VisibleSeekers = { readonly seekers: readonly Seeker[]; readonly protectedCount: number; readonly withoutProfile: number };

/** Those whose job search goes on, who have told what they have and want, and whom the asker may see; and how many have told nothing. */
export async function visibleSeekers(tx: Tx, { areaId }: AccessScope, today: string): Promise<VisibleSeekers> {
  const { rows } = await sql<Row>`
    select p.person_id as "personId", p.municipality_code as municipality, s.facts as told, p.protected,
      case when p.protected then null else i.given_name || ' ' || i.family_name end as name, c.given_name || ' ' || c.family_name as coach
    from person p
    left join lateral (select facts from seeker_profile f where f.area_id = p.area_id and f.person_id = p.person_id order by f.version desc limit 1) s on true
    left join person_identity i on i.area_id = p.area_id and i.person_id = p.person_id
    left join staff c on c.area_id = p.area_id and c.staff_id = p.coach_id
    where p.area_id = ${areaId} and exists (select from job_search j where j.area_id = p.area_id and j.person_id = p.person_id and j.period @> ${today}::date)`.execute(tx);
  return {
    protectedCount: rows.filter((row) => row.protected && row.told !== null).length,
    withoutProfile: rows.filter((row) => !row.protected && row.name !== null && row.told === null).length,
    seekers: rows.flatMap((row) => (row.protected || row.name === null || row.told === null ? []
      : [{ facts: seekerFactsOf(row.personId, row.municipality, row.told, today), name: row.name, coach: row.coach }])),
  };
}
