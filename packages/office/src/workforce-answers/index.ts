import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { workforceAnswerDocument } from '@kohtaanto/words/workforce-answers/answer-document.ts';
import type { FastifyReply } from 'fastify';
import type { Doing, Reading } from '../employers/doing.ts';
import { actingOf } from '../employer-portal/acting.ts';
import { tellingOf } from '../indicators/telling.ts';
import { mobilityGroundsOf } from '../occupational-mobility/knowledge.ts';
import { printDocument } from '../platform/documents/print-document.ts';
import type { AccessScope, Language, Platform } from '../platform/platform.ts';
import { getAnswer, listAnswers, makeAnswer, ownAnswers, promiseAnswer, readByLink, sendAnswer, toldAnswer } from './answers.ts';
import { routes } from './contract.ts';
import type { ToldAnswer } from './contract.ts';
import { workforceAnswerRefusals } from './refusals.ts';
import { forecastSeekers } from './seeker-forecast.ts';

type Asked = { readonly scope: AccessScope; readonly today: PlainDate };

/** What workforce there is, promised by a day and answered of the register (EMP-5). */
export function registerWorkforceAnswers(platform: Platform): void {
  const { http, database, audit, config: { origin } } = platform;
  const telling = tellingOf(platform);
  const read = <T>({ scope, today }: Asked, work: (reading: Reading) => Promise<T>): Promise<T> =>
    database.read(scope, (tx) => work({ tx, scope, today: formatIso(today) }));
  const write = <T>({ scope, today }: Asked, work: (doing: Doing) => Promise<T>): Promise<T> =>
    database.write(scope, (tx) => work({ tx, scope, today: formatIso(today), audit }));
  http.refusals(workforceAnswerRefusals);
  http.handle(routes.listAnswers, (asked) => read(asked, (reading) => listAnswers(reading, asked.params.employerId)));
  http.handle(routes.promiseAnswer, (asked) => write(asked, (doing) => promiseAnswer(doing, asked.params.employerId, asked.body)));
  http.handle(routes.getAnswer, (asked) => read(asked, (reading) => getAnswer(reading, asked.params.answerId)));
  http.handle(routes.makeAnswer, async (asked) => {
    const { params: { answerId }, body: { rowVersion } } = asked;
    const wished = await read(asked, (reading) => getAnswer(reading, answerId));
    const forecasts = wished.sentOn === null && wished.mayWrite ? await forecastSeekers(telling, asked.scope, wished.occupations.map(({ isco }) => isco)) : new Map();
    await write(asked, (doing) => makeAnswer(doing, mobilityGroundsOf(database), { answerId, rowVersion, forecasts }));
    return { saved: true as const };
  });
  http.handle(routes.sendAnswer, (asked) => write(asked, (doing) => sendAnswer(doing, asked.params.answerId, asked.body, origin)));
  http.handle(routes.getAnswerPdf, async (asked) =>
    printed(await read(asked, (reading) => toldAnswer(reading, asked.params.answerId)), asked.query.language, asked.reply));
  http.handle(routes.readAnswer, (asked) => read(asked, (reading) => readByLink(reading, asked.params.token)));
  http.handle(routes.readAnswerPdf, async (asked) => printed(await read(asked, (reading) => readByLink(reading, asked.params.token)), asked.query.language, asked.reply));
  http.handle(routes.listOwnAnswers, (asked) => read(asked, async (reading) => {
    actingOf(asked.scope);
    return { answers: await ownAnswers(reading) };
  }));
  http.handle(routes.getOwnAnswer, (asked) => read(asked, (reading) => { actingOf(asked.scope); return toldAnswer(reading, asked.params.answerId); }));
  http.handle(routes.getOwnAnswerPdf, async (asked) => printed(await read(asked, (reading) => { actingOf(asked.scope); return toldAnswer(reading, asked.params.answerId); }),
    asked.query.language, asked.reply));
}

async function printed(told: ToldAnswer, asked: Language | undefined, reply: FastifyReply): Promise<Buffer> {
  const language = asked ?? told.language;
  const pdf = await printDocument(workforceAnswerDocument(told, language));
  void reply.header('content-disposition', `inline; filename="workforce-${told.content.madeOn}-${language}.pdf"`).header('content-language', language);
  return Buffer.from(pdf);
}
