import { addMonths } from '../foundations/plain-date.ts';
import type { PlainDate } from '../foundations/plain-date.ts';
import type { Absence, Snapshot } from './columns.ts';
import type { Counted, Sight } from './counted.ts';
import type { Indicator, IndicatorDefinition } from './definition.ts';
import { areaCodes, serviceCodes, valuesOf } from './dimensions.ts';
import type { Dimension, Values } from './dimensions.ts';
import { countingDay, lastDayOfMonth } from './months.ts';
import type { Month } from './months.ts';

export type Asked = {
  readonly month: Month;
  /** What the figure is parted by; none gives one cell. */
  readonly by?: readonly Dimension[];
  /** Only these municipalities; none named is all. */
  readonly municipalities?: ReadonlySet<string>;
  /** Only persons with one of these codes on the dimension: a filter of a dashboard. */
  readonly only?: readonly { readonly dimension: Exclude<Dimension, 'service'>; readonly codes: readonly string[] }[];
};

/** Counts, not yet protected: nothing of this may leave the office before suppression. */
export type Cell = {
  /** One code for each dimension asked. */
  readonly codes: readonly string[];
  readonly numerator: number;
  /** Null: the figure is a count. */
  readonly denominator: number | null;
};

export type Computed =
  | { readonly state: 'known'; readonly cells: readonly Cell[]; readonly total: Cell }
  | { readonly state: 'not-yet'; readonly knownOn: PlainDate }
  | { readonly state: 'imported' }
  | { readonly state: 'not-held'; readonly needs: readonly Absence[] };

/** The day on which the month's figure is complete: its counting day, or its last event and the time to wait. */
export function completeOn(definition: Pick<IndicatorDefinition, 'period' | 'maturityMonths'>, month: Month): PlainDate {
  if (definition.period === 'counting-day') return countingDay(month);
  return addMonths(lastDayOfMonth(month), definition.maturityMonths);
}

/** Numerator over denominator as it is shown; nothing divided by nothing is unknown. */
export function valueOf(definition: Pick<IndicatorDefinition, 'factor'>, cell: Cell): number | null {
  if (cell.denominator === null) return cell.numerator;
  return cell.denominator === 0 ? null : (cell.numerator / cell.denominator) * definition.factor;
}

export class UnknownDimension extends Error {
  readonly dimension: string;
  constructor(dimension: string) {
    super(`the indicator is not parted by ${dimension}`);
    this.dimension = dimension;
  }
}

/** One month of an indicator from the columns (KNO-1, KNO-2, KNO-3). */
export function compute(indicator: Indicator, sight: Sight, asked: Asked): Computed {
  const { definition, measure } = indicator;
  const { snapshot } = sight;
  const by = asked.by ?? [];
  for (const dimension of by) if (!definition.dimensions.includes(dimension)) throw new UnknownDimension(dimension);
  const missing = definition.needs.filter((each) => snapshot.absent.includes(each));
  if (missing.length > 0) return { state: 'not-held', needs: missing };
  if (measure === null) return { state: 'imported' };
  const knownOn = completeOn(definition, asked.month);
  if (knownOn > snapshot.day) return { state: 'not-yet', knownOn };
  const counted = measure(sight, asked.month);
  return { state: 'known', ...fold(sight, counted, asked, by) };
}

type Folded = { readonly cells: readonly Cell[]; readonly total: Cell };

function fold(sight: Sight, counted: Counted, asked: Asked, by: readonly Dimension[]): Folded {
  const state = sight.stateOn(countingDay(asked.month));
  const taken = takenUnits(sight, counted, asked);
  const axes = by.map((dimension) =>
    axisOf(sight.snapshot, counted, dimension, (ofPersons) => valuesOf(sight.snapshot, state, ofPersons)));
  const size = axes.reduce((product, axis) => product * axis.codes.length, 1);
  const sums = new Sums(size, counted);
  const whole = new Sums(1, counted);
  for (let row = 0; row < counted.size; row += 1) {
    if (taken !== null && taken[row] === 0) continue;
    let cell = 0;
    for (const axis of axes) cell = cell * axis.codes.length + axis.at(row);
    sums.add(cell, row);
    whole.add(0, row);
  }
  const cells: Cell[] = [];
  for (let index = 0; index < size; index += 1) {
    if (sums.isEmpty(index)) continue;
    cells.push(sums.cell(index, codesAt(axes, index)));
  }
  return { cells, total: whole.cell(0, []) };
}

