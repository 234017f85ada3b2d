import { addDays, addMonths, formatIso, plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { mayChoose, studentWaysFrom } from '@kohtaanto/rules/joint-training/training-states.ts';
import { sql } from 'kysely';
import type { z } from 'zod';
import type { Reading } from '../employers/doing.ts';
import { addService, endService } from '../job-search/actions.ts';
import type { Visit } from '../jobseekers/visit.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { PersonTraining, TrainingView, routes } from './contract.ts';
import { findTraining } from './store.ts';
import type { StoredTraining } from './store.ts';

const readingOf = ({ tx, scope }: Visit, today: PlainDate): Reading => ({ tx, scope, today: formatIso(today) });
type State = TrainingView['students'][number]['state'];
const AFTER_MONTHS = 3;

export async function listPersonTrainings(visit: Visit): Promise<PersonTraining[]> {
  const { tx, scope, person } = visit;
  const { rows } = await sql<PersonTraining>`select t.training_id as "trainingId", t.title, t.kind, e.employer_name as employer, t.begins, t.ends, t.place, u.state, t.state as "trainingState"
    from joint_training_student u join joint_training t using (area_id, training_id)
    join joint_training_employer e on e.area_id = u.area_id and e.training_id = u.training_id and e.employer_id = u.employer_id
    where u.area_id = ${scope.areaId} and u.person_id = ${person.personId}::uuid order by t.begins desc`.execute(tx);
  await visit.note({ action: 'joint-training.view-person', detail: { trainings: rows.length } });
  return [...rows];
}

/** A place is given while there is one: of two at the same moment the row of the training lets one go first. */
export async function chooseStudent(visit: Visit, { trainingId, employerId }: z.output<typeof routes.chooseStudent.body>, today: PlainDate): Promise<void> {
  const { tx, scope, person } = visit;
  await sql`select pg_advisory_xact_lock(hashtextextended(${`joint-training ${scope.areaId} ${trainingId}`}, 0))`.execute(tx);
  const training = await findTraining(readingOf(visit, today), trainingId);
  if (!mayChoose(training.state)) throw new Refused('joint-training.not-choosing');
  if (!training.employers.some((each) => each.employerId === employerId)) throw new Refused('joint-training.not-seen');
  const { rows } = await sql<{ taken: number }>`select chosen + began + finished as taken from joint_training_counts() where training_id = ${trainingId}::uuid`.execute(tx);
  if ((rows[0]?.taken ?? 0) >= training.places) throw new Refused('joint-training.full', { places: training.places });
  const made = await sql`insert into joint_training_student (area_id, training_id, person_id, employer_id, state, chosen_on, chosen_by)
    values (${scope.areaId}, ${trainingId}::uuid, ${person.personId}::uuid, ${employerId}::uuid, 'chosen', ${formatIso(today)}::date, ${scope.staffId})
    on conflict do nothing returning 1`.execute(tx);
  if (made.rows.length === 0) throw new Refused('joint-training.chosen-already');
  await visit.note({ action: 'joint-training.choose', detail: { trainingId } });
}

type Student = { readonly state: State; readonly endedOn: string | null; readonly serviceSpellId: string | null };

async function findStudent({ tx, scope, person }: Visit, trainingId: string): Promise<Student> {
  const { rows } = await sql<Student>`select state, ended_on as "endedOn", service_spell_id as "serviceSpellId" from joint_training_student
    where area_id = ${scope.areaId} and training_id = ${trainingId}::uuid and person_id = ${person.personId}::uuid`.execute(tx);
  if (rows[0] === undefined) throw new Refused('joint-training.not-seen');
  return rows[0];
}

/** The student’s way; what begins and ends with it is the person’s service, by which duty and meetings go (48 and 33 §). */
export async function moveStudent(visit: Visit, trainingId: string, form: z.output<typeof routes.moveStudent.body>, today: PlainDate): Promise<void> {
  const { tx, scope, person } = visit;
  const training = await findTraining(readingOf(visit, today), trainingId);
  const student = await findStudent(visit, trainingId);
  if (!studentWaysFrom(student.state).includes(form.to)) throw new Refused('joint-training.no-such-way');
  if (form.to === 'began' && training.state !== 'running') throw new Refused('joint-training.not-running');
  refuseFaulty(form, training, today);
  const serviceSpellId = form.to === 'began' ? await beginService(visit, training, form.day) : student.serviceSpellId;
  if (student.serviceSpellId !== null && (form.to === 'finished' || form.to === 'interrupted')) {
    await endService(visit, student.serviceSpellId, { end: formatIso(addDays(plainDate(form.day), 1)) });
    await visit.factsChanged();
  }
  const over = form.to !== 'began';
  const { rows } = await sql`update joint_training_student set state = ${form.to}, ended_on = ${over ? form.day : null}::date, service_spell_id = ${serviceSpellId}::uuid,
      employed_at_end = ${form.to === 'finished' ? form.employedAtEnd : null}, row_version = row_version + 1
    where area_id = ${scope.areaId} and training_id = ${trainingId}::uuid and person_id = ${person.personId}::uuid and row_version = ${form.rowVersion} returning 1`.execute(tx);
  if (rows.length === 0) throw new Refused('joint-training.changed-meanwhile', { by: '–' });
  await visit.note({ action: 'joint-training.move-student', detail: { trainingId, to: form.to } });
}

function refuseFaulty({ to, day, employedAtEnd }: z.output<typeof routes.moveStudent.body>, training: StoredTraining, today: PlainDate): void {
  if (to !== 'withdrew' && (day < training.begins || day > training.ends || day > formatIso(today))) {
    throw new Refused('not-saved', {}, { faults: [{ path: 'day', code: 'joint-training.day-outside', values: { day, begins: training.begins, ends: training.ends } }] });
  }
  if (to === 'finished' && employedAtEnd === null) throw new Refused('not-saved', {}, { faults: [{ path: 'employedAtEnd', code: 'joint-training.result-needed' }] });
}

async function beginService(visit: Visit, training: StoredTraining, day: string): Promise<string> {
  const serviceSpellId = crypto.randomUUID();
  await addService(visit, {
    serviceSpellId, kind: 'joint-purchase-training', name: training.title, provider: training.provider === '' ? null : training.provider, start: day, end: null,
    estimatedEnd: formatIso(addDays(plainDate(training.ends), 1)), qualified: null, hoursPercent: null,
  });
  await visit.factsChanged();
  return serviceSpellId;
}

export async function tellLater(visit: Visit, trainingId: string, { employed, rowVersion }: z.output<typeof routes.tellLater.body>, today: PlainDate): Promise<void> {
  const { tx, scope, person } = visit;
  const { endedOn } = await findStudent(visit, trainingId);
  const from = endedOn === null ? null : addMonths(plainDate(endedOn), AFTER_MONTHS);
  if (from === null || from > today) throw new Refused('joint-training.too-early', { day: from === null ? '–' : formatIso(from) });
  const { rows } = await sql`update joint_training_student set employed_after_three_months = ${employed}, row_version = row_version + 1
    where area_id = ${scope.areaId} and training_id = ${trainingId}::uuid and person_id = ${person.personId}::uuid and row_version = ${rowVersion} returning 1`.execute(tx);
  if (rows.length === 0) throw new Refused('joint-training.changed-meanwhile', { by: '–' });
  await visit.note({ action: 'joint-training.tell-later', detail: { trainingId, employed } });
}
