import { sql } from 'kysely';
import { formatIso, plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { parsePeriod } from '../platform/database/period-column.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { AccessScope, Platform, Tx } from '../platform/platform.ts';
import { teamStaff } from '../appointments/smooth.ts';
import { lastDayOf } from './absence-days.ts';
import { neededSpecialisation, rankCoaches } from './coach-fit.ts';
import type { CoachProfile, PersonNeeds } from './coach-fit.ts';
import { listCounts, listStaff } from './load-store.ts';

/** A proposal with its reasons; a person decides. */
export function proposeCoach(platform: Platform, scope: AccessScope, personId: string) {
  return platform.database.read(scope, async (tx) => {
    const today = formatIso(platform.clock.today());
    const needs = await readNeeds(tx, scope, personId);
    const staffIds = await teamStaff(tx, scope, null, today);
    const staff = await listStaff(tx, scope, staffIds, today);
    const counts = await listCounts(tx, scope, staffIds, today);
    const profiles = staff.map((row): CoachProfile => {
      const own = counts.filter((count) => count.coach_id === row.staff_id);
      const period = row.absence === null ? null : parsePeriod(row.absence.period);
      const away = period?.start != null && plainDate(period.start) <= platform.clock.today();
      return {
        staffId: row.staff_id,
        specialisation: row.specialisation,
        languages: row.languages,
        caseloadMax: row.caseload_max,
        customers: own.reduce((sum, count) => sum + count.customers, 0),
        customersThere: own.find((count) => count.municipality_code === needs.municipalityCode)?.customers ?? 0,
        awayUntil: away ? lastDayOf(period.end) : null,
      };
    });
    const nameOf = new Map(staff.map((row) => [row.staff_id, `${row.given_name} ${row.family_name}`]));
    return {
      candidates: rankCoaches(needs, profiles).map(({ profile, reasons }) => ({
        staffId: profile.staffId,
        name: nameOf.get(profile.staffId) ?? profile.staffId,
        specialisation: profile.specialisation,
        customers: profile.customers,
        caseloadMax: profile.caseloadMax,
        awayUntil: profile.awayUntil,
        current: profile.staffId === needs.currentCoachId,
        reasons: [...reasons],
      })),
    };
  });
}

async function readNeeds(tx: Tx, scope: AccessScope, personId: string): Promise<PersonNeeds> {
  const { rows } = await sql<{
    municipality_code: string; service_language: string; coach_id: string | null; groups: string[] | null;
    former: string[] | null;
  }>`
    select p.municipality_code, p.service_language, p.coach_id, p.groups,
      (select array_agg(distinct c.staff_id) from office.coach_assignment c
        where c.area_id = p.area_id and c.person_id = p.person_id and c.staff_id is distinct from p.coach_id) as former
    from office.person p where p.area_id = ${scope.areaId} and p.person_id = ${personId}::uuid`.execute(tx);
  const person = rows[0];
  if (person === undefined) throw new Refused('customer-unknown');
  return {
    specialisation: neededSpecialisation(person.groups ?? []),
    language: person.service_language,
    municipalityCode: person.municipality_code,
    currentCoachId: person.coach_id,
    formerCoachIds: person.former ?? [],
  };
}
