import { findIndicator } from '@kohtaanto/rules/indicators/catalogue.ts';
import { isCountedElsewhere, targetUnit } from '@kohtaanto/rules/indicators/target-measures.ts';
import { indicatorWords } from '@kohtaanto/words/indicators/indicator-words.ts';
import { namesOfCountedElsewhere } from '@kohtaanto/words/indicators/target-names.ts';
import { sql } from 'kysely';
import type { NameInLanguages } from '../../areas/contract.ts';
import type { AccessScope, Language, Tx } from '../../platform/platform.ts';
import type { NewTarget, Target } from '../comparison-contract.ts';

type Row = {
  readonly targetId: number; readonly indicator: string; readonly code: string | null; readonly name: NameInLanguages;
  readonly from: string; readonly until: string | null; readonly value: number | null;
  readonly direction: Target['direction']; readonly source: string; readonly setBy: string | null; readonly setAt: string;
};

/** Every decision, newest first; of one indicator and place when they are told. */
export async function listTargets(
  tx: Tx, scope: AccessScope, of?: { readonly indicator: string; readonly municipality: string | null },
): Promise<readonly Target[]> {
  const { rows } = await sql<Row>`
    select t.target_id as "targetId", t.indicator, t.municipality_code as code, t.value::float8 as value, t.direction, t.source,
      jsonb_build_object('fi', m.name_fi, 'sv', m.name_sv, 'en', m.name_en) as name,
      to_char(lower(t.valid), 'YYYY-MM') as from, to_char(upper(t.valid) - 1, 'YYYY-MM') as until,
      s.given_name || ' ' || s.family_name as "setBy", to_char(t.set_at at time zone 'Europe/Helsinki', 'YYYY-MM-DD') as "setAt"
    from office.indicator_target t left join office.municipality m using (municipality_code)
    left join office.staff s on s.area_id = t.area_id and s.staff_id = t.set_by
    where t.area_id = ${scope.areaId} and (${of?.indicator ?? null}::text is null
      or (t.indicator = ${of?.indicator ?? null} and t.municipality_code is not distinct from ${of?.municipality ?? null}))
    order by t.target_id desc`.execute(tx);
  return rows.map(({ code, name, ...row }) => ({
    ...row, name: nameOf(row.indicator, scope.language), unit: targetUnit(row.indicator) ?? 'number',
    place: code === null ? null : { code, name },
  }));
}

function nameOf(id: string, language: Language): string {
  if (isCountedElsewhere(id)) return namesOfCountedElsewhere[id][language];
  const known = findIndicator(id);
  return known === undefined ? id : indicatorWords(known.definition, language).name;
}

/** The newest decision that covers the month; what takes back leaves nothing. `decisions` are newest first. */
export function targetIn(decisions: readonly Target[], month: string): Target | null {
  const found = decisions.find(({ from, until }) => from <= month && (until === null || month <= until));
  return found === undefined || found.value === null ? null : found;
}

export async function isMember(tx: Tx, scope: AccessScope, municipality: string, today: string): Promise<boolean> {
  const { rows } = await sql`select from office.area_municipality
    where area_id = ${scope.areaId} and municipality_code = ${municipality} and period @> ${today}::date`.execute(tx);
  return rows.length > 0;
}

type Decision = Omit<NewTarget, 'value'> & { readonly value: number | null };

export async function addDecision(tx: Tx, scope: AccessScope, decided: Decision): Promise<void> {
  const { indicator, municipality, from, until, value, direction, source } = decided;
  await sql`insert into office.indicator_target (area_id, indicator, municipality_code, valid, value, direction, source, set_by)
    values (${scope.areaId}, ${indicator}, ${municipality}, daterange(${`${from}-01`}::date,
      (${until === null ? null : `${until}-01`}::date + interval '1 month')::date), ${value}, ${direction}, ${source}, ${scope.staffId})`
    .execute(tx);
}
