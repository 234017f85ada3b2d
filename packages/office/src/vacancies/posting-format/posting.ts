import { parseBusinessId } from '@kohtaanto/rules/employers/business-id.ts';
import { contractKinds, educationLevels, languageLevels, licences, shifts, workingTimes } from '@kohtaanto/rules/matching/matching-facts.ts';
import { LONGEST_TEXT } from '@kohtaanto/rules/vacancies/advise-vacancy.ts';
import { z } from 'zod';

/**
 * A posting as it travels. The national interfaces (P66 in, P67 out, NDJSON) are described only to those who have their
 * credentials: the names of the fields here are ours, made to hold what the public pages tell a posting has, and this file is
 * the only one that knows them (docs/guides/vacancies.md tells how sure each part is).
 */
const Day = z.iso.date();
const said = (most: number) => z.object({ fi: z.string().max(most), sv: z.string().max(most), en: z.string().max(most) }).partial();
const asked = <T extends z.ZodType>(of: T) => z.object({ of, must: z.boolean().default(false) });

export const Posting = z.object({
  id: z.string().trim().min(1).max(120),
  status: z.enum(['PUBLISHED', 'CLOSED']).default('PUBLISHED'),
  language: z.enum(['fi', 'sv', 'en']).default('fi'),
  title: said(400), description: said(LONGEST_TEXT * 3),
  employer: z.object({
    name: z.string().trim().min(1).max(160),
    businessId: z.string().refine((given) => parseBusinessId(given).ok, { params: { code: 'business-id' } }).nullable().default(null),
  }),
  /** What is not told is suggested by the text or the title. */
  occupation: z.object({ isco: z.string().regex(/^\d{4}$/u).nullable().default(null), esco: z.string().max(200).nullable().default(null), text: z.string().max(160).default('') })
    .default({ isco: null, esco: null, text: '' }),
  location: z.object({
    municipality: z.string().regex(/^\d{3}$/u).nullable().default(null), streetAddress: z.string().max(160).default(''), remote: z.enum(['no', 'partly', 'wholly']).default('no'),
  }).default({ municipality: null, streetAddress: '', remote: 'no' }),
  employment: z.object({
    contract: z.enum(contractKinds).nullable().default(null), workingTime: z.enum(workingTimes).nullable().default(null), shifts: z.array(z.enum(shifts)).max(4).default([]),
    begins: Day.nullable().default(null), ends: Day.nullable().default(null), places: z.int().min(1).max(2000).default(1),
  }).default({ contract: null, workingTime: null, shifts: [], begins: null, ends: null, places: 1 }),
  /** Euros by the month, whole time. */
  salary: z.object({ from: z.number().positive().max(100_000), to: z.number().positive().max(100_000).nullable().default(null) }).nullable().default(null),
  requirements: z.object({
    skills: z.array(asked(z.string().min(1).max(200))).max(60).default([]), licences: z.array(asked(z.enum(licences))).max(30).default([]),
    languages: z.array(asked(z.object({ language: z.string().regex(/^[a-z]{2,3}$/u), level: z.enum(languageLevels) }))).max(20).default([]),
    education: asked(z.enum(educationLevels)).nullable().default(null),
  }).default({ skills: [], licences: [], languages: [], education: null }),
  application: z.object({ instructions: z.string().max(2000).default(''), closes: Day }),
  contact: z.object({ name: z.string().max(120).default(''), phone: z.string().max(40).default(''), email: z.string().max(200).default('') }).default({ name: '', phone: '', email: '' }),
  publishedAt: z.string().regex(/^\d{4}-\d{2}-\d{2}/u).nullable().default(null),
});
export type Posting = z.output<typeof Posting>;
