import { CsvFaults, readCsvTable } from './csv-table.ts';

type Query = (text: string, values?: readonly unknown[]) => Promise<{ readonly rowCount?: number | null }>;
export type WageRow = {
  readonly isco: string; readonly region: string; readonly year: number; readonly median_cents: number; readonly low_cents: number | null; readonly high_cents: number | null; readonly source: string;
};
export type OccupationSkillRow = { readonly isco: string; readonly skill: string; readonly essential: boolean; readonly source: string };

/**
 * Wages by ISCO-08 group as the structure of earnings has them: isco, year, median, and if there are region, low, high (the first and last
 * tenth) and source. Euros by the month, whole time.
 */
export function readWages(file: string, bytes: Buffer, source: string | undefined): readonly WageRow[] {
  const faults = new CsvFaults();
  const seen = new Map<string, number>();
  const rows = readCsvTable(file, bytes, ['isco', 'year', 'median']).map(({ row, cell }): WageRow => {
    const matched = (name: string, form: RegExp, wanted: string): string => {
      if (!form.test(cell(name))) faults.add(row, cell(name) === '' ? 'cell-missing' : 'cell-wrong', { field: name, given: cell(name), wanted });
      return cell(name);
    };
    const euros = (name: string, needed: boolean): number | null => {
      if (!needed && cell(name) === '') return null;
      const given = matched(name, /^\d{3,6}([.,]\d{1,2})?$/u, '2850,00');
      return Math.round(Number(given.replace(',', '.')) * 100);
    };
    const isco = matched('isco', /^\d{1,4}$/u, '5321');
    const region = cell('region') === '' ? '' : matched('region', /^\d{2}$/u, '06');
    const year = Number(matched('year', /^(19|20)\d{2}$/u, '2025'));
    const [median, low, high] = [euros('median', true) ?? 0, euros('low', false), euros('high', false)];
    if (low !== null && low > median) faults.add(row, 'cell-wrong', { field: 'low', given: cell('low'), wanted: `<= ${cell('median')}` });
    if (high !== null && high < median) faults.add(row, 'cell-wrong', { field: 'high', given: cell('high'), wanted: `>= ${cell('median')}` });
    const key = `${isco} ${region} ${year}`;
    const other = seen.get(key);
    if (other !== undefined) faults.add(row, 'row-twice', { given: key, other });
    seen.set(key, row);
    return { isco, region, year, median_cents: median, low_cents: low, high_cents: high, source: (source ?? cell('source')) || file };
  });
  faults.refuse(file);
  return rows;
}

/** What occupations need as the area itself tells it: isco, skill, and if it is no essential one, essential with no. */
export function readOccupationSkills(file: string, bytes: Buffer, source: string | undefined): readonly OccupationSkillRow[] {
  const faults = new CsvFaults();
  const seen = new Map<string, number>();
  const rows = readCsvTable(file, bytes, ['isco', 'skill']).map(({ row, cell }): OccupationSkillRow => {
    const isco = cell('isco');
    if (!/^\d{4}$/u.test(isco)) faults.add(row, isco === '' ? 'cell-missing' : 'cell-wrong', { field: 'isco', given: isco, wanted: '5321' });
    if (cell('skill') === '') faults.add(row, 'cell-missing', { field: 'skill' });
    const skill = /^(https?:|own:)/u.test(cell('skill')) ? cell('skill') : `own:${cell('skill').toLowerCase()}`;
    const other = seen.get(`${isco} ${skill}`);
    if (other !== undefined) faults.add(row, 'row-twice', { given: `${isco} ${cell('skill')}`, other });
    seen.set(`${isco} ${skill}`, row);
    return { isco, skill, essential: !/^(no|ei|nej|0|false)$/iu.test(cell('essential')), source: (source ?? cell('source')) || file };
  });
  faults.refuse(file);
  return rows;
}

/** A wage that comes again is the newer one's. */
export async function storeWages(query: Query, rows: readonly WageRow[]): Promise<void> {
  await query(`insert into office.occupation_wage (isco, region, year, median_cents, low_cents, high_cents, source)
    select isco, region, year, median_cents, low_cents, high_cents, source from jsonb_populate_recordset(null::office.occupation_wage, $1::jsonb)
    on conflict (isco, region, year) do update set median_cents = excluded.median_cents, low_cents = excluded.low_cents, high_cents = excluded.high_cents,
      source = excluded.source, imported_at = now()`, [JSON.stringify(rows)]);
}

/** The file is the whole table of the area: what is not in it is gone. */
export async function storeOccupationSkills(query: Query, areaId: number, rows: readonly OccupationSkillRow[]): Promise<void> {
  await query('delete from office.occupation_skill where area_id = $1', [areaId]);
  await query(`insert into office.occupation_skill (area_id, isco, skill, essential, source)
    select $1, isco, skill, essential, source from jsonb_populate_recordset(null::office.occupation_skill, $2::jsonb)`, [areaId, JSON.stringify(rows)]);
}
