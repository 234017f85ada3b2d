import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { sql } from 'kysely';
import type { Doing, Reading } from '../employers/doing.ts';
import type { AccessScope, Platform } from '../platform/platform.ts';
import { requireRight } from './acting.ts';
import { routes } from './contract.ts';
import { tellEditing, tellHome } from './home.ts';
import { changeRights, endMandate, inviteContact, listMandates, listReaders, renewInvitation } from './mandates.ts';
import { answerCandidate, listCandidateAnswers, ownCandidates } from './own-candidates.ts';
import { answerEvent, ownEvents } from './own-events.ts';
import { askSupport, ownSupport } from './own-support.ts';
import { addOwnVacancy, askClosing, changeOwnVacancy, getOwnVacancy, ownVacancies, sendVacancy, takeBackRequest } from './own-vacancies.ts';
import { employerPortalRefusals } from './refusals.ts';
import { answerByMoving, listRequests, returnRequest } from './requests.ts';

type Asked = { readonly scope: AccessScope; readonly today: PlainDate };

/** Employers' own people: their mandates, and what they read and do by them (CHN-2). */
export function registerEmployerPortal(platform: Platform): void {
  platform.http.refusals(employerPortalRefusals);
  platform.events.on('vacancies-changed', answerByMoving);
  registerStaffSide(platform);
  registerEmployerSide(platform);
}

const reader = ({ database }: Platform) => <T>({ scope, today }: Asked, work: (reading: Reading) => Promise<T>): Promise<T> =>
  database.read(scope, (tx) => work({ tx, scope, today: formatIso(today) }));
const writer = ({ database, audit }: Platform) => <T>({ scope, today }: Asked, work: (doing: Doing) => Promise<T>): Promise<T> =>
  database.write(scope, (tx) => work({ tx, scope, today: formatIso(today), audit }));
const saved = async (work: Promise<unknown>) => { await work; return { saved: true } as const; };

function registerStaffSide(platform: Platform): void {
  const { http, config: { origin } } = platform;
  const [read, write] = [reader(platform), writer(platform)];
  http.handle(routes.listMandates, (asked) => read(asked, async (reading) => ({ mandates: await listMandates(reading, asked.params.employerId) })));
  http.handle(routes.inviteContact, (asked) => write(asked, (doing) => inviteContact(doing, asked.params.employerId, asked.body, origin)));
  http.handle(routes.renewInvitation, (asked) => write(asked, (doing) => renewInvitation(doing, asked.params.employerId, asked.params.mandateId, origin)));
  http.handle(routes.changeRights, (asked) => saved(write(asked, (doing) => changeRights(doing, asked.params.employerId, asked.params.mandateId, asked.body))));
  http.handle(routes.endMandate, (asked) => saved(write(asked, (doing) => endMandate(doing, asked.params.employerId, asked.params.mandateId))));
  http.handle(routes.listReaders, (asked) => read(asked, (reading) => listReaders(reading, asked.params.vacancyId)));
  http.handle(routes.listRequests, (asked) => read(asked, async (reading) => ({ requests: await listRequests(reading, asked.query.vacancyId ?? null) })));
  http.handle(routes.listCandidateAnswers, (asked) => write(asked, async (doing) => ({ answers: await listCandidateAnswers(doing, asked.params.vacancyId) })));
  http.handle(routes.returnRequest, (asked) => saved(write(asked, (doing) => returnRequest(doing, asked.params.requestId, asked.body))));
}

function registerEmployerSide(platform: Platform): void {
  const { http } = platform;
  const [read, write] = [reader(platform), writer(platform)];
  http.handle(routes.getHome, (asked) => read(asked, tellHome));
  http.handle(routes.getEditing, (asked) => read(asked, tellEditing));
  http.handle(routes.listOwnVacancies, (asked) => read(asked, async (reading) => {
    requireRight(asked.scope, 'vacancies');
    return { vacancies: await ownVacancies(reading, sql`true`) };
  }));
  http.handle(routes.getOwnVacancy, (asked) => read(asked, (reading) => getOwnVacancy(reading, asked.params.vacancyId)));
  http.handle(routes.addOwnVacancy, (asked) => write(asked, (doing) => addOwnVacancy(doing, asked.body)));
  http.handle(routes.changeOwnVacancy, (asked) => saved(write(asked, (doing) => changeOwnVacancy(doing, asked.params.vacancyId, asked.body))));
  http.handle(routes.sendVacancy, (asked) => saved(write(asked, (doing) => sendVacancy(doing, asked.params.vacancyId, asked.body))));
  http.handle(routes.askClosing, (asked) => saved(write(asked, (doing) => askClosing(doing, asked.params.vacancyId, asked.body))));
  http.handle(routes.takeBackRequest, (asked) => saved(write(asked, (doing) => takeBackRequest(doing, asked.params.requestId))));
  http.handle(routes.listOwnCandidates, (asked) => write(asked, async (doing) => ({ vacancies: await ownCandidates(doing) })));
  http.handle(routes.answerCandidate, (asked) => saved(write(asked, (doing) => answerCandidate(doing, asked.params.candidateId, asked.body))));
  http.handle(routes.listOwnEvents, (asked) => read(asked, async (reading) => {
    requireRight(asked.scope, 'events');
    return { events: await ownEvents(reading) };
  }));
  http.handle(routes.answerEvent, (asked) => saved(write(asked, (doing) => answerEvent(doing, asked.params.eventId, asked.body.answer))));
  http.handle(routes.listSupport, (asked) => read(asked, async (reading) => ({ asked: await ownSupport(reading) })));
  http.handle(routes.askSupport, (asked) => saved(write(asked, (doing) => askSupport(doing, asked.body))));
}
