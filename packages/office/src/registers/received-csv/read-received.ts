import { createCollector } from '../series/collector.ts';
import type { Collector } from '../series/collector.ts';
import { missingColumns, readCsv } from '../series/csv-file.ts';
import type { CsvRow } from '../series/csv-file.ts';
import { COUNTRY, faultAt } from '../series/figure.ts';
import type { Place, ReadSeries } from '../series/figure.ts';
import { measureRule } from '../series/measures.ts';
import { parsePeriod } from '../series/periods.ts';
import type { FoundPlace, Places } from '../series/places.ts';
import type { TableWish } from '../series/table-mapping.ts';

/** What a file of received figures must have; group and source may stand beside them. */
export const receivedColumns = ['measure', 'period', 'place', 'value'] as const;

/**
 * Figures that other authorities count and no table of statistics gives as such: wage earners, offers between
 * areas, residence permits, paid benefit days, scores (KNO-1, KNO-3). A row is one figure: the measure by the id
 * of its indicator, a month or a year, a municipality, an employment area or SSS, and the value; "..." is hidden.
 */
export function readReceived(name: string, bytes: Buffer, places: Places, wish: TableWish): ReadSeries {
  const collector = createCollector('hidden');
  const file = readCsv(name, bytes, collector);
  const sources = new Set<string>();
  if (missingColumns(file, receivedColumns, collector).length === 0) {
    const [grouped, sourced] = ['group', 'source'].map((heading) => file.headings.includes(heading));
    for (const row of file.rows) {
      if (sourced === true && row.cell('source') !== '') sources.add(row.cell('source'));
      takeRow(row, grouped === true ? row.cell('group') : '', places, collector);
    }
  }
  // Every figure of a run has one source: two of them are two files.
  if (sources.size > 1) {
    collector.fault(faultAt(1, 'source', 'registers.sources-many', { value: [...sources].join(', ') }));
  }
  return {
    kind: 'received', source: wish.source ?? [...sources][0] ?? name, countedOn: wish.counted ?? 'unknown', rows: file.rows.length,
    figures: collector.figures, faults: collector.faults(), totals: [],
  };
}

function takeRow(row: CsvRow, group: string, places: Places, collector: Collector): void {
  const measure = row.cell('measure');
  if (measureRule(measure) === undefined) {
    collector.faultOfMany('registers.measure-unknown', row.row, 'measure', { value: measure });
    return;
  }
  const period = parsePeriod(row.cell('period'));
  if (period === undefined) {
    collector.fault(faultAt(row.row, 'period', 'registers.not-a-month', { value: row.cell('period') }));
    return;
  }
  const place = placeOf(row, period, places, collector);
  if (place !== null) collector.take({ row: row.row, field: 'value', text: row.cell('value'), key: { measure, place, group, period } });
}

/** Three figures are a municipality, one or two an employment area; a name is looked for among areas first. */
function placeOf(row: CsvRow, period: string, places: Places, collector: Collector): Place | null {
  const text = row.cell('place');
  if (text === 'SSS') return COUNTRY;
  const isMunicipality = /^(KU)?\d{3}$/u.test(text);
  const area: FoundPlace = isMunicipality ? places.code(text, period) : places.area(text);
  const found = area.found === null && !isMunicipality ? places.municipality(text, period) : area;
  if (found.found === null) {
    collector.faultOfMany(isMunicipality ? found.fault : 'registers.area-unknown', row.row, 'place', isMunicipality ? found.values : { value: text });
  }
  return found.found === null || found.found === 'passed-over' ? null : found.found;
}
