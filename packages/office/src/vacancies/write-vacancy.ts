import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { adviseVacancy, errorsOf, weighedByLaw } from '@kohtaanto/rules/vacancies/advise-vacancy.ts';
import { mayBeEdited, needsOfTransition } from '@kohtaanto/rules/vacancies/lifecycle.ts';
import { faultsOfDecision } from '@kohtaanto/rules/vacancies/refusal-grounds.ts';
import { normalisedTitle } from '@kohtaanto/rules/occupation-linking/normalise.ts';
import { sql } from 'kysely';
import type { z } from 'zod';
import { requireService } from '../employers/competence.ts';
import type { Doing, Reading } from '../employers/doing.ts';
import { SERVICE } from '../employers/doing.ts';
import { choose } from '../occupations/store.ts';
import { uriOfGroup } from '../occupations/suggest-occupations.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { Fault } from '../platform/http/refusal.ts';
import type { Events } from '../platform/platform.ts';
import { checkedResult } from './checked-result.ts';
import { contentColumns, draftOf, occupationByWhenWritten, recordOf } from './columns.ts';
import type { VacancyContent } from './columns.ts';
import type { VacancyForm, routes } from './contract.ts';
import { findVacancy } from './store.ts';
import type { StoredVacancy } from './store.ts';
import { saidOccupation } from './suggested-occupations.ts';

export type Writing = Doing & { readonly events: Events };

/** The form with its employer's name and number; every fault at once. */
async function contentOf(doing: Reading, form: VacancyForm, source: StoredVacancy['source'] = 'own'): Promise<VacancyContent> {
  await requireService(doing, form.employerId);
  return checkedContent(doing, form, source);
}

/** The same without asking whose work the employer is: of an employer's own person the database shows the own employer alone. */
export async function checkedContent(doing: Reading, form: VacancyForm, source: StoredVacancy['source'] = 'own'): Promise<VacancyContent> {
  const { tx, scope } = doing;
  const faults: Fault[] = [];
  const { rows: [employer] } = await sql<{ name: string; businessId: string | null; ownWorkplace: boolean; knownPlace: boolean }>`
    select e.name, e.business_id as "businessId", ${form.workplaceId}::uuid is null or exists (select from employer_workplace w where w.area_id = e.area_id
        and w.employer_id = e.employer_id and w.workplace_id = ${form.workplaceId}::uuid) as "ownWorkplace",
      ${form.municipality}::text is null or exists (select from municipality m where m.municipality_code = ${form.municipality}) as "knownPlace"
    from employer e where e.area_id = ${scope.areaId} and e.employer_id = ${form.employerId}::uuid`.execute(tx);
  if (employer === undefined) throw new Refused('employers.not-seen');
  if (!employer.ownWorkplace) faults.push({ path: 'workplaceId', code: 'vacancies.workplace-of-other' });
  if (!employer.knownPlace) faults.push({ path: 'municipality', code: 'vacancies.municipality-unknown', values: { given: form.municipality } });
  if (form.payTo !== null && form.payTo < (form.payFrom ?? Infinity)) {
    faults.push({ path: 'payTo', code: 'vacancies.pay-backwards', values: { from: form.payFrom === null ? '–' : form.payFrom / 100, to: form.payTo / 100 } });
  }
  if (form.ends !== null && form.begins !== null && form.ends < form.begins) {
    faults.push({ path: 'ends', code: 'vacancies.ends-before-begins', values: { begins: form.begins, ends: form.ends } });
  }
  // What a posting did not tell is not made up by whoever mends it.
  for (const path of ['contract', 'workingTime'] as const) if (source === 'own' && form[path] === null) faults.push({ path, code: 'vacancies.term-untold' });
  if (faults.length > 0) throw new Refused('vacancies.faulty', {}, { faults });
  return { ...form, employer: employer.name, businessId: employer.businessId };
}

