import { sql } from 'kysely';
import type { Accuracy, Forecast } from '@kohtaanto/rules/estimation/forecast.ts';
import { MEMBERS } from '@kohtaanto/rules/estimation/combination.ts';
import { forecastNotes } from '@kohtaanto/words/forecasts/notes.ts';
import { methodName } from '@kohtaanto/words/forecasts/method-names.ts';
import { nameOfMeasure } from '../registers/names/measure-name.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { AccessScope, Language, Tx } from '../platform/platform.ts';
import type { ChosenForecast, ForecastRow, Forecasts, PastOfMethod } from './contract.ts';
import type { Making } from './making/make-forecasts.ts';

type Name = { readonly fi: string; readonly sv: string; readonly en: string };
type LeftOut = { readonly code: string; readonly why: 'hidden' | 'ends-early' | 'short'; readonly until: string | null };
type Run = {
  readonly runId: number; readonly measure: string; readonly madeAt: string | Date; readonly source: string; readonly sourceRuns: number[];
  readonly ruleVersion: string; readonly lastMonth: string; readonly horizon: number; readonly leftOut: readonly LeftOut[];
};
type Stored = {
  readonly kind: 'country' | 'area' | 'municipality'; readonly code: string; readonly told: Forecast;
  readonly history: { readonly month: string; readonly value: number }[]; readonly without: readonly string[]; readonly name: Name;
};

const country: Name = { fi: 'Koko maa', sv: 'Hela landet', en: 'Whole country' };
/** The top of the tree where figures of a few municipalities were brought and none of the country. */
const broughtTogether: Name = { fi: 'Tuodut kunnat yhteensä', sv: 'Importerade kommuner sammanlagt', en: 'Municipalities brought, together' };

/** The newest run of each measure. */
async function newestRuns(tx: Tx): Promise<readonly Run[]> {
  const { rows } = await sql<Run>`
    select distinct on (measure) run_id as "runId", measure, made_at as "madeAt", source, source_runs as "sourceRuns",
      rule_version as "ruleVersion", last_month as "lastMonth", horizon, left_out as "leftOut"
    from office.forecast_run order by measure, run_id desc`.execute(tx);
  return rows;
}

/** The area, its municipalities and the country, in this order. */
async function storedOf(tx: Tx, { areaId }: AccessScope, { runId, measure }: Run): Promise<readonly Stored[]> {
  const { rows } = await sql<Omit<Stored, 'name'> & { readonly fi: string | null; readonly sv: string | null; readonly en: string | null; readonly whole: boolean }>`
    select f.place_kind as kind, f.place_code as code, f.told, f.history, f.without,
      coalesce(m.name_fi, a.name_fi) as fi, coalesce(m.name_sv, a.name_sv) as sv, coalesce(m.name_en, a.name_en) as en,
      exists (select from office.register_figure r where r.measure = ${measure} and r.place_kind = 'country' and r.superseded_by is null) as whole
    from office.forecast f
    left join office.municipality m on f.place_kind = 'municipality' and m.municipality_code = f.place_code
    left join office.area a on f.place_kind = 'area' and a.area_id::text = f.place_code
    where f.run_id = ${runId} and (f.place_kind = 'country' or (f.place_kind = 'area' and f.place_code = ${String(areaId)})
      or (f.place_kind = 'municipality' and exists (select from office.area_municipality am
        where am.area_id = ${areaId} and am.municipality_code = f.place_code and upper_inf(am.period))))
    order by array_position(array['area', 'municipality', 'country'], f.place_kind), fi`.execute(tx);
  return rows.map(({ fi, sv, en, whole, ...row }) =>
    ({ ...row, name: row.kind === 'country' ? (whole ? country : broughtTogether) : { fi: fi ?? row.code, sv: sv ?? row.code, en: en ?? row.code } }));
}

export type ForecastsAsked = { readonly measure?: string | undefined; readonly place?: string | undefined };

