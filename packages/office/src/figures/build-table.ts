import { RULE_2026 } from '@kohtaanto/rules/disclosure/disclosure-rule.ts';
import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { countingDay, formatMonth, parseMonth } from '@kohtaanto/rules/indicators/months.ts';
import type { Month } from '@kohtaanto/rules/indicators/months.ts';
import { areaName, findFirstMonth, findLabourForce, listPlaces } from '../indicators/area-ground.ts';
import type { LabourForce } from '../indicators/area-ground.ts';
import { tellPlanMonth } from '../indicators/gate/plan-table-told.ts';
import type { Telling } from '../indicators/telling.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { AccessScope } from '../platform/platform.ts';
import type { UnemploymentTable } from './contract.ts';
import { monthsBefore, yearEarlier } from './months.ts';
import { listPublished } from './store.ts';
import type { Published } from './store.ts';
import { unemploymentRows } from './unemployment-table.ts';
import type { ToldMonth } from './unemployment-table.ts';

/** Months that have closed, newest first: those before the newest snapshot; before the first one, before today. */
export async function listMonths({ database, shelf }: Telling, scope: AccessScope, today: PlainDate): Promise<readonly string[]> {
  const looked = await shelf.look();
  const first = await database.read(scope, (tx) => findFirstMonth(tx, scope));
  return first === null ? [] : monthsBefore(looked?.sight.snapshot.day ?? today, first);
}

/**
 * The table of one month beside the same month a year earlier, as both are out. A month that nobody has asked
 * before is fixed in the release ledger now; no count comes here that has not passed the gate (KNO-4).
 */
export async function buildTable(
  telling: Telling, scope: AccessScope, today: PlainDate, asked?: string,
): Promise<UnemploymentTable> {
  const months = await listMonths(telling, scope, today);
  const month = asked ?? months[0];
  if (month === undefined || !months.includes(month)) {
    throw new Refused('figures.month-unknown', { month: asked ?? '', first: months.at(-1) ?? '', last: months[0] ?? '' });
  }
  const earlier = yearEarlier(month);
  const ground = await telling.database.read(scope, async (tx) => {
    const places = await listPlaces(tx, scope, formatIso(today));
    const codes = places.map(({ code }) => code);
    return {
      places, codes, area: await areaName(tx, scope),
      force: await findLabourForce(tx, codes, month.slice(0, 4)),
      forceBefore: await findLabourForce(tx, codes, earlier.slice(0, 4)),
      published: await listPublished(tx, codes, [month, earlier]),
    };
  });
  const now = await toldMonth(telling, scope, month, ground.force);
  const before = months.includes(earlier) ? await toldMonth(telling, scope, earlier, ground.forceBefore) : null;
  return {
    month,
    yearEarlier: earlier,
    day: formatIso(countingDay(monthOf(month))),
    dayYearEarlier: formatIso(countingDay(monthOf(earlier))),
    area: ground.area,
    places: [...ground.places],
    rows: unemploymentRows(now, before, ground.codes),
    threshold: RULE_2026.threshold,
    labourForceYear: ground.force.year,
    comparison: compareWithPublished(ground.published, new Map([[month, now], ...(before ? [[earlier, before] as const] : [])])),
  };
}

function monthOf(text: string): Month {
  const month = parseMonth(text);
  if (month === undefined) throw new Error(`no month ${text}`);
  return month;
}

async function toldMonth(telling: Telling, scope: AccessScope, text: string, force: LabourForce): Promise<ToldMonth> {
  const month = monthOf(text);
  const told = await tellPlanMonth(telling.gate, scope, await telling.shelf.look(), month);
  if (told === null) throw new Refused('indicators.no-snapshot', { month: formatMonth(month) });
  return { told, labourForce: force.byPlace, labourForceYear: force.year };
}

/** How many of the published cells that are told here too are the same. */
function compareWithPublished(
  published: readonly Published[], told: ReadonlyMap<string, ToldMonth>,
): UnemploymentTable['comparison'] {
  const comparable = published.flatMap(({ measure, place, month, value, source }) => {
    const own = told.get(month)?.told(measure, place);
    return typeof own === 'number' ? [{ equal: own === value, source }] : [];
  });
  const [first] = comparable;
  if (first === undefined) return null;
  return { compared: comparable.length, equal: comparable.filter(({ equal }) => equal).length, source: first.source };
}
