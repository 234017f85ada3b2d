import { RULE_2026 } from '@kohtaanto/rules/disclosure/disclosure-rule.ts';
import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import { findIndicator } from '@kohtaanto/rules/indicators/catalogue.ts';
import { countingDay, formatMonth, lastDayOfMonth, monthsOn, parseMonth } from '@kohtaanto/rules/indicators/months.ts';
import type { Month } from '@kohtaanto/rules/indicators/months.ts';
import { indicatorWords } from '@kohtaanto/words/indicators/indicator-words.ts';
import type { InLanguages } from '@kohtaanto/words/language.ts';
import { reportTitle } from '@kohtaanto/words/publications/board-report-prose.ts';
import { areaName, findFirstMonth, listPlaces } from '../../indicators/area-ground.ts';
import { Refused } from '../../platform/http/refusal.ts';
import type { AccessScope } from '../../platform/platform.ts';
import { listContents } from '../store.ts';
import { toldByContent } from '../attack/told-by-content.ts';
import { mayHideNoughts } from '../compose/noughts.ts';
import { BoardReport } from './board-report.ts';
import { protectReport } from './protect-report.ts';
import { figureIds, fixMonths, tellCountry, tellFigure, tellLabourForce } from './report-figures.ts';
import type { ReportGround } from './report-figures.ts';
import { tellGoals } from './report-goals.ts';

/**
 * The board report of a closed month (KNO-9, GOV-3). Every figure is asked of the gate, so it is the one that
 * is out already or becomes it now; nothing is worked out from what is hidden.
 */
export async function composeBoardReport(ground: ReportGround, scope: AccessScope, monthText: string): Promise<BoardReport> {
  const { database, looked } = ground;
  const { day } = looked.sight.snapshot;
  const { places, area, first } = await database.read(scope, async (tx) => ({
    places: await listPlaces(tx, scope, formatIso(day)), area: await areaName(tx, scope), first: await findFirstMonth(tx, scope),
  }));
  const month = closedMonth(monthText, day, first);
  await fixMonths(ground, scope, month, parseMonth(first ?? '') ?? month);
  const told = await inTurns(figureIds, (id) => tellFigure(ground, scope, id, month));
  const figures = told.filter((figure) => figure !== null);
  const labourForce = await tellLabourForce(ground, scope, month, places);
  if (labourForce !== null) figures.push(labourForce);
  const goals = await tellGoals(ground, scope, month, new Map(figures.map((figure) => [figure.id, figure])));
  const out = await ground.gate.fix(scope, looked, month);
  const around = [-12, -6, -3, -1, 0, 1, 12].map((months) => formatMonth(monthsOn(month, months)));
  const published = await database.read(scope, (tx) => listContents(tx, scope.areaId, around));
  const report = BoardReport.parse({
    version: 1, title: reportTitle(area, monthText), areaId: scope.areaId, area,
    month: formatMonth(month), yearEarlier: formatMonth(monthsOn(month, -12)),
    countedOn: formatIso(countingDay(month)),
    snapshotDay: [...out.values()].map((family) => family.snapshotDay).toSorted().at(-1) ?? formatIso(day),
    threshold: RULE_2026.threshold, healthThreshold: RULE_2026.healthThreshold,
    places, figures, goals, country: await tellCountry(ground, scope, month),
    definitions: [...new Set([...figures, ...goals].map(({ id }) => id))].map(definitionOf),
  });
  // First against one who takes every hidden figure for at least one, as he may guess; then as its words have it.
  const guarded = await protectReport(report, published);
  const said = await sayingOfNoughts(ground, scope, guarded);
  return said === guarded ? guarded : protectReport(said, published);
}

async function sayingOfNoughts({ gate }: ReportGround, scope: AccessScope, report: BoardReport): Promise<BoardReport> {
  const toldBy = (figures: BoardReport['figures']) => toldByContent({ kind: 'board-report', report: { ...report, figures } });
  const months = [...new Set(toldBy(report.figures).counts.map(({ count }) => count.month))].flatMap((text) => parseMonth(text) ?? []);
  const out = new Map(Array.from(await gate.known(scope, months), ([each, families]) => [formatMonth(each), families]));
  const may = report.figures.map((figure) => mayHideNoughts(toldBy([figure]), out));
  if (!may.includes(true)) return report;
  return { ...report, figures: report.figures.map((figure, at) => (may[at] === true ? { ...figure, noughts: 'hidden' } : figure)) };
}

/** A few at a time, in their order: each is some short questions to the register. */
async function inTurns<T>(ids: readonly string[], tell: (id: string) => Promise<T>): Promise<T[]> {
  const told: T[] = [];
  for (let at = 0; at < ids.length; at += 4) told.push(...await Promise.all(ids.slice(at, at + 4).map(tell)));
  return told;
}

/** A report of a month that lasts would be wrong the next day, and one of an earlier month than the register is none. */
function closedMonth(text: string, snapshotDay: number, first: string | null): Month {
  const month = parseMonth(text);
  if (month === undefined) throw new Refused('board-report.month-not-a-month', { given: text });
  if (first === null || text < first) throw new Refused('board-report.before-register', { month: text, first: first ?? '–' });
  const last = lastDayOfMonth(month);
  if (last >= snapshotDay) {
    throw new Refused('board-report.month-open', { month: text, day: formatIso(last), snapshotDay: formatIso(snapshotDay as typeof last) });
  }
  return month;
}

/** As it reads today: a report of last year says what it said then. */
function definitionOf(id: string) {
  const definition = findIndicator(id)?.definition;
  if (definition === undefined) throw new Error(`no indicator ${id}`);
  const [fi, sv, en] = [indicatorWords(definition, 'fi'), indicatorWords(definition, 'sv'), indicatorWords(definition, 'en')];
  const each = (key: 'name' | 'population' | 'numerator' | 'period' | 'source'): InLanguages => ({ fi: fi[key], sv: sv[key], en: en[key] });
  return {
    id, version: definition.version, validFrom: definition.validFrom,
    name: each('name'), population: each('population'), numerator: each('numerator'), period: each('period'), source: each('source'),
    denominator: fi.denominator === null || sv.denominator === null || en.denominator === null ? null
      : { fi: fi.denominator, sv: sv.denominator, en: en.denominator },
    basis: { fi: [...fi.basis], sv: [...sv.basis], en: [...en.basis] },
  };
}
