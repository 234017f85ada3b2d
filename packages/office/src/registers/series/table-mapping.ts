import { z } from 'zod';
import type { Fault } from '../../platform/http/refusal.ts';
import { COUNTING_DAYS } from './figure.ts';
import { measureRule } from './measures.ts';
import { parsePeriod } from './periods.ts';

/** A variable of a table, from metadata or from an answer. */
export type Variable = {
  readonly code: string; readonly text: string; readonly codes: readonly string[];
  readonly role: 'time' | 'geo' | 'metric' | null;
};

/** What the asker may say of a table in the file of the query; what is not said is looked for. */
export const TableWish = z.object({
  source: z.string().optional(),
  counted: z.enum(COUNTING_DAYS).optional(),
  place: z.string().optional(),
  time: z.string().optional(),
  measure: z.string().optional(),
  group: z.string().optional(),
  /** Code of a content → our measure. */
  measures: z.record(z.string(), z.string()).optional(),
});
export type TableWish = z.infer<typeof TableWish>;

export type TableMapping = {
  readonly time: string;
  readonly place: string | null;
  readonly measure: string | null;
  readonly group: string | null;
  /** Our measure of a content code; '' where a table has one measure only. */
  measureOf(code: string): string | undefined;
};

const measureNames = /^(tiedot|contentscode|contents|information|uppgifter)$/iu;
const placeNames = /^(alue|kunta|area|region|municipality|område|kommun|työllisyysalue)(_|$)/iu;
const groupNames = /^(ammatti|occupation|yrke)/iu;

/** Contents of the employment service statistics (StatFin tyonv) as they are called there. */
const statFin: Readonly<Record<string, string>> = {
  HAKIJALOPUSSA: 'jobseekers',
  TYOTTOMATLOPUSSA: 'unemployed',
  TYOTTOMATMIEHET: 'unemployed-men',
  TYOTTOMATNAISET: 'unemployed-women',
  TYOTTOMAT25: 'unemployed-under-25',
  TYOTTOMAT50: 'unemployed-over-50',
  TYOTTOMATULK: 'foreign-nationals',
  PITKAAIKAISTYOTTOMAT: 'long-term-unemployed',
  TYOVOIMATK: 'labour-force',
  TYOTOSUUS: 'unemployment-share',
  AVPAIKATLOPUSSA: 'vacancies-open',
  UUDETAVP: 'vacancies-new-in-month',
};

/** Since June 2026 some content codes carry the name of their statistics in front: tyonv-TYOTTOMATLOPUSSA. */
const measureOfStatFin = (code: string): string | undefined => statFin[code.replace(/^[a-z]+-/u, '').toUpperCase()];

/**
 * Which variable is the month, the place, the measure and the group. Faults name what was asked for and
 * is not there any more, and what nobody has said the meaning of.
 */
export function mapTable(variables: readonly Variable[], wish: TableWish): { readonly mapping: TableMapping; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const known = variables.map(({ code }) => code).join(', ');
  const named = (field: 'time' | 'place' | 'measure' | 'group'): Variable | undefined => {
    const code = wish[field];
    if (code === undefined) return undefined;
    const found = variables.find((each) => each.code === code);
    if (found === undefined) faults.push({ path: field, code: 'registers.variable-renamed', values: { field, value: code, known } });
    return found;
  };
  const time = named('time') ?? variables.find(({ role }) => role === 'time')
    ?? variables.find(({ codes }) => codes.length > 0 && codes.every((code) => parsePeriod(code) !== undefined));
  const others = variables.filter((each) => each !== time);
  const measure = named('measure') ?? others.find(({ role }) => role === 'metric')
    ?? others.find(({ code, text }) => measureNames.test(code) || measureNames.test(text));
  const place = named('place') ?? others.find(({ role, code }) => role === 'geo' || placeNames.test(code))
    ?? others.find(({ text, codes }) => placeNames.test(text) || (codes.length > 0 && codes.every((code) => /^(KU)?\d{3}$/u.test(code))));
  const group = named('group') ?? others.find(({ code, text }) => groupNames.test(code) || groupNames.test(text));
  if (time === undefined) {
    faults.push({ path: 'time', code: 'registers.variable-renamed', values: { field: 'time', value: wish.time ?? 'time', known } });
  }
  const given = wish.measures ?? {};
  for (const [code, name] of Object.entries(given)) {
    if (measureRule(name) === undefined) faults.push({ path: `measures.${code}`, code: 'registers.measure-unknown', values: { field: code, value: name } });
  }
  if (measure === undefined && given[''] === undefined) {
    faults.push({ path: 'measure', code: 'registers.measure-unknown', values: { field: 'measure', value: '' } });
  }
  return {
    faults,
    mapping: {
      time: time?.code ?? '', place: place?.code ?? null, measure: measure?.code ?? null, group: group?.code ?? null,
      measureOf: (code) => given[code] ?? measureOfStatFin(code),
    },
  };
}
