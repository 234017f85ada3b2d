import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import { RULE_2026 } from '@kohtaanto/rules/disclosure/disclosure-rule.ts';
import { findIndicator, readingsOf } from '@kohtaanto/rules/indicators/catalogue.ts';
import { completeOn } from '@kohtaanto/rules/indicators/compute.ts';
import type { IndicatorDefinition } from '@kohtaanto/rules/indicators/definition.ts';
import { formatMonth, monthNumber, monthsOn, parseMonth } from '@kohtaanto/rules/indicators/months.ts';
import type { Month } from '@kohtaanto/rules/indicators/months.ts';
import { Refused } from '../../platform/http/refusal.ts';
import type { AccessScope, Database } from '../../platform/platform.ts';
import { areaName, findFirstMonth, findLabourForce, listPlaces } from '../area-ground.ts';
import type { IndicatorAnswer, IndicatorFigure } from '../contract.ts';
import { describeIndicator } from '../describe-indicator.ts';
import { answerReceived } from '../received/tell-received.ts';
import type { LookedAt } from '../snapshot-shelf.ts';
import { isClosed } from './gate.ts';
import type { Gate, MonthOut } from './gate.ts';
import { AREA, splitCodes } from './month-counts.ts';
import { boundDimensions, boundParts, dimensionsOut, familyOf, numeratorOf, partsFamily } from './released-measures.ts';
import { toldFigure, withYearBefore } from './told-figure.ts';

/** Months of the trend, the asked one among them; each has its year before beside it. */
export const TREND = 25;
const YEAR = 12;

export type Slice = { readonly id: string; readonly area?: string; readonly month?: string; readonly by?: IndicatorAnswer['by'] };
type Place = { readonly code: string; readonly name: IndicatorAnswer['area'] };

export type Ground = {
  readonly definition: IndicatorDefinition;
  readonly month: Month;
  readonly months: readonly Month[];
  readonly area: IndicatorAnswer['area'];
  readonly places: readonly Place[];
  readonly place: Place | null;
};

/** One slice, after every way in which it may not be asked has been refused. */
export async function tellIndicator(
  { database, gate }: { readonly database: Database; readonly gate: Gate }, looked: LookedAt, scope: AccessScope, slice: Slice,
): Promise<IndicatorAnswer> {
  const received = await answerReceived(database, looked.sight.snapshot.day, scope, slice);
  if (received !== null) return received;
  const ground = await groundOf(database, looked, scope, slice);
  const { definition, month } = ground;
  const by = slice.by ?? (ground.place === null ? 'municipality' : null);
  if (by !== null) refuseUnknownDimension(definition, by, ground.place);
  const family = partsOf(definition, by);
  const parts = family === null ? [] : [family];
  const now = await gate.fix(scope, looked, month, parts);
  const first = ground.months.at(-1) ?? month;
  const earlier = monthsOn(month, -YEAR);
  const before: MonthOut = earlier >= first ? await gate.fix(scope, looked, earlier, parts) : new Map();
  if (family !== null && !now.has(family)) throw new Refused('indicators.parts-not-fixed', { month: formatMonth(month) });
  const wanted = Array.from({ length: TREND + YEAR }, (_, back) => monthsOn(month, -back)).filter((each) => each >= first);
  const out = new Map([...await gate.known(scope, wanted), [month, now], [earlier, before]]);
  const force = await labourForceOf(database, scope, ground, wanted);
  const told = (of: Month, place: string, split = '') =>
    toldFigure(definition, out.get(of) ?? new Map(), place, split, force(of, place));
  const figure = (place: string, split = ''): IndicatorFigure =>
    withYearBefore(told(month, place, split), told(earlier, place, split), definition);
  const own = ground.place?.code ?? AREA;
  const rows = rowsBy(by, ground, own).map(({ place, split, ...row }) => ({ ...row, ...figure(place, split) }));
  const total = figure(own);
  const trend = wanted.slice(0, TREND).toReversed().map((each) => ({
    month: formatMonth(each), value: told(each, own).value, before: told(monthsOn(each, -YEAR), own).value,
  }));
  const fixed = now.get(family ?? familyOf(definition));
  return {
    ...aboutOf(ground, scope), by, total, rows, trend,
    whole: ground.place === null ? null : figure(AREA),
    trendComplete: wanted.every((each) => out.get(each)?.has(familyOf(definition)) ?? false),
    snapshotDay: fixed?.snapshotDay ?? null, releasedAt: fixed?.releasedAt ?? null,
    threshold: definition.sensitivity === 'health' ? RULE_2026.healthThreshold : RULE_2026.threshold,
    hidden: [total, ...rows].filter(({ value }) => value === 'suppressed').length,
    received: force.received(),
  };
}

function aboutOf({ definition, month, months, area, place }: Ground, { language }: AccessScope) {
  return {
    definition: describeIndicator(definition, language),
    readings: readingsOf(definition.question).filter(({ id }) => id !== definition.id).map((reading) => {
      const { id, name, standing, why } = describeIndicator(reading, language);
      return { id, name, standing, why };
    }),
    area, place, month: formatMonth(month), yearEarlier: formatMonth(monthsOn(month, -YEAR)), months: months.map(formatMonth),
    completeOn: formatIso(completeOn(definition, month)),
  };
}

