import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { agreementDocument } from '@kohtaanto/words/joint-training/agreement-document.ts';
import type { Doing } from '../employers/doing.ts';
import { SERVICE } from '../employers/doing.ts';
import { listMunicipalities } from '../employers/store.ts';
import { visitPerson } from '../jobseekers/visit.ts';
import { groundsOf } from '../matching/match-ground.ts';
import { printDocument } from '../platform/documents/print-document.ts';
import type { AccessScope, Platform } from '../platform/platform.ts';
import { candidatesFor } from './candidates.ts';
import { routes } from './contract.ts';
import { addTraining, changeTraining, moveTraining } from './plan-training.ts';
import { jointTrainingRefusals } from './refusals.ts';
import { findTraining } from './store.ts';
import { chooseStudent, listPersonTrainings, moveStudent, tellLater } from './students.ts';
import { listTrainings, sharesOf, tellTraining } from './tell-training.ts';

type Asked = { readonly scope: AccessScope; readonly today: PlainDate };
const writes = ({ roles }: AccessScope): boolean => roles.includes('employer-expert') || roles.includes('team-lead');

/** Training bought together with employers: plan, who pays which cent, agreement, students, results (EMP-7). */
export function registerJointTraining(platform: Platform): void {
  const { http, database, audit } = platform;
  const grounds = groundsOf(database);
  const write = <T>({ scope, today }: Asked, work: (doing: Doing) => Promise<T>): Promise<T> =>
    database.write(scope, (tx) => work({ tx, scope, today: formatIso(today), audit }));
  const saved = async (work: Promise<unknown>) => { await work; return { saved: true } as const; };
  http.refusals(jointTrainingRefusals);
  http.handle(routes.listTrainings, ({ scope, today }) => database.read(scope, async (tx) => {
    const reading = { tx, scope, today: formatIso(today) };
    return { rows: await listTrainings(reading), municipalities: await listMunicipalities(reading) };
  }));
  http.handle(routes.addTraining, (asked) => write(asked, (doing) => addTraining(doing, asked.body)));
  http.handle(routes.getTraining, (asked) => write(asked, (doing) => tellTraining(doing, asked.params.trainingId, writes(asked.scope))));
  http.handle(routes.changeTraining, (asked) => saved(write(asked, (doing) => changeTraining(doing, asked.params.trainingId, asked.body))));
  http.handle(routes.moveTraining, (asked) => saved(write(asked, (doing) => moveTraining(doing, asked.params.trainingId, asked.body))));
  http.handle(routes.getTrainingCandidates, (asked) => write(asked, (doing) => candidatesFor(doing, grounds, asked.params.trainingId, asked.today)));
  http.handle(routes.getAgreement, async (asked) => {
    const { scope, params, query, reply, today } = asked;
    const language = query.language ?? scope.language;
    const { training, area } = await write(asked, async (doing) => {
      const found = await findTraining(doing, params.trainingId);
      await audit.record(doing.tx, scope, { action: 'joint-training.agreement', outcome: 'allowed', purpose: SERVICE, detail: { trainingId: params.trainingId } });
      const row = await doing.tx.selectFrom('area').select(['name_fi', 'name_sv', 'name_en']).where('area_id', '=', scope.areaId).executeTakeFirst();
      return { training: found, area: { fi: row?.name_fi ?? '', sv: row?.name_sv ?? '', en: row?.name_en ?? '' } };
    });
    const pdf = await printDocument(agreementDocument({ ...training, area, madeOn: formatIso(today), shares: sharesOf(training) }, language));
    void reply.header('content-disposition', `attachment; filename="agreement-${params.trainingId.slice(0, 8)}-${language}.pdf"`).header('content-language', language);
    return Buffer.from(pdf);
  });
  registerStudents(platform);
}

function registerStudents(platform: Platform): void {
  const { http } = platform;
  const saved = async (work: Promise<unknown>) => { await work; return { saved: true } as const; };
  http.handle(routes.listPersonTrainings, ({ scope, params }) =>
    visitPerson(platform, scope, params.personId, 'joint-training.view-person', async (visit) => ({ trainings: await listPersonTrainings(visit) })));
  http.handle(routes.chooseStudent, ({ scope, params, body, today }) =>
    saved(visitPerson(platform, scope, params.personId, 'joint-training.choose', (visit) => chooseStudent(visit, body, today))));
  http.handle(routes.moveStudent, ({ scope, params, body, today }) =>
    saved(visitPerson(platform, scope, params.personId, 'joint-training.move-student', (visit) => moveStudent(visit, params.trainingId, body, today))));
  http.handle(routes.tellLater, ({ scope, params, body, today }) =>
    saved(visitPerson(platform, scope, params.personId, 'joint-training.tell-later', (visit) => tellLater(visit, params.trainingId, body, today))));
}
