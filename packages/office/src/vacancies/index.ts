import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { FastifyRequest } from 'fastify';
import { sql } from 'kysely';
import type { Reading } from '../employers/doing.ts';
import { listMunicipalities } from '../employers/store.ts';
import { officeLinker } from '../occupations/linking/office-linker.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { AccessScope, Platform } from '../platform/platform.ts';
import { routes } from './contract.ts';
import { tellDay } from './day.ts';
import { correctResult } from './correct-result.ts';
import { areaName, decisionLetter } from './decision-letter.ts';
import { faultSentences } from './fault-sentences.ts';
import { vacancyRefusals } from './refusals.ts';
import { openVacancySearch } from './searching/vacancy-search.ts';
import { getVacancy, listOccupationChoices, listVacancies } from './store.ts';
import { MOST_BYTES, postingsFile, takePostings } from './take-postings.ts';
import { lookAtWording } from './wording-looks.ts';
import { addVacancy, changeVacancy, chooseOccupationOf, moveVacancy, takeResponsibility } from './write-vacancy.ts';
import type { Writing } from './write-vacancy.ts';

type Asked = { readonly scope: AccessScope; readonly today: PlainDate };

/** Vacancies: their texts and facts, life, refusals, duplicates, postings in and out (EMP-3). */
export function registerVacancies(platform: Platform): void {
  const { http, database, audit, events, clock, jobs } = platform;
  const linker = officeLinker(platform);
  const search = openVacancySearch(platform);
  const read = <T>({ scope, today }: Asked, work: (reading: Reading) => Promise<T>): Promise<T> =>
    database.read(scope, (tx) => work({ tx, scope, today: formatIso(today) }));
  const write = <T>({ scope, today }: Asked, work: (writing: Writing) => Promise<T>): Promise<T> =>
    database.write(scope, (tx) => work({ tx, scope, today: formatIso(today), audit, events }));
  const saved = async (work: Promise<unknown>) => { await work; return { saved: true } as const; };
  http.refusals(vacancyRefusals);
  http.handle(routes.getVacanciesDay, (asked) => read(asked, tellDay));
  http.handle(routes.listVacancies, async (asked) => {
    const q = (asked.query.q ?? '').trim();
    const found = q === '' ? [] : await search.find(asked.scope.areaId, q) ?? [];
    return read(asked, async (reading) => ({ ...(await listVacancies(reading, asked.query, found)), municipalities: await listMunicipalities(reading) }));
  });
  http.handle(routes.listOccupationChoices, (asked) => read(asked, async (reading) => ({ occupations: await listOccupationChoices(reading) })));
  http.handle(routes.addVacancy, (asked) => write(asked, (writing) => addVacancy(writing, asked.body)));
  http.handle(routes.getVacancy, (asked) => read(asked, (reading) => getVacancy(reading, asked.params.vacancyId)));
  http.handle(routes.changeVacancy, (asked) => saved(write(asked, (writing) => changeVacancy(writing, asked.params.vacancyId, asked.body))));
  http.handle(routes.chooseOccupation, (asked) => saved(write(asked, (writing) => chooseOccupationOf(writing, asked.params.vacancyId, asked.body))));
  http.handle(routes.getDecision, async (asked) => {
    const { vacancyId, number } = asked.params;
    const found = await read(asked, async (reading) => ({ vacancy: await getVacancy(reading, vacancyId), area: await areaName(reading) }));
    const language = asked.query.language ?? found.vacancy.language;
    const letter = await decisionLetter({ ...found, number, language });
    void asked.reply.header('content-disposition', `attachment; filename="decision-${vacancyId.slice(0, 8)}-${number}-${language}.pdf"`).header('content-language', language);
    return Buffer.from(letter);
  });
  http.handle(routes.takeResponsibility, (asked) => saved(write(asked, (writing) => takeResponsibility(writing, asked.params.vacancyId, asked.body))));
  http.handle(routes.lookAtWording, (asked) => saved(write(asked, (writing) => lookAtWording(writing, asked.params.vacancyId, asked.body))));
  http.handle(routes.moveVacancy, (asked) => saved(write(asked, (writing) => moveVacancy(writing, asked.params.vacancyId, asked.body))));
  http.handle(routes.correctResult, (asked) => saved(write(asked, (writing) => correctResult(writing, asked.params.vacancyId, asked.body))));
  http.handle(routes.takePostings, async (asked) => {
    const file = await receivedFile(asked.request);
    const wish = { store: asked.query.store === 'yes', leaveFaulty: asked.query.faulty === 'leave' };
    const sentence = faultSentences(asked.scope.language);
    return wish.store
      ? write(asked, (writing) => takePostings({ ...writing, linker, sentence }, file, wish))
      : database.read(asked.scope, (tx) => takePostings({ tx, scope: asked.scope, today: formatIso(asked.today), audit, events, linker, sentence }, file, wish));
  });
  http.handle(routes.getPostings, (asked) => {
    void asked.reply.header('content-disposition', 'attachment; filename="postings.ndjson"');
    return read(asked, postingsFile);
  });
  jobs.schedule('vacancies-of-the-day', '10 0 * * *', async () => {
    await sql`select office.expire_vacancies(${formatIso(clock.today())}::date)`.execute(database.reference);
  });
}

async function receivedFile(request: FastifyRequest): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const part = await request.file({ limits: { fileSize: MOST_BYTES } });
  if (part === undefined) throw new Refused('vacancies.postings-empty', { file: '' });
  const name = part.filename.slice(0, 200);
  const bytes = await part.toBuffer().catch((error: unknown) => {
    const large = error instanceof Error && 'code' in error && error.code === 'FST_REQ_FILE_TOO_LARGE';
    // Otherwise the sending broke off before the file ended.
    throw large ? new Refused('vacancies.postings-too-large', { file: name, most: MOST_BYTES / 1024 / 1024 }) : new Refused('body-unreadable', {}, { cause: error });
  });
  return { name, bytes };
}
