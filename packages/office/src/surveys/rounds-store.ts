import { sql } from 'kysely';
import { bandFrom } from '@kohtaanto/rules/surveys/response-band.ts';
import type { RoundResult } from '@kohtaanto/rules/surveys/round-result.ts';
import type { SurveyId } from '@kohtaanto/rules/surveys/questionnaire.ts';
import type { AccessScope, Tx } from '../platform/platform.ts';
import type { Round } from './contract.ts';

export type StoredRound = {
  readonly roundId: string; readonly survey: SurveyId; readonly version: number; readonly opens: string; readonly closes: string;
  readonly municipalities: readonly string[]; readonly closedOn: string | null; readonly outcome: 'told' | 'too-few' | null;
  readonly invented: boolean; readonly band: number | null; readonly told: RoundResult | null;
};

/** The area's rounds, newest first; of an open one the step its answers have come to, never their number. */
export async function listRounds(tx: Tx, scope: AccessScope, roundId: string | null = null): Promise<readonly StoredRound[]> {
  const { rows } = await sql<StoredRound>`
    select r.round_id as "roundId", r.survey, r.version, r.opens::text as opens, r.closes::text as closes, r.municipalities,
      r.closed_on::text as "closedOn", r.outcome, r.invented, s.told,
      case when r.closed_on is null then office.survey_band(r.round_id) end as band
    from office.survey_round r left join office.survey_result s on s.area_id = r.area_id and s.round_id = r.round_id
    where r.area_id = ${scope.areaId} and (${roundId}::text is null or r.round_id = ${roundId})
    order by r.opens desc, r.opened_at desc, r.round_id`.execute(tx);
  return rows;
}

export function asTold(round: StoredRound, today: string): Round {
  const { roundId, survey, version, opens, closes, closedOn, invented } = round;
  return {
    roundId, survey, version, opens, closes, closedOn, invented,
    state: round.outcome ?? (today < opens ? 'coming' : 'open'),
    band: round.band === null ? null : bandFrom(round.band),
    respondents: round.told?.respondents ?? null,
    total: round.told?.total ?? null,
  };
}

export type Place = { readonly code: string; readonly name: Readonly<Record<'fi' | 'sv' | 'en', string>> };

/** Municipalities by their names, those asked for, in the order of the Finnish name. */
export async function readPlaces(tx: Tx, codes: readonly string[]): Promise<readonly Place[]> {
  const { rows } = await sql<Place>`
    select municipality_code as code, jsonb_build_object('fi', name_fi, 'sv', name_sv, 'en', name_en) as name
    from office.municipality where municipality_code = any (${codes}::text[]) order by name_fi`.execute(tx);
  return rows;
}

export async function readAreaName(tx: Tx, areaId: number): Promise<Place['name']> {
  const { rows } = await sql<{ name: Place['name'] }>`
    select jsonb_build_object('fi', name_fi, 'sv', name_sv, 'en', name_en) as name from office.area where area_id = ${areaId}`.execute(tx);
  return rows[0]?.name ?? { fi: '', sv: '', en: '' };
}

export async function municipalitiesOn(tx: Tx, areaId: number, day: string): Promise<readonly string[]> {
  const { rows } = await sql<{ code: string }>`
    select municipality_code as code from office.area_municipality
    where area_id = ${areaId} and period @> ${day}::date order by municipality_code`.execute(tx);
  return rows.map(({ code }) => code);
}

export type Official = { readonly measure: string; readonly period: string; readonly value: number | null; readonly source: string; readonly importedAt: string };

/** What others have published of the area in the same measures; our own totals are not among them. */
export async function readOfficial(tx: Tx, areaId: number): Promise<readonly Official[]> {
  const { rows } = await sql<Official>`
    select f.measure, f.period, f.value::float8 as value, r.source, r.finished_at::text as "importedAt"
    from office.register_figure f join office.register_run r using (run_id)
    where f.measure in ('equality-score', 'cooperation-barometer') and f.place_kind = 'area' and f.place_code = ${String(areaId)}
      and f.group_code = '' and f.superseded_by is null and r.kind <> 'own-survey'
    order by f.period desc limit 20`.execute(tx);
  return rows;
}
