import { workDemands } from '@kohtaanto/rules/matching/matching-facts.ts';
import { serviceKinds } from '@kohtaanto/rules/service-possibilities/services-for-gaps.ts';
import { z } from 'zod';
import { NameInLanguages } from '../areas/contract.ts';
import { CASE_ROLES, PERSON_ROLES } from '../jobseekers/contract.ts';
import { personParams } from '../jobseekers/shapes.ts';
import { defineRoute } from '../platform/http/route.ts';

const Reason = z.object({ stance: z.enum(['for', 'against', 'missing', 'not-asked']), text: z.string() });

/** One part of a score with what it is made of, said in the asker's language. */
export const MatchPartTold = z.object({
  part: z.string(), name: z.string(),
  /** Tenths of a point, of a thousand for the whole; the parts make the score exactly but for this rounding. */
  points: z.number(), most: z.number(),
  reasons: z.array(Reason),
});
export type MatchPartTold = z.infer<typeof MatchPartTold>;

/** Words as the vacancy was written, and in which language that is: they stand in the sentences as they are. */
export const OwnWords = z.object({ in: z.enum(['fi', 'sv', 'en']).nullable(), words: z.array(z.string()) });
export type OwnWords = z.infer<typeof OwnWords>;
/** What tells this one from the others of the list, and a must of which it is not known whether it is met. */
export const ToldInShort = z.array(Reason);

const Scored = z.object({
  /** 0 to 100: how much of what the work asks and of what the person wants is met by what is known. No chance of being hired. */
  score: z.number(),
  parts: z.array(MatchPartTold),
  short: ToldInShort,
  ownWords: OwnWords,
  /** With any of these the work cannot be had as things stand. */
  stops: z.array(z.string()),
  /** The single change that would lift this match most, as advice to talk about; null where none would. */
  lift: z.string().nullable(),
});

/** A service that could be considered for what is lacking: a fact with what is to be found out, never a decision and never a part of the score. */
export const ServiceTold = z.object({
  kind: z.enum(serviceKinds), name: z.string(), for: z.array(z.string()), section: z.string(), href: z.string().nullable(), toFindOut: z.array(z.string()),
});
export type ServiceTold = z.infer<typeof ServiceTold>;

export const VacancyMatch = Scored.extend({
  vacancyId: z.uuid(), title: z.string(), employer: z.string(), place: NameInLanguages.nullable(), closes: z.iso.date().nullable(), places: z.int(),
  /** The area that has shown it, where it is another's. */
  ofArea: NameInLanguages.nullable(),
  /** The occupation was taken from the title's words, and nobody has confirmed it yet. */
  occupationSuggested: z.boolean(),
  /** Where the way is longer than the commuting area: a support that may be applied for, with what is to be found out. Never a part of the score. */
  longWay: z.string().nullable(),
  /** What of the work meets the person's limits; null for who may not see them. Never a part of the score. */
  limits: z.object({ cannot: z.array(z.enum(workDemands)), lessOf: z.array(z.enum(workDemands)) }).nullable(),
  /** Of what stands in the way, besides trainings; those for the person's limits only for who may see them. */
  services: z.array(ServiceTold),
});
export type VacancyMatch = z.infer<typeof VacancyMatch>;

export const PersonMatches = z.object({
  /** 0 where nothing has been told of skills and wishes: then nothing is matched. */
  profileVersion: z.int(), open: z.int(),
  /** Of the open ones: something stands in their way, and they are not among the matches. */
  stopped: z.int(),
  matches: z.array(VacancyMatch),
  /** With exactly one hard stop, by what they could be without it: what one step would open. */
  oneStepAway: z.array(VacancyMatch),
  /** Of a wished occupation, stopped and not one of those: how many, and the first of them, those with the fewest hard stops first. */
  wishedStopped: z.object({ count: z.int(), matches: z.array(VacancyMatch) }),
  /** Support that might be asked for, as facts beside the matches; null for who does not coach persons. */
  support: z.array(z.string()).nullable(),
  weights: z.string(), knowledge: z.string(),
});
export type PersonMatches = z.infer<typeof PersonMatches>;

export const Candidate = Scored.extend({ personId: z.uuid(), name: z.string(), place: NameInLanguages.nullable(), coach: z.string().nullable() });
export type Candidate = z.infer<typeof Candidate>;

export const VacancyCandidates = z.object({
  /** Seekers whom the asker sees and who have told what they have and want. */
  seekers: z.int(),
  /** Seekers besides whom the asker sees and of whom nothing has been told: they are in no list. */
  withoutProfile: z.int(),
  /** Protected persons among them are never listed: a coach who has opened the person sees the person's own matches. */
  protectedLeftOut: z.int(),
  candidates: z.array(Candidate),
  /** How many fit now, and how many more would if one must were a wish: advice to talk about with the employer. */
  /** What the people were laid beside: the vacancy's own list, what its occupation usually needs, or nothing that is known. */
  skills: z.enum(['told', 'of-occupation', 'not-known']),
  /** What the occupation usually needs, where it stood in for the vacancy's own list: to be asked of the employer, and added by who may. */
  usualSkills: z.array(z.object({ ref: z.string(), name: z.string() })), mayAddSkills: z.boolean(),
  fitting: z.int(), softenings: z.array(z.object({ text: z.string(), more: z.int() })),
  weights: z.string(), knowledge: z.string(),
});
export type VacancyCandidates = z.infer<typeof VacancyCandidates>;

export const routes = {
  getPersonMatches: defineRoute({
    method: 'GET', path: '/api/persons/:personId/matches',
    summary: 'Open vacancies that fit the person, in order, each a sum of named parts with reasons for and against; and what one step would open',
    params: personParams, query: z.object({ top: z.coerce.number().int().min(1).max(50).default(20) }), response: PersonMatches, roles: PERSON_ROLES,
    refusals: ['person-not-found', 'person-protected'],
  }),
  getCandidates: defineRoute({
    method: 'GET', path: '/api/vacancies/:vacancyId/candidates',
    summary: 'Jobseekers who fit a vacancy, in order, with reasons for and against; shown to the authority, never to the employer as such (380/2023 118 §)',
    params: z.object({ vacancyId: z.uuid() }), query: z.object({ top: z.coerce.number().int().min(1).max(50).default(20) }), response: VacancyCandidates,
    roles: ['employer-expert', ...CASE_ROLES], refusals: ['vacancies.not-seen', 'matching.not-open'],
  }),
} as const;
