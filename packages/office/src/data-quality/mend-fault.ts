import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { MendedField, QualityRule } from '@kohtaanto/rules/data-quality/quality-rule.ts';
import { sql } from 'kysely';
import { editedByAnother } from '../jobseekers/edit-conflict.ts';
import { searchEndReason } from '../jobseekers/shapes.ts';
import { visitPerson } from '../jobseekers/visit.ts';
import type { Visit } from '../jobseekers/visit.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { AccessScope, Platform } from '../platform/platform.ts';

export type Mending = {
  readonly personId: string; readonly subject: string; readonly value: string; readonly rowVersion: number;
};

const educations: ReadonlySet<string> = new Set([
  'basic', 'upper-secondary-vocational', 'upper-secondary-general', 'tertiary',
]);
/** Major and sub-major groups of ISCO-08, as the register's own function knows them. */
const occupation = /^([0-9]|(0[1-3]|1[1-4]|2[1-6]|3[1-5]|4[1-4]|5[1-4]|6[1-3]|7[1-5]|8[1-3]|9[1-6])[0-9]{0,2})$/u;
const country = /^(?!(AA|Q[M-Z]|X[A-JL-Z]|ZZ)$)[A-Z]{2}$/u;
const spoken = /^(?!(und|mis|mul|zxx|xx|zz)$)[a-z]{2,3}$/u;

const usable: Readonly<Record<Exclude<MendedField, 'municipality'>, (value: string) => boolean>> = {
  education: (value) => educations.has(value),
  occupation: (value) => occupation.test(value),
  nationality: (value) => country.test(value),
  'mother-tongue': (value) => spoken.test(value),
  'search-end-reason': (value) => searchEndReason.safeParse(value).success,
};
const columns = {
  education: 'education_level', occupation: 'occupation', nationality: 'nationality', 'mother-tongue': 'mother_tongue',
  municipality: 'municipality_code',
} as const;

/** Fills in what is missing, on the row itself; what another has saved meanwhile is not written over. */
export async function mendFault(
  platform: Platform, scope: AccessScope, rule: QualityRule, mending: Mending, today: PlainDate,
): Promise<void> {
  const { mend } = rule;
  if (mend.kind !== 'field') throw new Refused('quality.mended-elsewhere');
  await visitPerson(platform, scope, mending.personId, 'quality.mend', async (visit) => {
    if (mend.field === 'municipality') await refuseUnserved(visit, mending.value, today);
    else if (!usable[mend.field](mending.value)) throw new Refused('quality.value-not-usable', { value: mending.value });
    if (mend.field === 'search-end-reason') await giveReason(visit, mending);
    else await fillIn(visit, columns[mend.field], mending);
    await visit.note({ action: 'quality.mend', detail: { rule: rule.id } });
    await visit.factsChanged();
  });
}

async function fillIn(visit: Visit, column: string, { value, rowVersion }: Mending): Promise<void> {
  const { numAffectedRows } = await sql`
    update person set ${sql.ref(column)} = ${value}, row_version = row_version + 1
    where area_id = ${visit.scope.areaId} and person_id = ${visit.person.personId} and row_version = ${rowVersion}`.execute(visit.tx);
  if (numAffectedRows !== 1n) throw await editedByAnother(visit, ['person.details', 'quality.mend']);
}

async function giveReason(visit: Visit, { subject, value }: Mending): Promise<void> {
  const { numAffectedRows } = await sql`
    update job_search set end_reason = ${value}
    where area_id = ${visit.scope.areaId} and person_id = ${visit.person.personId} and search_id::text = ${subject}
      and end_reason is null`.execute(visit.tx);
  if (numAffectedRows !== 1n) throw new Refused('quality.row-gone');
}

/** Only to a municipality of today whose persons the asker serves, or for one's own customer. */
async function refuseUnserved(visit: Visit, code: string, today: PlainDate): Promise<void> {
  const { scope, person } = visit;
  const { rows } = await sql<{ name: string }>`
    select ${sql.ref(`m.name_${scope.language}`)} as name from municipality m
    join area_municipality a on a.municipality_code = m.municipality_code and a.area_id = ${scope.areaId}
      and a.period @> ${formatIso(today)}::date
    where m.municipality_code = ${code} and m.valid @> ${formatIso(today)}::date`.execute(visit.tx);
  const [found] = rows;
  if (found === undefined) throw new Refused('quality.value-not-usable', { value: code });
  const own = person.coachId !== null && scope.coaches.includes(person.coachId);
  if (!own && !scope.municipalities.includes(code)) {
    throw new Refused('municipality-of-another-unit', { municipality: found.name });
  }
}
