import { formatIso, plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { DEFAULT_SUPPRESSION } from '@kohtaanto/rules/disclosure/suppression.ts';
import { areaName, findFirstMonth, findLabourForce, listPlaces } from '../indicators/area-ground.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { AccessScope, Tx } from '../platform/platform.ts';
import type { UnemploymentTable } from './contract.ts';
import { countingDay, monthsUntil, yearEarlier } from './months.ts';
import { countUnemployment, listPublished, type Published } from './store.ts';
import { unemploymentRows, type MonthCounts } from './unemployment-table.ts';

export async function listMonths(tx: Tx, scope: AccessScope, today: string): Promise<readonly string[]> {
  const first = await findFirstMonth(tx, scope);
  return first === null ? [] : monthsUntil(plainDate(today), first);
}

/** The table of one month beside the same month a year earlier; small cells never come out of here. */
export async function buildTable(
  tx: Tx,
  scope: AccessScope,
  today: string,
  asked?: string,
): Promise<UnemploymentTable> {
  const months = await listMonths(tx, scope, today);
  const month = asked ?? months[0];
  if (month === undefined || !months.includes(month)) {
    throw new Refused('figures.month-unknown', { month: asked ?? '', first: months.at(-1) ?? '', last: months[0] ?? '' });
  }
  const places = await listPlaces(tx, scope, today);
  const codes = places.map(({ code }) => code);
  const now = await countMonth(tx, scope, codes, month);
  const earlier = yearEarlier(month);
  const before = months.includes(earlier) ? await countMonth(tx, scope, codes, earlier) : null;
  const published = await listPublished(tx, codes, [month, earlier]);
  return {
    month,
    yearEarlier: earlier,
    day: formatIso(countingDay(month)),
    dayYearEarlier: formatIso(countingDay(earlier)),
    area: await areaName(tx, scope),
    places: [...places],
    rows: unemploymentRows(now, before, codes),
    threshold: DEFAULT_SUPPRESSION.threshold,
    labourForceYear: now.labourForceYear,
    comparison: compareWithPublished(published, new Map([[month, now], ...(before ? [[earlier, before] as const] : [])])),
  };
}

type CountedMonth = MonthCounts & { readonly labourForceYear: string | null };

async function countMonth(tx: Tx, scope: AccessScope, codes: readonly string[], month: string): Promise<CountedMonth> {
  const counts = await countUnemployment(tx, scope, formatIso(countingDay(month)));
  const labourForce = await findLabourForce(tx, codes, month.slice(0, 4));
  return { counts, labourForce: labourForce.byPlace, labourForceYear: labourForce.year };
}

/** How many of the published cells the register gives too; says nothing of any single cell. */
function compareWithPublished(
  published: readonly Published[],
  counted: ReadonlyMap<string, MonthCounts>,
): UnemploymentTable['comparison'] {
  const comparable = published.filter(({ key, month }) => counted.has(month) && !key.startsWith('unemployment_share_pct'));
  const [first] = comparable;
  if (first === undefined) return null;
  const equal = comparable.filter(({ key, month, value }) => (counted.get(month)?.counts.get(key) ?? 0) === value);
  return { compared: comparable.length, equal: equal.length, source: first.source };
}
