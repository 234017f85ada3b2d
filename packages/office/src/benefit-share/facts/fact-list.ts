import { sql } from 'kysely';
import type { AccessScope, Tx } from '../../platform/platform.ts';
import type { CounterFact } from '../contract.ts';

const columns = sql`f.fact_id as "factId", f.kind, f.day::text as day, f.benefit_days as "benefitDays", f.allowance_days as "allowanceDays",
  f.municipality_code as municipality, f.source, coalesce(t.given_name || ' ' || t.family_name, f.told_by) as "toldBy", f.told_on::text as "toldOn",
  case when u.fact_id is null then null else jsonb_build_object('reason', u.reason, 'on', u.undone_on,
    'by', coalesce(b.given_name || ' ' || b.family_name, u.undone_by)) end as undone`;
const joined = sql`benefit_fact f left join benefit_fact_undoing u on u.area_id = f.area_id and u.fact_id = f.fact_id
  left join staff t on t.area_id = f.area_id and t.staff_id = f.told_by left join staff b on b.area_id = f.area_id and b.staff_id = u.undone_by`;

const NEWEST = 100;

/** The newest facts of the area as they were told, without whom they are of. */
export async function listFacts(tx: Tx, scope: AccessScope): Promise<CounterFact[]> {
  const { rows } = await sql<CounterFact>`select ${columns} from ${joined} where f.area_id = ${scope.areaId}
    order by f.fact_id desc limit ${NEWEST}`.execute(tx);
  return rows;
}

/** All that was told of a person whom the asker sees, the undone too, in the order of its days. */
export async function factsOfPerson(tx: Tx, scope: AccessScope, personId: string): Promise<CounterFact[]> {
  const { rows } = await sql<CounterFact>`select ${columns} from ${joined} join person p on p.area_id = f.area_id and p.person_id = f.person_id
    where f.area_id = ${scope.areaId} and f.person_id = ${personId}::uuid order by f.day, f.fact_id`.execute(tx);
  return rows;
}
