import { createCollector } from '../series/collector.ts';
import type { Collector } from '../series/collector.ts';
import { missingColumns, readCsv } from '../series/csv-file.ts';
import type { CsvFile, CsvRow } from '../series/csv-file.ts';
import { faultAt } from '../series/figure.ts';
import type { Place, ReadSeries } from '../series/figure.ts';
import { parsePeriod } from '../series/periods.ts';
import type { FoundPlace, Places } from '../series/places.ts';

const measures: Readonly<Record<string, string>> = {
  saaja_lkm: 'benefit-recipients',
  korvattu_paiva_lkm: 'benefit-days-paid',
  maksettu_eur: 'benefit-paid-euros',
  kunta_osuus_eur: 'benefit-municipality-share-euros',
};
const TYPE = 'aikatyyppi';
const MONTH = 'vuosikuukausi';

/**
 * Kela's open data of benefits that municipalities pay a part of, by municipality or by employment area.
 * Its rows are by age and sex; they are added up within the class "Yhteensä", in which each recipient is
 * once. Municipality 199 is "fewer than four, or not known": nobody's figure, and the sums of the others
 * are short by it, so it is counted in the run as passed over.
 */
export function readKela(name: string, bytes: Buffer, places: Places): ReadSeries {
  const collector = createCollector('nothing');
  const file = readCsv(name, bytes, collector);
  const columns = columnsOf(file);
  const missing = missingColumns(file, [TYPE, MONTH, columns.place, columns.class], collector);
  const present = Object.keys(measures).filter((column) => file.headings.includes(column));
  if (present.length === 0) missingColumns(file, Object.keys(measures), collector);
  if (missing.length === 0) {
    const sums = addUp(file, columns, present, places, collector);
    for (const { row, field, key, cents } of sums.values()) collector.take({ row, field, key, text: String(cents / 100) });
  }
  return {
    kind: 'kela', source: 'Kela, kunnan osarahoittama työttömyysturva', countedOn: 'paid-within-three-months',
    rows: file.rows.length, figures: collector.figures, faults: collector.faults(), totals: [],
  };
}

type Columns = { readonly place: string; readonly class: string; readonly ofAreas: boolean };

function columnsOf({ headings }: CsvFile): Columns {
  const area = headings.find((heading) => /^ty(o|ö)llisyysalue_nimi$/u.test(heading));
  return {
    place: area ?? 'kunta_nro', ofAreas: area !== undefined,
    class: headings.find((heading) => /paiva_luokka$|kertyma_?luokka$/u.test(heading)) ?? 'tyomarkkinatukipaiva_luokka',
  };
}

type Added = {
  readonly row: number; readonly field: string; cents: number;
  readonly key: { readonly measure: string; readonly place: Place; readonly group: string; readonly period: string };
};

function addUp(
  file: CsvFile, columns: Columns, present: readonly string[], places: Places, collector: Collector,
): ReadonlyMap<string, Added> {
  const sums = new Map<string, Added>();
  const kinds = file.headings.filter((heading) => ['ikaryhma', 'sukupuoli'].includes(heading));
  const seen = new Map<string, number>();
  for (const row of file.rows) {
    const type = row.cell(TYPE);
    if (type === 'Vuosikertymä' || row.cell(columns.class) !== 'Yhteensä') continue;
    const where = whereOf(row, type, columns, places, collector);
    if (where === null) continue;
    const own = `${where.place.code}|${where.period}|${kinds.map((kind) => row.cell(kind)).join('|')}`;
    const other = seen.get(own);
    if (other !== undefined) {
      collector.fault(faultAt(row.row, MONTH, 'registers.twice', {
        other, value: row.cell(MONTH), measure: 'benefit-recipients', place: where.place.code, month: where.period,
      }));
      continue;
    }
    seen.set(own, row.row);
    for (const column of present) addCell(row, column, where, sums, collector);
  }
  return sums;
}

function addCell(
  row: CsvRow, column: string, where: { readonly place: Place; readonly period: string },
  sums: Map<string, Added>, collector: Collector,
): void {
  const measure = measures[column] ?? '';
  const text = row.cell(column);
  const value = Number(text);
  if (text === '') return;
  if (Number.isNaN(value)) {
    collector.fault(faultAt(row.row, column, 'registers.not-a-number', { value: text, measure, place: where.place.code, month: where.period }));
  } else if (column === 'saaja_lkm' && value < 0) {
    collector.fault(faultAt(row.row, column, 'registers.negative', { value: text, measure, place: where.place.code, month: where.period }));
  } else {
    const key = { measure, place: where.place, group: '', period: where.period };
    const name = `${measure}|${where.place.code}|${where.period}`;
    const before = sums.get(name);
    const cents = Math.round(value * 100);
    if (before === undefined) sums.set(name, { row: row.row, field: column, key, cents });
    else before.cents += cents;
  }
}

function whereOf(
  row: CsvRow, type: string, columns: Columns, places: Places, collector: Collector,
): { readonly place: Place; readonly period: string } | null {
  const text = row.cell(MONTH);
  const month = parsePeriod(text);
  if (month === undefined) {
    collector.fault(faultAt(row.row, MONTH, 'registers.not-a-month', { value: text }));
    return null;
  }
  const period = type === 'Vuosi' ? month.slice(0, 4) : month;
  const given = row.cell(columns.place);
  if (given === '199' || given === 'Tuntematon') return null;
  // The division is that of the month of invoicing, which is the one after.
  const found: FoundPlace = columns.ofAreas ? places.area(given) : places.municipality(given, period);
  if (found.found === null) collector.faultOfMany(found.fault, row.row, columns.place, found.values);
  return found.found === null || found.found === 'passed-over' ? null : { place: found.found, period };
}
