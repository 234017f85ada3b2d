import { sql } from 'kysely';
import type { Doing } from '../employers/doing.ts';
import { SERVICE } from '../employers/doing.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { Fault } from '../platform/http/refusal.ts';
import type { TrainingForm } from './contract.ts';
import { getTraining, trainingColumns, trainingRecord } from './training-store.ts';

/** What the shape of a field cannot say; all of it at once. */
export function faultsOfTraining({ skills, licences, starts, applyBy, municipality }: TrainingForm, municipalities: ReadonlySet<string>): readonly Fault[] {
  return [
    ...(skills.length + licences.length === 0 ? [{ path: 'skills', code: 'mobility.gives-nothing' }] : []),
    ...(starts !== null && applyBy !== null && applyBy > starts ? [{ path: 'applyBy', code: 'mobility.apply-after-start', values: { starts, applyBy } }] : []),
    ...(municipality !== null && !municipalities.has(municipality) ? [{ path: 'municipality', code: 'mobility.municipality-unknown', values: { given: municipality } }] : []),
  ];
}

export async function municipalityCodes({ tx }: Pick<Doing, 'tx'>): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ code: string }>`select municipality_code as code from municipality`.execute(tx);
  return new Set(rows.map(({ code }) => code));
}

export async function addTraining(doing: Doing, { receipt, ...form }: TrainingForm & { readonly receipt: string }): Promise<{ trainingId: string }> {
  const { tx, scope, audit } = doing;
  const sent = await sql<{ trainingId: string }>`select training_id as "trainingId" from training_offer where area_id = ${scope.areaId} and receipt = ${receipt}::uuid`.execute(tx);
  if (sent.rows[0] !== undefined) return sent.rows[0];
  await refuseFaulty(doing, form);
  const { rows: [made] } = await sql<{ trainingId: string }>`insert into training_offer (area_id, receipt, created_by, updated_by, ${trainingColumns})
    select ${scope.areaId}::smallint, ${receipt}::uuid, ${scope.staffId}, ${scope.staffId}, ${trainingColumns}
    from jsonb_populate_record(null::training_offer, ${JSON.stringify(trainingRecord(form))}::jsonb) returning training_id as "trainingId"`.execute(tx);
  const trainingId = made?.trainingId ?? '';
  await audit.record(tx, scope, { action: 'trainings.add', outcome: 'allowed', purpose: SERVICE, detail: { trainingId, name: form.names.fi } });
  return { trainingId };
}

export async function changeTraining(doing: Doing, trainingId: string, { rowVersion, ...form }: TrainingForm & { readonly rowVersion: number }): Promise<void> {
  const { tx, scope, audit } = doing;
  const before = await getTraining(doing, trainingId);
  await refuseFaulty(doing, form);
  const { rows } = await sql`update training_offer set (${trainingColumns}) =
      (select ${trainingColumns} from jsonb_populate_record(null::training_offer, ${JSON.stringify(trainingRecord(form))}::jsonb)),
      row_version = row_version + 1, updated_by = ${scope.staffId}, updated_at = now()
    where area_id = ${scope.areaId} and training_id = ${trainingId}::uuid and row_version = ${rowVersion} returning training_id`.execute(tx);
  if (rows.length === 0) throw new Refused('mobility.training-changed', { by: before.updatedBy ?? '–' });
  await audit.record(tx, scope, { action: 'trainings.change', outcome: 'allowed', purpose: SERVICE, detail: { trainingId, name: form.names.fi } });
}

/** It goes off the list and stays in the register: paths that chose it can be read as they were. */
export async function removeTraining(doing: Doing, trainingId: string, rowVersion: number): Promise<void> {
  const { tx, scope, audit } = doing;
  const before = await getTraining(doing, trainingId);
  const { rows } = await sql`update training_offer set removed_at = now(), row_version = row_version + 1, updated_by = ${scope.staffId}, updated_at = now()
    where area_id = ${scope.areaId} and training_id = ${trainingId}::uuid and row_version = ${rowVersion} returning training_id`.execute(tx);
  if (rows.length === 0) throw new Refused('mobility.training-changed', { by: before.updatedBy ?? '–' });
  await audit.record(tx, scope, { action: 'trainings.remove', outcome: 'allowed', purpose: SERVICE, detail: { trainingId, name: before.names.fi } });
}

async function refuseFaulty(doing: Doing, form: TrainingForm): Promise<void> {
  const faults = faultsOfTraining(form, await municipalityCodes(doing));
  if (faults.length > 0) throw new Refused('mobility.training-faulty', {}, { faults });
}
