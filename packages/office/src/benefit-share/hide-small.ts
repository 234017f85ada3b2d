import { suppressPublication } from '@kohtaanto/rules/disclosure/publication.ts';
import type { BenefitFile, Correction, MonthSum, MunicipalityMonth, ToldDays } from './contract.ts';
import type { CorrectionSum, CountedFile, CountedMonth, MunicipalitySums, Names } from './month-store.ts';
import { cellOf, hiddenOfMonth } from './protect-month.ts';

export type ToldMonth = { readonly municipalities: MunicipalityMonth[]; readonly total: MunicipalityMonth };
const SUPPRESSED = 'suppressed';

/** The month's table; what would tell a small count is hidden from those whose work is not with persons. */
export function tellMonth(month: string, sums: readonly MunicipalitySums[], names: Names, maySeePersons: boolean): ToldMonth {
  const total: MunicipalitySums = {
    code: null, persons: addUp(sums.map(({ persons }) => persons)), all: sums.reduce((sum, each) => sum + each.all, 0),
    days: addUp(sums.map(({ days }) => days)),
    own: sums.reduce((sum, each) => sum + each.own, 0), billed: sums.reduce((sum, each) => sum + each.billed, 0),
  };
  const hidden = maySeePersons ? new Set<string>() : hiddenOfMonth({ month, rows: [...sums, total], totalAt: sums.length });
  const told = (key: string, value: number): ToldDays => (hidden.has(key) ? SUPPRESSED : value);
  const tell = (each: MunicipalitySums, at: number): MunicipalityMonth => ({
    code: each.code, name: each.code === null ? null : (names.get(each.code) ?? null),
    steps: Object.fromEntries(Object.keys(total.days).map((step) => [step, {
      // Beside its days a number of persons would tell how long each was paid: days are told, or nothing.
      persons: maySeePersons || (each.days[step] ?? 0) === 0 ? (each.persons[step] ?? 0) : SUPPRESSED,
      days: told(cellOf.days(at, step), each.days[step] ?? 0),
    }])),
    persons: told(cellOf.all(at), each.all),
    // What was billed is our own reckoning but for slips: one tells the other.
    own: told(cellOf.euros(at), each.own), billed: told(cellOf.euros(at), each.billed), difference: told(cellOf.euros(at), each.billed - each.own),
  });
  return { municipalities: sums.map(tell), total: tell(total, sums.length) };
}

/** Corrections; those of few persons without their number and euros, and what these could be had from. */
export function tellCorrections(sums: readonly CorrectionSum[], maySeePersons: boolean): Correction[] {
  const hidden = maySeePersons ? new Set<string>() : hiddenParts(sums.map(({ rows }) => rows));
  return sums.map((sum, at) => (!hidden.has(String(at)) ? sum : {
    ...sum, rows: SUPPRESSED, ownBefore: SUPPRESSED, ownAfter: SUPPRESSED, billedBefore: SUPPRESSED, billedAfter: SUPPRESSED,
  }));
}

/** A month's sums; what corrections have changed is a sum of few persons too, where there are few. */
export function tellSums(months: readonly CountedMonth[], corrections: readonly CorrectionSum[], maySeePersons: boolean): MonthSum[] {
  return months.map((month) => {
    const own = corrections.filter((each) => each.month === month.month).map(({ rows }) => rows);
    const few = !maySeePersons && hiddenParts(own).has('all');
    return few ? { ...month, corrected: SUPPRESSED, corrections: SUPPRESSED } : month;
  });
}

/** Files; what of one stands in its month is hidden where the rest would be the euros of few. */
export function tellFiles(files: readonly CountedFile[], maySeePersons: boolean): BenefitFile[] {
  return files.map(({ leftOut, ...file }) => (!maySeePersons && hiddenParts(leftOut === 0 ? [] : [leftOut]).size > 0 ? { ...file, inMonth: SUPPRESSED } : file));
}

function hiddenParts(parts: readonly number[]): ReadonlySet<string> {
  if (parts.length === 0) return new Set();
  const cells = [...parts.map((value, at) => ({ key: String(at), value })), { key: 'all', value: parts.reduce((sum, each) => sum + each, 0) }];
  return new Set(suppressPublication({ cells, sums: [{ total: 'all', parts: parts.map((_, at) => String(at)) }] }).hidden.keys());
}

/** How many reach the next step, by municipality and in all; small counts hidden. */
export function tellSoon(
  soon: ReadonlyMap<string, number>, names: Names, maySeePersons: boolean,
): { code: string; name: { fi: string; sv: string; en: string } | null; soon: ToldDays }[] {
  const cells = [...soon].map(([code, value]) => ({ key: code, value }));
  const hidden = maySeePersons || cells.length === 0 ? new Map<string, unknown>()
    : suppressPublication({ cells: [...cells, { key: 'all', value: cells.reduce((sum, each) => sum + each.value, 0) }], sums: [{ total: 'all', parts: cells.map(({ key }) => key) }] }).hidden;
  return [...soon].map(([code, count]) => ({ code, name: nameOf(names, code), soon: hidden.has(code) ? 'suppressed' : count }));
}

function nameOf(names: Names, code: string): { fi: string; sv: string; en: string } | null {
  return names.get(code) ?? null;
}

function addUp(all: readonly Readonly<Record<string, number>>[]): Readonly<Record<string, number>> {
  const sum: Record<string, number> = {};
  for (const each of all) for (const [step, count] of Object.entries(each)) sum[step] = (sum[step] ?? 0) + count;
  return sum;
}
