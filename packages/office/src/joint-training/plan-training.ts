import { employerPercent, percentFault } from '@kohtaanto/rules/joint-training/price-share.ts';
import { mayPlan, needsOfTrainingWay } from '@kohtaanto/rules/joint-training/training-states.ts';
import type { TrainingNeed } from '@kohtaanto/rules/joint-training/training-states.ts';
import { sql } from 'kysely';
import type { z } from 'zod';
import { requireService } from '../employers/competence.ts';
import type { Doing, Reading } from '../employers/doing.ts';
import { SERVICE } from '../employers/doing.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { Fault } from '../platform/http/refusal.ts';
import type { TrainingForm, routes } from './contract.ts';
import { countsOf, findTraining, nobody, payingOf } from './store.ts';
import type { StoredTraining } from './store.ts';

/** Every fault of the form at once; and each employer must be served by who writes. */
async function refuseFaulty(doing: Reading, form: TrainingForm): Promise<void> {
  for (const { employerId } of form.employers) await requireService(doing, employerId);
  const faults: Fault[] = [];
  if (form.ends < form.begins) faults.push({ path: 'ends', code: 'joint-training.ends-before-begins', values: { begins: form.begins, ends: form.ends } });
  const sum = form.employers.reduce((places, each) => places + each.places, 0);
  if (sum !== form.places) faults.push({ path: 'places', code: 'joint-training.places-differ', values: { sum, places: form.places } });
  for (const [at, employer] of payingOf(form.employers).entries()) {
    if (form.employers.findIndex(({ employerId }) => employerId === employer.key) < at) faults.push({ path: `employers.${at}.employerId`, code: 'joint-training.employer-twice' });
    const wrong = percentFault(form.kind, employer);
    if (wrong !== null) {
      faults.push({ path: `employers.${at}.agreedPercent`, code: `joint-training.${wrong}`, values: { least: employerPercent(form.kind, employer).percent, given: employer.agreedPercent } });
    }
  }
  if (faults.length > 0) throw new Refused('joint-training.faulty', {}, { faults });
}

const rowOf = (form: TrainingForm): string => JSON.stringify({
  kind: form.kind, title: form.title, isco: form.isco, occupation_text: form.occupationText, skills: form.skills, places: form.places, training_days: form.trainingDays,
  provider: form.provider, municipality_code: form.municipality, place: form.place, begins: form.begins, ends: form.ends, price_cents: form.price, vat_basis_points: form.vatBasisPoints,
});
const contentColumns = sql.raw(`kind, title, isco, occupation_text, skills, places, training_days, provider, municipality_code, place, begins, ends, price_cents, vat_basis_points`);

export async function addTraining(doing: Doing, { receipt, ...form }: TrainingForm & { readonly receipt: string }): Promise<{ trainingId: string }> {
  const { tx, scope, today, audit } = doing;
  const sent = await sql<{ trainingId: string }>`select training_id as "trainingId" from joint_training where area_id = ${scope.areaId} and receipt = ${receipt}::uuid`.execute(tx);
  if (sent.rows[0] !== undefined) return sent.rows[0];
  await refuseFaulty(doing, form);
  const { rows } = await sql<{ trainingId: string }>`insert into joint_training (area_id, state, state_since, responsible_id, receipt, created_by, updated_by, ${contentColumns})
    select ${scope.areaId}::smallint, 'planned', ${today}::date, ${scope.staffId}, ${receipt}::uuid, ${scope.staffId}, ${scope.staffId}, ${contentColumns}
    from jsonb_populate_record(null::joint_training, ${rowOf(form)}::jsonb) returning training_id as "trainingId"`.execute(tx);
  const trainingId = rows[0]?.trainingId ?? '';
  await writeEmployers(doing, trainingId, form);
  await writeState(doing, trainingId, { to: 'planned', reason: '', receipt: crypto.randomUUID() });
  await audit.record(tx, scope, { action: 'joint-training.add', outcome: 'allowed', purpose: SERVICE, detail: { trainingId, title: form.title } });
  return { trainingId };
}

/** Names and numbers as they are now: an agreement does not change when an employer is renamed. */
async function writeEmployers({ tx, scope }: Reading, trainingId: string, { employers }: TrainingForm): Promise<void> {
  await sql`delete from joint_training_employer where area_id = ${scope.areaId} and training_id = ${trainingId}::uuid`.execute(tx);
  for (const each of employers) {
    await sql`insert into joint_training_employer (area_id, training_id, employer_id, employer_name, business_id, places, staff_count, turnover_cents, balance_cents, economic,
        hired_staff, agreed_percent)
      select ${scope.areaId}::smallint, ${trainingId}::uuid, e.employer_id, e.name, e.business_id, ${each.places}, ${each.staff}, ${each.turnover}, ${each.balance}, ${each.economic},
        ${each.hiredStaff}, ${each.agreedPercent} from employer e where e.area_id = ${scope.areaId} and e.employer_id = ${each.employerId}::uuid`.execute(tx);
  }
}

