import { surenesses } from '@kohtaanto/rules/occupation-linking/sureness.ts';
import { z } from 'zod';
import { defineRoute } from '../platform/http/route.ts';

/** A sign that no register can hold is no text. */
const readable = (text: string): boolean => !text.includes('\u0000');
const Uri = z.string().regex(/^https?:\/\/\S+$/u).max(300).refine(readable, { error: 'text-not-readable' });
const Title = z.string().min(1).max(300).refine(readable, { error: 'text-not-readable' });
const LanguageCode = z.enum(['fi', 'sv', 'en']);

/** An occupation near a title, and which of its names answered. */
export const LinkedOccupation = z.object({
  uri: z.string(),
  name: z.string(),
  matched: z.object({ label: z.string(), language: z.string(), own: z.boolean() }),
  /** 1 is word for word; the others tell near from far, not how likely. */
  score: z.number(),
  by: z.enum(['same-words', 'likeness', 'group-of-near-occupations']),
  /** How surely it is the right one; null of groups, and of what somebody chose. */
  sureness: z.enum(surenesses).nullable(),
  /** Its unit group of ISCO-08. */
  group: z.object({ code: z.string(), name: z.string() }),
});
export type LinkedOccupation = z.infer<typeof LinkedOccupation>;

export const LinkedTitle = z.object({
  /** Whether a classification has been brought; without one the lists are empty. */
  loaded: z.boolean(),
  version: z.string().nullable(),
  /** What somebody in the area has chosen for this title. */
  chosen: z.object({ occupation: LinkedOccupation, by: z.string(), on: z.string() }).nullable(),
  occupations: z.array(LinkedOccupation),
  groups: z.array(LinkedOccupation),
});
export type LinkedTitle = z.infer<typeof LinkedTitle>;

export const OccupationTold = z.object({
  uri: z.string(), name: z.string(), code: z.string(),
  labels: z.array(z.object({ language: z.string(), preferred: z.boolean(), label: z.string(), own: z.boolean() })),
  /** From the major group down. */
  path: z.array(z.object({ uri: z.string(), code: z.string(), name: z.string() })),
  skills: z.array(z.object({ uri: z.string(), name: z.string(), essential: z.boolean() })),
});
export type OccupationTold = z.infer<typeof OccupationTold>;

export const OccupationState = z.object({
  release: z.object({
    version: z.string(), languages: z.array(z.string()), importedAt: z.string(), importedBy: z.string().nullable(), counts: z.record(z.string(), z.number()),
  }).nullable(),
  ownLabels: z.array(z.object({
    labelId: z.int(), uri: z.string(), name: z.string(), language: z.string(), label: z.string(), addedBy: z.string(), addedAt: z.string(),
    /** The version at hand has the concept. */
    known: z.boolean(),
  })),
  /** What the machine lends to linking, for whoever may bring a version: used, of no gain, absent or unfit. Means of one by the place of the right group. */
  aids: z.array(z.object({
    kind: z.enum(['voikko', 'embeddings']), state: z.enum(['absent', 'trying', 'used', 'no-gain', 'untested', 'unfit']), what: z.string(),
    proof: z.object({
      weight: z.number(), titles: z.int(), before: z.object({ mean: z.number(), first: z.number() }), after: z.object({ mean: z.number(), first: z.number() }),
    }).nullable(),
    faults: z.array(z.object({ path: z.string(), message: z.string() })),
  })),
  mayChange: z.boolean(),
  /** May bring a version. */
  mayBring: z.boolean(),
});
export type OccupationState = z.infer<typeof OccupationState>;

/** A version being brought: read, stored, done; or there already, or refused with all that is wrong. */
export const EscoTask = z.object({
  taskId: z.uuid(), state: z.enum(['reading', 'storing', 'done', 'there', 'refused']),
  /** The file that is being read; files read, or rows stored, of all. */
  file: z.string().nullable(), done: z.int(), total: z.int(),
  version: z.string().nullable(), languages: z.array(z.string()), counts: z.record(z.string(), z.number()), leftOut: z.int(),
  problem: z.object({ code: z.string(), detail: z.string(), faults: z.array(z.object({ path: z.string(), message: z.string() })) }).nullable(),
});
export type EscoTask = z.infer<typeof EscoTask>;

