import { z } from 'zod';
import { NameInLanguages } from '../areas/contract.ts';
import { defineRoute } from '../platform/http/route.ts';
import { LinkSecret } from '../platform/http/secret-link.ts';

const readers = ['employer-expert', 'team-lead', 'service-coordinator', 'director'] as const;
const writers = ['employer-expert', 'team-lead'] as const;
const own = ['employer'] as const;

const Day = z.iso.date();
const Language = z.enum(['fi', 'sv', 'en']);
const RowVersion = z.int().min(1);
const Isco = z.string().regex(/^\d{4}$/u);
const Name = NameInLanguages.partial();

/** A count as it may be told: none, fewer than the least that may be told, or about so many. */
const ToldCount = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }), z.object({ kind: z.literal('under'), threshold: z.int() }), z.object({ kind: z.literal('about'), count: z.int() }),
]);
/** What is missing or given; answers of earlier days have its code alone. */
const Item = z.object({ kind: z.enum(['skill', 'licence']), code: z.string(), name: Name.optional() });
const Near = z.object({ isco: Isco, name: Name, seekers: ToldCount, missing: z.array(Item) });
/** A short training that gives some of what the work asks for. */
const AnswerTraining = z.object({ name: Name, provider: z.string(), lengthDays: z.int().nullable(), starts: Day.nullable(), applyBy: Day.nullable(), gives: z.array(Item) });
const Month = z.string().regex(/^\d{4}-\d{2}$/u);
/** The unemployed of the whole area in the narrowest group whose months may all be told; why not, where none may. */
const SeekerForecast = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('told'), group: z.string().regex(/^\d{2,4}$/u), name: Name, month: Month, last: z.int(), months: z.int(),
    points: z.array(z.object({ month: Month, point: z.int(), low: z.int(), high: z.int() })),
  }),
  z.object({ kind: z.literal('hidden') }), z.object({ kind: z.literal('short'), least: z.int() }),
]);
export type SeekerForecast = z.infer<typeof SeekerForecast>;
const Occupation = z.object({
  isco: Isco, name: Name, wanted: z.int(), seekers: ToldCount, competing: z.int(), balance: z.enum(['shortage', 'even', 'surplus', 'unknown']), near: z.array(Near),
  /** Not in answers of earlier days. */
  trainings: z.array(AnswerTraining).optional(), forecast: SeekerForecast.optional(),
});

/** What was answered, as it was answered. */
export const AnswerContent = z.object({
  madeOn: Day, place: NameInLanguages, municipalities: z.array(NameInLanguages), commutingKm: z.int(), threshold: z.int(), occupations: z.array(Occupation),
});
export type AnswerContent = z.infer<typeof AnswerContent>;

const Wanted = z.array(z.object({ isco: Isco, number: z.int().min(1).max(2000) })).min(1).max(6)
  .refine((rows) => new Set(rows.map(({ isco }) => isco)).size === rows.length);

const Answer = z.object({
  answerId: z.uuid(), promiseId: z.uuid(), employerId: z.uuid(), employer: z.string(), municipality: z.string(), place: NameInLanguages, language: Language,
  occupations: z.array(z.object({ isco: Isco, number: z.int(), name: Name })), dueOn: Day, content: AnswerContent.nullable(), madeOn: Day.nullable(), note: z.string(), sentOn: Day.nullable(),
  rowVersion: RowVersion, mayWrite: z.boolean(),
});
export type Answer = z.infer<typeof Answer>;

const ToldAnswer = z.object({ area: NameInLanguages, employer: z.string(), language: Language, sentOn: Day, note: z.string(), content: AnswerContent });
export type ToldAnswer = z.infer<typeof ToldAnswer>;

const ofEmployer = z.object({ employerId: z.uuid() });
const ofAnswer = z.object({ answerId: z.uuid() });
const ofLink = z.object({ token: LinkSecret });
const inLanguage = z.object({ language: Language.optional() });

