import { findIndicator, readingsOf } from '@kohtaanto/rules/indicators/catalogue.ts';
import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { IndicatorDefinition } from '@kohtaanto/rules/indicators/definition.ts';
import { RULE_2026 } from '@kohtaanto/rules/disclosure/disclosure-rule.ts';
import { formatMonth, parseMonth } from '@kohtaanto/rules/indicators/months.ts';
import type { Month } from '@kohtaanto/rules/indicators/months.ts';
import { sql } from 'kysely';
import { Refused } from '../../platform/http/refusal.ts';
import type { AccessScope, Database } from '../../platform/platform.ts';
import { areaName, listPlaces } from '../area-ground.ts';
import type { IndicatorAnswer, IndicatorFigure, Shown } from '../contract.ts';
import { describeIndicator } from '../describe-indicator.ts';
import { publishedName } from '../imported-figures.ts';

/** What has been received of one place and period; null: its source hides it. */
type Received = { readonly place: string; readonly period: string; readonly value: number | null; readonly source: string; readonly at: string | null };

type Asked = { readonly id: string; readonly area?: string | undefined; readonly month?: string | undefined };

/** The whole answer; null: the indicator is one that the register itself counts. */
export async function answerReceived(database: Database, day: PlainDate, scope: AccessScope, { id, area, month }: Asked): Promise<IndicatorAnswer | null> {
  const indicator = findIndicator(id);
  if (indicator === undefined || indicator.measure !== null) return null;
  const { definition } = indicator;
  const { places, name } = await database.read(scope, async (tx) => ({
    places: await listPlaces(tx, scope, formatIso(day)), name: await areaName(tx, scope),
  }));
  const place = area === undefined || Number(area) === scope.areaId ? null : places.find(({ code }) => code === area);
  if (place === undefined) throw new Refused('indicators.another-area', { given: area ?? '' });
  const asked = month === undefined ? undefined : parseMonth(month);
  const told = await tellReceived(database, scope, { definition, month: asked, places, place });
  return {
    ...told, definition: describeIndicator(definition, scope.language), area: name, place,
    readings: readingsOf(definition.question).filter((each) => each.id !== id).map((reading) => {
      const { id: other, name: said, standing, why } = describeIndicator(reading, scope.language);
      return { id: other, name: said, standing, why };
    }),
  };
}

type ReceivedGround = {
  readonly definition: IndicatorDefinition;
  /** The month that was asked; undefined: the newest there is. */
  readonly month: Month | undefined;
  readonly places: readonly { readonly code: string; readonly name: IndicatorAnswer['area'] }[];
  readonly place: { readonly code: string } | null;
};

type Answer = Pick<IndicatorAnswer, 'month' | 'yearEarlier' | 'months' | 'by' | 'total' | 'rows' | 'whole' | 'trend'
  | 'trendComplete' | 'threshold' | 'hidden' | 'received' | 'snapshotDay' | 'releasedAt' | 'completeOn'>;

const AREA = 'AREA';
const nothing = { numerator: null, denominator: null, value: null } as const;

/**
 * An indicator that the register cannot know, from what has been imported of it: with its source, its period and the day
 * of its import (KNO-1, KNO-3). It is told of the period it is of, never of the month that was asked. A count that its
 * source gives by municipality only is added up for the area, where every municipality is there.
 */
