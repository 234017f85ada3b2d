import { formatIso, plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { permitNeed } from '@kohtaanto/rules/international-recruitment/permit-need.ts';
import { recruitmentDue, recruitmentWaysFrom, settlingServices } from '@kohtaanto/rules/international-recruitment/recruitment-path.ts';
import type { RecruitmentState } from '@kohtaanto/rules/international-recruitment/recruitment-path.ts';
import { sql } from 'kysely';
import type { z } from 'zod';
import { requireService, servesAll } from '../employers/competence.ts';
import type { Doing, Reading } from '../employers/doing.ts';
import { SERVICE } from '../employers/doing.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { Fault } from '../platform/http/refusal.ts';
import type { AreaAbroad, RecruitmentForm, RecruitmentView, routes } from './contract.ts';
import { findRecruitment, listSettling, listSteps, rowOf } from './store.ts';

type Body<N extends 'addRecruitment' | 'changeRecruitment' | 'addRecruitmentStep' | 'setSettling'> = z.output<(typeof routes)[N]['body']>;
const faulty = (faults: readonly Fault[]): void => { if (faults.length > 0) throw new Refused('international-recruitment.faulty', {}, { faults }); };
const dueOf = (state: RecruitmentState, today: string): string | null => {
  const due = recruitmentDue(state, plainDate(today));
  return due === null ? null : formatIso(due);
};

function faultsOf({ countries }: Pick<RecruitmentForm, 'countries'>): readonly Fault[] {
  return countries.flatMap((country, at) =>
    (countries.indexOf(country) < at ? [{ path: `countries.${at}`, code: 'international-recruitment.country-twice', values: { country } }] : []));
}

export async function addRecruitment(doing: Doing, { receipt, ...form }: Body<'addRecruitment'>): Promise<{ recruitmentId: string }> {
  const { tx, scope, today, audit } = doing;
  const { name } = await requireService(doing, form.employerId);
  const sent = await sql<{ recruitmentId: string }>`select recruitment_id as "recruitmentId" from abroad_recruitment
    where area_id = ${scope.areaId} and receipt = ${receipt}::uuid`.execute(tx);
  if (sent.rows[0] !== undefined) return sent.rows[0];
  faulty(faultsOf(form));
  const { rows } = await sql<{ recruitmentId: string }>`insert into abroad_recruitment (area_id, employer_id, employer_name, isco, occupation_text, places, channel, countries, note, state,
      state_since, due_on, responsible_id, opened_on, receipt, opened_by, updated_by)
    values (${scope.areaId}, ${form.employerId}::uuid, ${name}, ${form.isco}, ${form.occupationText}, ${form.places}, ${form.channel}, ${form.countries}::text[], ${form.note}, 'lead',
      ${today}::date, ${dueOf('lead', today)}::date, ${scope.staffId}, ${today}::date, ${receipt}::uuid, ${scope.staffId}, ${scope.staffId})
    returning recruitment_id as "recruitmentId"`.execute(tx);
  const recruitmentId = rows[0]?.recruitmentId ?? '';
  await sql`insert into abroad_recruitment_step (area_id, recruitment_id, state, day, by) values (${scope.areaId}, ${recruitmentId}::uuid, 'lead', ${today}::date, ${scope.staffId})`.execute(tx);
  await audit.record(tx, scope, { action: 'international-recruitment.add', outcome: 'allowed', purpose: SERVICE, detail: { recruitmentId, channel: form.channel } });
  return { recruitmentId };
}

async function changedMeanwhile({ tx, scope }: Reading, recruitmentId: string): Promise<Refused> {
  const { rows } = await sql<{ name: string | null }>`select s.given_name || ' ' || s.family_name as name from abroad_recruitment r
    left join staff s on s.area_id = r.area_id and s.staff_id = r.updated_by where r.area_id = ${scope.areaId} and r.recruitment_id = ${recruitmentId}::uuid`.execute(tx);
  return new Refused('international-recruitment.changed-meanwhile', { by: rows[0]?.name ?? '–' });
}

export async function changeRecruitment(doing: Doing, recruitmentId: string, form: Body<'changeRecruitment'>): Promise<void> {
  const { tx, scope, audit } = doing;
  const before = await findRecruitment(doing, recruitmentId);
  await requireService(doing, before.employerId);
  faulty(faultsOf(form));
  const { rows } = await sql`update abroad_recruitment set isco = ${form.isco}, occupation_text = ${form.occupationText}, places = ${form.places}, channel = ${form.channel},
      countries = ${form.countries}::text[], note = ${form.note}, row_version = row_version + 1, updated_by = ${scope.staffId}
    where area_id = ${scope.areaId} and recruitment_id = ${recruitmentId}::uuid and row_version = ${form.rowVersion} returning 1`.execute(tx);
  if (rows.length === 0) throw await changedMeanwhile(doing, recruitmentId);
  await audit.record(tx, scope, { action: 'international-recruitment.change', outcome: 'allowed', purpose: SERVICE, detail: { recruitmentId } });
}

const LEAST_WORDS = 3;

export async function addRecruitmentStep(doing: Doing, recruitmentId: string, step: Body<'addRecruitmentStep'>): Promise<void> {
  const { tx, scope, today, audit } = doing;
  const before = await findRecruitment(doing, recruitmentId);
  await requireService(doing, before.employerId);
  const sent = await sql`select from abroad_recruitment_step where area_id = ${scope.areaId} and receipt = ${step.receipt}::uuid`.execute(tx);
  if (sent.rows.length > 0) return;
  if (before.rowVersion !== step.rowVersion) throw await changedMeanwhile(doing, recruitmentId);
  const way = recruitmentWaysFrom(before.state, permitNeed(before.countries)).find(({ to }) => to === step.to);
  if (way === undefined) throw new Refused('international-recruitment.no-such-way');
  faulty(way.needs.flatMap((need): Fault[] => {
    if (need === 'reason') return step.note.length < LEAST_WORDS ? [{ path: 'note', code: 'international-recruitment.reason-needed' }] : [];
    const isTold = step.hired !== null && step.hired <= before.places;
    return isTold ? [] : [{ path: 'hired', code: 'international-recruitment.hired-needed', values: { places: before.places } }];
  }));
  const hired = way.needs.includes('hired') ? step.hired ?? before.hired : before.hired;
  const { rows } = await sql`update abroad_recruitment set state = ${step.to}, state_since = ${today}::date, due_on = ${dueOf(step.to, today)}::date, hired = ${hired},
      row_version = row_version + 1, updated_by = ${scope.staffId}
    where area_id = ${scope.areaId} and recruitment_id = ${recruitmentId}::uuid and row_version = ${step.rowVersion} returning 1`.execute(tx);
  if (rows.length === 0) throw await changedMeanwhile(doing, recruitmentId);
  await sql`insert into abroad_recruitment_step (area_id, recruitment_id, state, day, note, hired, by, receipt)
    values (${scope.areaId}, ${recruitmentId}::uuid, ${step.to}, ${today}::date, ${step.note}, ${way.needs.includes('hired') ? step.hired : null}, ${scope.staffId},
      ${step.receipt}::uuid)`.execute(tx);
  await audit.record(tx, scope, { action: 'international-recruitment.step', outcome: 'allowed', purpose: SERVICE, detail: { recruitmentId, to: step.to } });
}

export async function setSettling(doing: Doing, { recruitmentId, service }: z.output<typeof routes.setSettling.params>, form: Body<'setSettling'>): Promise<void> {
  const { tx, scope, today, audit } = doing;
  const before = await findRecruitment(doing, recruitmentId);
  await requireService(doing, before.employerId);
  if (form.doneOn !== null && form.doneOn > today) faulty([{ path: 'doneOn', code: 'international-recruitment.done-ahead', values: { day: form.doneOn } }]);
  const { rows } = await sql`insert into settling_in_service (area_id, recruitment_id, service, answerable, due_on, done_on)
    select ${scope.areaId}, ${recruitmentId}::uuid, ${service}, ${form.answerable}, ${form.dueOn}::date, ${form.doneOn}::date where ${form.rowVersion} = 0
    on conflict do nothing returning 1`.execute(tx);
  const changed = rows.length > 0 ? rows : (await sql`update settling_in_service set answerable = ${form.answerable}, due_on = ${form.dueOn}::date, done_on = ${form.doneOn}::date,
      row_version = row_version + 1 where area_id = ${scope.areaId} and recruitment_id = ${recruitmentId}::uuid and service = ${service} and row_version = ${form.rowVersion}
    returning 1`.execute(tx)).rows;
  if (changed.length === 0) throw new Refused('international-recruitment.changed-meanwhile', { by: '–' });
  await audit.record(tx, scope, { action: 'international-recruitment.settling', outcome: 'allowed', purpose: SERVICE, detail: { recruitmentId, service } });
}

/** One recruitment with what the area says of its occupation and of who answers for settling in. */
export async function tellRecruitment(reading: Reading, recruitmentId: string, { abroad, isWriter }: { readonly abroad: AreaAbroad; readonly isWriter: boolean }): Promise<RecruitmentView> {
  const stored = await findRecruitment(reading, recruitmentId);
  const kept = new Map((await listSettling(reading, recruitmentId)).map((each) => [each.service, each]));
  const { language } = reading.scope;
  const writes = isWriter && await servesAll(reading, [stored.employerId]);
  const own = new Map(abroad.settling.map(({ service, answerable }) => [service, answerable[language]]));
  const { shortage } = abroad;
  return {
    ...rowOf(stored), note: stored.note, openedOn: stored.openedOn, rowVersion: stored.rowVersion, mayWrite: writes,
    ways: writes ? recruitmentWaysFrom(stored.state, permitNeed(stored.countries)).map(({ to, needs }) => ({ to, needs: [...needs] })) : [],
    shortage: shortage === null || stored.isco === null ? null : { isListed: shortage.groups.includes(stored.isco), source: shortage.source[language], asOf: shortage.asOf },
    settling: settlingServices.flatMap((service) => {
      const answerable = own.get(service);
      return kept.get(service) ?? (answerable === undefined ? [] : [{ service, answerable, dueOn: null, doneOn: null, rowVersion: 0 }]);
    }),
    steps: await listSteps(reading, recruitmentId),
  };
}