const READERS = ['coach', 'team-lead', 'employer-expert', 'service-coordinator', 'controller', 'director', 'administrator'] as const;
const CHOOSERS = ['coach', 'team-lead', 'employer-expert', 'service-coordinator'] as const;
export const LABEL_KEEPERS = ['administrator', 'director'] as const;

export const routes = {
  linkTitle: defineRoute({
    method: 'GET', path: '/api/occupations/link',
    summary: 'The occupations and ISCO groups nearest to a title, through names of every language: a list to choose from',
    query: z.object({ title: Title, top: z.coerce.number().int().min(1).max(50).default(10) }),
    response: LinkedTitle, roles: READERS,
  }),
  linkSkill: defineRoute({
    method: 'GET', path: '/api/occupations/skills/link',
    summary: 'The skills nearest to a text',
    query: z.object({ text: Title, top: z.coerce.number().int().min(1).max(50).default(10) }),
    response: z.object({
      loaded: z.boolean(),
      skills: z.array(z.object({ uri: z.string(), name: z.string(), matched: z.object({ label: z.string(), language: z.string() }), score: z.number() })),
    }),
    roles: READERS,
  }),
  getOccupation: defineRoute({
    method: 'GET', path: '/api/occupations/concept',
    summary: 'An occupation or a group: its names in three languages, its path in ISCO-08 and its skills',
    query: z.object({ uri: Uri }),
    response: OccupationTold, roles: READERS, refusals: ['occupations.concept-unknown'],
  }),
  chooseOccupation: defineRoute({
    method: 'POST', path: '/api/occupations/choices',
    summary: 'Remembers which occupation a title means in the area; null takes the choice back',
    body: z.object({ title: Title, uri: Uri.nullable() }),
    response: z.object({ saved: z.literal(true) }), roles: CHOOSERS,
    refusals: ['occupations.not-loaded', 'occupations.concept-unknown', 'occupations.title-empty'],
  }),
  getState: defineRoute({
    method: 'GET', path: '/api/occupations',
    summary: 'Which classification has been brought, and the area\'s own names',
    response: OccupationState, roles: READERS,
  }),
  bringRelease: defineRoute({
    method: 'POST', path: '/api/occupations/releases',
    summary: 'Brings a version of ESCO: its zip, or its CSV files together; the answer is a task to be asked about',
    query: z.object({ release: z.string().trim().regex(/^\d{1,2}(?:\.\d{1,3}){1,2}$/u).optional() }),
    response: EscoTask, roles: ['administrator'], upload: true, refusals: ['occupations.no-files', 'occupations.file-too-large'],
  }),
  getReleaseTask: defineRoute({
    method: 'GET', path: '/api/occupations/releases/:taskId', summary: 'How far the import is',
    params: z.object({ taskId: z.uuid() }), response: EscoTask, roles: ['administrator'], refusals: ['occupations.task-gone'],
  }),
  addLabel: defineRoute({
    method: 'POST', path: '/api/occupations/labels',
    summary: 'Gives an occupation a name that the classification does not have, in the area',
    body: z.object({ uri: Uri, language: LanguageCode, label: z.string().trim().min(2).max(200).refine(readable, { error: 'text-not-readable' }) }),
    response: z.object({ labelId: z.int() }), roles: LABEL_KEEPERS,
    refusals: ['occupations.not-loaded', 'occupations.concept-unknown', 'occupations.title-empty', 'occupations.label-there'],
  }),
  removeLabel: defineRoute({
    method: 'DELETE', path: '/api/occupations/labels/:labelId',
    summary: 'Takes an own name away; who and when stays',
    params: z.object({ labelId: z.coerce.number().int().positive() }),
    response: z.object({ saved: z.literal(true) }), roles: LABEL_KEEPERS, refusals: ['occupations.label-unknown'],
  }),
} as const;