async function tellReceived(database: Database, scope: AccessScope, { definition, month, places, place }: ReceivedGround): Promise<Answer> {
  const rows = await database.read(scope, (tx) => receivedOf(tx, scope.areaId, definition.id, places.map(({ code }) => code)));
  const figures = withSums(rows, places.map(({ code }) => code), definition);
  const own = place?.code ?? AREA;
  const periods = [...new Set(rows.map(({ period }) => period))].toSorted().toReversed();
  const asked = month === undefined ? undefined : formatMonth(month);
  const period = periods.find((each) => (asked === undefined || each <= asked.slice(0, each.length)) && figures.has(`${own}|${each}`));
  if (period === undefined) throw new Refused('indicators.not-imported', { id: definition.id, month: asked ?? periods[0] ?? '–' });
  const told = (of: string, at: string): Shown => figures.get(`${of}|${at}`)?.value ?? (figures.has(`${of}|${at}`) ? 'suppressed' : null);
  const figure = (of: string): IndicatorFigure => withBefore(told(of, period), told(of, yearBefore(period)));
  const byPlace = place === null && places.some(({ code }) => figures.has(`${code}|${period}`));
  const parts = byPlace ? places.map(({ code, name }) => ({ code, name, ...figure(code) })) : [];
  const [total, whole] = [figure(own), place === null ? null : figure(AREA)];
  const newest = figures.get(`${own}|${period}`);
  const alike = periods.filter((each) => each.length === period.length);
  return {
    month: monthOf(period), yearEarlier: monthOf(yearBefore(period)), months: alike.map(monthOf), by: byPlace ? 'municipality' : null,
    total, rows: parts, whole,
    trend: alike.toReversed().filter((each) => figures.has(`${own}|${each}`))
      .map((each) => ({ month: monthOf(each), value: told(own, each), before: told(own, yearBefore(each)) })),
    trendComplete: true, threshold: RULE_2026.threshold,
    hidden: [total, ...parts].filter(({ value }) => value === 'suppressed').length,
    received: { source: newest?.source ?? '', period },
    snapshotDay: null, releasedAt: newest?.at ?? null, completeOn: `${period.slice(0, 4)}-${period.slice(5, 7) || '12'}-28`,
  };
}

/** A year stands at its last month where only months are spoken of. */
const monthOf = (period: string): string => (period.length === 4 ? `${period}-12` : period);
const yearBefore = (period: string): string => `${Number(period.slice(0, 4)) - 1}${period.slice(4)}`;

function withBefore(now: Shown, before: Shown): IndicatorFigure {
  const both = typeof now === 'number' && typeof before === 'number';
  const hidden = now === 'suppressed' || before === 'suppressed';
  const change = both ? Math.round((now - before) * 1000) / 1000 : hidden ? 'suppressed' : null;
  return {
    ...nothing, value: now, before: { ...nothing, value: before }, change,
    changePercent: both && before !== 0 ? Math.round(((now - before) / before) * 1000) / 10 : hidden ? 'suppressed' : null,
  };
}

type Tx = Parameters<Parameters<Database['read']>[1]>[0];

async function receivedOf(tx: Tx, areaId: number, id: string, places: readonly string[]): Promise<readonly Received[]> {
  const { rows } = await sql<Received>`
    select distinct on (place, period) place, period, value::float8 as value, source, at from (
      select case f.place_kind when 'area' then ${AREA} else coalesce(m.merged_into, f.place_code) end as place, f.period, f.value,
        r.source, to_char(r.finished_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, 1 as rank
      from office.register_figure f join office.register_run r using (run_id)
        left join office.municipality m on f.place_kind = 'municipality' and m.municipality_code = f.place_code
      where f.measure = ${id} and f.group_code = '' and f.superseded_by is null
        and ((f.place_kind = 'area' and f.place_code = ${String(areaId)})
          or (f.place_kind = 'municipality' and f.place_code = any(${[...places]}::text[])))
      union all
      select municipality_code, period, value, source, null, 2 from office.published_figure
      where measure = ${publishedName(id)} and municipality_code = any(${[...places]}::text[])) each
    order by place, period, rank`.execute(tx);
  return rows;
}

function withSums(rows: readonly Received[], places: readonly string[], { unit, denominator }: IndicatorDefinition): ReadonlyMap<string, Received> {
  const figures = new Map(rows.map((row) => [`${row.place}|${row.period}`, row]));
  const isCount = ['persons', 'spells', 'services', 'number'].includes(unit) && denominator === null;
  for (const period of isCount ? new Set(rows.map((row) => row.period)) : []) {
    const parts = places.flatMap((code) => figures.get(`${code}|${period}`) ?? []);
    const [first] = parts;
    if (figures.has(`${AREA}|${period}`) || parts.length < places.length || first === undefined) continue;
    const value = parts.some((part) => part.value === null) ? null : parts.reduce((sum, part) => sum + (part.value ?? 0), 0);
    figures.set(`${AREA}|${period}`, { ...first, place: AREA, value });
  }
  return figures;
}
