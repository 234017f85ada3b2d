import { findIndicator, nationalMeasures } from '@kohtaanto/rules/indicators/catalogue.ts';
import type { IndicatorDefinition } from '@kohtaanto/rules/indicators/definition.ts';
import { formatMonth } from '@kohtaanto/rules/indicators/months.ts';
import type { Month } from '@kohtaanto/rules/indicators/months.ts';
import { sql } from 'kysely';
import type { AccessScope, Tx } from '../../platform/platform.ts';
import type { BoardFigure, BoardGoal } from './board-report.ts';
import { targetOf, tellFigure } from './report-figures.ts';
import type { ReportGround } from './report-figures.ts';

/**
 * The measures of the five national goals. What the register knows is told from the ledger; what another
 * authority or a survey gives is told with its source, and is otherwise said not to have been received (KNO-1).
 */
export async function tellGoals(
  ground: ReportGround, scope: AccessScope, month: Month, told: ReadonlyMap<string, BoardFigure>,
): Promise<BoardGoal[]> {
  const goals: BoardGoal[] = [];
  for (const { goal, ids } of nationalMeasures) {
    for (const id of ids) goals.push(await tellGoal(ground, scope, month, { goal, id, told }));
  }
  return goals;
}

type Asked = { readonly goal: BoardGoal['goal']; readonly id: string; readonly told: ReadonlyMap<string, BoardFigure> };

async function tellGoal(ground: ReportGround, scope: AccessScope, month: Month, { goal, id, told }: Asked): Promise<BoardGoal> {
  const found = findIndicator(id);
  if (found === undefined) throw new Error(`a national measure is not among the indicators: ${id}`);
  const { definition, measure } = found;
  const { unit, direction } = definition;
  const about = { goal, id, unit, direction };
  const missing = { ...about, value: null, before: null, period: null, source: null };
  const text = formatMonth(month);
  if (measure !== null) {
    const figure = told.get(id) ?? await tellFigure(ground, scope, id, month);
    const target = await ground.database.read(scope, (tx) => targetOf(tx, scope, id, text));
    if (figure === null) return { ...missing, state: 'not-held', target };
    return {
      ...about, state: 'register', value: figure.total.value, before: figure.total.before, period: figure.month, source: null, target,
    };
  }
  return ground.database.read(scope, async (tx) => {
    const target = await targetOf(tx, scope, id, text);
    const received = await findReceived(tx, scope, definition, text);
    if (received === null) return { ...missing, state: 'not-received', target };
    const before = await findReceived(tx, scope, definition, yearBefore(received.period), true);
    return {
      ...about, state: 'received', value: received.value, before: before?.value ?? null, period: received.period,
      source: received.source, target,
    };
  });
}

type Received = { readonly value: number; readonly period: string; readonly source: string };

/** The newest figure of the area not after the month; of a year's figure, the year's. */
async function findReceived(
  tx: Tx, { areaId }: AccessScope, { id }: Pick<IndicatorDefinition, 'id'>, month: string, exactly = false,
): Promise<Received | null> {
  const { rows } = await sql<Received>`
    select f.value::float8 as value, f.period, r.source from office.register_figure f join office.register_run r using (run_id)
    where f.measure = ${id} and f.place_kind = 'area' and f.place_code = ${String(areaId)} and f.group_code = ''
      and f.superseded_by is null and not f.hidden
      and (f.period = ${month} or (not ${exactly} and (f.period < ${month} or f.period = ${month.slice(0, 4)})))
    order by f.period desc limit 1`.execute(tx);
  return rows[0] ?? null;
}

function yearBefore(period: string): string {
  return `${Number(period.slice(0, 4)) - 1}${period.slice(4)}`;
}

