import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Forecast } from '@kohtaanto/rules/estimation/forecast.ts';
import { formatMonth, monthsOn } from '@kohtaanto/rules/indicators/months.ts';
import type { Tx } from '../../platform/platform.ts';
import type { ProvidedSeries } from '../providers/provided-series.ts';
import { HORIZON, RULE_VERSION } from './forecast-nodes.ts';
import type { ForecastNode, NodesOfSeries } from './nodes-of-series.ts';

/** Months that a chart goes on from. */
const KEPT_MONTHS = 72;

export type MadeRun = {
  readonly provider: string; readonly series: ProvidedSeries; readonly tree: NodesOfSeries; readonly fingerprint: string;
  readonly forecasts: readonly Forecast[];
};

/** Of what a forecast is made: the same figures, places and method give the same one, and it is not made twice. */
export function fingerprintOf(tree: NodesOfSeries): string {
  const hash = createHash('sha256').update(`${RULE_VERSION} ${HORIZON}`);
  for (const { kind, code, parent, first, values } of tree.nodes) hash.update(`|${kind} ${code} ${parent} ${first}:${values.join(',')}`);
  return hash.digest('hex');
}

export async function newestFingerprint(tx: Tx, measure: string, areaId: number | null): Promise<string | undefined> {
  const { rows } = await sql<{ fingerprint: string }>`
    select fingerprint from office.forecast_run where measure = ${measure} and area_id is not distinct from ${areaId}::smallint
    order by run_id desc limit 1`.execute(tx);
  return rows[0]?.fingerprint;
}

export async function storeRun(tx: Tx, { provider, series, tree, fingerprint, forecasts }: MadeRun): Promise<void> {
  if (tree.last === null) return;
  const leftOut = JSON.stringify(tree.leftOut.map(({ code, why, until }) => ({ code, why, until: until === null ? null : formatMonth(until) })));
  const { rows } = await sql<{ runId: number }>`
    insert into office.forecast_run (area_id, provider, measure, source, source_runs, fingerprint, rule_version, last_month, horizon, left_out)
    values (${series.areaId}, ${provider}, ${series.measure}, ${series.source}, ${JSON.stringify(series.sourceRuns)}::jsonb, ${fingerprint},
      ${RULE_VERSION}, ${formatMonth(tree.last)}, ${HORIZON}, ${leftOut}::jsonb)
    returning run_id as "runId"`.execute(tx);
  const runId = rows[0]?.runId;
  if (runId === undefined) throw new Error('a forecast run was not stored');
  const told = tree.nodes.flatMap((node, at) => {
    const forecast = forecasts[at];
    return node.kind === 'others' || forecast === undefined ? [] : [rowOf(node, forecast)];
  });
  await sql`
    insert into office.forecast (run_id, area_id, place_kind, place_code, method, told, history, without)
    select ${runId}, ${series.areaId}::smallint, r.kind, r.code, r.method, r.told, r.history,
      array(select jsonb_array_elements_text(r.without))
    from jsonb_to_recordset(${JSON.stringify(told)}::jsonb)
      as r(kind text, code text, method text, told jsonb, history jsonb, without jsonb)`.execute(tx);
}

function rowOf({ kind, code, first, values, without }: ForecastNode, forecast: Forecast) {
  const from = Math.max(0, values.length - KEPT_MONTHS);
  return {
    kind, code, method: forecast.method, told: rounded(forecast), without,
    history: values.slice(from).map((value, at) => ({ month: formatMonth(monthsOn(first, from + at)), value })),
  };
}

/** Nobody reads the eighth digit of a guess, and rows are a third of the size without it. */
function rounded(forecast: Forecast): unknown {
  return JSON.parse(JSON.stringify(forecast, (_, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(7)) : value)));
}
