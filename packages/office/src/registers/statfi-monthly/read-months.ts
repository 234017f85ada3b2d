import { createCollector } from '../series/collector.ts';
import type { Collector } from '../series/collector.ts';
import { missingColumns, readCsv } from '../series/csv-file.ts';
import type { CsvRow } from '../series/csv-file.ts';
import { COUNTRY, faultAt } from '../series/figure.ts';
import type { GroupName, Place, ReadSeries } from '../series/figure.ts';
import { parsePeriod } from '../series/periods.ts';
import type { Places } from '../series/places.ts';
import { TOTAL_GROUPS, totalFaults } from '../series/total-check.ts';
import { layouts } from './layouts.ts';
import type { Layout, LayoutName } from './layouts.ts';

const TIME = 'time';

/** An empty cell of these files is a hidden one (1-4): nought is printed. */
export function readMonths(name: string, bytes: Buffer, layoutName: LayoutName, places: Places): ReadSeries {
  const layout: Layout = layouts[layoutName];
  const collector = createCollector('hidden');
  const file = readCsv(name, bytes, collector);
  const needed = [TIME, ...(layout.place === null ? [] : [layout.place.column]), ...(layout.group === null ? [] : [layout.group])];
  const names = new Map<string, string>();
  const missing = missingColumns(file, [...needed, ...Object.keys(layout.measures)], collector);
  if (!missing.some((column) => needed.includes(column))) {
    for (const row of file.rows) takeRow(row, layout, missing, places, collector, names);
  }
  return {
    kind: layoutName,
    source: 'Tilastokeskus; TEM, työnvälitystilasto',
    names: Array.from(names, ([group, text]): GroupName => ({ group, language: 'fi', name: text })),
    countedOn: 'last-working-day',
    rows: file.rows.length,
    figures: collector.figures,
    faults: collector.faults(),
    totals: totalFaults(collector.figures, places.countIn),
  };
}

function takeRow(
  row: CsvRow, layout: Layout, missing: readonly string[], places: Places, collector: Collector, names: Map<string, string>,
): void {
  const time = row.cell(TIME);
  const period = parsePeriod(time);
  if (period === undefined) {
    collector.fault(faultAt(row.row, TIME, 'registers.not-a-month', { value: time }));
    return;
  }
  const place = placeOf(row, period, layout, places, collector);
  if (place === null) return;
  // The code and the name stand in one cell: '5223 Myyjät'.
  const [group = '', ...name] = layout.group === null ? [] : row.cell(layout.group).split(' ');
  if (group !== '' && name.length > 0) names.set(group, name.join(' '));
  const isTotal = TOTAL_GROUPS.has(group);
  for (const [column, measure] of Object.entries(layout.measures)) {
    if (missing.includes(column)) continue;
    collector.take({
      row: row.row, field: isTotal ? `${column}/total` : column, text: row.cell(column),
      key: { measure, place, group: isTotal ? '' : group, period },
    });
  }
}

function placeOf(row: CsvRow, period: string, layout: Layout, places: Places, collector: Collector): Place | null {
  if (layout.place === null) return COUNTRY;
  const text = row.cell(layout.place.column);
  if (layout.place.kind === 'sub-region') return { kind: 'sub-region', code: text };
  const found = layout.place.kind === 'area' ? places.area(text) : places.municipality(text, period);
  if (found.found === null) collector.faultOfMany(found.fault, row.row, layout.place.column, found.values);
  return found.found === null || found.found === 'passed-over' ? null : found.found;
}
