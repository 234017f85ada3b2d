import { ageOn, formatIso, plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { isCandidateMatter } from '@kohtaanto/rules/presentations/candidate-matters.ts';
import type { AccessScope } from '../platform/platform.ts';
import type { RowAct, WorklistRow } from './contract.ts';
import { bucketOf, taskGroupOf } from './worklist-view.ts';
import { bookedTime } from './booked-time.ts';
import type { Competence, FoundRow, Frame } from './worklist-store.ts';

/** Kinds that are met by meeting the person: their act is a time. */
const meetingKinds: ReadonlySet<string> = new Set([
  'initial-interview',
  'complementary-interview',
  'job-search-discussion',
  'employment-plan',
  'integration-plan',
  'multi-agency-plan',
]);

export type RowSurroundings = {
  readonly scope: AccessScope;
  readonly today: PlainDate;
  readonly frame: Pick<Frame, 'names' | 'places' | 'rooms'>;
  readonly competence: readonly Competence[];
};

/** The register's row as the list shows it. Of a protected person only the task is told. */
export function worklistRow(found: FoundRow, around: RowSurroundings): WorklistRow {
  // What a colleague has begun with an employer is the colleague's, wherever the person lives.
  const competence = isCandidateMatter(found.kind) ? null : competenceOf(found, around);
  const appointment = appointmentOf(found, around);
  return {
    personId: found.person_id,
    key: found.obligation_key,
    kind: found.kind,
    task: taskGroupOf(found.kind),
    party: found.party,
    due: found.due,
    officeDay: found.office_day,
    certain: found.certain,
    section: found.section,
    bucket: bucketOf(found.due, found.office_day, around.today),
    protected: found.protected,
    name: found.protected ? null : nameOf(found),
    municipality: found.protected ? null : found.municipality_code,
    groups: found.protected ? [] : groupsOf(found, around.today),
    coach: coachOf(found, around),
    appointment,
    messagedOn: found.messaged_on,
    act: actOf(found, competence, appointment),
    competence,
    writer: null,
  };
}

function appointmentOf(found: FoundRow, { today, frame }: RowSurroundings): WorklistRow['appointment'] {
  if (found.bookings === null) return null;
  const task = { key: found.obligation_key, kind: found.kind, party: found.party };
  return bookedTime(found.bookings, task, formatIso(today), frame);
}

function nameOf(found: FoundRow): { family: string; given: string } | null {
  if (found.family_name === null || found.given_name === null) return null;
  return { family: found.family_name, given: found.given_name };
}

/** Told otherwise here, or a group of statistics that tells a coach nothing of what to do. */
const notListed: ReadonlySet<string> = new Set([
  'under-30', 'over-55', 'foreign-language', 'structurally-unemployed',
]);

/** Age follows the day and the language the person; the rest were computed with the obligations. */
function groupsOf(found: FoundRow, today: PlainDate): string[] {
  const age = ageOn(plainDate(found.birth_date), today);
  const computed = found.groups ?? [];
  return [
    ...(age < 30 ? ['under-30'] : []),
    ...(age >= 55 ? ['over-55'] : []),
    ...computed.filter((group) => !notListed.has(group)),
    ...(found.service_language === 'sv' ? ['swedish'] : []),
    ...(computed.includes('foreign-language') ? ['foreign-language'] : []),
  ];
}

function coachOf(found: FoundRow, { scope, frame }: RowSurroundings): WorklistRow['coach'] {
  if (found.coach_id === null || found.coach_id === scope.staffId) return null;
  return { staffId: found.coach_id, name: frame.names[found.coach_id] ?? found.coach_id };
}

/** Set where the tasks matrix gives the person's municipality to another unit than the reader's. */
function competenceOf(found: FoundRow, { scope, competence }: RowSurroundings): WorklistRow['competence'] {
  // The unit would tell where a protected person lives.
  if (found.protected || scope.municipalities.includes(found.municipality_code)) return null;
  const holder = competence.find((one) => one.municipality === found.municipality_code);
  return holder === undefined ? null : { unit: holder.unit, since: holder.since };
}

function actOf(
  found: FoundRow, competence: WorklistRow['competence'], appointment: WorklistRow['appointment'],
): RowAct {
  if (competence !== null) return 'not-competent';
  if (appointment !== null) return 'booked';
  if (found.protected) return 'open-with-reason';
  if (found.party === 'jobseeker') return found.messaged_on === null ? 'with-customer' : 'messaged';
  return meetingKinds.has(found.kind) ? 'book' : 'open-person';
}
