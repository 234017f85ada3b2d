import { createCollector } from '../series/collector.ts';
import type { Collector } from '../series/collector.ts';
import { missingColumns, readCsv } from '../series/csv-file.ts';
import type { CsvRow } from '../series/csv-file.ts';
import { faultAt } from '../series/figure.ts';
import type { Place, ReadSeries } from '../series/figure.ts';
import { measureRule } from '../series/measures.ts';
import { parsePeriod } from '../series/periods.ts';
import type { Places } from '../series/places.ts';

/** Fewer answers than this could be told apart by those who gave them. */
export const LEAST_ANSWERS = 5;
const columns = ['period', 'area', 'item', 'score', 'answers'] as const;

/**
 * Scores of a survey by employment area (a number or a name) or municipality: period, area, item, score,
 * answers, and measure where it is another than the cooperation barometer. An empty item is the whole
 * survey. A score of fewer than five answers is hidden here, whoever sent it, and its number of answers too.
 */
export function readBarometer(name: string, bytes: Buffer, places: Places): ReadSeries {
  const collector = createCollector('hidden');
  const file = readCsv(name, bytes, collector);
  if (missingColumns(file, columns, collector).length === 0) {
    const named = file.headings.includes('measure');
    for (const row of file.rows) takeRow(row, named ? row.cell('measure') : 'cooperation-barometer', places, collector);
  }
  return {
    kind: 'barometer', source: 'Yhteistyöbarometri', countedOn: 'survey', rows: file.rows.length,
    figures: collector.figures, faults: collector.faults(), totals: [],
  };
}

function takeRow(row: CsvRow, measure: string, places: Places, collector: Collector): void {
  const period = parsePeriod(row.cell('period'));
  if (period === undefined) {
    collector.fault(faultAt(row.row, 'period', 'registers.not-a-month', { value: row.cell('period') }));
    return;
  }
  if (measureRule(measure) === undefined) {
    collector.faultOfMany('registers.measure-unknown', row.row, 'measure', { value: measure });
    return;
  }
  const place = placeOf(row, period, places, collector);
  if (place === null) return;
  const group = row.cell('item');
  const answers = row.cell('answers');
  const few = Number(answers) > 0 && Number(answers) < LEAST_ANSWERS;
  const key = { place, group, period };
  collector.take({ row: row.row, field: 'score', text: few ? '...' : row.cell('score'), key: { ...key, measure } });
  if (measure === 'cooperation-barometer') {
    collector.take({ row: row.row, field: 'answers', text: few ? '...' : answers, key: { ...key, measure: `${measure}.answers` } });
  }
}

function placeOf(row: CsvRow, period: string, places: Places, collector: Collector): Place | null {
  const text = row.cell('area');
  const area = places.area(text);
  const found = area.found === null ? places.municipality(text, period) : area;
  if (found.found === null) collector.faultOfMany('registers.area-unknown', row.row, 'area', { value: text });
  return found.found === null || found.found === 'passed-over' ? null : found.found;
}
