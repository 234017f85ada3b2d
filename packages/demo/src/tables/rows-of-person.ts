import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { Assignment } from '../assign-coaches.ts';
import type { Chance } from '../chance.ts';
import type { CopyValue } from '../copy-text.ts';
import type { Case } from '../process/make-case.ts';
import { handoverNotes, serviceNames } from '../texts/case-texts.ts';
import type { Tables } from './tables.ts';

/** Everything a row of one person is made with. */
export type RowContext = {
  readonly chance: Chance;
  readonly areaId: number;
  readonly day: PlainDate;
  readonly assignments: readonly Assignment[];
  readonly municipalityName: (code: string) => string;
};

export const iso = (day: PlainDate | null | undefined): string | null =>
  day === null || day === undefined ? null : formatIso(day);

export function range(start: PlainDate, end: PlainDate | null): string {
  return `[${formatIso(start)},${end === null ? '' : formatIso(end)})`;
}

/** The coach who looked after the person on a day; null before the area had any. */
export function coachOn(context: RowContext, day: PlainDate): string | null {
  const { assignments } = context;
  const found = assignments.find((each) => each.start <= day && (each.end === null || day < each.end));
  return (found ?? assignments[0])?.staffId ?? null;
}

export function addPersonRows(
  tables: Tables, each: Case, context: RowContext, groups: readonly string[] | null,
): void {
  const { areaId, chance } = context;
  const { person } = each.record;
  const { career } = person;
  const id = person.personId;
  const coach = context.assignments.find((one) => one.end === null)?.staffId ?? null;
  const lastEnd = career.runs.at(-1)?.end ?? null;
  tables.person.add([
    areaId, id, iso(career.born), career.sex, career.municipality, person.motherTongue, person.serviceLanguage,
    person.interpreterLanguage, person.nationality, person.education, person.occupation, person.occupationText,
    person.protected, segmentOf(each), coach, lastEnd === null ? null : iso(yearsLater(lastEnd)),
    groups === null ? null : `{${groups.join(',')}}`,
  ]);
  tables.person_identity.add([
    areaId, id, person.identityCode, person.family, person.given, person.phone, person.email,
    person.streetAddress, person.postalCode, context.municipalityName(career.municipality).toUpperCase(),
  ]);
  for (const run of career.runs) {
    const started = iso(run.start);
    tables.job_search.add([
      areaId, chance.uuid(), id, range(run.start, run.end), started, started, run.endReason,
    ]);
    for (const spell of run.spells) {
      tables.employment_status.add([
        areaId, chance.uuid(), id, spell.code, range(spell.start, spell.end), spell.hoursPercent ?? null,
        iso(spell.estimatedEnd), spell.note ?? null,
      ]);
      if (spell.service === undefined) continue;
      const [name, provider] = spell.named ?? serviceNames[spell.service] ?? [spell.service, ''];
      tables.service_spell.add([
        areaId, chance.uuid(), id, spell.service, name, provider, range(spell.start, spell.end),
        iso(spell.estimatedEnd ?? spell.start), spell.hoursPercent ?? null,
      ]);
    }
  }
  for (const service of each.record.services) {
    tables.service_spell.add([
      areaId, service.id, id, service.kind, service.name, service.provider, range(service.start, service.end),
      iso(service.end), null,
    ]);
  }
  for (const ground of each.record.grounds) {
    tables.dated_ground.add([areaId, ground.id, id, ground.ground, range(ground.start, ground.end)]);
  }
  for (const assignment of context.assignments) {
    tables.coach_assignment.add([
      areaId, assignment.id, id, assignment.staffId, range(assignment.start, assignment.end),
      assignment.end === null ? '' : chance.pick(handoverNotes[person.serviceLanguage]),
    ]);
  }
}

/** 122 §: removed four years after the relationship ended. */
function yearsLater(end: PlainDate): PlainDate {
  return (end + 1461) as PlainDate;
}

/** National service line: brokering, skills, supported, multi-agency. */
function segmentOf(each: Case): string {
  const { record } = each;
  if (record.grounds.some((ground) => ground.ground === 'multi-agency-need')) return '05';
  const theme = record.plans.at(-1)?.theme;
  return theme === 'training' || theme === 'language' ? '02' : theme === 'health' ? '03' : '01';
}

export type Row = readonly CopyValue[];
