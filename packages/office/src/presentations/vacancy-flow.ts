import { formatIso, plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { stepsFrom } from '@kohtaanto/rules/presentations/candidate-steps.ts';
import { consentTimes, needsOwnWish } from '@kohtaanto/rules/presentations/employer-consent.ts';
import { sql } from 'kysely';
import type { NameInLanguages } from '../areas/contract.ts';
import { PERSON_ROLES } from '../jobseekers/contract.ts';
import { parametersOf } from './area-parameters.ts';
import type { FlowCandidate, VacancyFlow } from './contract.ts';
import { isToDestroy } from './destruction.ts';
import type { Doing } from './doing.ts';
import { PURPOSE } from './doing.ts';
import { candidatesOfVacancy, findOutline, mayRenewLink, reachOfRow, standingOf, stateOn, tellConsent, tenths } from './store.ts';
import type { CandidateRow, Outline } from './store.ts';

/** The candidates of a vacancy as the asker may see them; each who is named is a look at that person. */
export async function tellFlow(doing: Doing, vacancyId: string): Promise<VacancyFlow> {
  const { tx, scope, audit } = doing;
  const { responsibleId: _responsible, ...vacancy } = await findOutline(doing, vacancyId);
  const rows = await candidatesOfVacancy(doing, vacancy);
  const shown = rows.filter((row) => !(row.isProtected && row.name === null));
  const mayWork = scope.roles.some((role) => PERSON_ROLES.some((one) => one === role));
  for (const { personId, personSeen, told } of shown) {
    if (personSeen || told !== null) await audit.record(tx, scope, { action: 'candidate.view', outcome: 'allowed', personId, purpose: PURPOSE, detail: { vacancyId } });
  }
  const mayShare = vacancy.own && scope.roles.some((role) => role === 'employer-expert' || role === 'team-lead');
  const { consent } = await parametersOf(scope.areaId);
  return {
    vacancy, mayWork, mayShare, consentTimes: { ...consent, from: formatIso(consentTimes.from) }, protectedLeftOut: rows.length - shown.length,
    candidates: shown.map((row) => tellCandidate(doing, row, vacancy, mayWork)), ...(vacancy.own ? await sharesOf(doing, vacancy, mayShare) : { shares: [], shareable: [] }),
  };
}

function tellCandidate({ scope, today }: Doing, row: CandidateRow, vacancy: Pick<Outline, 'open'>, mayWork: boolean): FlowCandidate {
  const day = plainDate(today);
  const state = stateOn(row, day);
  const ofOtherArea = row.areaId !== scope.areaId;
  const own = stepsFrom(state, vacancy.open);
  const next = row.personSeen ? own : own.filter((to) => to === 'interview' || to === 'chosen' || to === 'not-chosen');
  const { candidateId, area, stateSince, listedOn, rowVersion, presentedOn, told, steps, coach } = row;
  return {
    candidateId, area, ofOtherArea, state, stateSince, listedOn, rowVersion, presentedOn, told, steps, coach, personId: row.personSeen ? row.personId : null,
    name: row.personSeen ? row.name : told?.contacts?.name ?? null, score: tenths(row.score), consent: tellConsent(row, day),
    reach: row.personSeen ? reachOfRow(row, day) : null, mayRenewLink: row.personSeen && !ofOtherArea && mayWork && mayRenewLink(row, day), destroy: isToDestroy(row), destruction: row.destruction,
    needsOwnWish: needsOwnWish(row.consents.map((each) => standingOf(each, day))), next: mayWork ? [...next] : [],
  };
}

type Shares = Pick<VacancyFlow, 'shares' | 'shareable'>;

async function sharesOf({ tx, scope }: Doing, { vacancyId }: Pick<Outline, 'vacancyId'>, mayShare: boolean): Promise<Shares> {
  const { rows: shares } = await sql<Shares['shares'][number]>`
    select h.share_id as "shareId", h.to_area_id as "areaId", jsonb_build_object('fi', a.name_fi, 'sv', a.name_sv, 'en', a.name_en) as name, h.since, s.given_name || ' ' || s.family_name as by
    from vacancy_share h join area a on a.area_id = h.to_area_id left join staff s on s.area_id = h.area_id and s.staff_id = h.by
    where h.area_id = ${scope.areaId} and h.vacancy_id = ${vacancyId}::uuid and h.until is null order by a.name_fi`.execute(tx);
  if (!mayShare) return { shares: [...shares], shareable: [] };
  const { rows: shareable } = await sql<{ areaId: number; name: NameInLanguages }>`
    select a.area_id as "areaId", jsonb_build_object('fi', a.name_fi, 'sv', a.name_sv, 'en', a.name_en) as name from area a
    where a.configured and a.area_id <> ${scope.areaId} and a.area_id <> all (${shares.map(({ areaId }) => areaId)}::smallint[]) order by a.name_fi`.execute(tx);
  return { shares: [...shares], shareable: [...shareable] };
}
