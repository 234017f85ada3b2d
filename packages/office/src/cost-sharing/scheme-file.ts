import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { baseMeasures, costCategories } from '@kohtaanto/rules/cost-sharing/scheme.ts';
import type { Scheme } from '@kohtaanto/rules/cost-sharing/scheme.ts';
import { isIban } from '@kohtaanto/rules/cost-sharing/reference-number.ts';
import { schemeFormFaults } from '@kohtaanto/rules/cost-sharing/scheme-faults.ts';
import { parsePlainDate, plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { z } from 'zod';
import { faultsOf } from '../platform/http/field-faults.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { Fault } from '../platform/http/refusal.ts';
import { toldFault } from './told-faults.ts';

/** The form of areas/…/cost-sharing.json; what each part means is told in docs/guides/cost-sharing.md. */

const text = z.string().trim().min(1).max(2000);
const code = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and hyphens');
const municipality = z.string().regex(/^\d{3}$/, 'three digits, as text');
const day = z.string().refine((iso) => parsePlainDate(iso) !== undefined, { params: { code: 'not-a-day' } });
const names = z.strictObject({ fi: text, sv: text, en: text });
const year = z.int().min(2000).max(2100);

const date = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('year-end'), yearsBefore: z.int().min(0).max(10) }),
  z.strictObject({ kind: z.literal('year') }),
  z.strictObject({ kind: z.literal('mean-of-months') }),
]);

const key = z.strictObject({
  code, name: names,
  parts: z.array(z.strictObject({
    measure: z.enum(baseMeasures), percent: z.number().gt(0).max(100).multipleOf(0.01), date,
  })).min(1),
});

const treatment = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('shared'), keys: z.array(code).min(1) }),
  z.strictObject({ kind: z.literal('paid-by-one') }),
  z.strictObject({ kind: z.literal('not-charged') }),
]);

export const schemeForm = z.strictObject({
  id: code, areaId: z.int().min(1).max(99).optional(), name: names, ruleVersion: text, validFrom: day, validUntil: day.optional(),
  source: z.strictObject({ document: text, place: text, confidence: z.enum(['stated', 'assumed']), note: names.optional() }),
  payee: z.strictObject({
    name: text, businessId: z.string().regex(/^\d{7}-\d$/).nullable(), bic: z.string().regex(/^[A-Z0-9]{8}([A-Z0-9]{3})?$/), note: text.optional(),
    iban: z.string().refine(isIban, { params: { code: 'cost-sharing.iban-wrong' } }),
  }).optional(),
  responsible: municipality, municipalities: z.array(municipality).min(1),
  keys: z.array(key),
  categories: z.array(z.strictObject({
    category: z.enum(costCategories), treatment, place: text,
    years: z.strictObject({ from: year, until: year }).optional(),
  })).min(1),
  instalments: z.union([z.literal(12), z.literal(6), z.literal(4), z.literal(3), z.literal(2), z.literal(1)]),
  mayCarry: z.boolean(), rounding: z.enum(['whole', 'by-part']),
  review: z.strictObject({ everyYears: z.int().min(1).max(20), from: day }).optional(),
});

export const schemesForm = z.strictObject({ schemes: z.array(schemeForm).min(1) });

type SchemeForm = z.infer<typeof schemeForm>;

/** One file holds one scheme, or the schemes of an area one after another in time. */
export async function readSchemeFile(path: string, areaId?: number): Promise<readonly Scheme[]> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    const missing = cause instanceof Error && 'code' in cause;
    throw new Refused(missing ? 'cost-sharing.file-missing' : 'cost-sharing.scheme-not-json', { file: path }, { cause });
  }
  return schemesOf(parsed, path, areaId);
}

export function schemesOf(parsed: unknown, file: string, areaId?: number): readonly Scheme[] {
  const many = typeof parsed === 'object' && parsed !== null && 'schemes' in parsed;
  const read = schemesForm.safeParse(many ? parsed : { schemes: [parsed] });
  if (!read.success) throw unfit(file, faultsOf('scheme', read.error));
  const schemes = read.data.schemes.map((each) => schemeOf(each, areaId));
  const faults = schemes.flatMap((scheme) => schemeFormFaults(scheme).map(toldFault));
  if (faults.length > 0) throw unfit(file, faults);
  return schemes;
}

/** Every area's schemes under areas/. */
export async function readSchemes(folder: string): Promise<readonly Scheme[]> {
  const schemes: Scheme[] = [];
  for (const name of (await readdir(folder)).toSorted()) {
    const path = join(folder, name, 'cost-sharing.json');
    const areaId = await areaOf(join(folder, name, 'area.json'));
    if (areaId !== undefined && (await there(path))) schemes.push(...(await readSchemeFile(path, areaId)));
  }
  return schemes;
}

async function areaOf(path: string): Promise<number | undefined> {
  if (!(await there(path))) return undefined;
  const read = z.looseObject({ areaId: z.int() }).safeParse(JSON.parse(await readFile(path, 'utf8')));
  return read.success ? read.data.areaId : undefined;
}

async function there(path: string): Promise<boolean> {
  return readFile(path).then(() => true, () => false);
}

function schemeOf(form: SchemeForm, areaId: number | undefined): Scheme {
  return {
    ...form,
    areaId: form.areaId ?? areaId ?? 0,
    payee: form.payee === undefined ? null : { ...form.payee },
    validFrom: plainDate(form.validFrom),
    validUntil: form.validUntil === undefined ? null : plainDate(form.validUntil),
    source: { ...form.source, note: form.source.note ?? null },
    keys: form.keys.map((each) => ({
      ...each,
      parts: each.parts.map(({ measure, percent, date: asked }) => ({
        measure, basisPoints: Math.round(percent * 100), date: asked,
      })),
    })),
    categories: form.categories.map((each) => ({ ...each, years: each.years ?? null })),
    review: form.review === undefined ? null : { everyYears: form.review.everyYears, from: plainDate(form.review.from) },
  };
}

function unfit(file: string, faults: readonly Fault[]): Refused {
  return new Refused('cost-sharing.scheme-unfit', { file, count: faults.length }, { faults });
}
