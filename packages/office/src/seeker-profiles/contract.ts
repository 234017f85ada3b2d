import {
  educationLevels, heldLicences, languageLevels, shifts, workDemands, workingTimes,
} from '@kohtaanto/rules/matching/matching-facts.ts';
import { levelSources, nationalLevels, recognitionAuthorities, recognitionOutcomes } from '@kohtaanto/rules/recognition/qualifications.ts';
import { z } from 'zod';
import { CASE_ROLES, PERSON_ROLES } from '../jobseekers/contract.ts';
import { freeText, isoDay, personParams, uuid } from '../jobseekers/shapes.ts';
import { defineRoute } from '../platform/http/route.ts';

const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/u);
const Title = freeText(120).trim().min(1);
/** A skill of ESCO by its address, or one told in words as `own:name`. */
export const Skill = freeText(200).regex(/^(https?:\/\/\S+|own:\S.*)$/u);

/** An occupation as it was told, its ISCO-08 unit group, and its ESCO concept where it is known. */
export const ToldOccupation = z.object({ title: Title, isco: z.string().regex(/^\d{4}$/u), concept: z.url().max(200).nullable() });
export type ToldOccupation = z.infer<typeof ToldOccupation>;

/** Work that was done, from its first month to its last; one that goes on has no last. */
export const DoneWork = ToldOccupation.extend({ employer: freeText(120), from: Month, until: Month.nullable() });
export type DoneWork = z.infer<typeof DoneWork>;

/** Obtained abroad, and where its recognition stands (INT-2). */
const ForeignQualification = z.object({
  name: Title, country: z.string().regex(/^[A-Z]{2}$/u), year: z.int().min(1940).max(2100).nullable(), authority: z.enum(recognitionAuthorities).nullable(),
  appliedOn: isoDay.nullable(), decidedOn: isoDay.nullable(), outcome: z.enum(recognitionOutcomes).nullable(),
});
/** Finnish and Swedish by the codes of the national register. */
const NationalLanguage = z.object({ language: z.enum(['fi', 'sv']), level: z.enum(nationalLevels), source: z.enum(levelSources), on: isoDay.nullable() });

export const ProfileFacts = z.object({
  /** The most wished first. */
  wishes: z.array(ToldOccupation).max(10),
  history: z.array(DoneWork).max(60),
  skills: z.array(Skill).max(200),
  /** In which language those in own words were told; null where nothing says it. */
  skillsToldIn: z.enum(['fi', 'sv', 'en']).nullable().default(null),
  licences: z.array(z.enum(heldLicences)).max(heldLicences.length),
  /** Asked about: with it an empty list means none. Earlier versions did not tell it, and then an empty list says nothing. */
  licencesAsked: z.boolean().default(false),
  languages: z.array(z.object({ language: z.string().regex(/^[a-z]{2}$/u), level: z.enum(languageLevels).nullable() })).max(30),
  education: z.enum(educationLevels).nullable(),
  /** Kilometres from home; null: nothing is said. */
  travelLimit: z.int().min(0).max(2000).nullable(),
  /** Municipalities the person would move to. */
  movesTo: z.array(z.string().regex(/^\d{3}$/u)).max(50),
  workingTimes: z.array(z.enum(workingTimes)).max(workingTimes.length),
  shifts: z.array(z.enum(shifts)).max(shifts.length),
  availableFrom: isoDay.nullable(),
  /** Cents a month, whole time. */
  payFloor: z.int().min(0).max(10_000_000).nullable(),
  // Not told by earlier versions: then there is nothing of them.
  foreignQualifications: z.array(ForeignQualification).max(20).default([]),
  nationalLanguages: z.array(NationalLanguage).max(2).default([]),
  /** The person needs the language taught at work. */
  workplaceTeaching: z.array(z.enum(['fi', 'sv'])).max(2).default([]),
});
export type ProfileFacts = z.infer<typeof ProfileFacts>;

export const Limits = z.object({ cannot: z.array(z.enum(workDemands)), lessOf: z.array(z.enum(workDemands)) });
export type Limits = z.infer<typeof Limits>;

const Version = z.object({ version: z.int(), setBy: z.string().nullable(), setAt: z.string() });

export const SeekerProfile = z.object({
  /** 0 where nothing has been told yet. */
  version: z.int(), facts: ProfileFacts,
  /** Skills of the classification, by their addresses. */
  skillNames: z.record(z.string(), z.string()),
  setBy: z.string().nullable(), setAt: z.string().nullable(),
  /** Null for who may not see them; version 0 where nothing has been told. */
  limits: Limits.extend({ version: z.int() }).nullable(),
  versions: z.array(Version),
  mayEdit: z.boolean(),
});
export type SeekerProfile = z.infer<typeof SeekerProfile>;

const seen = ['person-not-found', 'person-protected'] as const;

const getProfile = defineRoute({
  method: 'GET', path: '/api/persons/:personId/seeker-profile', summary: 'What the person has and wants: wishes, work done, skills, licences, languages, terms',
  params: personParams, response: SeekerProfile, roles: PERSON_ROLES, refusals: seen,
});
const setProfile = defineRoute({
  method: 'POST', path: '/api/persons/:personId/seeker-profile', summary: 'Tell anew what the person has and wants: a version more',
  params: personParams, body: z.object({ baseVersion: z.int().min(0), facts: ProfileFacts, receipt: uuid }),
  response: z.object({ version: z.int() }), roles: CASE_ROLES, refusals: [...seen, 'edited-by-another', 'not-saved'],
});
const setLimits = defineRoute({
  method: 'POST', path: '/api/persons/:personId/work-limits', summary: 'Tell what the person cannot do at work; only those who coach persons see it',
  params: personParams, body: z.object({ baseVersion: z.int().min(0), limits: Limits, receipt: uuid }),
  response: z.object({ version: z.int() }), roles: CASE_ROLES, refusals: [...seen, 'edited-by-another', 'not-saved'],
});

export const routes = { getProfile, setProfile, setLimits } as const;
