import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import { findIndicator } from '@kohtaanto/rules/indicators/catalogue.ts';
import type { IndicatorDefinition } from '@kohtaanto/rules/indicators/definition.ts';
import { formatMonth, monthNumber, monthsOn, parseMonth } from '@kohtaanto/rules/indicators/months.ts';
import type { Month } from '@kohtaanto/rules/indicators/months.ts';
import { findFirstMonth, findLabourForce, listPlaces } from '../indicators/area-ground.ts';
import { isClosed } from '../indicators/gate/gate.ts';
import type { Gate } from '../indicators/gate/gate.ts';
import { AREA } from '../indicators/gate/month-counts.ts';
import { toldFigure } from '../indicators/gate/told-figure.ts';
import type { Told } from '../indicators/gate/told-figure.ts';
import type { LookedAt } from '../indicators/snapshot-shelf.ts';
import type { AccessScope, Database } from '../platform/platform.ts';

export type ToldFigure = { readonly definition: IndicatorDefinition; readonly month: string; readonly told: Told };

/** The area's figures of the newest closed month as they are out: nothing else of them is known here. */
export async function figuresTold(
  database: Database, gate: Gate, looked: LookedAt, scope: AccessScope, ids: readonly string[],
): Promise<ReadonlyMap<string, ToldFigure>> {
  const { snapshot } = looked.sight;
  const { places, first } = await database.read(scope, async (tx) => ({
    places: await listPlaces(tx, scope, formatIso(snapshot.day)), first: await findFirstMonth(tx, scope),
  }));
  const found = new Map<string, ToldFigure>();
  if (first === null) return found;
  for (const id of ids) {
    const indicator = findIndicator(id);
    if (indicator === undefined || indicator.measure === null) continue;
    const { definition } = indicator;
    if (definition.needs.some((need) => snapshot.absent.includes(need))) continue;
    const month = newestClosed(definition, looked, parseMonth(first));
    if (month === undefined) continue;
    const out = await gate.fix(scope, looked, month);
    const text = formatMonth(month);
    const force = definition.source === 'register-and-imported'
      ? await database.read(scope, (tx) => findLabourForce(tx, places.map(({ code }) => code), text.slice(0, 4))) : null;
    const told = toldFigure(definition, out, AREA, '', force?.byPlace.get(AREA) ?? null);
    found.set(id, { definition, month: text, told });
  }
  return found;
}

function newestClosed(definition: IndicatorDefinition, { sight }: LookedAt, first: Month | undefined): Month | undefined {
  if (first === undefined) return undefined;
  for (let month = monthNumber(sight.snapshot.day); month >= first; month = monthsOn(month, -1)) {
    if (isClosed(definition, month, sight.snapshot.day)) return month;
  }
  return undefined;
}
