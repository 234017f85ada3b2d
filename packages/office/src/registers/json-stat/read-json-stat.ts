import { createCollector } from '../series/collector.ts';
import type { ReadSeries } from '../series/figure.ts';
import type { Places } from '../series/places.ts';
import { mapTable } from '../series/table-mapping.ts';
import type { TableWish } from '../series/table-mapping.ts';
import { totalFaults } from '../series/total-check.ts';
import { takeDataset, unmappedVariables } from './figures-of-dataset.ts';
import { readDataset } from './read-dataset.ts';

/** A file of JSON-stat 2.0, as PxWeb and Eurostat give them. */
export function readJsonStat(name: string, text: string, wish: TableWish, places: Places): ReadSeries {
  const dataset = readDataset(name, text);
  const collector = createCollector('nothing');
  const { mapping, faults } = mapTable(dataset.dimensions, wish);
  for (const fault of faults) collector.fault(fault);
  unmappedVariables(dataset, mapping, collector);
  if (collector.faults().length === 0) takeDataset(dataset, mapping, places, collector);
  return {
    kind: 'json-stat', source: wish.source ?? (dataset.source || dataset.label), countedOn: wish.counted ?? 'unknown',
    rows: dataset.size, figures: collector.figures, faults: collector.faults(),
    totals: totalFaults(collector.figures, places.countIn),
  };
}
