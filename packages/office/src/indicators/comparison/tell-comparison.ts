import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { findIndicator } from '@kohtaanto/rules/indicators/catalogue.ts';
import { formatMonth, monthNumber, monthsOn } from '@kohtaanto/rules/indicators/months.ts';
import { sql } from 'kysely';
import type { NameInLanguages } from '../../areas/contract.ts';
import { Refused } from '../../platform/http/refusal.ts';
import type { AccessScope, Tx } from '../../platform/platform.ts';
import type { Comparison, Target, Waiting } from '../comparison-contract.ts';
import { TREND } from '../gate/tell-indicator.ts';
import { listTargets, targetIn } from '../targets/store.ts';
import { findCountryFigure } from './country-figure.ts';

type Asked = { readonly id: string; readonly month: string; readonly area?: string };

export const maySetTargets = ({ roles }: AccessScope) => roles.includes('director') || roles.includes('controller');

/** What a figure stands beside, besides its own year before and the area around it. */
export async function tellComparison(tx: Tx, scope: AccessScope, { id, month, area }: Asked): Promise<Comparison> {
  const indicator = findIndicator(id);
  if (indicator === undefined) throw new Refused('indicators.unknown', { id });
  const place = area === undefined || Number(area) === scope.areaId ? null : await findPlace(tx, scope, area);
  const country = await findCountryFigure(tx, indicator.definition, month);
  const decisions = await listTargets(tx, scope, { indicator: id, municipality: place?.code ?? null });
  const asked = monthNumber(plainDate(`${month}-01`));
  const trend = Array.from({ length: TREND }, (_, back) => formatMonth(monthsOn(asked, back + 1 - TREND)));
  return {
    id, month, place, country,
    target: targetIn(decisions, month),
    targetTrend: trend.map((each) => ({ month: each, value: targetIn(decisions, each)?.value ?? null })),
    decisions: [...decisions], maySet: maySetTargets(scope),
  };
}

export async function findPlace(tx: Tx, scope: AccessScope, code: string): Promise<NonNullable<Comparison['place']>> {
  const { rows } = await sql<{ code: string; name: NameInLanguages }>`
    select m.municipality_code as code, jsonb_build_object('fi', m.name_fi, 'sv', m.name_sv, 'en', m.name_en) as name
    from office.area_municipality am join office.municipality m using (municipality_code)
    where am.area_id = ${scope.areaId} and m.municipality_code = ${code} and upper_inf(am.period)`.execute(tx);
  if (rows[0] === undefined) throw new Refused('indicators.another-area', { given: code });
  return rows[0];
}

/** Late meetings of every unit, and the targets that hold: what the leaders of an area are asked to decide about. */
export async function tellWaiting(tx: Tx, scope: AccessScope, today: string): Promise<Waiting> {
  const { rows } = await sql<Waiting['lateMeetings'][number]>`
    select l.unit_code as unit, l.late, l.oldest::text as oldest, l.unit_code = ${scope.unitCode} as own,
      jsonb_build_object('fi', u.name_fi, 'sv', u.name_sv, 'en', u.name_en) as name
    from office.late_meetings(${today}::date) l
    join office.responsibility_area u on u.area_id = ${scope.areaId} and u.unit_code = l.unit_code
    order by l.late desc, l.unit_code`.execute(tx);
  const decisions = await listTargets(tx, scope);
  const month = today.slice(0, 7);
  const keyOf = ({ indicator, place }: Target) => `${indicator} ${place?.code ?? ''}`;
  const byKey = Map.groupBy(decisions, keyOf);
  const holding = [...byKey.values()].flatMap((own) => targetIn(own, month) ?? []);
  const last = formatMonth(monthsOn(monthNumber(plainDate(today)), 1));
  const ending = holding.filter((target) => target.until !== null && target.until <= last
    && targetIn(byKey.get(keyOf(target)) ?? [], formatMonth(monthsOn(monthNumber(plainDate(`${target.until}-01`)), 1))) === null);
  return { lateMeetings: rows, targets: holding, ending };
}

export async function findOwnMunicipality(tx: Tx, scope: AccessScope): Promise<Comparison['place']> {
  const { rows } = await sql<{ code: string; name: NameInLanguages }>`
    select m.municipality_code as code, jsonb_build_object('fi', m.name_fi, 'sv', m.name_sv, 'en', m.name_en) as name
    from office.staff s join office.municipality m using (municipality_code)
    where s.area_id = ${scope.areaId} and s.staff_id = ${scope.staffId}`.execute(tx);
  return rows[0] ?? null;
}
