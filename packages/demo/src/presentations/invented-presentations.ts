import { addDays, addMonths, formatIso, plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { proposeApplyBy } from '@kohtaanto/rules/presentations/apply-by.ts';
import { bindingOffer } from '@kohtaanto/rules/presentations/binding-offer.ts';
import type { CandidateState } from '@kohtaanto/rules/presentations/candidate-steps.ts';
import { answerBy, consentTimes, holdsUntil } from '@kohtaanto/rules/presentations/employer-consent.ts';
import type { ConsentField } from '@kohtaanto/rules/presentations/employer-consent.ts';
import { chanceOf } from '../chance.ts';
import type { Chance } from '../chance.ts';

/** A vacancy of the invented register and who may be thought of for it: people of the unit that serves it who wish for such work. */
export type VacancyForCandidates = {
  readonly areaId: number; readonly vacancyId: string; readonly staffId: string; readonly title: string; readonly employer: string; readonly opens: string; readonly closes: string;
  readonly open: boolean; readonly ours: boolean; readonly persons: readonly WillingPerson[];
};
export type WillingPerson = { readonly areaId: number; readonly personId: string; readonly coachId: string; readonly told: Readonly<Partial<Record<ConsentField, unknown>>> };

type Row = Readonly<Record<string, unknown>>;
export type InventedPresentations = {
  readonly candidate: readonly Row[]; readonly candidate_step: readonly Row[]; readonly employer_consent: readonly Row[]; readonly presentation: readonly Row[];
  readonly job_offer: readonly Row[]; readonly job_offer_step: readonly Row[]; readonly destruction_step: readonly Row[]; readonly candidate_noted: readonly Row[];
};
type Rows = { readonly [K in keyof InventedPresentations]: Row[] };

/** The way to each state, in the order of its steps. */
const ways: Readonly<Record<string, readonly CandidateState[]>> = {
  'listed': ['listed'], 'asked': ['listed', 'consent-asked'], 'given': ['listed', 'consent-asked', 'consent-given'], 'refused': ['listed', 'consent-asked', 'consent-refused'],
  'presented': ['listed', 'consent-asked', 'consent-given', 'presented'], 'interview': ['listed', 'consent-asked', 'consent-given', 'presented', 'interview'],
  'withdrawn': ['listed', 'consent-asked', 'consent-given', 'presented', 'consent-withdrawn'], 'chosen': ['listed', 'consent-asked', 'consent-given', 'presented', 'interview', 'chosen'],
  'not-chosen': ['listed', 'consent-asked', 'consent-given', 'presented', 'not-chosen'],
};
const codes: Readonly<Partial<Record<CandidateState, string>>> = { 'interview': '51', 'chosen': '01', 'not-chosen': '04' };

/** Candidates in every state and offers with their results, the same for the same seed and day. */
export function inventPresentations(seed: number, day: PlainDate, vacancies: readonly VacancyForCandidates[]): InventedPresentations {
  const rows: Rows = { candidate: [], candidate_step: [], employer_consent: [], presentation: [], job_offer: [], job_offer_step: [], destruction_step: [], candidate_noted: [] };
  for (const vacancy of vacancies) {
    const chance = chanceOf(seed, 'presentations', vacancy.vacancyId, vacancy.persons[0]?.areaId ?? 0);
    const persons = chance.shuffled(vacancy.persons);
    const listed = persons.slice(0, vacancy.open ? chance.between(3, 6) : vacancy.ours ? chance.between(2, 4) : 0);
    for (const [at, person] of listed.entries()) addCandidate(rows, chance, vacancy, person, day, wayOf(chance, vacancy, at));
    for (const person of persons.slice(listed.length, listed.length + chance.between(0, 3))) addOffer(rows, chance, vacancy, person, day);
  }
  return rows;
}

/** Of a filled place one is chosen; on an open one candidates are on their way, the first ones furthest. */
function wayOf(chance: Chance, { open, ours }: VacancyForCandidates, at: number): readonly CandidateState[] {
  if (ours && !open) return ways[at === 0 ? 'chosen' : 'not-chosen'] ?? [];
  const name = ['presented', 'given', 'asked'][at] ?? chance.weighted({ listed: 5, refused: 1, interview: 2, withdrawn: 1, asked: 2 });
  return ways[chance.happens(0.2) ? 'interview' : name] ?? [];
}

const iso = (date: PlainDate): string => formatIso(date);

function addCandidate(rows: Rows, chance: Chance, vacancy: VacancyForCandidates, person: WillingPerson, today: PlainDate, way: readonly CandidateState[]): void {
  const last = vacancy.open ? today : plainDate(vacancy.closes);
  const candidateId = chance.uuid();
  // The steps lie a few days apart and the last of them some days ago.
  const days = way.map((_, at) => {
    const date = addDays(last, -(way.length - 1 - at) * 2 - 1);
    return date < plainDate(vacancy.opens) ? plainDate(vacancy.opens) : date;
  });
  const on = (state: CandidateState): PlainDate | null => days[way.indexOf(state)] ?? null;
  const [asked, given, presented] = [on('consent-asked'), on('consent-given'), on('presented')];
  const { areaId, personId } = person;
  const foreign = areaId !== vacancy.areaId;
  const by = foreign ? person.coachId : vacancy.staffId;
  rows.candidate.push({
    area_id: areaId, candidate_id: candidateId, vacancy_area_id: vacancy.areaId, vacancy_id: vacancy.vacancyId, person_id: personId, state: way.at(-1), state_since: iso(days.at(-1) ?? last),
    listed_on: iso(days[0] ?? last), listed_by: by, score: chance.between(520, 930), presented_on: presented === null ? null : iso(presented), row_version: way.length,
  });
  for (const [at, state] of way.entries()) {
    const self = state === 'consent-given' || state === 'consent-refused' || state === 'consent-withdrawn';
    const owner = state === 'interview' || state === 'chosen' || state === 'not-chosen';
    rows.candidate_step.push({
      area_id: areaId, candidate_id: candidateId, state, day: iso(days[at] ?? last), actor: self ? 'customer' : 'staff', by_area_id: self ? null : owner ? vacancy.areaId : areaId,
      by: self ? null : owner ? vacancy.staffId : by, result_code: codes[state] ?? null, detail: state === 'presented' ? { language: 'fi' } : {},
    });
  }
  if (asked === null) return;
  const consentId = chance.uuid();
  const offered = Object.keys(person.told) as ConsentField[];
  const fields = given === null ? [] : offered.filter((field) => field === 'contacts' || chance.happens(0.7));
  const refused = on('consent-refused');
  const answered = given ?? refused;
  rows.employer_consent.push({
    area_id: areaId, consent_id: consentId, candidate_id: candidateId, person_id: personId, asked_on: iso(asked), asked_by: by, expires_on: iso(answerBy(asked, consentTimes)),
    way: answered === null ? null : 'secret-link', answer: given !== null ? 'given' : refused !== null ? 'refused' : null, answered_on: answered === null ? null : iso(answered), fields,
    holds_until: given === null ? null : iso(holdsUntil(given, consentTimes)), withdrawn_on: isoOrNull(on('consent-withdrawn')), offered: person.told, employer: vacancy.employer, title: vacancy.title,
    row_version: answered === null ? 1 : 2,
  });
  if (presented === null) return;
  rows.presentation.push({
    area_id: areaId, candidate_id: candidateId, consent_id: consentId, vacancy_area_id: vacancy.areaId, vacancy_id: vacancy.vacancyId, presented_on: iso(presented), by_area_id: areaId, by,
    fields, told: Object.fromEntries(fields.map((field) => [field, person.told[field]])),
  });
  // Of those who withdrew every other employer has been asked already; what came of others long ago is known to their coaches.
  const withdrawn = on('consent-withdrawn');
  if (withdrawn !== null && rows.presentation.length % 2 === 0) {
    rows.destruction_step.push({ area_id: areaId, candidate_id: candidateId, step: 'asked', day: iso(withdrawn), way: 'e-mail', whom: '', note: '', by_area_id: areaId, by, receipt: chance.uuid() });
  }
  if (!vacancy.open) rows.candidate_noted.push({ area_id: areaId, candidate_id: candidateId, day: iso(last) });
}

const isoOrNull = (date: PlainDate | null): string | null => (date === null ? null : iso(date));

function addOffer(rows: Rows, chance: Chance, vacancy: VacancyForCandidates, { areaId, personId, coachId }: WillingPerson, today: PlainDate): void {
  const opens = plainDate(vacancy.opens);
  const last = vacancy.open ? today : plainDate(vacancy.closes);
  const madeOn = addDays(opens, chance.between(0, Math.max(0, last - opens)));
  const kind = chance.happens(0.4) ? 'offer' as const : 'hint' as const;
  const applyBy = kind === 'offer' ? proposeApplyBy(madeOn, plainDate(vacancy.closes)) : null;
  const { binding, because, ruleVersion, confidence } = bindingOffer({
    kind, searching: true, initialInterviewOn: addMonths(madeOn, -8), dutyMet: false, profilePublished: false, applyBy,
  }, madeOn);
  const due = addDays(applyBy ?? madeOn, 3);
  const isDue = due <= today;
  const resultCode = isDue && chance.happens(0.85) ? chance.weighted({ '01': 3, '04': 5, '02': 2, '06': 2, '05': 1, '51': 2, '12': 2 }) : null;
  const applied = isDue && resultCode !== '05' && resultCode !== '06' && chance.happens(0.7) ? addDays(madeOn, 1) : null;
  const offerId = chance.uuid();
  rows.job_offer.push({
    area_id: areaId, offer_id: offerId, person_id: personId, vacancy_area_id: vacancy.areaId, vacancy_id: vacancy.vacancyId, kind, made_on: iso(madeOn), made_by: coachId, apply_by: isoOrNull(applyBy),
    binding, rule_version: ruleVersion, because: because.map(({ code, day, citation }) => ({ code, day: day === undefined ? null : iso(day), act: citation.act, section: citation.section })),
    certain: confidence !== 'open', way: chance.weighted({ 'e-service': 6, 'in-person': 2, 'phone': 1, 'text-message': 1 }), score: chance.between(480, 920), weights: 'invented',
    result_code: resultCode, result_on: resultCode === null ? null : iso(due), applied_on: isoOrNull(applied), row_version: 1 + Number(resultCode !== null) + Number(applied !== null),
  });
  const step = (name: string, date: PlainDate, code: string | null = null): void => {
    rows.job_offer_step.push({ area_id: areaId, offer_id: offerId, step: name, day: iso(date), result_code: code, by: coachId });
  };
  step('made', madeOn);
  if (applied !== null) step('applied', applied);
  if (resultCode !== null) step('result', due, resultCode);
}
