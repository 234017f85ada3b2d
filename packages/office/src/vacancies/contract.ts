import { contractKinds, educationLevels, languageLevels, licences, shifts, workDemands, workingTimes } from '@kohtaanto/rules/matching/matching-facts.ts';
import { surenesses } from '@kohtaanto/rules/occupation-linking/sureness.ts';
import { notFilledReasons, vacancyResults, vacancyStates } from '@kohtaanto/rules/vacancies/lifecycle.ts';
import { refusalGroundCodes } from '@kohtaanto/rules/vacancies/refusal-grounds.ts';
import { z } from 'zod';
import { NameInLanguages } from '../areas/contract.ts';
import { defineRoute } from '../platform/http/route.ts';

const readers = ['employer-expert', 'team-lead', 'service-coordinator', 'director', 'coach', 'municipality-officer', 'administrator'] as const;
const writers = ['employer-expert', 'team-lead'] as const;
const importers = ['employer-expert', 'team-lead', 'administrator'] as const;

const Day = z.iso.date();
const Municipality = z.string().regex(/^\d{3}$/u);
const Receipt = z.uuid();
const RowVersion = z.int().min(1);
const Saved = z.object({ saved: z.literal(true) });
const asked = <T extends z.ZodType>(of: T) => z.object({ of, must: z.boolean() });
const Pay = z.int().min(1).max(10_000_000).nullable();

export const VacancyState = z.enum(vacancyStates);

/** What a vacancy asks and offers, as matching looks at it; and its texts, workplace, days and contact. */
export const VacancyForm = z.object({
  employerId: z.uuid(), workplaceId: z.uuid().nullable(), language: z.enum(['fi', 'sv', 'en']),
  title: z.string().trim().max(400), description: z.string().trim().max(100_000),
  occupation: z.object({ isco: z.string().regex(/^\d{4}$/u), concept: z.string().max(200).nullable() }).nullable(), occupationText: z.string().trim().max(160),
  municipality: Municipality.nullable(), streetAddress: z.string().trim().max(160), remote: z.enum(['no', 'partly', 'wholly']),
  /** Null in a posting that does not tell it, and in no other. */
  workingTime: z.enum(workingTimes).nullable(), shifts: z.array(z.enum(shifts)).max(4), contract: z.enum(contractKinds).nullable(), begins: Day.nullable(), ends: Day.nullable(),
  payFrom: Pay, payTo: Pay,
  skills: z.array(asked(z.string().trim().min(1).max(200))).max(60), licences: z.array(asked(z.enum(licences))).max(30),
  languages: z.array(asked(z.object({ language: z.string().regex(/^[a-z]{2,3}$/u), level: z.enum(languageLevels) }))).max(20),
  education: asked(z.enum(educationLevels)).nullable(), demands: z.array(z.enum(workDemands)).max(12),
  places: z.int().min(1).max(2000), apply: z.string().trim().max(2000),
  contactName: z.string().trim().max(120), contactPhone: z.string().trim().max(40), contactEmail: z.string().trim().max(200),
  opens: Day.nullable(), closes: Day.nullable(), onlySubsidised: z.boolean(),
});
export type VacancyForm = z.output<typeof VacancyForm>;

export const VacancyRow = z.object({
  vacancyId: z.uuid(), title: z.string(), employerId: z.uuid().nullable(), employer: z.string(), municipality: Municipality.nullable(), place: NameInLanguages.nullable(),
  isco: z.string().nullable(), occupation: NameInLanguages.partial().nullable(), state: VacancyState, closes: Day.nullable(), places: z.int(),
  /** Null where a posting does not tell it. */
  contract: z.enum(contractKinds).nullable(), workingTime: z.enum(workingTimes).nullable(), remote: z.enum(['no', 'partly', 'wholly']), source: z.enum(['own', 'posting']),
  responsible: z.string().nullable(),
  /** Its wording sets people apart by the rules of the advice, and nobody has looked at it yet: it is matched with nobody (49 §). */
  wordingUnlooked: z.boolean(),
  /** Where the text answers what was asked, and the title does not. */
  excerpt: z.string().nullable(),
});
export type VacancyRow = z.infer<typeof VacancyRow>;

const ClosingResult = z.object({ result: z.enum(vacancyResults), placesFilled: z.int().min(0).max(2000), notFilled: z.enum(notFilledReasons).nullable() });

const Transition = z.object({ to: VacancyState, needs: z.array(z.enum(['closing-day', 'result', 'reason', 'decision'])) });