export async function addVacancy(doing: Writing, wanted: VacancyForm & { readonly receipt: string; readonly needId: string | null }): Promise<{ vacancyId: string }> {
  const { tx, scope, audit, today } = doing;
  const { receipt, needId, ...form } = wanted;
  const sent = await sql<{ vacancyId: string }>`select vacancy_id as "vacancyId" from vacancy where area_id = ${scope.areaId} and receipt = ${receipt}::uuid`.execute(tx);
  if (sent.rows[0] !== undefined) return sent.rows[0];
  const content = await contentOf(doing, form);
  const { rows } = await sql<{ vacancyId: string }>`insert into vacancy (area_id, state, state_since, responsible_id, receipt, created_by, updated_by, ${contentColumns})
    select ${scope.areaId}::smallint, 'draft', ${today}::date, ${scope.staffId}, ${receipt}::uuid, ${scope.staffId}, ${scope.staffId}, ${contentColumns}
    from jsonb_populate_record(null::vacancy, ${JSON.stringify(recordOf(content))}::jsonb) returning vacancy_id as "vacancyId"`.execute(tx);
  const vacancyId = rows[0]?.vacancyId ?? '';
  await sql`insert into vacancy_state (area_id, vacancy_id, state, since, by) values (${scope.areaId}, ${vacancyId}::uuid, 'draft', ${today}::date, ${scope.staffId})`.execute(tx);
  if (needId !== null) {
    await sql`update employer_need set state = 'announced', vacancy_id = ${vacancyId}::uuid, row_version = row_version + 1
      where area_id = ${scope.areaId} and need_id = ${needId}::uuid and employer_id = ${form.employerId}::uuid`.execute(tx);
  }
  await audit.record(tx, scope, { action: 'vacancies.add', outcome: 'allowed', purpose: SERVICE, detail: { vacancyId, title: content.title } });
  await doing.events.emit(tx, 'vacancies-changed', { areaId: scope.areaId, vacancyIds: [vacancyId] });
  return { vacancyId };
}

/** What stands in the way of publishing, at its fields; and what the law may stand against must have been weighed. */
export function refuseUnready(content: VacancyContent, today: string, weighed: boolean): void {
  const found = adviseVacancy(draftOf(content), plainDate(today));
  const errors = errorsOf(found);
  if (errors.length > 0) {
    throw new Refused('vacancies.not-ready', {}, {
      faults: errors.map(({ code, field, values }) => ({ path: field, code: `vacancies.${code}`, values: { text: values.text ?? '', count: values.count ?? 0, most: values.most ?? 0 } })),
    });
  }
  const law = weighedByLaw(found).length;
  if (law > 0 && !weighed) throw new Refused('vacancies.law-unweighed', { count: law });
}

export async function changedMeanwhile({ tx, scope }: Reading, vacancyId: string): Promise<Refused> {
  const { rows } = await sql<{ name: string | null }>`select s.given_name || ' ' || s.family_name as name from vacancy v
    left join staff s on s.area_id = v.area_id and s.staff_id = v.updated_by where v.area_id = ${scope.areaId} and v.vacancy_id = ${vacancyId}::uuid`.execute(tx);
  return new Refused('vacancies.changed-meanwhile', { by: rows[0]?.name ?? '–' });
}

export async function changeVacancy(doing: Writing, vacancyId: string, wanted: VacancyForm & { readonly rowVersion: number; readonly weighed: boolean }): Promise<void> {
  const { tx, scope, audit, today } = doing;
  const { rowVersion, weighed, ...form } = wanted;
  const before = await findVacancy(doing, vacancyId);
  if (before.employerId !== null && before.employerId !== form.employerId) await requireService(doing, before.employerId);
  if (!mayBeEdited(before.state)) throw new Refused('vacancies.not-editable');
  const content = await contentOf(doing, form, before.source);
  if (before.state === 'open') refuseUnready(content, today, weighed);
  const { rows } = await sql`update vacancy v set (${contentColumns}, occupation_by, occupation_sureness) =
      (select ${contentColumns}, ${occupationByWhenWritten} from jsonb_populate_record(null::vacancy,
      ${JSON.stringify(recordOf(content))}::jsonb) n), row_version = row_version + 1, updated_by = ${scope.staffId}, updated_at = now()
    where v.area_id = ${scope.areaId} and v.vacancy_id = ${vacancyId}::uuid and v.row_version = ${rowVersion} returning 1`.execute(tx);
  if (rows.length === 0) throw await changedMeanwhile(doing, vacancyId);
  if (before.state === 'open') await wordingWeighed(doing, vacancyId);
  if (before.state === 'open') await keepVersion(doing, vacancyId, content);
  await audit.record(tx, scope, { action: 'vacancies.change', outcome: 'allowed', purpose: SERVICE, detail: { vacancyId } });
  await doing.events.emit(tx, 'vacancies-changed', { areaId: scope.areaId, vacancyIds: [vacancyId] });
}