type Axis = { readonly codes: readonly string[]; readonly at: (row: number) => number };

function axisOf(
  snapshot: Snapshot, counted: Counted, dimension: Dimension, values: (dimension: Exclude<Dimension, 'service'>) => Values,
): Axis {
  const { service, unit, person } = counted;
  if (dimension === 'service') return { codes: serviceCodes, at: (row) => service?.[row] ?? 0 };
  if (unit !== undefined) {
    if (dimension === 'occupation') return { codes: snapshot.occupations, at: (row) => unit.occupation[row] ?? 0 };
    if (dimension === 'area') {
      return { codes: areaCodes, at: (row) => snapshot.places[unit.municipality[row] ?? 0]?.area ?? 0 };
    }
    return { codes: snapshot.places.map((place) => place.code), at: (row) => unit.municipality[row] ?? 0 };
  }
  const { codes, of } = values(dimension);
  return { codes, at: (row) => of[person[row] ?? 0] ?? 0 };
}

function codesAt(axes: readonly Axis[], index: number): readonly string[] {
  const codes: string[] = [];
  let rest = index;
  for (const axis of axes.toReversed()) {
    codes.unshift(axis.codes[rest % axis.codes.length] ?? '');
    rest = Math.floor(rest / axis.codes.length);
  }
  return codes;
}

/** Which units are in the places and groups that were asked; null: all. */
function takenUnits(sight: Sight, counted: Counted, { municipalities, only, month }: Asked): Uint8Array | null {
  if (municipalities === undefined && (only === undefined || only.length === 0)) return null;
  const { snapshot } = sight;
  const places = snapshot.places.map((place) => municipalities === undefined || municipalities.has(place.code));
  const state = sight.stateOn(countingDay(month));
  const groups = (only ?? []).map(({ dimension, codes }) => {
    const values = valuesOf(snapshot, state, dimension);
    return { of: values.of, wanted: values.codes.map((code) => codes.includes(code)) };
  });
  const taken = new Uint8Array(counted.size);
  const home = snapshot.tables.persons.municipality;
  for (let row = 0; row < counted.size; row += 1) {
    const person = counted.person[row] ?? 0;
    const place = counted.unit?.municipality[row] ?? home[person] ?? 0;
    if (places[place] === true && groups.every(({ of, wanted }) => wanted[of[person] ?? 0] === true)) taken[row] = 1;
  }
  return taken;
}

/** Sums by cell. A denominator of distinct numbers counts each once in its cell. */
class Sums {
  readonly #counted: Counted;
  readonly #numerator: Float64Array;
  readonly #denominator: Float64Array;
  readonly #units: Int32Array;
  readonly #seen: Set<number>[] = [];

  constructor(size: number, counted: Counted) {
    this.#counted = counted;
    this.#numerator = new Float64Array(size);
    this.#denominator = new Float64Array(size);
    this.#units = new Int32Array(size);
  }

  add(cell: number, row: number): void {
    const { numerator, denominator, distinct } = this.#counted;
    this.#units[cell] = (this.#units[cell] ?? 0) + 1;
    this.#numerator[cell] = (this.#numerator[cell] ?? 0) + (numerator[row] ?? 0);
    if (distinct !== undefined) (this.#seen[cell] ??= new Set()).add(distinct[row] ?? 0);
    else if (denominator !== null) this.#denominator[cell] = (this.#denominator[cell] ?? 0) + (denominator[row] ?? 0);
  }

  isEmpty(cell: number): boolean {
    return this.#units[cell] === 0;
  }

  cell(index: number, codes: readonly string[]): Cell {
    const { denominator, distinct } = this.#counted;
    const below = distinct === undefined ? (this.#denominator[index] ?? 0) : (this.#seen[index]?.size ?? 0);
    return { codes, numerator: this.#numerator[index] ?? 0, denominator: denominator === null ? null : below };
  }
}
