import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import { findIndicator } from '@kohtaanto/rules/indicators/catalogue.ts';
import { countingDay, parseMonth } from '@kohtaanto/rules/indicators/months.ts';
import { placesOf } from '../../indicators/gate/gate.ts';
import type { Gate } from '../../indicators/gate/gate.ts';
import { tellIndicator } from '../../indicators/gate/tell-indicator.ts';
import type { LookedAt } from '../../indicators/snapshot-shelf.ts';
import { Refused } from '../../platform/http/refusal.ts';
import type { AccessScope, Database } from '../../platform/platform.ts';
import type { Reconciliation } from '../contract.ts';
import { rowsOf } from '../rows-of.ts';
import { compareRow, nationalTotal } from './compare.ts';
import type { Circumstances } from './compare.ts';
import { findNational, monthsKnown } from './national-figures.ts';

/** What a comparison is made from: the register's gate and the newest snapshot. */
export type Ground = { readonly database: Database; readonly gate: Gate; readonly looked: LookedAt };
export type Asked = { readonly measure: string; readonly month: string };

/**
 * Own figures of an area beside the national ones. The own ones are told by the gate, as everywhere else:
 * what is hidden there is hidden here, and a difference is told only where both of its figures are.
 */
export async function reconcile({ database, gate, looked }: Ground, scope: AccessScope, asked: Asked): Promise<Reconciliation> {
  const indicator = findIndicator(asked.measure);
  if (indicator === undefined) throw new Refused('indicators.unknown', { id: asked.measure });
  const { definition, measure } = indicator;
  if (measure === null) throw new Refused('registers.not-comparable', { measure: asked.measure });
  const month = parseMonth(asked.month);
  if (month === undefined) throw new Refused('indicators.month-not-a-month', { given: asked.month });
  const codes = placesOf(looked, scope.areaId);
  const national = await database.read(scope, (tx) => findNational(rowsOf(tx), asked.measure, asked.month, codes));
  if (national === null) {
    const known = await database.read(scope, (tx) => monthsKnown(rowsOf(tx), asked.measure, codes));
    throw new Refused('registers.no-national-figure', { measure: asked.measure, month: asked.month, known: known ?? '–' });
  }
  const told = await tellIndicator({ database, gate }, looked, scope, { id: asked.measure, month: asked.month, by: 'municipality' });
  const snapshotDay = told.snapshotDay ?? formatIso(looked.sight.snapshot.day);
  const about: Circumstances = {
    language: scope.language, percent: definition.unit === 'percent', readings: told.readings.map(({ name }) => name),
    ownDay: formatIso(countingDay(month)), countedOn: national.countedOn, snapshotDay, importedAt: national.importedAt,
  };
  const figures = new Map(national.figures.map((figure) => [figure.code, figure]));
  const rows = told.rows.map(({ code, name, value }) =>
    compareRow({ code, name: name ?? { fi: code, sv: code, en: code } }, value, figures.get(code), about));
  // Shares do not add up to the share of the area.
  const whole = about.percent ? undefined : nationalTotal(rows);
  const compared = rows.filter(({ difference }) => typeof difference === 'number');
  return {
    measure: asked.measure, measureName: told.definition.name, month: asked.month,
    own: { day: snapshotDay, releasedAt: told.releasedAt, version: definition.version },
    national: { source: national.source, countedOn: national.countedOn, runId: national.runId, importedAt: national.importedAt },
    threshold: told.threshold, rows, total: compareRow({ code: 'AREA', name: told.area }, told.total.value, whole, about),
    compared: compared.length, equal: compared.filter(({ difference }) => difference === 0).length,
  };
}