/** Whoever publishes has weighed what the law may stand against. */
async function wordingWeighed({ tx, scope }: Reading, vacancyId: string): Promise<void> {
  await sql`update vacancy set wording = 'looked' where area_id = ${scope.areaId} and vacancy_id = ${vacancyId}::uuid and wording = 'unlooked'`.execute(tx);
}

/** What is announced from now on, kept as it is announced. */
async function keepVersion({ tx, scope }: Reading, vacancyId: string, content: VacancyContent): Promise<void> {
  await sql`insert into vacancy_version (area_id, vacancy_id, version, content, by)
    select ${scope.areaId}::smallint, ${vacancyId}::uuid, coalesce(max(version), 0) + 1, ${JSON.stringify(content)}::jsonb, ${scope.staffId}
    from vacancy_version where area_id = ${scope.areaId} and vacancy_id = ${vacancyId}::uuid`.execute(tx);
}

type ChosenOccupation = z.output<typeof routes.chooseOccupation.body>;

/** A colleague says what the title means: it stands for this posting, and the next import of the title has it. */
export async function chooseOccupationOf(doing: Writing, vacancyId: string, { rowVersion, occupation }: ChosenOccupation): Promise<void> {
  const { tx, scope, audit } = doing;
  const before = await findVacancy(doing, vacancyId);
  if (before.employerId !== null) await requireService(doing, before.employerId);
  if (!mayBeEdited(before.state)) throw new Refused('vacancies.not-editable');
  const { rows } = await sql`update vacancy set isco = ${occupation.isco}, concept = ${occupation.concept}, occupation_by = 'chosen', occupation_sureness = null, row_version = row_version + 1,
      updated_by = ${scope.staffId}, updated_at = now()
    where area_id = ${scope.areaId} and vacancy_id = ${vacancyId}::uuid and row_version = ${rowVersion} returning 1`.execute(tx);
  if (rows.length === 0) throw await changedMeanwhile(doing, vacancyId);
  const title = saidOccupation(before);
  const key = normalisedTitle(title);
  if (key !== '') await choose(tx, scope, { key, title, uri: occupation.concept ?? uriOfGroup(occupation.isco) });
  await audit.record(tx, scope, { action: 'vacancies.choose-occupation', outcome: 'allowed', purpose: SERVICE, detail: { vacancyId, title, ...occupation } });
  await doing.events.emit(tx, 'vacancies-changed', { areaId: scope.areaId, vacancyIds: [vacancyId] });
}

/** Whoever takes it is told to employers as the one to contact, and what is to be done about it is theirs; taken twice is taken once. */
export async function takeResponsibility(doing: Writing, vacancyId: string, { rowVersion }: z.output<typeof routes.takeResponsibility.body>): Promise<void> {
  const { tx, scope, audit } = doing;
  const before = await findVacancy(doing, vacancyId);
  if (before.employerId !== null) await requireService(doing, before.employerId);
  const { rows: [held] } = await sql<{ by: string | null }>`select responsible_id as by from vacancy where area_id = ${scope.areaId} and vacancy_id = ${vacancyId}::uuid`.execute(tx);
  if (held?.by === scope.staffId) return;
  const { rows } = await sql`update vacancy set responsible_id = ${scope.staffId}, row_version = row_version + 1, updated_by = ${scope.staffId}, updated_at = now()
    where area_id = ${scope.areaId} and vacancy_id = ${vacancyId}::uuid and row_version = ${rowVersion} returning 1`.execute(tx);
  if (rows.length === 0) throw await changedMeanwhile(doing, vacancyId);
  await audit.record(tx, scope, { action: 'vacancies.take', outcome: 'allowed', purpose: SERVICE, detail: { vacancyId, before: held?.by ?? null } });
  await doing.events.emit(tx, 'vacancies-changed', { areaId: scope.areaId, vacancyIds: [vacancyId] });
}

type Move = z.output<typeof routes.moveVacancy.body>;
const LEAST_WORDS = 3;