export const RefusalDecision = z.object({
  ground: z.enum(refusalGroundCodes), evidence: z.enum(['evident', 'earlier-conduct', 'otherwise']), reason: z.string().trim().max(4000),
  urgedOn: Day.nullable(), heardOn: Day.nullable(), decidedOn: Day, noticeOn: Day.nullable(),
});

/** Told by whoever wrote it, suggested by the words of the title, or chosen by a colleague in its stead: for this very posting, or for its title before (MAT-2). */
const OccupationBy = z.enum(['told', 'suggested', 'chosen', 'chosen-for-title']);

export const VacancyView = z.object({
  ...VacancyForm.shape, occupationBy: OccupationBy, /** Of what the title suggested. */ occupationSureness: z.enum(surenesses).nullable(), mayChooseOccupation: z.boolean(),
  /** Of the classification, by their addresses. */
  skillNames: z.record(z.string(), z.string()),
  wording: z.enum(['none', 'unlooked', 'looked']), mayLookAtWording: z.boolean(),
  /** Who weighed the wording of one that came from elsewhere, when and why it was let be. */
  wordingLooks: z.array(z.object({ day: Day, by: z.string().nullable(), reason: z.string(), wordings: z.array(z.string()) })),
  employerId: z.uuid().nullable(), vacancyId: z.uuid(), employer: z.string(), businessId: z.string().nullable(), place: NameInLanguages.nullable(),
  occupationName: NameInLanguages.partial().nullable(), workplace: z.string().nullable(), state: VacancyState, stateSince: Day, source: z.enum(['own', 'posting']), externalId: z.string().nullable(),
  responsible: z.string().nullable(), result: z.enum(vacancyResults).nullable(), placesFilled: z.int().nullable(), rowVersion: RowVersion, updatedAt: z.string(),
  updatedBy: z.string().nullable(), mayWrite: z.boolean(), /** The asker may take responsibility, and somebody else or nobody has it. */ mayTake: z.boolean(), transitions: z.array(Transition),
  history: z.array(z.object({
    state: VacancyState, since: Day, reason: z.string().nullable(), by: z.string().nullable(),
    decision: RefusalDecision.nullable(), result: z.enum(vacancyResults).nullable(), placesFilled: z.int().nullable(), notFilled: z.enum(notFilledReasons).nullable(),
    /** Published although a colleague had seen wording that the law may stand against; it was weighed. */
    weighed: z.boolean(),
    /** It corrects the result before it: which was told wrong, or a candidate was chosen after the closing. */
    corrects: z.enum(['told-wrong', 'chosen']).nullable(),
  })),
  versions: z.array(z.object({ version: z.int(), at: z.string(), by: z.string().nullable(), title: z.string(), description: z.string() })),
  duplicates: z.array(z.object({
    vacancyId: z.uuid(), title: z.string(), state: VacancyState, closes: Day.nullable(), likeness: z.number(), reasons: z.array(z.string()),
  })),
  /** Postings of the same employer refused or removed before: earlier conduct may be a ground (49 § 2). */
  earlierRefusals: z.int(),
});
export type VacancyView = z.infer<typeof VacancyView>;

const ofVacancy = z.object({ vacancyId: z.uuid() });

export const PostingsTaken = z.object({
  stored: z.boolean(), fileName: z.string(), format: z.enum(['ndjson', 'csv']), rows: z.int(), created: z.int(), updated: z.int(), unchanged: z.int(),
  /** Postings of employers that are customers here. */
  ofCustomers: z.int(), alreadyImported: z.boolean(),
  /** By which what was stored is listed; null before it is stored. */
  importId: z.uuid().nullable(), /** Of the new and changed ones, those that are no longer open. */ ended: z.int(),
  /** Postings that told no occupation: those whose title suggested one, those for which somebody has chosen it before, and those whose title is like no name. */
  suggested: z.int(), chosenBefore: z.int(), unlinked: z.int(),
  /** Faulty postings that were not taken, since it was so wished; every fault of them with what to do. */
  left: z.object({
    postings: z.int(),
    faults: z.array(z.object({ row: z.int(), id: z.string(), title: z.string(), /** As the file calls it. */ column: z.string(), value: z.string(), message: z.string() })),
  }),
  /** Headings of a table that no posting has; what stands under them was not read. */
  unknownColumns: z.array(z.string()),
  /** Whether a classification has been brought, by which titles find occupations. */
  classified: z.boolean(),
  /** New and changed postings whose wording sets people apart by the same rules that advise whoever writes: somebody should look (49 §). */
  wordings: z.object({ count: z.int(), first: z.array(z.object({ row: z.int(), title: z.string(), text: z.string() })) }),
  /** Postings that tell no kind of contract, and no working time: unknown to matching. */
  untold: z.object({ contract: z.int(), workingTime: z.int() }),
  /** How many titles there are without an occupation told; and the least sure of them, those without any first. */
  titlesInAll: z.int(),
  titles: z.array(z.object({
    title: z.string(), count: z.int(),
    occupation: z.object({
      uri: z.string().nullable(), name: z.string(), group: z.object({ code: z.string(), name: z.string() }), score: z.number(), remembered: z.boolean(),
      sureness: z.enum(surenesses).nullable(),
    }).nullable(),
  })),
});
export type PostingsTaken = z.infer<typeof PostingsTaken>;

