import { z } from 'zod';
import { parsePlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';

/** The forms of the files under areas/; what each means is told in areas/README.md. */

const text = z.string().trim().min(1);
const code = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and hyphens');
const municipalityCode = z.string().regex(/^\d{3}$/, 'three digits, as text');
const day = z.string().refine((iso) => parsePlainDate(iso) !== undefined, 'an existing day, YYYY-MM-DD');
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time, HH:MM');
const names = z.strictObject({ fi: text, sv: text, en: text });

export const municipalitiesFile = z.strictObject({
  source: text,
  regions: z.array(z.strictObject({ code: text, name: z.strictObject({ fi: text, sv: text }) })),
  municipalities: z.array(z.strictObject({
    code: municipalityCode,
    name: names,
    region: text,
    point: z.tuple([z.number().min(19).max(32), z.number().min(59).max(71)]).nullable(),
    until: day.optional(),
    mergedInto: municipalityCode.optional(),
  })),
});

export const areasFile = z.strictObject({
  source: text,
  areas: z.array(z.strictObject({
    areaId: z.int().min(1).max(99),
    name: names,
    responsible: municipalityCode.nullable(),
    responsibleKnown: z.enum([
      'confirmed', 'general-knowledge', 'uncertain', 'unknown', 'joint-authority', 'own-system',
    ]),
    from: day,
    municipalities: z.array(municipalityCode).min(1),
  })),
});

export const tasksFile = z.strictObject({
  source: text,
  tasks: z.array(z.strictObject({ code, name: names, section: text })),
});

export const publishedFiguresFile = z.strictObject({
  sources: z.record(code, text),
  figures: z.array(z.strictObject({
    measure: text, period: z.string().regex(/^\d{4}(-\d{2})?$/), municipality: municipalityCode,
    value: z.number(), source: code,
  })),
  /** Of the whole country, where a source tells it beside its own figures. */
  country: z.array(z.strictObject({
    measure: text, period: z.string().regex(/^\d{4}(-\d{2})?$/), value: z.number(), source: code,
  })).optional(),
});

const opening = z.strictObject({
  weekdays: z.array(z.int().min(1).max(7)).min(1), from: clock, to: clock,
}).refine((hours) => hours.from < hours.to, 'closes after it opens');

const servicePoint = z.strictObject({
  code, unit: code, municipality: municipalityCode,
  kind: z.enum(['main', 'side', 'service-market', 'partner', 'remote']),
  name: names,
  address: z.string(),
  opening: z.array(opening),
  visitIntervalWeeks: z.int().min(1).max(26).optional(),
  firstVisit: day.optional(),
  from: day.optional(),
  until: day.optional(),
  rooms: z.array(z.strictObject({ code, name: text, capacity: z.int().min(1) })),
});

export const areaFile = z.strictObject({
  areaId: z.int().min(1).max(99),
  languages: z.array(z.enum(['fi', 'sv'])).min(1),
  caseload: z.strictObject({ min: z.int().min(0), max: z.int().min(1) }),
  sources: z.array(text),
  units: z.array(z.strictObject({ code, name: names, municipalities: z.array(municipalityCode) })).min(1),
  teams: z.array(z.strictObject({ code, unit: code, name: names })),
  taskMatrix: z.array(z.strictObject({
    tasks: z.array(code).min(1), municipalities: z.array(municipalityCode).min(1), unit: code,
    decision: text, from: day, until: day.optional(),
  })),
  servicePoints: z.array(servicePoint),
});

const roles = z.enum([
  'coach', 'team-lead', 'employer-expert', 'service-coordinator', 'controller', 'director', 'municipality-officer',
  'administrator', 'data-protection-officer',
]);

export const staffFile = z.strictObject({
  note: z.string().optional(),
  staff: z.array(z.strictObject({
    staffId: z.string().regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/, 'small letters, digits, dots and hyphens'),
    givenName: text, familyName: text, email: z.email(), phone: text.optional(),
    unit: code, team: code.nullable(), roles: z.array(roles).min(1),
    specialisation: z.enum([
      'job-brokering', 'skills', 'multi-agency', 'youth', 'integration', 'employers', 'none',
    ]),
    languages: z.array(z.string().regex(/^[a-z]{2}$/)).min(1),
    personYears: z.number().min(0).max(1),
    municipality: municipalityCode.optional(),
    origin: z.enum(['state', 'municipality', 'new']),
    customerFacing: z.boolean(),
    servicePoint: code.optional(),
    /** How many customers the invented register gives this coach. */
    exampleLoad: z.int().min(0).optional(),
  })),
});

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month, 2026-01');

/** What an area wants of its indicators, and by which decision; without the file there are no targets yet. */
export const targetsFile = z.strictObject({
  note: z.string().optional(),
  targets: z.array(z.strictObject({
    indicator: text,
    municipality: municipalityCode.optional(),
    from: month,
    /** The last month; without it the target holds until another is decided. */
    until: month.optional(),
    value: z.number().min(0),
    direction: z.enum(['at-least', 'at-most']),
    source: z.string().trim().min(3).max(300),
  })),
});

const budgetYear = z.int().min(2000).max(2100);
const budgetSource = z.string().trim().min(3).max(300);

/** Person-years that plans tell, and amounts that programmes do not want to pass (FIN-3, FIN-5). */
export const budgetFile = z.strictObject({
  note: z.string().optional(),
  staffYears: z.array(z.strictObject({
    year: budgetYear, kind: z.enum(['estimate', 'plan', 'actual']), label: z.string().max(120).optional(), task: code.optional(),
    municipality: municipalityCode.optional(), group: code.optional(), source: budgetSource,
    personYears: z.number().positive().refine((years) => Math.abs(years * 100 - Math.round(years * 100)) < 1e-6, 'at most two decimals'),
  })),
  targets: z.array(z.strictObject({
    category: z.enum(['services', 'staff', 'administration', 'extra-service', 'municipal-share', 'investment']),
    municipality: municipalityCode.optional(), fromYear: budgetYear, untilYear: budgetYear.optional(), euros: z.int().min(0), source: budgetSource,
  })),
});

export type MunicipalitiesFile = z.infer<typeof municipalitiesFile>;
export type AreasFile = z.infer<typeof areasFile>;
export type TasksFile = z.infer<typeof tasksFile>;
export type PublishedFiguresFile = z.infer<typeof publishedFiguresFile>;
export type AreaFile = z.infer<typeof areaFile>;
export type StaffFile = z.infer<typeof staffFile>;
export type TargetsFile = z.infer<typeof targetsFile>;
export type BudgetFile = z.infer<typeof budgetFile>;
