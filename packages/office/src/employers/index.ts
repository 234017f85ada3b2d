import { industryDivisions, sectionOfIndustry } from '@kohtaanto/rules/employers/industries.ts';
import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { AccessScope, Platform } from '../platform/platform.ts';
import { routes } from './contract.ts';
import { tellDay } from './day.ts';
import type { Doing, Reading } from './doing.ts';
import { addEvent, getEvent, invite, listEvents, setAnswer, setOutcome } from './events.ts';
import { newsletterFile } from './newsletter.ts';
import {
  addContact, addNeed, addPromise, addTeamMember, addTouch, addWorkplace, changeContact, changeWorkplace, endTeamMember, keepPromise, setNeedState, setNewsletter,
} from './record-service.ts';
import { employerRefusals } from './refusals.ts';
import { changeEmployer, registerEmployer } from './register-employer.ts';
import { getEmployer, listEmployers, listMunicipalities } from './store.ts';

type Asked = { readonly scope: AccessScope; readonly today: PlainDate };

const writes = ({ roles }: AccessScope): boolean => roles.includes('employer-expert') || roles.includes('team-lead');

/** Employers and how they are served: register, team, contacts, needs, promises, events (EMP-1, EMP-2). */
export function registerEmployers(platform: Platform): void {
  platform.http.refusals(employerRefusals);
  registerReading(platform);
  registerWriting(platform);
  registerEvents(platform);
}

const reader = ({ database }: Platform) => <T>({ scope, today }: Asked, work: (reading: Reading) => Promise<T>): Promise<T> =>
  database.read(scope, (tx) => work({ tx, scope, today: formatIso(today) }));
const writer = ({ database, audit }: Platform) => <T>({ scope, today }: Asked, work: (doing: Doing) => Promise<T>): Promise<T> =>
  database.write(scope, (tx) => work({ tx, scope, today: formatIso(today), audit }));

function registerReading(platform: Platform): void {
  const { http } = platform;
  const read = reader(platform);
  http.handle(routes.getEmployersDay, (asked) => read(asked, tellDay));
  http.handle(routes.listEmployers, (asked) => read(asked, async (reading) => {
    const { section, ...query } = asked.query;
    const divisions = section === undefined ? undefined : industryDivisions.filter((code) => sectionOfIndustry(code) === section);
    return { ...(await listEmployers(reading, { ...query, divisions })), municipalities: await listMunicipalities(reading) };
  }));
  http.handle(routes.getEmployer, (asked) => read(asked, (reading) => getEmployer(reading, asked.params.employerId, writes(asked.scope))));
  http.handle(routes.getNewsletter, (asked) => {
    void asked.reply.header('content-disposition', 'attachment; filename="newsletter.csv"');
    return writer(platform)(asked, newsletterFile);
  });
}

function registerWriting(platform: Platform): void {
  const { http } = platform;
  const write = writer(platform);
  const saved = async (work: Promise<unknown>) => { await work; return { saved: true } as const; };
  http.handle(routes.registerEmployer, (asked) => write(asked, (doing) => registerEmployer(doing, asked.body)));
  http.handle(routes.changeEmployer, (asked) => saved(write(asked, (doing) => changeEmployer(doing, asked.params.employerId, asked.body))));
  http.handle(routes.addWorkplace, (asked) => saved(write(asked, (doing) => addWorkplace(doing, asked.params.employerId, asked.body))));
  http.handle(routes.changeWorkplace, (asked) => saved(write(asked, (doing) => changeWorkplace(doing, asked.params, asked.body))));
  http.handle(routes.changeContact, (asked) => saved(write(asked, (doing) => changeContact(doing, asked.params, asked.body))));
  http.handle(routes.addContact, (asked) => saved(write(asked, (doing) => addContact(doing, asked.params.employerId, asked.body))));
  http.handle(routes.setNewsletter, (asked) =>
    saved(write(asked, (doing) => setNewsletter(doing, asked.params.employerId, asked.params.contactId, asked.body.consent))));
  http.handle(routes.addTeamMember, (asked) => saved(write(asked, (doing) => addTeamMember(doing, asked.params.employerId, asked.body))));
  http.handle(routes.endTeamMember, (asked) => saved(write(asked, (doing) => endTeamMember(doing, asked.params.employerId, asked.params.memberId))));
  http.handle(routes.addTouch, (asked) => saved(write(asked, (doing) => addTouch(doing, asked.params.employerId, asked.body))));
  http.handle(routes.addNeed, (asked) => saved(write(asked, (doing) => addNeed(doing, asked.params.employerId, asked.body))));
  http.handle(routes.setNeedState, (asked) =>
    saved(write(asked, (doing) => setNeedState(doing, asked.params.employerId, asked.params.needId, asked.body))));
  http.handle(routes.addPromise, (asked) => saved(write(asked, (doing) => addPromise(doing, asked.params.employerId, asked.body))));
  http.handle(routes.keepPromise, (asked) =>
    saved(write(asked, (doing) => keepPromise(doing, asked.params.employerId, asked.params.promiseId, asked.body))));
}

function registerEvents(platform: Platform): void {
  const { http } = platform;
  const read = reader(platform);
  const write = writer(platform);
  const saved = async (work: Promise<unknown>) => { await work; return { saved: true } as const; };
  http.handle(routes.listEvents, (asked) => read(asked, async (reading) =>
    ({ events: await listEvents(reading), municipalities: await listMunicipalities(reading) })));
  http.handle(routes.addEvent, (asked) => write(asked, (doing) => addEvent(doing, asked.body)));
  http.handle(routes.getEvent, (asked) => read(asked, async (reading) =>
    ({ ...(await getEvent(reading, asked.params.eventId)), mayWrite: writes(asked.scope) })));
  http.handle(routes.invite, (asked) => write(asked, (doing) => invite(doing, asked.params.eventId, asked.body.employerIds)));
  http.handle(routes.setAnswer, (asked) =>
    saved(write(asked, (doing) => setAnswer(doing, asked.params.eventId, asked.params.employerId, asked.body))));
  http.handle(routes.setOutcome, (asked) => saved(write(asked, (doing) => setOutcome(doing, asked.params.eventId, asked.body))));
}
