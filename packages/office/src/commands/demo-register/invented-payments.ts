import type { Client } from 'pg';
import { inventPayments } from '@kohtaanto/demo/benefits/invented-payments.ts';
import type { PaidPerson } from '@kohtaanto/demo/benefits/invented-payments.ts';
import { inventPast, pastWindow } from '@kohtaanto/demo/benefits/past-payments.ts';
import { pastMonthsOf } from '@kohtaanto/rules/bill-forecast/past-months.ts';
import { formatIso, plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { storePastMonths } from '../../benefit-share/forecast/past-months-store.ts';
import { readFileOfMonth, storeFile } from '../../benefit-share/import/import-file.ts';
import { areaMunicipalities } from '../../benefit-share/month-store.ts';
import type { AccessScope, Database } from '../../platform/platform.ts';

/** Who would bring the files, and whom they are of. */
export type PaidArea = { readonly scope: AccessScope | undefined; readonly persons: readonly PaidPerson[] };

type Asked = { readonly seed: number; readonly day: PlainDate; readonly areaId: number };

/**
 * Kela's files of the last months for the invented persons of an area, imported as a controller would: the same door,
 * the same checks, the same reckoning. The years before them come as sums, as of an area whose persons' old months nobody brought.
 */
export async function storeInventedPayments({ scope, persons }: PaidArea, database: Pick<Database, 'write'>, { seed, day, areaId }: Asked): Promise<void> {
  if (scope === undefined || persons.length === 0) return;
  let rows = 0;
  const municipalities = await database.write(scope, (tx) => areaMunicipalities(tx, scope));
  for (const file of inventPayments(seed, day, areaId, persons)) {
    // A file of the last month may not have come yet.
    const today = file.sentOn < day ? file.sentOn : day;
    const asked = { name: file.name, bytes: Buffer.from(file.csv), month: file.month, today };
    const read = await readFileOfMonth(asked, (text) => text, municipalities);
    await database.write(scope, (tx) => storeFile(tx, scope, asked, read));
    rows += read.rows.length;
  }
  const window = pastWindow(day);
  if (window !== undefined) {
    const months = pastMonthsOf(inventPast(seed, day, areaId, persons), window.first, window.last);
    await database.write(scope, (tx) => storePastMonths(tx, scope, months, formatIso(day)));
  }
  process.stdout.write(`paid benefit days of area ${areaId}: ${rows} rows (${process.uptime().toFixed(1)} s)\n`);
}

export async function paidAreaOf(owner: Client, areaId: number): Promise<PaidArea> {
  return { scope: await importerOf(owner, areaId), persons: await paidPersons(owner, areaId) };
}

async function importerOf(owner: Client, areaId: number): Promise<AccessScope | undefined> {
  const { rows: [staff] } = await owner.query<{ staff_id: string; unit_code: string }>(`select staff_id, unit_code from office.staff
    where area_id = $1 and roles && '{controller,director}' order by ('controller' = any (roles)) desc, staff_id limit 1`, [areaId]);
  return staff === undefined ? undefined : {
    areaId, staffId: staff.staff_id, roles: ['controller'], unitCode: staff.unit_code, teamCode: null, municipalities: [], coaches: [],
    language: 'fi', purpose: 'demo',
  };
}

/** Unemployed or laid off or in a service, in one row after another: benefit is paid through them all. */
async function paidPersons(owner: Client, areaId: number): Promise<readonly PaidPerson[]> {
  const { rows } = await owner.query<{ identity_code: string; municipality_code: string; spells: [string, string | null, boolean][] }>(`
    select i.identity_code, p.municipality_code, jsonb_agg(jsonb_build_array(lower(s.spell), upper(s.spell), s.laid_off) order by lower(s.spell)) as spells
    from office.person p join office.person_identity i using (area_id, person_id)
      join (select person_id, unnest(range_agg(period)) as spell, bool_and(code = '03') as laid_off from office.employment_status
        where area_id = $1 and code in ('02', '03', '07') group by person_id) s on s.person_id = p.person_id
    where p.area_id = $1 group by 1, 2 order by 1`, [areaId]);
  return rows.map((row) => ({
    identityCode: row.identity_code, municipality: row.municipality_code,
    spells: row.spells.map(([start, end, laidOff]) => ({ start: plainDate(start), end: end === null ? null : plainDate(end), laidOff })),
  }));
}
