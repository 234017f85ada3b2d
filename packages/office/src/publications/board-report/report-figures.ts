import { findIndicator, planTable } from '@kohtaanto/rules/indicators/catalogue.ts';
import type { IndicatorDefinition } from '@kohtaanto/rules/indicators/definition.ts';
import { formatMonth, monthsOn } from '@kohtaanto/rules/indicators/months.ts';
import type { Month } from '@kohtaanto/rules/indicators/months.ts';
import { AREA, reportSections } from '@kohtaanto/words/publications/board-report.ts';
import { findLabourForce } from '../../indicators/area-ground.ts';
import type { Place } from '../../indicators/area-ground.ts';
import { findCountryFigure } from '../../indicators/comparison/country-figure.ts';
import type { IndicatorAnswer, IndicatorFigure, Shown } from '../../indicators/contract.ts';
import type { Gate } from '../../indicators/gate/gate.ts';
import { TREND, tellIndicator } from '../../indicators/gate/tell-indicator.ts';
import type { LookedAt } from '../../indicators/snapshot-shelf.ts';
import { listTargets, targetIn } from '../../indicators/targets/store.ts';
import { Refused } from '../../platform/http/refusal.ts';
import type { AccessScope, Database, Tx } from '../../platform/platform.ts';
import type { BoardFigure, BoardReport } from './board-report.ts';

export type ReportGround = { readonly database: Database; readonly gate: Gate; readonly looked: LookedAt };

/** Every figure of the report once, the plan's rows among them. */
export const figureIds: readonly string[] = [...new Set([
  ...planTable, ...reportSections.keyFigures, ...reportSections.structural, ...reportSections.contacts,
  ...reportSections.services, ...reportSections.returns,
])].filter((id) => id !== 'labour-force');

/** What the report shows of each municipality; of the rest it tells the area alone, and holds no more than it shows. */
const toldByPlace: ReadonlySet<string> = new Set([
  ...planTable, ...reportSections.keyFigures, ...reportSections.structural, ...reportSections.services.slice(0, 3),
]);

/** Figures whose months the report draws. */
const toldByMonth: ReadonlySet<string> = new Set(reportSections.keyFigures);

/** A cohort that ripens in three months is of three months before: it became complete in the report's month. */
export const monthOf = ({ maturityMonths }: Pick<IndicatorDefinition, 'maturityMonths'>, month: Month): Month =>
  monthsOn(month, -maturityMonths);

/** The months whose figures the report tells, fixed oldest first, so that no trend has a gap that need not be. */
export async function fixMonths({ gate, looked }: ReportGround, scope: AccessScope, month: Month, first: Month): Promise<void> {
  for (let back = TREND - 1; back >= 0; back -= 1) {
    const each = monthsOn(month, -back);
    if (each >= first) await gate.fix(scope, looked, each);
  }
}

/** As the ledger tells it; null where the register cannot tell it for this month. */
export async function tellFigure(ground: ReportGround, scope: AccessScope, id: string, month: Month): Promise<BoardFigure | null> {
  const definition = findIndicator(id)?.definition;
  if (definition === undefined) return null;
  const own = formatMonth(monthOf(definition, month));
  const answer = await tellIndicator(ground, ground.looked, scope, { id, month: own, by: 'municipality' }).catch((error: unknown) => {
    if (error instanceof Refused && unknowable.has(error.code)) return null;
    throw error;
  });
  if (answer === null) return null;
  const target = await ground.database.read(scope, (tx) => targetOf(tx, scope, id, own));
  return {
    id, month: own, unit: definition.unit, direction: definition.direction, target,
    total: valueOf(answer.total),
    rows: toldByPlace.has(id) ? answer.rows.map((row) => ({ place: row.code, ...valueOf(row) })) : [],
    trend: toldByMonth.has(id) ? trendWithin(answer, formatMonth(monthsOn(month, 1 - TREND))) : [], received: answer.received,
  };
}

/** Reasons for which one figure is missing and the rest of the report is not. */
const unknowable: ReadonlySet<string> = new Set(['indicators.before-register', 'indicators.not-held', 'indicators.not-yet', 'indicators.not-imported']);

function valueOf({ numerator, denominator, value, before, change, changePercent }: IndicatorFigure) {
  return { numerator, denominator, value, before: before.value, change, changePercent };
}

/** Of the months that the report itself has fixed: what else happens to be out already must not change a report. */
function trendWithin({ trend }: IndicatorAnswer, from: string): BoardFigure['trend'] {
  return trend.filter(({ month }) => month >= from).map(({ month, value, before }) => ({
    month, value, before: yearBefore(month) >= from ? before : null,
  }));
}

const yearBefore = (month: string): string => `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`;

export async function targetOf(tx: Tx, scope: AccessScope, indicator: string, month: string): Promise<BoardFigure['target']> {
  const target = targetIn(await listTargets(tx, scope, { indicator, municipality: null }), month);
  return target?.value == null ? null : { value: target.value, direction: target.direction, source: target.source };
}

/** The published labour force of the year and of the year before; no change where both months have the same year's. */
export async function tellLabourForce(
  { database }: ReportGround, scope: AccessScope, month: Month, places: readonly Place[],
): Promise<BoardFigure | null> {
  const codes = places.map(({ code }) => code);
  const [now, then] = await database.read(scope, async (tx) => [
    await findLabourForce(tx, codes, formatMonth(month).slice(0, 4)),
    await findLabourForce(tx, codes, formatMonth(monthsOn(month, -12)).slice(0, 4)),
  ] as const);
  if (now.year === null) return null;
  const value = (place: string) => {
    const own: Shown = now.byPlace.get(place) ?? null;
    const before: Shown = then.year === now.year ? null : then.byPlace.get(place) ?? null;
    const change = own === null || before === null ? null : own - before;
    return {
      numerator: own, denominator: null, value: own, before, change,
      changePercent: change === null || before === null || before === 0 ? null : (100 * change) / before,
    };
  };
  return {
    id: 'labour-force', month: formatMonth(month), unit: 'persons', direction: 'neutral', target: null,
    total: value(AREA), rows: codes.map((code) => ({ place: code, ...value(code) })), trend: [],
    received: { source: 'StatFin', period: now.year },
  };
}

/** The whole country beside the key figures, where its source has been imported for this very month. */
export async function tellCountry({ database }: ReportGround, scope: AccessScope, month: Month): Promise<BoardReport['country']> {
  const ids = [...new Set([...reportSections.keyFigures, ...planTable])];
  return database.read(scope, async (tx) => {
    const told: BoardReport['country'] = [];
    for (const id of ids) {
      const definition = findIndicator(id)?.definition;
      const found = definition === undefined ? null : await findCountryFigure(tx, definition, formatMonth(month));
      if (found === null || !found.sameMonth) continue;
      const { value, changePercent, period, source } = found;
      told.push({ id, value, changePercent, period, source });
    }
    return told;
  });
}
