import { licences } from '@kohtaanto/rules/matching/matching-facts.ts';
import { sql } from 'kysely';
import type { Doing } from '../employers/doing.ts';
import { SERVICE } from '../employers/doing.ts';
import { TrainingForm } from './contract.ts';
import type { TrainingsTaken } from './contract.ts';
import { CsvFaults, readCsvTable } from './csv-table.ts';
import type { CsvRow } from './csv-table.ts';
import { faultsOfTraining, municipalityCodes } from './keep-trainings.ts';
import { trainingColumns, trainingRecord } from './training-store.ts';

export const MOST_BYTES = 5 * 1024 * 1024;
const NEEDED = ['id', 'name_fi', 'provider'] as const;
type Read = { readonly id: string; readonly form: TrainingForm };

/** A file of trainings: told what it would do, and stored whole or not at all; one that comes again by its id is the same one. */
export async function takeTrainings(doing: Doing, file: { readonly name: string; readonly bytes: Buffer }, store: boolean): Promise<TrainingsTaken> {
  const { tx, scope, audit } = doing;
  if (store) await sql`select pg_advisory_xact_lock(hashtextextended('trainings', ${scope.areaId}))`.execute(tx);
  const read = readTrainings(file.name, file.bytes, await municipalityCodes(doing));
  const { rows: known } = await sql<Readonly<Record<string, unknown>>>`select external_id, removed_at is null as there, ${trainingColumns} from training_offer
    where area_id = ${scope.areaId} and external_id is not null`.execute(tx);
  const before = new Map(known.map(({ external_id: id, there, ...record }) => [id, there === true ? JSON.stringify(record) : '']));
  const changed = read.filter(({ id, form }) => before.get(id) !== JSON.stringify(trainingRecord(form)));
  const created = changed.filter(({ id }) => !before.has(id)).length;
  const taken: TrainingsTaken = { stored: store, fileName: file.name, rows: read.length, created, updated: changed.length - created, unchanged: read.length - changed.length };
  if (!store) return taken;
  await sql`insert into training_offer (area_id, external_id, created_by, updated_by, ${trainingColumns})
    select ${scope.areaId}::smallint, external_id, ${scope.staffId}, ${scope.staffId}, ${trainingColumns}
    from jsonb_populate_recordset(null::training_offer, ${JSON.stringify(changed.map(({ id, form }) => ({ external_id: id, ...trainingRecord(form) })))}::jsonb)
    on conflict (area_id, external_id) do update set (removed_at, updated_by, updated_at, row_version, ${trainingColumns}) = row (null, excluded.updated_by, now(),
      training_offer.row_version + 1, excluded.name_fi, excluded.name_sv, excluded.name_en, excluded.provider, excluded.gives_skills, excluded.gives_licences, excluded.length_days,
      excluded.municipality_code, excluded.place, excluded.starts, excluded.apply_by, excluded.cost_cents, excluded.source)`.execute(tx);
  await audit.record(tx, scope, { action: 'trainings.import', outcome: 'allowed', purpose: SERVICE, detail: { fileName: file.name, rows: read.length, created, updated: taken.updated } });
  return taken;
}

function readTrainings(file: string, bytes: Buffer, municipalities: ReadonlySet<string>): readonly Read[] {
  const faults = new CsvFaults();
  const seen = new Map<string, number>();
  const read = readCsvTable(file, bytes, NEEDED).flatMap((row): Read[] => {
    const lacking = NEEDED.filter((name) => row.cell(name) === '');
    for (const field of lacking) faults.add(row.row, 'cell-missing', { field });
    const id = row.cell('id');
    const other = seen.get(id);
    if (id !== '' && other !== undefined) faults.add(row.row, 'row-twice', { given: id, other });
    seen.set(id, row.row);
    const form = TrainingForm.safeParse(givenOf(row));
    if (form.success) {
      for (const { path, code, values } of faultsOfTraining(form.data, municipalities)) faults.all.push({ path: `${row.row}`, code, values: { row: row.row, field: path, ...values } });
      return lacking.length === 0 ? [{ id, form: form.data }] : [];
    }
    for (const { path } of form.error.issues) {
      const [field = ''] = path;
      if (!(lacking as readonly string[]).includes(columnOf(path))) faults.add(row.row, 'cell-wrong', { field: columnOf(path), given: row.cell(columnOf(path)).slice(0, 60),
        wanted: wanted[String(field)] ?? '…' });
    }
    return [];
  });
  faults.refuse(file);
  return read;
}

const columnNames: Readonly<Record<string, string>> = { lengthDays: 'length_days', applyBy: 'apply_by', cost: 'cost_euros', skills: 'skills', licences: 'licences' };
const columnOf = ([first, second]: readonly PropertyKey[]): string => (first === 'names' ? `name_${String(second)}` : columnNames[String(first)] ?? String(first));
const wanted: Readonly<Record<string, string>> = {
  names: '2–200', provider: '2–160', lengthDays: '1–1500', municipality: '790', starts: '2026-12-31', applyBy: '2026-12-31', cost: '120,50', licences: licences.join(' | '),
    skills: 'taito | taito',
};

function givenOf({ cell }: CsvRow): unknown {
  const or = (name: string): string | null => (cell(name) === '' ? null : cell(name));
  const number = (name: string): number | string | null => (/^\d+([.,]\d+)?$/u.test(cell(name)) ? Number(cell(name).replace(',', '.')) : or(name));
  const list = (name: string): readonly string[] => cell(name).split('|').map((each) => each.trim()).filter((each) => each !== '');
  const cost = number('cost_euros');
  return {
    names: { fi: cell('name_fi'), sv: or('name_sv'), en: or('name_en') }, provider: cell('provider'), skills: list('skills').map((skill) => (/^https?:/u.test(skill)
      ? skill : `own:${skill.toLowerCase()}`)),
    licences: list('licences'), lengthDays: number('length_days'), municipality: or('municipality'), place: cell('place'), starts: or('starts'), applyBy: or('apply_by'),
    cost: typeof cost === 'number' ? Math.round(cost * 100) : cost, source: cell('source'),
  };
}