export const routes = {
  listAnswers: defineRoute({
    method: 'GET', path: '/api/employers/:employerId/workforce-answers', summary: 'Answers about workforce promised and sent to an employer, and by when one asked today is due',
    params: ofEmployer, response: z.object({
      dueOn: Day, workingDays: z.int(), municipalities: z.array(z.object({ code: z.string(), name: NameInLanguages })), answers: z.array(Answer.omit({ content: true })),
    }), roles: readers, refusals: ['employers.not-seen'],
  }),
  promiseAnswer: defineRoute({
    method: 'POST', path: '/api/employers/:employerId/workforce-answers', summary: 'Promise an answer about workforce; its day is the promise’s day', params: ofEmployer,
    body: z.object({ occupations: Wanted, municipality: z.string().regex(/^\d{3}$/u), language: Language, receipt: z.uuid() }),
    response: z.object({ answerId: z.uuid() }), roles: writers, refusals: ['employers.not-seen', 'employers.not-served-here', 'workforce-answers.place-unknown'],
  }),
  getAnswer: defineRoute({
    method: 'GET', path: '/api/workforce-answers/:answerId', summary: 'One promised answer', params: ofAnswer, response: Answer, roles: readers, refusals: ['workforce-answers.not-seen'],
  }),
  makeAnswer: defineRoute({
    method: 'POST', path: '/api/workforce-answers/:answerId/making', summary: 'Make the answer of the register as it is today; until it is sent it may be made anew', params: ofAnswer,
    body: z.object({ rowVersion: RowVersion }), response: z.object({ saved: z.literal(true) }), roles: writers,
    refusals: ['workforce-answers.not-seen', 'employers.not-served-here', 'workforce-answers.sent-already', 'workforce-answers.changed-meanwhile'],
  }),
  sendAnswer: defineRoute({
    method: 'POST', path: '/api/workforce-answers/:answerId/sending', summary: 'Send the answer: it is frozen, gets a secret link, and keeps the promise', params: ofAnswer,
    body: z.object({ note: z.string().trim().max(2000), rowVersion: RowVersion }), response: z.object({ address: z.string() }), roles: writers,
    refusals: ['workforce-answers.not-seen', 'employers.not-served-here', 'workforce-answers.not-made', 'workforce-answers.sent-already', 'workforce-answers.changed-meanwhile'],
  }),
  getAnswerPdf: defineRoute({
    method: 'GET', path: '/api/workforce-answers/:answerId/answer.pdf', summary: 'The answer as PDF, in the employer’s language unless asked otherwise', params: ofAnswer, query: inLanguage,
    response: z.unknown(), produces: 'application/pdf', roles: readers, refusals: ['workforce-answers.not-seen', 'workforce-answers.not-made'],
  }),
  readAnswer: defineRoute({
    method: 'GET', path: '/api/workforce-answer/:token', summary: 'An answer that was sent, to whoever holds its link', params: ofLink, response: ToldAnswer, roles: 'public',
    refusals: ['workforce-answers.link-unknown'],
  }),
  readAnswerPdf: defineRoute({
    method: 'GET', path: '/api/workforce-answer/:token/answer.pdf', summary: 'The same as PDF', params: ofLink, query: inLanguage, response: z.unknown(), produces: 'application/pdf',
    roles: 'public', refusals: ['workforce-answers.link-unknown'],
  }),
  listOwnAnswers: defineRoute({
    method: 'GET', path: '/api/employer-portal/workforce-answers', summary: 'Answers sent to the employer',
    response: z.object({ answers: z.array(z.object({ answerId: z.uuid(), sentOn: Day, place: NameInLanguages, occupations: z.array(Name) })) }), roles: own,
    refusals: ['employer-portal.no-employer'],
  }),
  getOwnAnswer: defineRoute({
    method: 'GET', path: '/api/employer-portal/workforce-answers/:answerId', summary: 'One answer sent to the employer', params: ofAnswer, response: ToldAnswer, roles: own,
    refusals: ['employer-portal.no-employer', 'workforce-answers.not-seen'],
  }),
  getOwnAnswerPdf: defineRoute({
    method: 'GET', path: '/api/employer-portal/workforce-answers/:answerId/answer.pdf', summary: 'The same as PDF', params: ofAnswer, query: inLanguage, response: z.unknown(),
    produces: 'application/pdf', roles: own, refusals: ['employer-portal.no-employer', 'workforce-answers.not-seen'],
  }),
} as const;
