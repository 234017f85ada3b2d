import { RULE_2026 } from '@kohtaanto/rules/disclosure/disclosure-rule.ts';
import { findIndicator } from '@kohtaanto/rules/indicators/catalogue.ts';
import type { IndicatorDefinition } from '@kohtaanto/rules/indicators/definition.ts';
import { countingDay, lastDayOfMonth, parseMonth } from '@kohtaanto/rules/indicators/months.ts';
import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { InLanguages } from '@kohtaanto/words/language.ts';
import {
  ageWords, allOfThem, countedOnWords, denominatorOf, dimensionWords, hidingNote, indicatorTitle, labourForceNote, monthFrozen,
  numeratorOf, registerSource, sexWords,
} from '@kohtaanto/words/publications/table-words.ts';
import type { IndicatorAnswer, IndicatorFigure } from '../../indicators/contract.ts';
import type { DimensionValue, PublishedCell, PublishedDimension, PublishedTable, PublishedUnit } from '../content.ts';
import { caveatsOf, definitionOf, nameOf } from './definitions.ts';
import { changeOf, figureColumns, inColumns, rounded } from './figure-columns.ts';
import { monthDimension, placeDimension } from './unemployment-table.ts';

export type Parting = 'municipality' | 'sex' | 'age';

/** One indicator of one month by municipality, sex or age; a ratio with what is above and below its line. */
export function publishedIndicator(
  answer: IndicatorAnswer, by: Parting, facts: { readonly areaId: number; readonly notes: readonly InLanguages[]; readonly noughts: 'printed' | 'hidden' },
): PublishedTable {
  const definition = found(answer.definition.id);
  const { area, month } = answer;
  const name = nameOf(definition);
  const earlier = answer.total.before.value !== null || answer.rows.some(({ before }) => before.value !== null);
  const values = valuesOf(definition, name);
  const rows: readonly IndicatorFigure[] = [...answer.rows, answer.total];
  const cells = values.flatMap(({ code, decimals = 0 }) =>
    rows.flatMap((row): readonly PublishedCell[] => figuresOf(row, code.slice(definition.id.length + 1), decimals)));
  return {
    id: `indicator-table-${definition.id}${by === 'municipality' ? '' : `-${by}`}`,
    title: indicatorTitle(name, by, area, month),
    area: { areaId: facts.areaId, name: area },
    month, yearEarlier: earlier ? answer.yearEarlier : null,
    countedOn: countedOn(definition, month), countedOnYearEarlier: earlier ? countedOn(definition, answer.yearEarlier) : null,
    snapshotDay: answer.snapshotDay,
    rule: {
      id: RULE_2026.id, threshold: RULE_2026.threshold, healthThreshold: RULE_2026.healthThreshold,
      ...(facts.noughts === 'hidden' ? { noughts: facts.noughts } : {}),
    },
    dimensions: [
      monthDimension(month),
      { code: 'contents', label: dimensionWords.contents, role: 'metric', values: [...values] },
      partingDimension(by, answer, facts.areaId),
    ],
    contents: [...figureColumns],
    cells,
    definitions: [definitionOf(definition)],
    caveats: [countedOnWords[definition.period === 'counting-day' ? 'counting-day' : 'month'], ...caveatsOf([definition]), monthFrozen],
    notes: [
      hidingNote(RULE_2026.threshold, RULE_2026.healthThreshold, facts.noughts),
      ...(answer.received === null ? [] : [labourForceNote(answer.received.period)]), ...facts.notes,
    ],
    source: registerSource(area),
  };
}

function found(id: string): IndicatorDefinition {
  const indicator = findIndicator(id);
  if (indicator === undefined) throw new Error(`no indicator ${id}`);
  return indicator.definition;
}

const decimalsOf = (definition: IndicatorDefinition): number =>
  (definition.denominator === null || definition.unit === 'days' ? 0 : 1);

/** The figure itself, and for a ratio both sides of its line. A sum of days tells of nobody's number. */
function valuesOf(definition: IndicatorDefinition, name: InLanguages): readonly DimensionValue[] {
  const own = { code: definition.id, label: name, unit: definition.unit as PublishedUnit, decimals: decimalsOf(definition) };
  if (definition.denominator === null) return [own];
  const persons = (code: string, label: InLanguages): DimensionValue =>
    ({ code: `${definition.id}.${code}`, label, unit: 'number', decimals: 0 });
  return [own, persons('numerator', numeratorOf(name)), persons('denominator', denominatorOf(name))];
}

function figuresOf(row: IndicatorFigure, side: string, decimals: number): readonly PublishedCell[] {
  if (side === 'numerator' || side === 'denominator') return inColumns(changeOf(row[side], row.before[side], 0));
  return inColumns({
    now: rounded(row.value, decimals), before: rounded(row.before.value, decimals),
    change: rounded(row.change, decimals), changePercent: rounded(row.changePercent, 1),
  });
}

function partingDimension(by: Parting, { rows, area }: IndicatorAnswer, areaId: number): PublishedDimension {
  if (by === 'municipality') {
    return placeDimension(areaId, area, rows.map(({ code, name }) => ({ code, name: name ?? { fi: code, sv: code, en: code } })));
  }
  const label = (code: string): InLanguages => (by === 'sex' ? sexWords[code] : ageWords(code)) ?? { fi: code, sv: code, en: code };
  return {
    code: by, label: dimensionWords[by], role: 'group',
    values: [...rows.map(({ code }) => ({ code, label: label(code) })), { code: 'SSS', label: allOfThem }],
  };
}

function countedOn(definition: IndicatorDefinition, month: string): string {
  const number = parseMonth(month);
  if (number === undefined) throw new Error(`not a month: ${month}`);
  return formatIso(definition.period === 'counting-day' ? countingDay(number) : lastDayOfMonth(number));
}
