import { randomUUID } from 'node:crypto';
import { formatIso, plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { faultOfApplyBy, proposeApplyBy, resultAskedFrom } from '@kohtaanto/rules/presentations/apply-by.ts';
import { meaningOfResult } from '@kohtaanto/rules/presentations/offer-results.ts';
import { formatDate } from '@kohtaanto/words/dates.ts';
import { sql } from 'kysely';
import type { z } from 'zod';
import type { Visit } from '../jobseekers/visit.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { Fault } from '../platform/http/refusal.ts';
import { addReport } from '../search-obligation/actions.ts';
import type { Doing } from './doing.ts';
import { fitsOf } from './fit.ts';
import type { JobOffer, offerRoutes } from './offer-contract.ts';
import { bindingOf, keptReason, offerFactsOf, tellReason } from './offer-facts.ts';
import { requireOpen, findOutline, tenths } from './store.ts';
import { tellPerson } from './tell-person.ts';

type Body<N extends keyof typeof offerRoutes> = (typeof offerRoutes)[N] extends { readonly body: infer B extends z.ZodType } ? z.output<B> : never;
type Visiting = { readonly visit: Visit; readonly doing: Doing };

type OfferRow = Omit<JobOffer, 'because' | 'resultMissing' | 'fact' | 'factRecorded' | 'score' | 'certain'> & {
  readonly because: Omit<JobOffer['because'][number], 'text'>[]; readonly score: number | null; readonly certain: boolean; readonly vacancyAreaId: number; readonly lapses: string[];
};

export async function listOffers({ visit, doing }: Visiting): Promise<JobOffer[]> {
  const { rows } = await sql<OfferRow>`
    select o.offer_id as "offerId", o.vacancy_id as "vacancyId", o.vacancy_area_id as "vacancyAreaId", v.title, v.employer_name as employer, o.vacancy_area_id <> o.area_id as "ofOtherArea", o.kind,
      o.made_on as "madeOn", s.given_name || ' ' || s.family_name as "madeBy", o.apply_by as "applyBy", o.binding, o.certain, o.because, o.way, o.score, o.result_code as "resultCode",
      o.result_on as "resultOn", o.applied_on as "appliedOn", o.taken_back_on as "takenBackOn", o.taken_back_reason as "takenBackReason", o.row_version as "rowVersion",
      array(select l.occurred_on::text from lapse l where l.area_id = o.area_id and l.person_id = o.person_id and l.kind = 'pointed-job-not-applied') as lapses
    from job_offer o join vacancy v on v.area_id = o.vacancy_area_id and v.vacancy_id = o.vacancy_id left join staff s on s.area_id = o.area_id and s.staff_id = o.made_by
    where o.area_id = ${doing.scope.areaId} and o.person_id = ${visit.person.personId}::uuid order by o.made_on desc, o.offer_id`.execute(doing.tx);
  return rows.map((row) => tellOffer(row, doing));
}

function tellOffer({ lapses, vacancyAreaId: _area, ...row }: OfferRow, { scope, today }: Doing): JobOffer {
  const meaning = row.resultCode === null || row.takenBackOn !== null ? null
    : meaningOfResult(row.resultCode, { binding: row.binding, applyBy: row.applyBy === null ? null : plainDate(row.applyBy), appliedOn: row.appliedOn === null ? null : plainDate(row.appliedOn) });
  const day = meaning?.fact == null ? null : formatIso(meaning.fact.day);
  return {
    ...row, because: row.because.map((reason) => tellReason(reason as Parameters<typeof tellReason>[0], scope.language)), score: tenths(row.score),
    resultMissing: row.kind === 'offer' && row.takenBackOn === null && (row.resultCode === null || row.resultCode === '51')
      && row.applyBy !== null && resultAskedFrom(plainDate(row.applyBy)) <= plainDate(today),
    fact: day === null ? null : { kind: 'pointed-job-not-applied', day }, factRecorded: day !== null && lapses.includes(day),
  };
}

type Proposal = z.input<(typeof offerRoutes)['proposeOffer']['response']>;

export async function proposeOffer({ visit, doing }: Visiting, vacancyId: string): Promise<Proposal> {
  const { tx, scope, today } = doing;
  const vacancy = await findOutline(doing, vacancyId);
  const day = plainDate(today);
  const facts = await offerFactsOf(visit, day);
  const closes = vacancy.closes === null ? null : plainDate(vacancy.closes);
  const applyBy = proposeApplyBy(day, closes);
  const told = (kind: 'offer' | 'hint') => {
    const { because, ...binding } = bindingOf(facts, kind, kind === 'offer' ? applyBy : null, day);
    return { ...binding, because: because.map((reason) => tellReason(keptReason(reason), scope.language)) };
  };
  const { rows } = await sql<{ kind: 'offer' | 'hint' }>`select kind from job_offer where area_id = ${scope.areaId} and person_id = ${visit.person.personId}::uuid
    and vacancy_area_id = ${vacancy.areaId} and vacancy_id = ${vacancyId}::uuid and taken_back_on is null`.execute(tx);
  const { rows: [candidate] } = await sql<{ state: Proposal['candidate'] }>`select state from candidate where area_id = ${scope.areaId} and person_id = ${visit.person.personId}::uuid
    and vacancy_area_id = ${vacancy.areaId} and vacancy_id = ${vacancyId}::uuid`.execute(tx);
  const { scores } = await fitsOf(doing, vacancy, [visit.person.personId]);
  await visit.note({ action: 'offer.propose', detail: { vacancyId } });
  return {
    title: vacancy.title, employer: vacancy.employer, closes: vacancy.closes, open: vacancy.open, applyBy: formatIso(applyBy), offer: told('offer'), hint: told('hint'),
    score: tenths(scores.get(visit.person.personId) ?? null), offered: rows.some(({ kind }) => kind === 'offer'), hinted: rows.some(({ kind }) => kind === 'hint'), candidate: candidate?.state ?? null,
  };
}

function* faultsOfOffer({ kind, applyBy }: Body<'makeOffer'>, today: string, closes: string | null): Generator<Fault> {
  if (kind === 'hint') return;
  if (applyBy === null) return yield { path: 'applyBy', code: 'presentations.apply-by-missing' };
  const fault = faultOfApplyBy(plainDate(applyBy), plainDate(today), closes === null ? null : plainDate(closes));
  if (fault !== null) yield { path: 'applyBy', code: `presentations.apply-by-${fault}`, values: { closes: formatDate(closes ?? today) } };
}

/** An offer keeps the law, the reasons and the fit of the day on which it was made. */
export async function makeOffer({ visit, doing }: Visiting, body: Body<'makeOffer'>): Promise<{ offerId: string; binding: boolean }> {
  const { tx, scope, today } = doing;
  const { rows: [sent] } = await sql<{ offerId: string; binding: boolean }>`select offer_id as "offerId", binding from job_offer
    where area_id = ${scope.areaId} and receipt = ${body.receipt}::uuid`.execute(tx);
  if (sent !== undefined) return sent;
  const vacancy = await findOutline(doing, body.vacancyId);
  requireOpen(vacancy, doing);
  const faults = [...faultsOfOffer(body, today, vacancy.closes)];
  if (faults.length > 0) throw new Refused('presentations.offer-faulty', {}, { faults });
  const applyBy = body.kind === 'offer' ? body.applyBy : null;
  const { binding, because, ruleVersion, confidence } = bindingOf(await offerFactsOf(visit, plainDate(today)), body.kind, applyBy === null ? null : plainDate(applyBy), plainDate(today));
  const { scores, weights } = await fitsOf(doing, vacancy, [visit.person.personId]);
  const offerId = randomUUID();
  const { rows } = await sql`
    insert into job_offer (area_id, offer_id, person_id, vacancy_area_id, vacancy_id, kind, made_on, made_by, apply_by, binding, rule_version, because, certain, way, message, score, weights, receipt)
    values (${scope.areaId}, ${offerId}::uuid, ${visit.person.personId}::uuid, ${vacancy.areaId}, ${body.vacancyId}::uuid, ${body.kind}, ${today}::date, ${scope.staffId}, ${applyBy}::date, ${binding},
      ${ruleVersion}::date, ${JSON.stringify(because.map(keptReason))}::jsonb, ${confidence !== 'open'}, ${body.way}, ${body.message}, ${scores.get(visit.person.personId) ?? null}, ${weights},
      ${body.receipt}::uuid)
    on conflict do nothing returning 1`.execute(tx);
  if (rows.length === 0) throw await offeredAlready({ visit, doing }, body);
  await addOfferStep(doing, offerId, { step: 'made', day: today, receipt: body.receipt });
  const language = await languageOf({ visit, doing });
  await tellPerson(doing, { areaId: scope.areaId, personId: visit.person.personId, language }, body.kind,
    { title: vacancy.title, employer: vacancy.employer, binding, ...(applyBy === null ? {} : { day: formatDate(applyBy) }) });
  await visit.note({ action: 'offer.make', detail: { vacancyId: body.vacancyId, kind: body.kind, binding } });
  return { offerId, binding };
}

async function offeredAlready({ visit, doing: { tx, scope } }: Visiting, { vacancyId, kind }: Body<'makeOffer'>): Promise<Refused> {
  const { rows: [made] } = await sql<{ on: string }>`select made_on as on from job_offer where area_id = ${scope.areaId} and person_id = ${visit.person.personId}::uuid
    and vacancy_id = ${vacancyId}::uuid and kind = ${kind} and taken_back_on is null`.execute(tx);
  return new Refused('presentations.offered-already', { on: made === undefined ? '–' : formatDate(made.on) });
}

async function languageOf({ visit, doing: { tx, scope } }: Visiting): Promise<'fi' | 'sv' | 'en'> {
  const { rows: [found] } = await sql<{ language: 'fi' | 'sv' | 'en' }>`
    select service_language as language from person where area_id = ${scope.areaId} and person_id = ${visit.person.personId}::uuid`.execute(tx);
  return found?.language ?? 'fi';
}

type OfferStep = { readonly step: 'made' | 'applied' | 'result' | 'taken-back'; readonly day: string; readonly receipt: string; readonly resultCode?: string;
  readonly detail?: Readonly<Record<string, unknown>> };

async function addOfferStep({ tx, scope }: Doing, offerId: string, { step, day, receipt, resultCode, detail }: OfferStep): Promise<void> {
  await sql`insert into job_offer_step (area_id, offer_id, step, day, result_code, detail, by, receipt)
    values (${scope.areaId}, ${offerId}::uuid, ${step}, ${day}::date, ${resultCode ?? null}, ${JSON.stringify(detail ?? {})}::jsonb, ${scope.staffId}, ${receipt}::uuid)`.execute(tx);
}

/** Null where the same form has been saved already. */
async function offerToChange({ visit, doing }: Visiting, offerId: string, { rowVersion, receipt }: { readonly rowVersion: number; readonly receipt: string }): Promise<JobOffer | null> {
  const { rows: sent } = await sql`select from job_offer_step where area_id = ${doing.scope.areaId} and offer_id = ${offerId}::uuid and receipt = ${receipt}::uuid`.execute(doing.tx);
  if (sent.length > 0) return null;
  const offer = (await listOffers({ visit, doing })).find((each) => each.offerId === offerId);
  if (offer === undefined) throw new Refused('presentations.offer-not-found');
  if (offer.rowVersion !== rowVersion) throw new Refused('presentations.offer-changed');
  if (offer.takenBackOn !== null) throw new Refused('presentations.offer-taken-back');
  return offer;
}

function refuseDay(day: string, path: string, { madeOn }: JobOffer, today: string): void {
  const faults: Fault[] = [];
  if (day > today) faults.push({ path, code: 'day-in-future' });
  if (day < madeOn) faults.push({ path, code: 'presentations.before-offer', values: { made: formatDate(madeOn) } });
  if (faults.length > 0) throw new Refused('presentations.offer-faulty', {}, { faults });
}

const LEAST_WORDS = 3;

/** A result that is recorded anew corrects the one before, with its reason; every one of them is kept. */
export async function recordResult({ visit, doing }: Visiting, offerId: string, body: Body<'recordOfferResult'>): Promise<void> {
  const offer = await offerToChange({ visit, doing }, offerId, body);
  if (offer === null) return;
  refuseDay(body.resultOn, 'resultOn', offer, doing.today);
  const isCorrection = offer.resultCode !== null;
  if (isCorrection && (body.reason ?? '').length < LEAST_WORDS) throw new Refused('presentations.offer-faulty', {}, { faults: [{ path: 'reason', code: 'presentations.reason-short' }] });
  const { rows } = await sql`update job_offer set result_code = ${body.resultCode}, result_on = ${body.resultOn}::date, row_version = row_version + 1
    where area_id = ${doing.scope.areaId} and offer_id = ${offerId}::uuid and row_version = ${body.rowVersion} returning 1`.execute(doing.tx);
  if (rows.length === 0) throw new Refused('presentations.offer-changed');
  await addOfferStep(doing, offerId, { step: 'result', day: body.resultOn, receipt: body.receipt, resultCode: body.resultCode,
    ...(isCorrection ? { detail: { reason: body.reason, before: offer.resultCode } } : {}) });
  await visit.note({ action: 'offer.result', detail: { offerId, resultCode: body.resultCode } });
}

/** In one step the application is of the offer and a report of the review period: an offered job applied for fulfils the duty (45 §). */
export async function recordApplication({ visit, doing }: Visiting, offerId: string, body: Body<'recordApplication'>): Promise<void> {
  const offer = await offerToChange({ visit, doing }, offerId, body);
  if (offer === null) return;
  if (offer.appliedOn !== null) throw new Refused('presentations.applied-already', { on: formatDate(offer.appliedOn) });
  refuseDay(body.appliedOn, 'appliedOn', offer, doing.today);
  const { rows } = await sql`update job_offer set applied_on = ${body.appliedOn}::date, report_id = ${body.receipt}::uuid, row_version = row_version + 1
    where area_id = ${doing.scope.areaId} and offer_id = ${offerId}::uuid and row_version = ${body.rowVersion} returning 1`.execute(doing.tx);
  if (rows.length === 0) throw new Refused('presentations.offer-changed');
  await addOfferStep(doing, offerId, { step: 'applied', day: body.appliedOn, receipt: body.receipt });
  await addReport(visit, {
    reportId: body.receipt, reportedOn: body.appliedOn, way: offer.kind === 'offer' ? 'offer' : 'application', employer: offer.employer, task: offer.title.slice(0, 200), opportunities: 1,
  }, plainDate(doing.today));
  await visit.note({ action: 'offer.applied', detail: { offerId } });
}

export async function takeBack({ visit, doing }: Visiting, offerId: string, body: Body<'takeBackOffer'>): Promise<void> {
  const offer = await offerToChange({ visit, doing }, offerId, body);
  if (offer === null) return;
  const { rows } = await sql`update job_offer set taken_back_on = ${doing.today}::date, taken_back_reason = ${body.reason}, row_version = row_version + 1
    where area_id = ${doing.scope.areaId} and offer_id = ${offerId}::uuid and row_version = ${body.rowVersion} returning 1`.execute(doing.tx);
  if (rows.length === 0) throw new Refused('presentations.offer-changed');
  await addOfferStep(doing, offerId, { step: 'taken-back', day: doing.today, receipt: body.receipt, detail: { reason: body.reason } });
  const language = await languageOf({ visit, doing });
  await tellPerson(doing, { areaId: doing.scope.areaId, personId: visit.person.personId, language }, 'offer-taken-back', { title: offer.title, employer: offer.employer });
  await visit.note({ action: 'offer.take-back', detail: { offerId } });
}
