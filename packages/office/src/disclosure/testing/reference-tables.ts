import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fillTotals, hierarchy, strides, type Dimension, type Grid } from '@kohtaanto/rules/disclosure/grid.ts';
import { readTableFile } from '../table-file.ts';

const shared = join(import.meta.dirname, '../../../../../../shared/data');
export const REFERENCE = join(shared, 'reference/disclosure');
export const REGISTER = join(shared, 'register');
/** The reference tables are not part of the project: tests and benchmarks that need them say so. */
export const hasReference = existsSync(REFERENCE) && existsSync(REGISTER);

type Row = Readonly<Record<string, string>>;

export async function rowsOf(path: string): Promise<readonly Row[]> {
  const file = await readTableFile(path);
  return file.rows.map(({ cells }) => Object.fromEntries(file.headings.map((heading, i) => [heading, cells[i] ?? ''])));
}

export function gridOf(dimensions: readonly Dimension[], rows: readonly { codes: readonly string[]; count: number }[]): Grid {
  const steps = strides(dimensions);
  const values = new Float64Array(dimensions.reduce((product, dimension) => product * dimension.codes.length, 1));
  const index = dimensions.map((dimension) => new Map(dimension.codes.map((code, i) => [code, i])));
  for (const { codes, count } of rows) {
    const cell = codes.reduce((sum, code, d) => sum + (index[d]?.get(code) ?? 0) * (steps[d] ?? 1), 0);
    values[cell] = (values[cell] ?? 0) + count;
  }
  const grid = { dimensions, values };
  fillTotals(grid);
  return grid;
}

/** Municipality in district in country × age group (or age in age group) × sex: tables A and B. */
export async function nationalTable(twoLevelAge: boolean): Promise<Grid> {
  const rows = await rowsOf(join(REFERENCE, 'synthetic_national_kunta_age_sex_dur.csv'));
  const place = new Map<string, string | null>([['Total', null]]);
  const age = new Map<string, string | null>([['Total', null]]);
  for (const { kunta = '', seutu = '', ageg = '', age: years = '' } of rows) {
    place.set(`seutu.${seutu}`, 'Total');
    place.set(kunta, `seutu.${seutu}`);
    age.set(ageg, 'Total');
    if (twoLevelAge) age.set(years, ageg);
  }
  const sex = new Map<string, string | null>([['Total', null], ['f', 'Total'], ['m', 'Total']]);
  const dimensions = [hierarchy('kunta', place), hierarchy('age', age), hierarchy('sex', sex)];
  return gridOf(dimensions, rows.map((row) => ({
    codes: [row['kunta'] ?? '', (twoLevelAge ? row['age'] : row['ageg']) ?? '', row['sex'] ?? ''], count: Number(row['n']),
  })));
}

/** What the reference method hid: primary, in all, and the sum of the figures hidden for others. */
export async function referenceResult(file: string, value: string): Promise<{ primary: number; hidden: number; secondarySum: number }> {
  const rows = await rowsOf(join(REFERENCE, file));
  const hidden = rows.filter((row) => row['suppressed'] === 'TRUE');
  return {
    primary: rows.filter((row) => row['primary'] === 'TRUE').length,
    hidden: hidden.length,
    secondarySum: hidden.filter((row) => row['primary'] !== 'TRUE').reduce((sum, row) => sum + Number(row[value]), 0),
  };
}

/**
 * A month of the real municipal series by municipality, district and country. What was hidden in it
 * (1-4) is filled with figures that fit the printed district totals: the truth is not known to us.
 */
export async function realMunicipalMonths(column: string): Promise<ReadonlyMap<string, Grid>> {
  const districts = await rowsOf(join(REGISTER, 'municipality-subregion-region-2020.csv'));
  const place = new Map<string, string | null>([['Total', null]]);
  for (const { kunta = '', seutukunta = '' } of districts) {
    place.set(`district.${seutukunta}`, 'Total');
    place.set(kunta, `district.${seutukunta}`);
  }
  const dimension = hierarchy('place', place);
  const municipal = byMonth(await rowsOf(join(REGISTER, 'unemployed-labour-force-vacancies-by-municipality-2006-2020.csv')), 'kunta', column);
  const totals = byMonth(await rowsOf(join(REGISTER, 'unemployed-labour-force-vacancies-by-subregion-2006-2020.csv')), 'seutukunta', column);
  const months = new Map<string, Grid>();
  for (const [month, figures] of municipal) {
    const rows: { codes: readonly string[]; count: number }[] = [];
    for (const district of new Set(districts.map((row) => row['seutukunta'] ?? ''))) {
      const members = districts.filter((row) => row['seutukunta'] === district).map((row) => row['kunta'] ?? '');
      rows.push(...filled(members, figures, totals.get(month)?.get(district)));
    }
    months.set(month, gridOf([dimension], rows));
  }
  return months;
}

function filled(
  members: readonly string[], figures: ReadonlyMap<string, number | undefined>, total: number | undefined,
): { codes: readonly string[]; count: number }[] {
  const hidden = members.filter((code) => figures.get(code) === undefined);
  const printed = members.reduce((sum, code) => sum + (figures.get(code) ?? 0), 0);
  let left = total === undefined ? hidden.length : total - printed;
  return members.map((code) => {
    const figure = figures.get(code);
    if (figure !== undefined) return { codes: [code], count: figure };
    const later = hidden.length - 1 - hidden.indexOf(code);
    const count = Math.max(0, Math.min(4, left - later));
    left -= count;
    return { codes: [code], count };
  });
}

function byMonth(rows: readonly Row[], place: string, column: string): Map<string, Map<string, number | undefined>> {
  const months = new Map<string, Map<string, number | undefined>>();
  for (const row of rows) {
    const month = row['time'] ?? '';
    const figures = months.get(month) ?? new Map<string, number | undefined>();
    const text = row[column] ?? '';
    figures.set(row[place] ?? '', text === '' ? undefined : Number(text));
    months.set(month, figures);
  }
  return months;
}