/** What the slice is of, after every way in which it may not be asked has been refused. */
export async function groundOf(database: Database, looked: LookedAt, scope: AccessScope, { id, area, month }: Slice): Promise<Ground> {
  const indicator = findIndicator(id);
  if (indicator === undefined) throw new Refused('indicators.unknown', { id });
  const { definition } = indicator;
  const { day, absent } = looked.sight.snapshot;
  const missing = definition.needs.filter((need) => absent.includes(need));
  if (missing.length > 0) throw new Refused('indicators.not-held', { id, needs: missing.join(', ') });
  const { places, name, first } = await areaOf(database, looked, scope);
  const place = area === undefined || Number(area) === scope.areaId ? null : places.find(({ code }) => code === area);
  if (place === undefined) throw new Refused('indicators.another-area', { given: area ?? '' });
  const months = closedMonths(definition, looked, first === null ? undefined : parseMonth(first));
  const asked = month === undefined ? months[0] : parseMonth(month);
  if (asked === undefined) throw new Refused('indicators.no-snapshot', {});
  if (!isClosed(definition, asked, day)) {
    throw new Refused('indicators.not-yet', {
      month: formatMonth(asked), day: formatIso(completeOn(definition, asked)), snapshotDay: formatIso(day),
    });
  }
  if (!months.includes(asked)) {
    throw new Refused('indicators.before-register', { month: formatMonth(asked), first: first ?? '' });
  }
  return { definition, month: asked, months, area: name, places, place };
}

type AreaGround = { readonly places: readonly Place[]; readonly name: IndicatorAnswer['area']; readonly first: string | null };

/** What an area is on a snapshot's day: the same for every question about that snapshot, and dear to find each time. */
const areasOf = new WeakMap<LookedAt, Map<number, AreaGround>>();

async function areaOf(database: Database, looked: LookedAt, scope: AccessScope): Promise<AreaGround> {
  const known = areasOf.get(looked) ?? new Map<number, AreaGround>();
  areasOf.set(looked, known);
  const before = known.get(scope.areaId);
  if (before !== undefined) return before;
  const found = await database.read(scope, async (tx) => ({
    places: await listPlaces(tx, scope, formatIso(looked.sight.snapshot.day)), name: await areaName(tx, scope),
    first: await findFirstMonth(tx, scope),
  }));
  known.set(scope.areaId, found);
  return found;
}

/** Newest first. */
function closedMonths(definition: IndicatorDefinition, { sight }: LookedAt, first: Month | undefined): readonly Month[] {
  const months: Month[] = [];
  if (first === undefined) return months;
  for (let month = monthNumber(sight.snapshot.day); month >= first; month = monthsOn(month, -1)) {
    if (isClosed(definition, month, sight.snapshot.day)) months.push(month);
  }
  return months;
}

/** The family of the parts that are asked; null where they are decided with the whole. */
function partsOf(definition: IndicatorDefinition, by: IndicatorAnswer['by']): string | null {
  if (by === null || by === 'municipality') return null;
  if (numeratorOf(definition) === boundParts && boundDimensions.includes(by)) return null;
  return partsFamily(familyOf(definition), by);
}

function refuseUnknownDimension(definition: IndicatorDefinition, by: NonNullable<Slice['by']>, place: Place | null): void {
  const known = dimensionsOut(definition).filter((dimension) => place === null || dimension !== 'municipality');
  if (known.includes(by)) return;
  throw new Refused('indicators.dimension-unknown', { id: definition.id, given: by, known: known.join(', ') || '–' });
}

function rowsBy(by: IndicatorAnswer['by'], { places }: Ground, own: string) {
  if (by === null) return [];
  if (by === 'municipality') return places.map(({ code, name }) => ({ code, name, place: code, split: '' }));
  return splitCodes[by].map((code) => ({ code, name: null, place: own, split: `${by}=${code}` }));
}

/** The labour force is another authority's published figure, the newest that was out in the month's year. */
async function labourForceOf(database: Database, scope: AccessScope, { definition, places }: Ground, months: readonly Month[]) {
  const byYear = new Map<string, Awaited<ReturnType<typeof findLabourForce>>>();
  const yearOf = (month: Month) => formatMonth(month).slice(0, 4);
  if (definition.source === 'register-and-imported') {
    const years = new Set(months.map(yearOf));
    await database.read(scope, async (tx) => {
      for (const year of years) byYear.set(year, await findLabourForce(tx, places.map(({ code }) => code), year));
    });
  }
  const [newest] = months;
  const received = (): IndicatorAnswer['received'] => {
    const period = newest === undefined ? null : byYear.get(yearOf(newest))?.year ?? null;
    return period === null ? null : { source: 'StatFin', period };
  };
  return Object.assign((month: Month, place: string) => byYear.get(yearOf(month))?.byPlace.get(place) ?? null, { received });
}

