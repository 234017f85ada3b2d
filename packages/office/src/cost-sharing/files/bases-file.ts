import { dateOfFigure } from '@kohtaanto/rules/cost-sharing/base-figures.ts';
import type { BaseFigure } from '@kohtaanto/rules/cost-sharing/base-figures.ts';
import type { BaseMeasure } from '@kohtaanto/rules/cost-sharing/scheme.ts';
import { measureOf } from '@kohtaanto/words/cost-sharing/measure-words.ts';
import { parseAmount } from '@kohtaanto/words/money.ts';
import type { TableFile, TableRow } from '../../disclosure/table-shape.ts';
import type { Fault } from '../../platform/http/refusal.ts';
import { cellOf, columnsOf } from './columns.ts';
import type { Columns } from './columns.ts';
import { columnMissing } from './costs-file.ts';
import { asOfOf } from './dates.ts';
import type { MunicipalityNames } from './municipality-names.ts';
import { unemployedOfShares } from './unemployed-of-shares.ts';
import type { ShareFigure } from './unemployed-of-shares.ts';

export type ReadBases = { readonly bases: readonly BaseFigure[]; readonly faults: readonly Fault[] };

type Reading = {
  readonly names: MunicipalityNames; readonly faults: Fault[]; readonly bases: BaseFigure[];
  readonly shares: ShareFigure[]; readonly source: string;
};

/**
 * Base figures from a table: long (measure, municipality, date, value) or wide (a column for each
 * measure). The date may stand in the measure's name: foreign_language_2022, unemployed_2025_03.
 */
export function basesOfTable(file: TableFile, names: MunicipalityNames): ReadBases {
  const columns = columnsOf(file);
  const reading: Reading = { names, faults: [], bases: [], shares: [], source: file.name };
  if (columns.municipality < 0) return { bases: [], faults: [columnMissing(file, 'municipality')] };
  if (columns.measure >= 0 && columns.value < 0) return { bases: [], faults: [columnMissing(file, 'value')] };
  for (const row of file.rows) {
    if (columns.measure >= 0) readLong(row, columns, reading);
    else readWide(row, columns, file.headings, reading);
  }
  return { bases: [...reading.bases, ...unemployedOfShares(reading.shares, reading.source)], faults: reading.faults };
}

function readLong(row: TableRow, columns: Columns, reading: Reading): void {
  const path = `bases.${row.row}`;
  const named = namedMeasure(cellOf(row, columns.measure));
  if (named === 'not-needed') return;
  if (named === undefined) {
    reading.faults.push({ path: `${path}.measure`, code: 'cost-sharing.measure-unknown', values: { given: cellOf(row, columns.measure) } });
    return;
  }
  const date = cellOf(row, columns.day);
  readFigure({
    path, named, municipality: cellOf(row, columns.municipality), date, value: cellOf(row, columns.value),
    source: cellOf(row, columns.source),
  }, reading);
}

function readWide(row: TableRow, columns: Columns, headings: readonly string[], reading: Reading): void {
  const taken = new Set([columns.municipality, columns.day, columns.source]);
  for (const [at, heading] of headings.entries()) {
    const named = taken.has(at) ? undefined : namedMeasure(heading);
    // A column of names beside the codes is no measure.
    if (named === undefined || named === 'not-needed') continue;
    readFigure({
      path: `bases.${row.row}.${heading}`, named, municipality: cellOf(row, columns.municipality),
      date: cellOf(row, columns.day), value: cellOf(row, at), source: cellOf(row, columns.source),
    }, reading);
  }
}

type Given = {
  readonly path: string; readonly named: NamedMeasure; readonly municipality: string; readonly date: string;
  readonly value: string; readonly source: string;
};

function readFigure(given: Given, reading: Reading): void {
  const { faults } = reading;
  const before = faults.length;
  const municipality = reading.names.codeOf(given.municipality);
  if (municipality === undefined) {
    faults.push({ path: `${given.path}.municipality`, code: 'cost-sharing.municipality-unknown', values: { given: given.municipality } });
  }
  const dated = given.date === '' ? given.named.asOf : given.date;
  const asOf = asOfOf(dated);
  if (asOf === undefined) {
    const code = dated === '' ? 'cost-sharing.base-date-missing' : 'cost-sharing.date-unreadable';
    faults.push({ path: `${given.path}.date`, code, values: { given: dated } });
  }
  const value = parseAmount(given.value.replace(/\s*%$/u, ''));
  if (!value.ok) {
    const code = value.refusal.code === 'amount-missing' ? 'base-empty' : value.refusal.code;
    faults.push({ path: `${given.path}.value`, code: `cost-sharing.${code}`, values: value.refusal.values ?? {} });
  }
  if (faults.length > before || municipality === undefined || asOf === undefined || !value.ok) return;
  const { measure } = given.named;
  if (measure === 'labour-force' || measure === 'unemployment-share') {
    reading.shares.push({ measure, municipality, asOf, hundredths: value.value, path: given.path });
    return;
  }
  reading.bases.push({
    measure, municipality, asOf: dateOfFigure(measure, asOf), hundredths: value.value, path: given.path, source: given.source || reading.source,
  });
}

type NamedMeasure = { readonly measure: BaseMeasure | ShareFigure['measure']; readonly asOf: string };

/** 'working_age_2021' is a measure and a year; 'unemployed_2025_03' a measure and a month. */
function namedMeasure(text: string): NamedMeasure | 'not-needed' | undefined {
  const given = text.trim().replace(/_pct$/u, '');
  const found = /^(.*?)(?:[ _(]+(\d{4})(?:[_M-](\d{2}))?\)?)?$/u.exec(given);
  const measure = measureOf(found?.[1] ?? given);
  if (measure === undefined || measure === 'not-needed') return measure;
  const [, , year = '', month] = found ?? [];
  return { measure, asOf: month === undefined ? year : `${year}-${month}` };
}
