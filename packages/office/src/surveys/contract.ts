import { z } from 'zod';
import { NameInLanguages } from '../areas/contract.ts';
import { defineRoute } from '../platform/http/route.ts';

const Day = z.iso.date();
export const Survey = z.enum(['equality', 'cooperation', 'jobseekers', 'employers']);
const RoundId = z.string().regex(/^[a-hjkmnp-z2-9]{12}$/u);

export const ToldCount = z.union([z.number(), z.literal('suppressed')]);
export type ToldCount = z.infer<typeof ToldCount>;
/** 0-100 in whole points; the ends are told as at most 5 and at least 95. */
export const ToldScore = z.union([z.number(), z.enum(['at-most', 'at-least', 'suppressed'])]);
export type ToldScore = z.infer<typeof ToldScore>;

export const ItemResult = z.object({
  item: z.string(),
  counts: z.object({ low: ToldCount, middle: ToldCount, high: ToldCount, none: ToldCount }),
  score: ToldScore.nullable(),
  net: ToldCount.nullable(),
});
export type ItemResult = z.infer<typeof ItemResult>;

export const GroupResult = z.object({
  dimension: z.string(), code: z.string(), respondents: ToldCount, total: ToldScore, scores: z.record(z.string(), ToldScore),
});
export type GroupResult = z.infer<typeof GroupResult>;

export const RoundResult = z.object({
  scoreVersion: z.int(), rule: z.string(), respondents: z.int(), total: ToldScore,
  items: z.array(ItemResult), groups: z.array(GroupResult),
});
export type RoundResult = z.infer<typeof RoundResult>;

export const Round = z.object({
  roundId: z.string(), survey: Survey, version: z.int(), opens: Day, closes: Day, closedOn: Day.nullable(),
  state: z.enum(['coming', 'open', 'told', 'too-few']), invented: z.boolean(),
  /** How many have answered an open round, in coarse steps; a closed one tells its number in its result. */
  band: z.object({ from: z.int(), to: z.int().nullable() }).nullable(),
  respondents: z.int().nullable(), total: ToldScore.nullable(),
});
export type Round = z.infer<typeof Round>;

/** A figure of the same measure that an authority has published of this area. */
export const OfficialFigure = z.object({ period: z.string(), value: z.number().nullable(), source: z.string(), importedAt: z.string() });

const Basis = z.object({ act: z.string(), section: z.string(), confidence: z.enum(['read', 'recalled']) });

/** A questionnaire with its words, as anyone may read it. */
export const QuestionnaireTexts = z.object({
  survey: Survey, version: z.int(), audience: z.enum(['jobseekers', 'employers', 'partners']),
  name: NameInLanguages, intro: NameInLanguages,
  items: z.array(z.object({
    id: z.string(), asked: NameInLanguages, scale: z.enum(['agreement', 'yes-no']),
    choices: z.array(z.object({ code: z.string(), name: NameInLanguages })),
  })),
  backgrounds: z.array(z.object({
    id: z.string(), question: NameInLanguages, codes: z.array(z.object({ code: z.string(), name: NameInLanguages })),
  })),
});
export type QuestionnaireTexts = z.infer<typeof QuestionnaireTexts>;

const readers = ['director', 'team-lead', 'controller', 'coach', 'service-coordinator', 'employer-expert', 'municipality-officer'] as const;
const openers = ['director', 'service-coordinator'] as const;

const listSurveys = defineRoute({
  method: 'GET', path: '/api/surveys', summary: 'The surveys and their rounds; an open round tells how many have answered in coarse steps only',
  response: z.object({
    mayOpen: z.boolean(),
    leastAnswers: z.int(),
    surveys: z.array(z.object({
      survey: Survey, version: z.int(), name: NameInLanguages, audience: z.string(), items: z.int(),
      rounds: z.array(Round), official: z.array(OfficialFigure),
    })),
  }),
  roles: readers,
});

const openRound = defineRoute({
  method: 'POST', path: '/api/surveys/rounds', summary: 'Open a round of a survey: its address is for everyone to answer at',
  body: z.object({ survey: Survey, opens: Day, closes: Day }),
  response: z.object({ roundId: z.string(), address: z.string() }),
  roles: openers,
  refusals: ['surveys.round-open-already', 'surveys.days-in-past', 'surveys.days-backwards', 'surveys.days-too-long'],
});

const closeRound = defineRoute({
  method: 'POST', path: '/api/surveys/rounds/:roundId/close',
  summary: 'Close a round: what may be told of it is fixed, and what was answered is erased',
  params: z.object({ roundId: RoundId }), response: Round, roles: openers,
  refusals: ['surveys.round-unknown', 'surveys.round-closed-already'],
});

const getRound = defineRoute({
  method: 'GET', path: '/api/surveys/rounds/:roundId', summary: 'A round, its result once it has closed, and the rounds before it',
  params: z.object({ roundId: RoundId }),
  response: z.object({
    round: Round, address: z.string(), mayOpen: z.boolean(), leastAnswers: z.int(), questionnaire: QuestionnaireTexts,
    items: z.array(z.object({ id: z.string(), short: NameInLanguages, scored: z.boolean(), health: z.boolean(), basis: z.array(Basis) })),
    backgrounds: z.array(z.object({
      id: z.string(), heading: NameInLanguages, codes: z.array(z.object({ code: z.string(), name: NameInLanguages })),
    })),
    result: RoundResult.nullable(),
    /** Closed rounds of the same survey, oldest first, this one with them. */
    trend: z.array(z.object({
      roundId: z.string(), closedOn: Day, version: z.int(), respondents: z.int(), total: ToldScore,
      scores: z.record(z.string(), ToldScore),
    })),
    official: z.array(OfficialFigure),
  }),
  roles: readers,
  refusals: ['surveys.round-unknown'],
});

const getQuestions = defineRoute({
  method: 'GET', path: '/api/answer/:roundId', summary: 'What a round asks, for anyone who has its address; no sign-in',
  params: z.object({ roundId: z.string().max(60) }),
  response: z.object({
    state: z.enum(['coming', 'open', 'closed']), opens: Day, closes: Day, area: NameInLanguages, invented: z.boolean(),
    questionnaire: QuestionnaireTexts,
  }),
  roles: 'public',
  refusals: ['surveys.round-unknown'],
});

const sendAnswer = defineRoute({
  method: 'POST', path: '/api/answer/:roundId', summary: 'Answer a round without a sign-in; nothing tells who answered',
  params: z.object({ roundId: z.string().max(60) }),
  body: z.object({
    /** Drawn by lot by the page, so that an answer sent twice counts once; forgotten when the day has changed. */
    receipt: z.uuid(),
    answers: z.record(z.string().max(40), z.string().max(10)),
    background: z.record(z.string().max(40), z.string().max(20)).default({}),
  }),
  response: z.object({ taken: z.literal(true) }),
  roles: 'public',
  refusals: ['surveys.round-unknown', 'surveys.round-closed', 'surveys.round-not-open', 'fields-faulty'],
});

export const routes = { listSurveys, openRound, closeRound, getRound, getQuestions, sendAnswer } as const;