/** What the way needs, told at once where it lacks; what of it is kept beside the state. */
function detailOf(before: StoredVacancy, move: Move, today: string): Readonly<Record<string, unknown>> {
  const needs = needsOfTransition(before.state, move.to);
  if (needs === undefined) throw new Refused('vacancies.no-such-way');
  if (needs.includes('reason') && (move.reason ?? '').length < LEAST_WORDS) {
    throw new Refused('vacancies.reason-needed', {}, { faults: [{ path: 'reason', code: 'vacancies.reason-needed' }] });
  }
  if (needs.includes('decision')) return { decision: decided(move, today) };
  if (!needs.includes('result')) return move.weighed ? { weighed: true } : {};
  return checkedResult(before, move.result);
}

function decided({ decision }: Move, today: string): NonNullable<Move['decision']> {
  if (decision === null) throw new Refused('vacancies.decision-faulty', {}, { faults: [{ path: 'decision', code: 'vacancies.decision-reason-short' }] });
  const day = (iso: string | null) => (iso === null ? null : plainDate(iso));
  const faults = faultsOfDecision({
    ground: decision.ground, reason: decision.reason, urgedOn: day(decision.urgedOn), heardOn: day(decision.heardOn),
    decidedOn: plainDate(decision.decidedOn), noticeOn: day(decision.noticeOn),
  }, plainDate(today));
  if (faults.length > 0) {
    throw new Refused('vacancies.decision-faulty', {}, { faults: faults.map((fault) => ({ path: `decision.${pathOfFault[fault]}`, code: `vacancies.decision-${fault}` })) });
  }
  return decision;
}

const pathOfFault = {
  'ground-not-in-force': 'ground', 'not-urged': 'urgedOn', 'urged-after-decision': 'urgedOn', 'not-heard': 'heardOn', 'heard-after-decision': 'heardOn',
  'reason-short': 'reason', 'notice-before-decision': 'noticeOn', 'decided-ahead': 'decidedOn',
} as const;

/** One step of a vacancy's life; the same step sent twice is one step. */
export async function moveVacancy(doing: Writing, vacancyId: string, move: Move): Promise<void> {
  const { tx, scope, audit, today } = doing;
  const sent = await sql`select from vacancy_state where area_id = ${scope.areaId} and receipt = ${move.receipt}::uuid`.execute(tx);
  if (sent.rows.length > 0) return;
  const before = await findVacancy(doing, vacancyId);
  if (before.employerId !== null) await requireService(doing, before.employerId);
  if (before.rowVersion !== move.rowVersion) throw await changedMeanwhile(doing, vacancyId);
  const detail = detailOf(before, move, today);
  const content: VacancyContent = move.to === 'open' ? { ...before, closes: move.closes ?? before.closes, opens: before.opens ?? today } : before;
  if (move.to === 'open') refuseUnready(content, today, move.weighed);
  const since = move.decision?.decidedOn ?? today;
  const ended = move.to === 'filled' || move.to === 'closed';
  const { rows } = await sql`update vacancy set state = ${move.to}, state_since = ${since}::date, closes = ${content.closes}::date, opens = ${content.opens}::date,
      result = ${ended ? move.result?.result ?? null : null}, places_filled = ${ended ? move.result?.placesFilled ?? null : null},
      row_version = row_version + 1, updated_by = ${scope.staffId}, updated_at = now()
    where area_id = ${scope.areaId} and vacancy_id = ${vacancyId}::uuid and row_version = ${move.rowVersion} returning 1`.execute(tx);
  if (rows.length === 0) throw await changedMeanwhile(doing, vacancyId);
  await sql`insert into vacancy_state (area_id, vacancy_id, state, since, reason, detail, by, receipt) values (${scope.areaId}, ${vacancyId}::uuid, ${move.to},
    ${since}::date, ${move.reason}, ${JSON.stringify(detail)}::jsonb, ${scope.staffId}, ${move.receipt}::uuid)`.execute(tx);
  if (move.to === 'open') {
    await wordingWeighed(doing, vacancyId);
    await keepVersion(doing, vacancyId, content);
  }
  await audit.record(tx, scope, { action: 'vacancies.move', outcome: 'allowed', purpose: SERVICE, detail: { vacancyId, from: before.state, to: move.to } });
  await doing.events.emit(tx, 'vacancies-changed', { areaId: scope.areaId, vacancyIds: [vacancyId] });
}

