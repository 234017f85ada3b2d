import type { Collector } from '../series/collector.ts';
import { COUNTRY, faultAt } from '../series/figure.ts';
import type { FigureKey, Place } from '../series/figure.ts';
import { parsePeriod } from '../series/periods.ts';
import type { Places } from '../series/places.ts';
import type { TableMapping } from '../series/table-mapping.ts';
import { TOTAL_GROUPS } from '../series/total-check.ts';
import type { Dataset } from './read-dataset.ts';

/**
 * Takes every cell of a table. The row of a fault is the number of its cell, from one. Regions and other
 * divisions that are not kept are passed over; a further variable must be at its total.
 */
export function takeDataset(
  dataset: Dataset, mapping: TableMapping, places: Places, collector: Collector, firstCell = 0,
): number {
  const { dimensions } = dataset;
  const strides = dimensions.map((_, place) =>
    dimensions.slice(place + 1).reduce((product, { codes }) => product * codes.length, 1));
  const rest = dimensions.filter(({ code }) => ![mapping.time, mapping.place, mapping.measure, mapping.group].includes(code));
  let passedOver = 0;
  for (let index = 0; index < dataset.size; index += 1) {
    const codeOf = (name: string | null): string => {
      const place = dimensions.findIndex(({ code }) => code === name);
      const dimension = dimensions[place];
      return dimension?.codes[Math.floor(index / (strides[place] ?? 1)) % dimension.codes.length] ?? '';
    };
    if (rest.some(({ code, codes }) => codes.length > 1 && !TOTAL_GROUPS.has(codeOf(code)))) {
      passedOver += 1;
      continue;
    }
    const row = firstCell + index + 1;
    const where = keyOf(row, codeOf, mapping, places, collector);
    if (where === 'passed-over') passedOver += 1;
    else if (where !== null) collector.take({ row, ...where, text: dataset.cell(index) });
  }
  return passedOver;
}

export function keyOf(
  row: number, codeOf: (name: string | null) => string, mapping: TableMapping, places: Places, collector: Collector,
): { readonly field: string; readonly key: FigureKey } | 'passed-over' | null {
  const time = codeOf(mapping.time);
  const period = parsePeriod(time);
  if (period === undefined) {
    collector.faultOfMany('registers.not-a-month', row, mapping.time, { value: time });
    return null;
  }
  const content = mapping.measure === null ? '' : codeOf(mapping.measure);
  const measure = mapping.measureOf(content);
  if (measure === undefined) {
    collector.faultOfMany('registers.measure-unknown', row, mapping.measure ?? 'measure', { value: content });
    return null;
  }
  let place: Place = COUNTRY;
  if (mapping.place !== null) {
    const { found, ...fault } = places.code(codeOf(mapping.place), period);
    if (found === 'passed-over') return 'passed-over';
    if (found === null) {
      if ('fault' in fault) collector.faultOfMany(fault.fault, row, mapping.place, fault.values);
      return null;
    }
    place = found;
  }
  const group = mapping.group === null ? '' : codeOf(mapping.group);
  const isTotal = TOTAL_GROUPS.has(group);
  return {
    field: isTotal ? `${content}/total` : content,
    key: { measure, place, group: isTotal ? '' : group, period },
  };
}

/** Before a table's cells are read: a variable that is neither mapped nor one value nor has a total. */
export function unmappedVariables(dataset: Dataset, mapping: TableMapping, collector: Collector): void {
  for (const { code, codes } of dataset.dimensions) {
    if ([mapping.time, mapping.place, mapping.measure, mapping.group].includes(code)) continue;
    if (codes.length > 1 && !codes.some((each) => TOTAL_GROUPS.has(each))) {
      collector.fault(faultAt(1, code, 'registers.variable-unmapped', { value: code, codes: codes.slice(0, 8).join(', ') }));
    }
  }
}