export const routes = {
  getVacanciesDay: defineRoute({
    method: 'GET', path: '/api/vacancies/day', summary: 'Own vacancies that close within a week, wait for a result or are drafts',
    response: z.object({ closing: z.array(VacancyRow), ended: z.array(VacancyRow), drafts: z.array(VacancyRow), open: z.int() }), roles: readers,
  }),
  listVacancies: defineRoute({
    method: 'GET', path: '/api/vacancies',
    summary: 'Vacancies by words of their title and text, the nearest first, by state, place, occupation, contract and employer; a coach is shown the open ones',
    query: z.object({
      q: z.string().max(120).optional(), state: z.union([VacancyState, z.literal('all')]).optional(), municipality: Municipality.optional(),
      /** None: those that have no occupation yet. */
      isco: z.union([z.string().regex(/^\d{1,4}$/u), z.literal('none')]).optional(),
      contract: z.enum(contractKinds).optional(), employer: z.uuid().optional(), mine: z.literal('yes').optional(), source: z.enum(['own', 'posting']).optional(),
      wording: z.literal('unlooked').optional(), /** Those that one import brought. */ brought: z.uuid().optional(), offset: z.coerce.number().int().min(0).max(1_000_000).optional(),
    }),
    response: z.object({
      total: z.int(), rows: z.array(VacancyRow), states: z.array(z.object({ state: VacancyState, count: z.int() })),
      /** Open and paused ones whose wording waits for a look, of those that fit otherwise. */
      unlooked: z.int(),
      /** Those without an occupation, of those that fit otherwise. */
      withoutOccupation: z.int(),
      municipalities: z.array(z.object({ code: z.string(), name: NameInLanguages })),
    }), roles: readers,
  }),
  listOccupationChoices: defineRoute({
    method: 'GET', path: '/api/vacancies/occupations', summary: 'Unit groups of ISCO-08 that the register has names for',
    response: z.object({ occupations: z.array(z.object({ isco: z.string(), name: NameInLanguages.partial(), /** Vacancies that have it now, in any state. */ vacancies: z.int() })) }), roles: readers,
  }),
  addVacancy: defineRoute({
    method: 'POST', path: '/api/vacancies', summary: 'Begin a vacancy as a draft', body: VacancyForm.extend({ receipt: Receipt, needId: z.uuid().nullable() }),
    response: z.object({ vacancyId: z.uuid() }), roles: writers, refusals: ['employers.not-seen', 'employers.not-served-here', 'vacancies.faulty'],
  }),
  getVacancy: defineRoute({
    method: 'GET', path: '/api/vacancies/:vacancyId', summary: 'One vacancy with its states, versions, likely duplicates and the ways it may go', params: ofVacancy,
    response: VacancyView, roles: readers, refusals: ['vacancies.not-seen'],
  }),
  changeVacancy: defineRoute({
    method: 'PUT', path: '/api/vacancies/:vacancyId', summary: 'Change a vacancy; what was published stays as a version', params: ofVacancy,
    body: VacancyForm.extend({ rowVersion: RowVersion, weighed: z.boolean() }), response: Saved, roles: writers,
    refusals: ['vacancies.not-seen', 'employers.not-served-here', 'vacancies.faulty', 'vacancies.not-ready', 'vacancies.law-unweighed', 'vacancies.changed-meanwhile', 'vacancies.not-editable'],
  }),
  chooseOccupation: defineRoute({
    method: 'PUT', path: '/api/vacancies/:vacancyId/occupation', summary: 'Choose the occupation of a vacancy whose title suggested it; the area remembers it for the title', params: ofVacancy,
    body: z.object({ rowVersion: RowVersion, occupation: z.object({ isco: z.string().regex(/^\d{4}$/u), concept: z.string().max(200).nullable() }) }),
    response: Saved, roles: writers, refusals: ['vacancies.not-seen', 'employers.not-served-here', 'vacancies.changed-meanwhile', 'vacancies.not-editable'],
  }),
  takeResponsibility: defineRoute({
    method: 'POST', path: '/api/vacancies/:vacancyId/responsibility', params: ofVacancy,
    summary: 'Take responsibility for a vacancy: whom employers contact about it and whose work it is, also of a posting that came from elsewhere',
    body: z.object({ rowVersion: RowVersion }), response: Saved, roles: writers, refusals: ['vacancies.not-seen', 'employers.not-served-here', 'vacancies.changed-meanwhile'],
  }),
  lookAtWording: defineRoute({
    method: 'POST', path: '/api/vacancies/:vacancyId/wording-looks', params: ofVacancy,
    summary: 'The wording of a vacancy was weighed and is let be, with the reason: from then on it is matched as others are',
    body: z.object({ rowVersion: RowVersion, reason: z.string().trim().max(1000), receipt: Receipt }), response: Saved, roles: writers,
    refusals: ['vacancies.not-seen', 'employers.not-served-here', 'vacancies.reason-needed', 'vacancies.wording-none', 'vacancies.changed-meanwhile'],
  }),
  moveVacancy: defineRoute({
    method: 'POST', path: '/api/vacancies/:vacancyId/states', summary: 'Publish, pause, fill, close, withdraw, refuse or remove a vacancy', params: ofVacancy,
    body: z.object({
      to: VacancyState, rowVersion: RowVersion, receipt: Receipt, reason: z.string().trim().max(1000).nullable(), closes: Day.nullable(), weighed: z.boolean(),
      result: ClosingResult.nullable(),
      decision: RefusalDecision.nullable(),
    }),
    response: Saved, roles: writers,
    refusals: [
      'vacancies.not-seen', 'employers.not-served-here', 'vacancies.no-such-way', 'vacancies.reason-needed', 'vacancies.result-needed', 'vacancies.not-ready',
      'vacancies.law-unweighed', 'vacancies.decision-faulty', 'vacancies.changed-meanwhile', 'vacancies.result-against-chosen',
    ],
  }),
  correctResult: defineRoute({
    method: 'POST', path: '/api/vacancies/:vacancyId/results', summary: 'Correct the result that a vacancy was closed with; the one before stays among its states', params: ofVacancy,
    body: z.object({ result: ClosingResult, reason: z.string().trim().max(1000), rowVersion: RowVersion, receipt: Receipt }), response: Saved, roles: writers,
    refusals: [
      'vacancies.not-seen', 'employers.not-served-here', 'vacancies.changed-meanwhile', 'vacancies.nothing-to-correct', 'vacancies.reason-needed', 'vacancies.result-needed',
      'vacancies.result-same', 'vacancies.result-against-chosen',
    ],
  }),
  getDecision: defineRoute({
    method: 'GET', path: '/api/vacancies/:vacancyId/decisions/:number/decision.pdf',
    summary: 'The decision to refuse or remove the posting (49 §) as a letter with its grounds and how a revision is claimed; a tagged PDF',
    params: ofVacancy.extend({ number: z.coerce.number().int().min(1).max(100) }),
    query: z.object({ language: z.enum(['fi', 'sv', 'en']).optional() }), response: z.unknown(), produces: 'application/pdf',
    roles: ['employer-expert', 'team-lead', 'service-coordinator', 'director'], refusals: ['vacancies.not-seen', 'vacancies.no-decision', 'documents.no-printer'],
  }),
  takePostings: defineRoute({
    method: 'POST', path: '/api/vacancies/postings',
    summary: 'Postings of the national format as NDJSON or CSV: told what would change, and stored with store=yes; whole, or without the faulty ones with faulty=leave',
    query: z.object({ store: z.enum(['yes', 'no']).default('no'), /** Sound postings are taken, and the faulty ones left and told. */ faulty: z.enum(['stop', 'leave']).default('stop') }),
    response: PostingsTaken, roles: importers, upload: true,
    refusals: [
      'vacancies.postings-faulty', 'vacancies.postings-empty', 'vacancies.postings-no-text', 'vacancies.postings-headless', 'vacancies.postings-untabled', 'vacancies.postings-too-large',
    ],
  }),
  getPostings: defineRoute({
    method: 'GET', path: '/api/vacancies/postings.ndjson', summary: 'The area’s own open vacancies in the national posting format', response: z.string(),
    produces: 'application/x-ndjson', roles: importers,
  }),
} as const;
