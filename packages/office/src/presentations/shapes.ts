import { educationLevels, languageLevels, licences, shifts, workingTimes } from '@kohtaanto/rules/matching/matching-facts.ts';
import { candidateStates } from '@kohtaanto/rules/presentations/candidate-steps.ts';
import { consentFields, healthGrounds } from '@kohtaanto/rules/presentations/employer-consent.ts';
import { offerResultCodes } from '@kohtaanto/rules/presentations/offer-results.ts';
import { vacancyStates } from '@kohtaanto/rules/vacancies/lifecycle.ts';
import { z } from 'zod';
import { NameInLanguages } from '../areas/contract.ts';

export const Day = z.iso.date();
export const Receipt = z.uuid();
export const RowVersion = z.int().min(1);
export const Saved = z.object({ saved: z.literal(true) });
export const CandidateState = z.enum(candidateStates);
export const ConsentField = z.enum(consentFields);
export const ResultCode = z.enum(offerResultCodes);
export const text = (most: number) => z.string().trim().max(most).refine((given) => !given.includes('\u0000'), { error: 'text-not-readable' });

/** Titles and skills as they were written, in which language, and as the classification names them in each. */
const WrittenNames = { writtenIn: z.enum(['fi', 'sv', 'en']).optional(), names: z.record(z.string(), NameInLanguages.partial()).optional() };

/** What an employer is told of a candidate, by the fields of 380/2023 118 § 2; only those consented to are there. */
export const Told = z.object({
  'contacts': z.object({ name: z.string(), phone: z.string().nullable(), email: z.string().nullable() }),
  'mother-tongue-and-languages': z.object({ motherTongue: z.string(), languages: z.array(z.object({ language: z.string(), level: z.enum(languageLevels).nullable() })) }),
  'citizenship': z.object({ nationality: z.string() }),
  'education': z.object({ level: z.enum(educationLevels) }),
  'work-history': z.object({ work: z.array(z.object({ title: z.string(), employer: z.string(), from: z.string(), until: z.string().nullable() })), ...WrittenNames }),
  'skills-and-wishes': z.object({
    skills: z.array(z.string()), licences: z.array(z.enum(licences)), wishes: z.array(z.string()), workingTimes: z.array(z.enum(workingTimes)), shifts: z.array(z.enum(shifts)),
    availableFrom: Day.nullable(), ...WrittenNames,
  }),
  'introduction': z.object({ text: z.string() }),
  'long-unemployed': z.object({ since: Day }),
  'health': z.object({ items: z.array(z.string()) }),
  /** Through whom the employer reaches one whose own contact details are not told; no field of the person's. */
  'through': z.object({ name: z.string().nullable(), phone: z.string().nullable(), email: z.string().nullable() }),
}).partial();
export type Told = z.infer<typeof Told>;

export const HealthItem = z.object({ text: text(400).min(3), ground: z.enum(healthGrounds) });
export type HealthItem = z.infer<typeof HealthItem>;

export const CandidateStep = z.object({
  state: CandidateState, day: Day, by: z.string().nullable(), actor: z.enum(['staff', 'customer', 'day']), area: NameInLanguages.nullable(), resultCode: ResultCode.nullable(),
  reason: z.string().nullable(),
});

/** After a withdrawal: the employer was asked to destroy what it was told, or says that it has. */
export const DestructionStep = z.object({
  step: z.enum(['asked', 'confirmed']), day: Day, way: z.enum(['e-mail', 'phone', 'letter', 'meeting']), whom: z.string(), note: z.string(), by: z.string().nullable(),
});
export type DestructionStep = z.infer<typeof DestructionStep>;

export const Consent = z.object({
  consentId: z.uuid(), standing: z.enum(['open', 'unanswered', 'given', 'worn-out', 'refused', 'withdrawn']), askedOn: Day, askedBy: z.string().nullable(), expiresOn: Day,
  answeredOn: Day.nullable(), way: z.enum(['signed-paper', 'e-service', 'secret-link']).nullable(), holdsUntil: Day.nullable(), withdrawnOn: Day.nullable(),
  fields: z.array(ConsentField), offered: z.array(ConsentField), rowVersion: RowVersion,
  /** How many items of health were consented to; what they are is read where they are told. */
  healthItems: z.int(),
});
export type Consent = z.infer<typeof Consent>;

export const VacancyOutline = z.object({
  vacancyId: z.uuid(), areaId: z.int(), area: NameInLanguages, own: z.boolean(), title: z.string(), employer: z.string(), place: NameInLanguages.nullable(), closes: Day.nullable(),
  state: z.enum(vacancyStates), stateSince: Day, /** Who brought it to its state, where the asker sees who. */ movedBy: z.string().nullable(), open: z.boolean(),
  /** Nobody is drawn in before somebody has looked at how it is written (49 §). */
  wordingUnlooked: z.boolean(), places: z.int(), description: z.string(), apply: z.string(),
});
export type VacancyOutline = z.infer<typeof VacancyOutline>;
