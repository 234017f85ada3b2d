import { parseBusinessId } from '@kohtaanto/rules/employers/business-id.ts';
import { sectionOfIndustry } from '@kohtaanto/rules/employers/industries.ts';
import { sql } from 'kysely';
import { Refused } from '../platform/http/refusal.ts';
import type { Fault } from '../platform/http/refusal.ts';
import { requireService, mayServe, serversOf } from './competence.ts';
import type { EmployerForm } from './contract.ts';
import type { Doing, Reading } from './doing.ts';
import { SERVICE } from './doing.ts';

/** The form with its number as it is written everywhere; every fault at once. */
async function checked({ tx }: Reading, form: EmployerForm): Promise<EmployerForm> {
  const faults: Fault[] = [];
  let businessId: string | null = null;
  if (form.businessId === null) {
    if (form.kind !== 'household') faults.push({ path: 'businessId', code: 'employers.business-id-missing' });
  } else if (form.kind === 'household') faults.push({ path: 'businessId', code: 'employers.business-id-of-household' });
  else {
    const read = parseBusinessId(form.businessId);
    if (read.ok) businessId = read.value;
    else faults.push({ path: 'businessId', code: `employers.${read.refusal.code}`, values: { given: form.businessId } });
  }
  if (form.industryCode !== null && sectionOfIndustry(form.industryCode) === undefined) {
    faults.push({ path: 'industryCode', code: 'employers.industry-unknown', values: { given: form.industryCode } });
  }
  const { rows } = await sql`select from municipality where municipality_code = ${form.municipality}`.execute(tx);
  if (rows.length === 0) faults.push({ path: 'municipality', code: 'employers.municipality-unknown', values: { given: form.municipality } });
  if (faults.length > 0) throw new Refused('employers.faulty', {}, { faults });
  return { ...form, businessId };
}

async function refuseTaken({ tx, scope }: Reading, businessId: string | null, but: string | null): Promise<void> {
  if (businessId === null) return;
  const { rows } = await sql<{ name: string; employerId: string }>`select name, employer_id as "employerId" from employer
    where area_id = ${scope.areaId} and business_id = ${businessId} and employer_id is distinct from ${but}::uuid`.execute(tx);
  const [taken] = rows;
  if (taken !== undefined) throw new Refused('employers.already-there', { businessId, name: taken.name }, { extra: { employerId: taken.employerId } });
}

/** A new employer; the form sent twice is one employer. */
export async function registerEmployer(doing: Doing, wanted: EmployerForm & { readonly receipt: string }): Promise<{ employerId: string }> {
  const { tx, scope, audit } = doing;
  const sent = await sql<{ employerId: string }>`select employer_id as "employerId" from employer
    where area_id = ${scope.areaId} and receipt = ${wanted.receipt}::uuid`.execute(tx);
  if (sent.rows[0] !== undefined) return sent.rows[0];
  const form = await checked(doing, wanted);
  const servers = await serversOf(doing, [form.municipality]);
  if (!mayServe(servers, false)) throw new Refused('employers.not-served-here', { unit: servers[0]?.unit[scope.language] ?? '' });
  await refuseTaken(doing, form.businessId, null);
  const { rows } = await sql<{ employerId: string }>`insert into employer (area_id, kind, business_id, name, industry_code, size_class, municipality_code,
      language, website, labour_hire, note, receipt, created_by, updated_by)
    values (${scope.areaId}, ${form.kind}, ${form.businessId}, ${form.name}, ${form.industryCode}, ${form.sizeClass}, ${form.municipality},
      ${form.language}, ${form.website}, ${form.labourHire}, ${form.note}, ${wanted.receipt}::uuid, ${scope.staffId}, ${scope.staffId})
    returning employer_id as "employerId"`.execute(tx);
  const employerId = rows[0]?.employerId ?? '';
  // Whoever registers begins as the one who answers for the employer.
  await sql`insert into employer_team_member (area_id, employer_id, organisation, staff_id, name, lead, period)
    select area_id, ${employerId}::uuid, 'area', staff_id, given_name || ' ' || family_name, true, daterange(${doing.today}::date, null)
    from staff where area_id = ${scope.areaId} and staff_id = ${scope.staffId}`.execute(tx);
  await audit.record(tx, scope, { action: 'employers.register', outcome: 'allowed', purpose: SERVICE, detail: { employerId, name: form.name } });
  return { employerId };
}

export async function changeEmployer(doing: Doing, employerId: string, wanted: EmployerForm & { readonly rowVersion: number }): Promise<void> {
  const { tx, scope, audit } = doing;
  await requireService(doing, employerId);
  const form = await checked(doing, wanted);
  await refuseTaken(doing, form.businessId, employerId);
  const { rows } = await sql`update employer set kind = ${form.kind}, business_id = ${form.businessId}, name = ${form.name},
      industry_code = ${form.industryCode}, size_class = ${form.sizeClass}, municipality_code = ${form.municipality}, language = ${form.language},
      website = ${form.website}, labour_hire = ${form.labourHire}, note = ${form.note}, row_version = row_version + 1,
      updated_by = ${scope.staffId}, updated_at = now()
    where area_id = ${scope.areaId} and employer_id = ${employerId}::uuid and row_version = ${wanted.rowVersion} returning 1`.execute(tx);
  if (rows.length === 0) throw new Refused('employers.changed-meanwhile', { by: await lastWriter(doing, employerId) });
  await audit.record(tx, scope, { action: 'employers.change', outcome: 'allowed', purpose: SERVICE, detail: { employerId } });
}

async function lastWriter({ tx, scope }: Reading, employerId: string): Promise<string> {
  const { rows } = await sql<{ name: string }>`select s.given_name || ' ' || s.family_name as name from employer e
    join staff s on s.area_id = e.area_id and s.staff_id = e.updated_by
    where e.area_id = ${scope.areaId} and e.employer_id = ${employerId}::uuid`.execute(tx);
  return rows[0]?.name ?? '–';
}
