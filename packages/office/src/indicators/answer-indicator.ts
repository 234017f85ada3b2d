import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import { findIndicator } from '@kohtaanto/rules/indicators/catalogue.ts';
import { compute, UnknownDimension } from '@kohtaanto/rules/indicators/compute.ts';
import type { Asked, Cell, Computed } from '@kohtaanto/rules/indicators/compute.ts';
import type { Indicator, IndicatorDefinition } from '@kohtaanto/rules/indicators/definition.ts';
import { formatMonth } from '@kohtaanto/rules/indicators/months.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { ImportedFigure, ImportedFigures } from './imported-figures.ts';
import type { LookedAt } from './snapshot-shelf.ts';

/**
 * One month of one indicator, whole and unprotected. It is for those who protect it (a table, a chart, a
 * file, a report): nothing of it goes out of the office as it is.
 */
export type IndicatorAnswer = {
  readonly definition: IndicatorDefinition;
  readonly month: string;
  /** The day of the snapshot, and when it was taken. */
  readonly day: string;
  readonly takenAt: string;
  readonly cells: readonly Cell[];
  readonly total: Cell;
  /** Where what is not of the register comes from, and of which period. */
  readonly imported: { readonly source: string; readonly period: string } | null;
};

export async function answerIndicator(
  looked: LookedAt, imported: ImportedFigures, id: string, asked: Asked,
): Promise<IndicatorAnswer> {
  const indicator = findIndicator(id);
  if (indicator === undefined) throw new Refused('indicators.unknown', { id });
  const computed = computedOrRefused(indicator, looked, asked);
  const { definition } = indicator;
  const day = formatIso(looked.sight.snapshot.day);
  const about = { definition, month: formatMonth(asked.month), day, takenAt: looked.takenAt };
  switch (computed.state) {
    case 'known':
      return definition.source === 'register-and-imported'
        ? { ...about, ...await withLabourForce(looked, imported, computed, asked, id) }
        : { ...about, cells: withEmptyPlaces(looked, computed, asked), total: computed.total, imported: null };
    case 'imported':
      return { ...about, ...await received(looked, imported, definition, asked) };
    case 'not-yet':
      throw new Refused('indicators.not-yet', { month: about.month, day: formatIso(computed.knownOn), snapshotDay: about.day });
    case 'not-held': {
      // What the register does not hold may still have been received from elsewhere.
      const figures = await imported(definition.id, asked.month);
      if (figures.length > 0) return { ...about, ...await received(looked, imported, definition, asked) };
      throw new Refused('indicators.not-held', { id, needs: computed.needs.join(', ') });
    }
  }
}

function computedOrRefused(indicator: Indicator, { sight }: LookedAt, asked: Asked): Computed {
  try {
    return compute(indicator, sight, asked);
  } catch (error) {
    if (!(error instanceof UnknownDimension)) throw error;
    const { id, dimensions } = indicator.definition;
    throw new Refused('indicators.dimension-unknown', { id, given: error.dimension, known: dimensions.join(', ') });
  }
}

type Parts = Pick<IndicatorAnswer, 'cells' | 'total' | 'imported'>;

/** Received figures are of municipalities; the sum is shown only of counts. */
async function received(
  looked: LookedAt, imported: ImportedFigures, definition: IndicatorDefinition, asked: Asked,
): Promise<Parts> {
  const figures = ofPlaces(await imported(definition.id, asked.month), asked);
  const [first] = figures;
  if (first === undefined) throw new Refused('indicators.not-imported', { id: definition.id, month: formatMonth(asked.month) });
  const cells = parted(looked, figures, asked, definition.id);
  const sum = figures.reduce((whole, { value }) => whole + value, 0);
  return {
    cells, total: { codes: [], numerator: sum, denominator: null },
    imported: { source: first.source, period: first.period },
  };
}

async function withLabourForce(
  looked: LookedAt, imported: ImportedFigures, computed: Extract<Computed, { state: 'known' }>, asked: Asked, id: string,
): Promise<Parts> {
  const figures = ofPlaces(await imported('labour-force', asked.month), asked);
  const [first] = figures;
  if (first === undefined) throw new Refused('indicators.not-imported', { id, month: formatMonth(asked.month) });
  const under = new Map(parted(looked, figures, asked, id).map((cell) => [cell.codes.join('/'), cell.numerator]));
  const whole = figures.reduce((sum, { value }) => sum + value, 0);
  return {
    cells: withEmptyPlaces(looked, computed, asked)
      .map((cell) => ({ ...cell, denominator: under.get(cell.codes.join('/')) ?? 0 })),
    total: { ...computed.total, denominator: whole },
    imported: { source: first.source, period: first.period },
  };
}

/** A municipality without anybody is a row of zero, not a missing one. */
function withEmptyPlaces(
  { sight }: LookedAt, { cells, total }: Extract<Computed, { state: 'known' }>, { by = [], municipalities }: Asked,
): readonly Cell[] {
  if (by.length !== 1 || by[0] !== 'municipality') return cells;
  const found = new Set(cells.map((cell) => cell.codes[0]));
  const missing = sight.snapshot.places.filter(({ code, area }) => area > 0 && !found.has(code)
    && (municipalities === undefined || municipalities.has(code)));
  const zero = { numerator: 0, denominator: total.denominator === null ? null : 0 };
  return [...cells, ...missing.map(({ code }) => ({ ...zero, codes: [code] }))]
    .toSorted((one, other) => ((one.codes[0] ?? '') < (other.codes[0] ?? '') ? -1 : 1));
}

function ofPlaces(figures: readonly ImportedFigure[], { municipalities }: Asked): readonly ImportedFigure[] {
  return municipalities === undefined ? figures : figures.filter(({ code }) => municipalities.has(code));
}

function parted(looked: LookedAt, figures: readonly ImportedFigure[], { by = [] }: Asked, id: string): readonly Cell[] {
  if (by.length === 0) return [];
  const areas = new Map(looked.sight.snapshot.places.map((place) => [place.code, String(place.area)]));
  const sums = new Map<string, number>();
  for (const { code, value } of figures) {
    const key = by.map((dimension) => {
      if (dimension === 'municipality') return code;
      if (dimension === 'area') return areas.get(code) ?? '0';
      throw new Refused('indicators.dimension-unknown', { id, given: dimension, known: 'municipality, area' });
    }).join('/');
    sums.set(key, (sums.get(key) ?? 0) + value);
  }
  return Array.from(sums, ([key, numerator]) => ({ codes: key.split('/'), numerator, denominator: null }));
}

