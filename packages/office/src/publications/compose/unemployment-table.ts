import { RULE_2026 } from '@kohtaanto/rules/disclosure/disclosure-rule.ts';
import { findIndicator } from '@kohtaanto/rules/indicators/catalogue.ts';
import type { IndicatorDefinition } from '@kohtaanto/rules/indicators/definition.ts';
import type { InLanguages } from '@kohtaanto/words/language.ts';
import {
  countedOnWords, dimensionWords, hidingNote, inEach, labourForceNote, monthFrozen, registerSource, unemploymentTitle,
} from '@kohtaanto/words/publications/table-words.ts';
import { formatMonth } from '@kohtaanto/words/dates.ts';
import type { Measure, UnemploymentTable } from '../../figures/contract.ts';
import type { DimensionValue, PublishedCell, PublishedTable } from '../content.ts';
import { caveatsOf, definitionOf, nameOf } from './definitions.ts';
import { figureColumns, inColumns } from './figure-columns.ts';

/** The rows of the plan's table are indicators: their definitions are the catalogue's. */
const indicatorOfRow: Readonly<Record<Measure, string>> = {
  labour_force: 'labour-force', unemployed: 'unemployed', unemployed_men: 'unemployed-men', unemployed_women: 'unemployed-women',
  unemployed_under30: 'unemployed-under-30', unemployed_over50: 'unemployed-over-50',
  structural_unemployed: 'structural-unemployment', long_term_unemployed: 'long-term-unemployed',
  partial_work_ability: 'partial-work-ability', foreign_nationals: 'foreign-nationals',
  unemployment_share_pct: 'unemployment-share',
};

/** The code of a whole area among its municipalities, so that tables of several areas can be put together. */
export const areaCode = (areaId: number): string => `TA${areaId}`;

export type TableFacts = {
  readonly areaId: number; readonly snapshotDay: string | null; readonly notes: readonly InLanguages[];
  readonly yearEarlierIn: boolean;
};

/** The plan's table as it goes out: the same cells as the page of figures shows, with all that explains them. */
export function publishedUnemployment(table: UnemploymentTable, facts: TableFacts): PublishedTable {
  const { area, month, places, labourForceYear } = table;
  const definitions = table.rows.map(({ measure }) => definitionOfRow(measure));
  const cells: PublishedCell[] = table.rows.flatMap(({ cells: row }) =>
    [...places.map(({ code }) => code), 'AREA'].flatMap((place) => {
      const cell = row.find((each) => each.place === place);
      return cell === undefined ? [null, null, null, null] : [...inColumns(cell)];
    }));
  return {
    id: 'unemployment-table',
    title: unemploymentTitle(area, month),
    area: { areaId: facts.areaId, name: area },
    month, yearEarlier: facts.yearEarlierIn ? table.yearEarlier : null,
    countedOn: table.day, countedOnYearEarlier: facts.yearEarlierIn ? table.dayYearEarlier : null,
    snapshotDay: facts.snapshotDay,
    // The statistics print work ability from the same line as all else, and so does the plan's table.
    rule: { id: RULE_2026.id, threshold: table.threshold, healthThreshold: table.threshold },
    dimensions: [
      monthDimension(month),
      { code: 'contents', label: dimensionWords.contents, role: 'metric', values: definitions.map(valueOfRow) },
      placeDimension(facts.areaId, area, places),
    ],
    contents: [...figureColumns],
    cells,
    definitions: definitions.map(definitionOf),
    caveats: [countedOnWords['counting-day'], ...caveatsOf(definitions), monthFrozen],
    notes: [
      hidingNote(table.threshold, table.threshold, 'printed'), ...(labourForceYear === null ? [] : [labourForceNote(labourForceYear)]),
      ...facts.notes,
    ],
    source: registerSource(area),
  };
}

function definitionOfRow(measure: Measure): IndicatorDefinition {
  const found = findIndicator(indicatorOfRow[measure]);
  if (found === undefined) throw new Error(`no indicator for the row ${measure}`);
  return found.definition;
}

function valueOfRow(definition: IndicatorDefinition): DimensionValue {
  const percent = definition.unit === 'percent';
  return { code: definition.id, label: nameOf(definition), unit: percent ? 'percent' : 'persons', decimals: percent ? 1 : 0 };
}

export function monthDimension(month: string): PublishedTable['dimensions'][number] {
  const label = inEach((language) => formatMonth(month, language));
  return { code: 'month', label: dimensionWords.month, role: 'time', values: [{ code: month, label }] };
}

export function placeDimension(
  areaId: number, area: InLanguages, places: readonly { readonly code: string; readonly name: InLanguages }[],
): PublishedTable['dimensions'][number] {
  return {
    code: 'place', label: dimensionWords.place, role: 'geo',
    values: [...places.map(({ code, name }) => ({ code, label: name })), { code: areaCode(areaId), label: area }],
  };
}
