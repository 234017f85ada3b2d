import { addMonths, formatIso, of, monthOf, plainDate, yearOf } from '@kohtaanto/rules/foundations/plain-date.ts';
import { toldCount } from '@kohtaanto/rules/data-quality/told-count.ts';
import { outcomeOf } from '@kohtaanto/rules/presentations/offer-results.ts';
import type { OfferResultCode } from '@kohtaanto/rules/presentations/offer-results.ts';
import { sql } from 'kysely';
import type { z } from 'zod';
import type { Reading } from '../employers/doing.ts';
import { PERSON_ROLES } from '../jobseekers/contract.ts';
import { parametersOf } from './area-parameters.ts';
import type { routes } from './contract.ts';

type Figures = z.input<typeof routes.getFigures.response>;
type Row = { readonly month: string; readonly kind: 'offer' | 'hint' | 'presentation'; readonly resultCode: OfferResultCode | null; readonly elsewhere: boolean; readonly ofOthers: boolean;
  readonly count: number };
type Counts = Figures['total'];

const MONTHS = 12;
const wanted: Readonly<Record<keyof Counts, (row: Row) => boolean>> = {
  offers: ({ kind }) => kind === 'offer', hints: ({ kind }) => kind === 'hint', presented: ({ kind, ofOthers }) => kind === 'presentation' && !ofOthers,
  elsewhere: ({ elsewhere }) => elsewhere, ofOthers: ({ ofOthers }) => ofOthers, work: ({ resultCode, ofOthers }) => resultCode !== null && !ofOthers && outcomeOf(resultCode) === 'work',
};
const names = Object.keys(wanted) as (keyof Counts)[];

/** Twelve months up to today. Who sees figures and not persons is not told counts under five, nor a sum that would give one away. */
export async function tellFigures({ tx, scope, today }: Reading): Promise<Figures> {
  const day = plainDate(today);
  const first = addMonths(of(yearOf(day), monthOf(day), 1), 1 - MONTHS);
  const { rows } = await sql<Row>`select month::text, kind, result_code as "resultCode", elsewhere, of_others as "ofOthers", count from offer_figures(${formatIso(first)}::date)`.execute(tx);
  const { rows: fits } = await sql<{ kind: 'offer' | 'hint'; count: number; median: number }>`
    select kind, count, median::float8 as median from offer_fits(${formatIso(first)}::date) order by kind desc`.execute(tx);
  const tell = scope.roles.some((role) => PERSON_ROLES.some((one) => one === role)) ? (count: number) => count : toldOrNull;
  const sum = (of12: readonly Row[]): number => of12.reduce((all, { count }) => all + count, 0);
  const months = Array.from({ length: MONTHS }, (_, at) => formatIso(addMonths(first, at)).slice(0, 7)).map((month) => {
    const ofMonth = rows.filter((row) => row.month.startsWith(month));
    return { month, ...countsOf((name) => tell(sum(ofMonth.filter(wanted[name])))) };
  });
  const codes = [...new Set(rows.filter(({ kind }) => kind !== 'presentation').map(({ resultCode }) => resultCode))].toSorted((a, b) => (a ?? '99').localeCompare(b ?? '99'));
  const ofCode = (code: OfferResultCode | null, kind: Row['kind']) => tell(sum(rows.filter((row) => row.resultCode === code && row.kind === kind)));
  const { reference } = await parametersOf(scope.areaId);
  return {
    from: formatIso(first), months, fits: fits.filter(({ count }) => tell(count) !== null), reference,
    results: codes.map((code) => ({ code, offers: ofCode(code, 'offer'), hints: ofCode(code, 'hint') })),
    total: countsOf((name) => (months.some((month) => month[name] === null) ? null : tell(sum(rows.filter(wanted[name]))))),
  };
}

const countsOf = (count: (name: keyof Counts) => number | null): Counts => Object.fromEntries(names.map((name) => [name, count(name)])) as Counts;

function toldOrNull(count: number): number | null {
  const told = toldCount({ sensitivity: 'ordinary' }, count);
  return told === 'suppressed' ? null : told;
}
