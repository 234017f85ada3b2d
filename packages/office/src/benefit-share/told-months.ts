import { sql } from 'kysely';
import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { AccessScope, Tx } from '../platform/platform.ts';
import type { Correction, MunicipalityMonth } from './contract.ts';
import { tellCorrections, tellMonth } from './hide-small.ts';
import { correctionSums, municipalityNames, municipalitySums } from './month-store.ts';

/** What stands of a place and month in `benefit_told`. */
export type ToldPlace = { readonly told: MunicipalityMonth; readonly corrections: readonly Correction[] };

/**
 * Writes what municipalities are told of these months: the whole area protected together, a row for each place, a new
 * revision where something is another. So what a municipality reads was made once, and of it alone.
 */
export async function tellMonthsAnew(tx: Tx, scope: AccessScope, months: readonly string[], today: PlainDate): Promise<void> {
  if (months.length === 0) return;
  const names = await municipalityNames(tx);
  const rows: { month: string; place: string; told: ToldPlace }[] = [];
  for (const month of months) {
    const { municipalities, total } = tellMonth(month, await municipalitySums(tx, scope, month), names, false);
    const corrections = tellCorrections(await correctionSums(tx, scope, month), false);
    const ofPlace = (code: string | null): readonly Correction[] => corrections.filter(({ municipality }) => municipality === code);
    rows.push(...municipalities.map((told) => ({ month, place: told.code ?? 'unknown', told: { told, corrections: ofPlace(told.code) } })));
    rows.push({ month, place: 'total', told: { told: total, corrections } });
  }
  await sql`insert into benefit_told (area_id, month, place, revision, told_on, told)
    select ${scope.areaId}, n.month, n.place, coalesce(b.revision, 0) + 1, ${formatIso(today)}::date, n.told
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as n(month text, place text, told jsonb)
    left join lateral (select revision, told from benefit_told t where t.area_id = ${scope.areaId} and t.month = n.month and t.place = n.place
      order by revision desc limit 1) b on true
    where b.told is distinct from n.told
    on conflict do nothing`.execute(tx);
}

/** Months that were reckoned before anything was told of them. */
export async function tellUntoldMonths(tx: Tx, scope: AccessScope, today: PlainDate): Promise<void> {
  const { rows } = await sql<{ month: string }>`select distinct l.month from benefit_line l where l.area_id = ${scope.areaId} and l.superseded_by is null
    and not exists (select from benefit_told t where t.area_id = l.area_id and t.month = l.month) order by 1`.execute(tx);
  await tellMonthsAnew(tx, scope, rows.map(({ month }) => month), today);
}

/** The newest of what was told of each month, of the places that the database shows the asker: of an officer the own one. */
export async function toldMonths(tx: Tx, scope: AccessScope): Promise<readonly (ToldPlace & { readonly month: string; readonly toldOn: string })[]> {
  const { rows } = await sql<{ month: string; toldOn: string; told: ToldPlace }>`select distinct on (month) month, told_on::text as "toldOn", told
    from benefit_told where area_id = ${scope.areaId} order by month desc, revision desc limit 240`.execute(tx);
  return rows.map(({ told, ...rest }) => ({ ...rest, ...told }));
}