async function writeState({ tx, scope, today }: Reading, trainingId: string, { to, reason, receipt }: Pick<Move, 'to' | 'reason' | 'receipt'>): Promise<void> {
  await sql`insert into joint_training_state (area_id, training_id, state, since, reason, by, receipt)
    values (${scope.areaId}, ${trainingId}::uuid, ${to}, ${today}::date, ${reason === '' ? null : reason}, ${scope.staffId}, ${receipt}::uuid)`.execute(tx);
}

async function changedMeanwhile({ tx, scope }: Reading, trainingId: string): Promise<Refused> {
  const { rows } = await sql<{ name: string | null }>`select s.given_name || ' ' || s.family_name as name from joint_training t
    left join staff s on s.area_id = t.area_id and s.staff_id = t.updated_by where t.area_id = ${scope.areaId} and t.training_id = ${trainingId}::uuid`.execute(tx);
  return new Refused('joint-training.changed-meanwhile', { by: rows[0]?.name ?? '–' });
}

async function requireServed(doing: Reading, { employers }: StoredTraining): Promise<void> {
  for (const { employerId } of employers) await requireService(doing, employerId);
}

export async function changeTraining(doing: Doing, trainingId: string, { rowVersion, ...form }: TrainingForm & { readonly rowVersion: number }): Promise<void> {
  const { tx, scope, audit } = doing;
  const before = await findTraining(doing, trainingId);
  await requireServed(doing, before);
  if (!mayPlan(before.state)) throw new Refused('joint-training.agreed-already');
  await refuseFaulty(doing, form);
  const { rows } = await sql`update joint_training t set (${contentColumns}) = (select ${contentColumns} from jsonb_populate_record(null::joint_training, ${rowOf(form)}::jsonb)),
      row_version = row_version + 1, updated_by = ${scope.staffId}, updated_at = now()
    where t.area_id = ${scope.areaId} and t.training_id = ${trainingId}::uuid and t.row_version = ${rowVersion} returning 1`.execute(tx);
  if (rows.length === 0) throw await changedMeanwhile(doing, trainingId);
  await writeEmployers(doing, trainingId, form);
  await audit.record(tx, scope, { action: 'joint-training.change', outcome: 'allowed', purpose: SERVICE, detail: { trainingId } });
}

type Move = z.output<typeof routes.moveTraining.body>;
const LEAST_REASON = 3;

export async function moveTraining(doing: Doing, trainingId: string, move: Move): Promise<void> {
  const { tx, scope, today, audit } = doing;
  const before = await findTraining(doing, trainingId);
  const sent = await sql`select from joint_training_state where area_id = ${scope.areaId} and receipt = ${move.receipt}::uuid`.execute(tx);
  if (sent.rows.length > 0) return;
  await requireServed(doing, before);
  if (before.rowVersion !== move.rowVersion) throw await changedMeanwhile(doing, trainingId);
  const needs = needsOfTrainingWay(before.state, move.to);
  if (needs === undefined) throw new Refused('joint-training.no-such-way');
  const counts = (await countsOf(doing)).get(trainingId) ?? nobody;
  const faults = needs.flatMap((need) => lackOf(need, before, move, counts));
  if (faults.length > 0) throw new Refused('joint-training.not-ready', {}, { faults });
  const { rows } = await sql`update joint_training set state = ${move.to}, state_since = ${today}::date, row_version = row_version + 1, updated_by = ${scope.staffId}, updated_at = now()
    where area_id = ${scope.areaId} and training_id = ${trainingId}::uuid and row_version = ${move.rowVersion} returning 1`.execute(tx);
  if (rows.length === 0) throw await changedMeanwhile(doing, trainingId);
  await writeState(doing, trainingId, move);
  await audit.record(tx, scope, { action: 'joint-training.move', outcome: 'allowed', purpose: SERVICE, detail: { trainingId, to: move.to } });
}

function lackOf(need: TrainingNeed, training: StoredTraining, move: Move, counts: typeof nobody): readonly Fault[] {
  switch (need) {
    case 'reason': return move.reason.length < LEAST_REASON ? [{ path: 'reason', code: 'joint-training.reason-needed' }] : [];
    case 'provider': return training.provider === '' ? [{ path: 'provider', code: 'joint-training.lacks-provider' }] : [];
    case 'shares': {
      const untold = training.kind === 'own-staff' ? training.employers.filter(({ turnover, balance }) => turnover === null && balance === null) : [];
      return untold.length === 0 ? [] : [{ path: 'employers', code: 'joint-training.lacks-shares', values: { employers: untold.map(({ employer }) => employer).join(', ') } }];
    }
    case 'students': return counts.chosen + counts.began === 0 ? [{ path: 'students', code: 'joint-training.lacks-students' }] : [];
    case 'results': return counts.chosen + counts.began > 0 ? [{ path: 'students', code: 'joint-training.lacks-results', values: { count: counts.chosen + counts.began } }] : [];
  }
}
