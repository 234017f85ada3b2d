import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import { visitPerson } from '../jobseekers/visit.ts';
import type { Visit } from '../jobseekers/visit.ts';
import { Refused } from '../platform/http/refusal.ts';
import { createRequestLimit } from '../platform/http/request-limits.ts';
import type { Platform } from '../platform/platform.ts';
import { recordAnswer, withdraw } from './answer-consent.ts';
import { askConsent, renewLink } from './ask-consent.ts';
import type { AskedOf } from './ask-consent.ts';
import { answerConsent, getConsentQuestion, withdrawByLink } from './consent-link.ts';
import { refuseAgainstChosen } from './closing-result.ts';
import { routes } from './contract.ts';
import { noteCandidate, recordDestruction } from './destruction.ts';
import type { Doing } from './doing.ts';
import { tellFigures } from './figures.ts';
import { makeOffer, proposeOffer, recordApplication, recordResult, takeBack } from './job-offers.ts';
import { listCandidates } from './list-candidates.ts';
import { offerRoutes } from './offer-contract.ts';
import { tellPersonOffers } from './person-offers.ts';
import { disclosureOf, present, takeStep } from './present.ts';
import { presentationRefusals } from './refusals.ts';
import { endShare, listSharedVacancies, shareVacancy } from './share-vacancy.ts';
import { findCandidate, findOutline } from './store.ts';
import { tellFlow } from './vacancy-flow.ts';
import { doingOf, withCandidate } from './with-candidate.ts';
import type { Asked } from './with-candidate.ts';

/** From a vacancy's candidates through consents and presentations to results, and jobs offered to persons (EMP-4, JOB-11). */
export function registerPresentations(platform: Platform): void {
  platform.http.refusals(presentationRefusals);
  platform.events.on('vacancies-changed', refuseAgainstChosen);
  handleFlow(platform);
  handleOffers(platform);
  handleLinks(platform);
}

const saved = async (work: Promise<unknown>) => { await work; return { saved: true } as const; };

function handleFlow(platform: Platform): void {
  const { http, database, config } = platform;
  const write = <T>(asked: Asked, work: (doing: Doing) => Promise<T>): Promise<T> => database.write(asked.scope, (tx) => work(doingOf(platform, asked, tx)));
  http.handle(routes.getVacancyFlow, (asked) => write(asked, (doing) => tellFlow(doing, asked.params.vacancyId)));
  http.handle(routes.listCandidates, (asked) => {
    const wanted = { vacancyId: asked.params.vacancyId, ...asked.body };
    const [only, ...others] = asked.body.personIds;
    // One person alone may be a protected one who has been opened with a reason.
    if (only === undefined || others.length > 0) return write(asked, (doing) => listCandidates(doing, wanted));
    return visitPerson(platform, asked.scope, only, 'candidate.list', ({ tx, scope }) => listCandidates(doingOf(platform, { ...asked, scope }, tx), wanted));
  });
  http.handle(routes.askConsents, async (asked) => {
    const { candidates, ...question } = asked.body;
    const full = { ...question, origin: config.origin };
    const [only, ...others] = candidates;
    if (only !== undefined && others.length === 0) {
      const one = await withCandidate(platform, asked, only.candidateId, 'consent.ask', (doing, candidate) => askConsent(doing, candidate, only.rowVersion, full));
      return { asked: one === null ? [] : [one] };
    }
    if (full.health.length > 0) throw new Refused('presentations.health-by-coach');
    return write(asked, async (doing) => {
      const done: AskedOf[] = [];
      for (const { candidateId, rowVersion } of candidates) {
        const one = await askConsent(doing, await findCandidate(doing, candidateId), rowVersion, full);
        if (one !== null) done.push(one);
      }
      return { asked: done };
    });
  });
  http.handle(routes.renewLink, (asked) => withCandidate(platform, asked, asked.params.candidateId, 'consent.link',
    (doing, candidate) => renewLink(doing, candidate, asked.body.rowVersion, config.origin)));
  http.handle(routes.recordAnswer, (asked) => saved(withCandidate(platform, asked, asked.params.candidateId, 'consent.record', (doing, candidate) => recordAnswer(doing, candidate, asked.body))));
  http.handle(routes.withdrawConsent, (asked) => saved(withCandidate(platform, asked, asked.params.candidateId, 'consent.withdraw', (doing, candidate) => {
    if (!candidate.personSeen) throw new Refused('presentations.candidate-not-seen');
    return withdraw(doing, candidate, { ...asked.body, actor: 'staff' });
  })));
  http.handle(routes.getDisclosure, (asked) => withCandidate(platform, asked, asked.params.candidateId, 'candidate.disclosure', async (doing, candidate) => {
    const { told, leftOut, lacking } = await disclosureOf(doing, candidate);
    const { employer, title, own } = await findOutline(doing, candidate.vacancyId);
    await doing.audit.record(doing.tx, doing.scope, { action: 'candidate.disclosure', outcome: 'allowed', personId: candidate.personId, detail: { vacancyId: candidate.vacancyId } });
    return { employer, title, vacancyId: candidate.vacancyId, ownVacancy: own, told, leftOut, lacking };
  }));
  http.handle(routes.present, (asked) => saved(withCandidate(platform, asked, asked.params.candidateId, 'candidate.present', (doing, candidate) => present(doing, candidate, asked.body))));
  http.handle(routes.takeStep, (asked) => saved(withCandidate(platform, asked, asked.params.candidateId, 'candidate.step', (doing, candidate) => takeStep(doing, candidate, asked.body))));
  http.handle(routes.recordDestruction, (asked) =>
    saved(withCandidate(platform, asked, asked.params.candidateId, 'candidate.destruction', (doing, candidate) => recordDestruction(doing, candidate, asked.body))));
  http.handle(routes.noteCandidate, (asked) => saved(withCandidate(platform, asked, asked.params.candidateId, 'candidate.note', noteCandidate)));
  http.handle(routes.shareVacancy, (asked) => saved(write(asked, (doing) => shareVacancy(doing, asked.params.vacancyId, asked.body))));
  http.handle(routes.endShare, (asked) => saved(write(asked, (doing) => endShare(doing, asked.params.vacancyId, asked.params.shareId))));
  http.handle(routes.listSharedVacancies, (asked) => write(asked, async (doing) => ({ vacancies: await listSharedVacancies(doing) })));
  http.handle(routes.getFigures, ({ scope, today }) => database.read(scope, (tx) => tellFigures({ tx, scope, today: formatIso(today) })));
}

