import { sql } from 'kysely';
import type { AccessScope, Tx } from '../platform/platform.ts';
import type { ImportContext, KnownMunicipality } from './check-row.ts';

/** What the checks know of the country's municipalities and the area's coaches on a day. */
export async function loadContext(tx: Tx, scope: AccessScope, today: string): Promise<ImportContext> {
  const municipalities = await sql<MunicipalityRow>`
    select m.municipality_code as code, m.name_fi, m.name_sv, upper(m.valid)::text as ended,
           into_m.name_fi as into_name, into_m.municipality_code as into_code, am.area_id, a.name_fi as area_name
    from office.municipality m
    left join office.municipality into_m on into_m.municipality_code = m.merged_into
    left join office.area_municipality am
      on am.municipality_code = m.municipality_code and am.period @> ${today}::date
    left join office.area a on a.area_id = am.area_id`.execute(tx);
  const coaches = await sql<{ staff_id: string; family_name: string; given_name: string }>`
    select staff_id, family_name, given_name from office.staff
    where area_id = ${scope.areaId} and period @> ${today}::date and customer_facing`.execute(tx);
  return {
    areaId: scope.areaId,
    today,
    municipalities: byCodeAndName(municipalities.rows),
    coaches: new Map(coaches.rows.flatMap(({ staff_id: id, family_name: family, given_name: given }) => [
      [id, id],
      [`${family} ${given}`.toLowerCase(), id],
      [`${given} ${family}`.toLowerCase(), id],
      [`${family}, ${given}`.toLowerCase(), id],
    ])),
    competent: new Set(scope.municipalities),
  };
}

type MunicipalityRow = {
  readonly code: string;
  readonly name_fi: string;
  readonly name_sv: string;
  readonly ended: string | null;
  readonly into_name: string | null;
  readonly into_code: string | null;
  readonly area_id: number | null;
  readonly area_name: string | null;
};

/** A living municipality wins the name over an ended one that bore the same. */
function byCodeAndName(rows: readonly MunicipalityRow[]): ReadonlyMap<string, KnownMunicipality> {
  const known = new Map<string, KnownMunicipality>();
  const endedFirst = [...rows].sort((a, b) => Number(b.ended !== null) - Number(a.ended !== null));
  for (const row of endedFirst) {
    const merged = row.ended !== null && row.into_name !== null ? { into: row.into_name, code: row.into_code, on: row.ended } : null;
    const entry = { code: row.code, name: row.name_fi, areaId: row.area_id, areaName: row.area_name, merged };
    for (const name of [row.code, row.name_fi.toLowerCase(), row.name_sv.toLowerCase()]) known.set(name, entry);
  }
  return known;
}
