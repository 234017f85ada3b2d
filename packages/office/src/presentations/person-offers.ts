import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { stepsFrom } from '@kohtaanto/rules/presentations/candidate-steps.ts';
import { needsOwnWish } from '@kohtaanto/rules/presentations/employer-consent.ts';
import { isOnlyToNote } from '@kohtaanto/rules/presentations/candidate-matters.ts';
import type { CandidateMatterKind } from '@kohtaanto/rules/presentations/candidate-matters.ts';
import { sql } from 'kysely';
import { CASE_ROLES, PERSON_ROLES } from '../jobseekers/contract.ts';
import type { Visit } from '../jobseekers/visit.ts';
import { isToDestroy } from './destruction.ts';
import type { Doing } from './doing.ts';
import { listOffers } from './job-offers.ts';
import type { Candidacy, JobOffer } from './offer-contract.ts';
import { candidatesOfPerson, mayRenewLink, reachOfRow, standingOf, stateOn, tellConsent } from './store.ts';

/** Offers and hints, and where the person is a candidate, with what has been consented to and told. */
export async function tellPersonOffers(visit: Visit, doing: Doing): Promise<{ offers: JobOffer[]; candidacies: Candidacy[]; mayWrite: boolean; mayCoach: boolean }> {
  const { tx, scope, today } = doing;
  const day = plainDate(today);
  const rows = await candidatesOfPerson(doing, visit.person.personId);
  const { rows: about } = await sql<{ vacancyId: string; title: string; employer: string; open: boolean }>`
    select v.vacancy_id as "vacancyId", v.title, v.employer_name as employer, (v.state = 'open' and v.closes >= ${today}::date) as open
    from candidate c join vacancy v on v.area_id = c.vacancy_area_id and v.vacancy_id = c.vacancy_id
    where c.area_id = ${scope.areaId} and c.person_id = ${visit.person.personId}::uuid`.execute(tx);
  const { rows: health } = await sql<{ consentId: string; item: number; text: string }>`
    select h.consent_id as "consentId", h.item, h.text from consent_health h join employer_consent k on k.area_id = h.area_id and k.consent_id = h.consent_id
    where k.area_id = ${scope.areaId} and k.person_id = ${visit.person.personId}::uuid order by h.item`.execute(tx);
  const { rows: matters } = await sql<{ key: string }>`select obligation_key as key from worklist_task where area_id = ${scope.areaId}
    and person_id = ${visit.person.personId}::uuid and coach_id = ${scope.staffId} and obligation_key like 'candidate-%'`.execute(tx);
  const toNote = new Set(matters.filter(({ key }) => isOnlyToNote(key.slice(0, key.indexOf('/')) as CandidateMatterKind)).map(({ key }) => key.slice(key.indexOf('/') + 1)));
  const roles = (allowed: readonly string[]) => scope.roles.some((role) => allowed.includes(role));
  const candidacies = rows.flatMap((row): Candidacy[] => {
    const vacancy = about.find((each) => each.vacancyId === row.vacancyId);
    if (vacancy === undefined) return [];
    const state = stateOn(row, day);
    return [{
      candidateId: row.candidateId, vacancyId: row.vacancyId, title: vacancy.title, employer: vacancy.employer, vacancyOpen: vacancy.open, state, stateSince: row.stateSince,
      rowVersion: row.rowVersion, presentedOn: row.presentedOn, consent: tellConsent(row, day), told: row.told, next: [...stepsFrom(state, vacancy.open)],
      needsOwnWish: needsOwnWish(row.consents.map((each) => standingOf(each, day))), steps: row.steps,
      reach: reachOfRow(row, day), mayRenewLink: mayRenewLink(row, day), ofOtherArea: row.vacancyAreaId !== scope.areaId,
      destroy: isToDestroy(row), destruction: row.destruction, toNote: toNote.has(row.candidateId),
      health: health.filter(({ consentId }) => consentId === row.consents[0]?.consentId).map(({ item, text }) => ({ item, text })),
    }];
  });
  await visit.note({ action: 'offers.view', detail: { candidacies: candidacies.length } });
  return { offers: await listOffers({ visit, doing }), candidacies, mayWrite: roles(PERSON_ROLES), mayCoach: roles(CASE_ROLES) };
}
