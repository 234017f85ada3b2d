import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { FastifyRequest } from 'fastify';
import type { Doing } from '../employers/doing.ts';
import { listMunicipalities } from '../employers/store.ts';
import { visitPerson } from '../jobseekers/visit.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { AccessScope, Platform } from '../platform/platform.ts';
import { routes } from './contract.ts';
import { addTraining, changeTraining, removeTraining } from './keep-trainings.ts';
import { mobilityGroundsOf } from './knowledge.ts';
import { tellNearOccupations } from './near-occupations.ts';
import { setPath, tellPath } from './path.ts';
import { mobilityRefusals } from './refusals.ts';
import { MOST_BYTES, takeTrainings } from './take-trainings.ts';
import { listTrainings } from './training-store.ts';

type Asked = { readonly scope: AccessScope; readonly today: PlainDate };
const KEEPERS: readonly string[] = routes.addTraining.roles;

/** From one occupation to another: what is near, what is missing, which short training fills it, and the six steps of the way (MAT-3). */
export function registerOccupationalMobility(platform: Platform): void {
  const { http, database, audit } = platform;
  const grounds = mobilityGroundsOf(database);
  const doing = ({ scope, today }: Asked) => <T>(work: (doing: Doing) => Promise<T>): Promise<T> =>
    database.write(scope, (tx) => work({ tx, scope, today: formatIso(today), audit }));
  const saved = async (work: Promise<unknown>) => { await work; return { saved: true } as const; };
  http.refusals(mobilityRefusals);
  http.handle(routes.getNearOccupations, ({ scope, today, params, query }) =>
    visitPerson(platform, scope, params.personId, 'near-occupations.view', (visit) => tellNearOccupations(visit, grounds, { today, ...query })));
  http.handle(routes.getPath, ({ scope, today, params }) =>
    visitPerson(platform, scope, params.personId, 'mobility-path.view', (visit) => tellPath(visit, grounds, today)));
  http.handle(routes.setPath, ({ scope, today, params, body }) =>
    visitPerson(platform, scope, params.personId, 'mobility-path.set', async (visit) => ({ version: await setPath(visit, body, today) })));
  http.handle(routes.listTrainings, ({ scope, today, query }) => database.read(scope, async (tx) => {
    const reading = { tx, scope, today: formatIso(today) };
    const mayKeep = scope.roles.some((role) => KEEPERS.includes(role));
    return { trainings: [...await listTrainings(reading, query.over === 'yes')], mayKeep, municipalities: await listMunicipalities(reading) };
  }));
  http.handle(routes.addTraining, (asked) => doing(asked)((each) => addTraining(each, asked.body)));
  http.handle(routes.changeTraining, (asked) => saved(doing(asked)((each) => changeTraining(each, asked.params.trainingId, asked.body))));
  http.handle(routes.removeTraining, (asked) => saved(doing(asked)((each) => removeTraining(each, asked.params.trainingId, asked.body.rowVersion))));
  http.handle(routes.takeTrainings, async (asked) => {
    const file = await receivedFile(asked.request);
    return doing(asked)((each) => takeTrainings(each, file, asked.query.store === 'yes'));
  });
}

async function receivedFile(request: FastifyRequest): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const part = await request.file({ limits: { fileSize: MOST_BYTES } });
  if (part === undefined) throw new Refused('mobility.file-empty', { file: '' });
  const name = part.filename.slice(0, 200);
  const bytes = await part.toBuffer().catch((error: unknown) => {
    const large = error instanceof Error && 'code' in error && error.code === 'FST_REQ_FILE_TOO_LARGE';
    // Otherwise the sending broke off before the file ended.
    throw large ? new Refused('mobility.file-too-large', { file: name, most: MOST_BYTES / 1024 / 1024 }) : new Refused('body-unreadable', {}, { cause: error });
  });
  return { name, bytes };
}