export async function tellForecasts(tx: Tx, scope: AccessScope, asked: ForecastsAsked, making: Making): Promise<Forecasts> {
  const { language } = scope;
  const runs = await newestRuns(tx);
  const run = asked.measure === undefined ? preferred(runs) : runs.find(({ measure }) => measure === asked.measure);
  if (run === undefined && asked.measure !== undefined) throw new Refused('forecasts.no-forecast', { measure: asked.measure });
  const stored = run === undefined ? [] : await storedOf(tx, scope, run);
  const chosen = stored.find((row) => placeOf(row) === asked.place) ?? (asked.place === undefined ? stored[0] : undefined);
  if (run !== undefined && asked.place !== undefined && chosen === undefined) throw new Refused('forecasts.place-unknown', { place: asked.place });
  const names = await municipalityNames(tx, [...run?.leftOut.map(({ code }) => code) ?? [], ...chosen?.without ?? []]);
  const nameOf = (code: string): Name => names.get(code) ?? { fi: code, sv: code, en: code };
  const own = await municipalitiesOfArea(tx, scope.areaId);
  return {
    measures: runs.map(({ measure }) => ({ measure, name: nameOfMeasure(measure, language) })),
    measure: run?.measure ?? null,
    mayMake: scope.roles.some((role) => role === 'director' || role === 'controller'),
    making: tellMaking(making, language),
    run: run === undefined ? null : {
      runId: run.runId, madeAt: new Date(run.madeAt).toISOString(), source: run.source, sourceRuns: run.sourceRuns, ruleVersion: run.ruleVersion,
      lastMonth: run.lastMonth, horizon: run.horizon,
      leftOut: run.leftOut.filter(({ code }) => own.has(code)).map(({ code, why, until }) => ({ place: code, name: nameOf(code), why, until })),
    },
    rows: stored.map(rowOf),
    chosen: chosen === undefined ? null : chosenOf(chosen, language, nameOf),
    notes: [...forecastNotes(language)],
  };
}

export const tellMaking = (making: Making, language: Language): Forecasts['making'] =>
  (making === null ? null : { measureName: making.measure === '' ? '' : nameOfMeasure(making.measure, language), done: making.done, all: making.all });

/** The unemployed first: it is what most come for. */
const preferred = (runs: readonly Run[]): Run | undefined => runs.find(({ measure }) => measure === 'unemployed') ?? runs[0];

const placeOf = ({ kind, code }: Stored): string => (kind === 'area' ? 'AREA' : kind === 'country' ? 'SSS' : code);

function rowOf(row: Stored): ForecastRow {
  const { told, history } = row;
  return {
    place: placeOf(row), name: row.name, last: history.at(-1)?.value ?? 0, yearOn: told.points[11] ?? null, method: told.method,
    mase: told.accuracy.mase, naiveMase: told.beside.find(({ method }) => method === 'seasonal-naive')?.mase ?? null,
  };
}

function chosenOf(row: Stored, language: Language, nameOf: (code: string) => Name): ChosenForecast {
  const { told } = row;
  const past = (of: Accuracy): PastOfMethod => ({ ...of, name: methodName(of.method, language) });
  return {
    place: placeOf(row), name: row.name, history: row.history, points: [...told.points], accuracy: past(told.accuracy),
    beside: told.beside.map(past), without: row.without.map(nameOf),
    weights: told.weights === null ? [] : MEMBERS.map((method) => ({ method, name: methodName(method, language), weight: told.weights?.[method] ?? 0 })),
  };
}

async function municipalityNames(tx: Tx, codes: readonly string[]): Promise<ReadonlyMap<string, Name>> {
  const { rows } = await sql<Name & { readonly code: string }>`
    select municipality_code as code, name_fi as fi, name_sv as sv, name_en as en from office.municipality
    where municipality_code = any(${[...codes]}::text[])`.execute(tx);
  return new Map(rows.map(({ code, ...name }) => [code, name]));
}

async function municipalitiesOfArea(tx: Tx, areaId: number): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ code: string }>`
    select municipality_code as code from office.area_municipality where area_id = ${areaId} and upper_inf(period)`.execute(tx);
  return new Set(rows.map(({ code }) => code));
}

/** For a spreadsheet: a row for each place and month, with what one has to know of it on every row. */
export async function forecastFile(tx: Tx, scope: AccessScope, measure: string): Promise<string> {
  const run = (await newestRuns(tx)).find((one) => one.measure === measure);
  if (run === undefined) throw new Refused('forecasts.no-forecast', { measure });
  const comma = scope.language === 'en' ? '.' : ',';
  const figure = (value: number | null): string => (value === null ? '' : String(value).replace('.', comma));
  const lines = (await storedOf(tx, scope, run)).flatMap((row) => row.told.points.map((at) => [
    placeOf(row) === 'AREA' ? `area-${row.code}` : row.code, quoted(row.name[scope.language]), at.month,
    ...[at.point, at.low80, at.high80, at.low95, at.high95].map((value) => figure(Math.round(value * 10) / 10)),
    quoted(methodName(row.told.method, scope.language)), figure(row.told.accuracy.mase), String(row.told.accuracy.origins),
    run.lastMonth, quoted(run.source),
  ].join(';')));
  return `\ufeff${['place;name;month;point;low80;high80;low95;high95;method;mase;origins;last_month;source', ...lines].join('\r\n')}\r\n`;
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