function handleOffers(platform: Platform): void {
  const { http } = platform;
  type OfPerson = Asked & { readonly params: { readonly personId: string } };
  const visiting = <T>(asked: OfPerson, action: string, work: (visiting: { visit: Visit; doing: Doing }) => Promise<T>): Promise<T> =>
    visitPerson(platform, asked.scope, asked.params.personId, action, (visit) => work({ visit, doing: doingOf(platform, { ...asked, scope: visit.scope }, visit.tx) }));
  http.handle(offerRoutes.getPersonOffers, (asked) => visiting(asked, 'offers.view', ({ visit, doing }) => tellPersonOffers(visit, doing)));
  http.handle(offerRoutes.proposeOffer, (asked) => visiting(asked, 'offer.propose', (visited) => proposeOffer(visited, asked.query.vacancyId)));
  http.handle(offerRoutes.makeOffer, (asked) => visiting(asked, 'offer.make', (visited) => makeOffer(visited, asked.body)));
  http.handle(offerRoutes.recordOfferResult, (asked) => saved(visiting(asked, 'offer.result', (visited) => recordResult(visited, asked.params.offerId, asked.body))));
  http.handle(offerRoutes.recordApplication, (asked) => saved(visiting(asked, 'offer.applied', (visited) => recordApplication(visited, asked.params.offerId, asked.body))));
  http.handle(offerRoutes.takeBackOffer, (asked) => saved(visiting(asked, 'offer.take-back', (visited) => takeBack(visited, asked.params.offerId, asked.body))));
}

/** Secrets are guessed by trying: an address gets few tries a minute. */
function handleLinks(platform: Platform): void {
  const { http } = platform;
  const tries = createRequestLimit(30);
  http.handle(routes.getConsentQuestion, ({ params, today, request }) => {
    tries(request.ip);
    return getConsentQuestion(platform, params.token, today);
  });
  http.handle(routes.answerConsent, ({ params, body, today, request }) => {
    tries(request.ip);
    return answerConsent(platform, params.token, today, body);
  });
  http.handle(routes.withdrawByLink, ({ params, today, request }) => {
    tries(request.ip);
    return withdrawByLink(platform, params.token, today);
  });
}
