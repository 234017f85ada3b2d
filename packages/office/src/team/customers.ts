import { sql } from 'kysely';
import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { AccessScope, Platform } from '../platform/platform.ts';

export type Customer = {
  readonly personId: string; readonly personName: string | null; readonly protected: boolean;
  readonly municipality: string | null; readonly language: string; readonly groups: string[];
  readonly since: string | null; readonly next: { readonly kind: string; readonly due: string } | null;
  readonly booked: boolean;
};

/** Who could be handed over, the most urgent first. A list of names: the look is recorded. */
export function getCustomers(platform: Platform, scope: AccessScope, staffId: string):
Promise<{ customers: Customer[] }> {
  const today = formatIso(platform.clock.today());
  return platform.database.write(scope, async (tx) => {
    const { rows } = await sql<Customer>`
      select p.person_id as "personId", i.family_name || ' ' || i.given_name as "personName", p.protected,
        case when p.protected then null else ${sql.ref(`m.name_${scope.language}`)} end as municipality,
        p.service_language as language,
        case when p.protected then '{}' else coalesce(p.groups, '{}') end as groups,
        (select lower(c.period) from office.coach_assignment c where c.area_id = p.area_id
          and c.person_id = p.person_id and c.period @> ${today}::date) as since,
        (select json_build_object('kind', o.kind, 'due', o.due) from office.obligation o
          where o.area_id = p.area_id and o.person_id = p.person_id and o.state = 'open' and o.party = 'authority'
          order by o.due limit 1) as next,
        exists (select from office.appointment a where a.area_id = p.area_id and a.person_id = p.person_id
          and a.state = 'booked' and upper(a.period) > ${today}::date::timestamp at time zone 'Europe/Helsinki') as booked
      from office.person p
      left join office.person_identity i on i.area_id = p.area_id and i.person_id = p.person_id
      join office.municipality m on m.municipality_code = p.municipality_code
      where p.area_id = ${scope.areaId} and p.coach_id = ${staffId}
        and exists (select from office.job_search j where j.area_id = p.area_id and j.person_id = p.person_id
          and j.period @> ${today}::date)
      order by (select min(o.due) from office.obligation o where o.area_id = p.area_id
        and o.person_id = p.person_id and o.state = 'open' and o.party = 'authority') nulls last, i.family_name
      limit 500`.execute(tx);
    await platform.audit.record(tx, scope, {
      action: 'customers.view', outcome: 'allowed', detail: { staffId, persons: rows.length },
    });
    return { customers: rows };
  });
}
