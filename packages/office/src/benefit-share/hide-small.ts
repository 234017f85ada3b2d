import { suppressPublication } from '@kohtaanto/rules/disclosure/publication.ts';
import type { PublishedCell } from '@kohtaanto/rules/disclosure/publication.ts';
import type { MunicipalityMonth, ToldDays } from './contract.ts';
import type { MunicipalitySums, Names } from './month-store.ts';

type Told = { readonly municipalities: MunicipalityMonth[]; readonly total: MunicipalityMonth };

/** Who the sums are of, where small ones are hidden: one whose work is with persons may count them anyway. */
export function tellMonth(sums: readonly MunicipalitySums[], names: Names, maySeePersons: boolean): Told {
  const total: MunicipalitySums = {
    code: null, persons: addUp(sums.map(({ persons }) => persons)), days: addUp(sums.map(({ days }) => days)),
    own: sums.reduce((sum, each) => sum + each.own, 0), billed: sums.reduce((sum, each) => sum + each.billed, 0),
  };
  const hidden = maySeePersons ? new Set<string>() : hiddenCells([...sums, total], sums.length);
  const tell = (each: MunicipalitySums, at: number): MunicipalityMonth => ({
    code: each.code, name: each.code === null ? null : (names.get(each.code) ?? null),
    steps: Object.fromEntries(Object.keys(total.days).map((step) => [step, {
      persons: toldOf(hidden, `${at} ${step}`, each.persons[step] ?? 0), days: toldOf(hidden, `${at} ${step}`, each.days[step] ?? 0),
    }])),
    persons: toldOf(hidden, `${at} all`, countOf(each.persons)), own: each.own, billed: each.billed, difference: each.billed - each.own,
  });
  return { municipalities: sums.map(tell), total: tell(total, sums.length) };
}

function toldOf(hidden: ReadonlySet<string>, key: string, value: number): ToldDays {
  return hidden.has(key) ? 'suppressed' : value;
}

/**
 * Counts of persons below the threshold, and what they could be worked out from: municipalities by step with both sums,
 * by the same protection as every other figure of persons (KNO-4). Person-days are hidden in the same cells.
 */
function hiddenCells(rows: readonly MunicipalitySums[], totalAt: number): ReadonlySet<string> {
  const steps = [...new Set(rows.flatMap(({ persons, days }) => [...Object.keys(persons), ...Object.keys(days)]))];
  const cells: PublishedCell[] = rows.flatMap(({ persons }, at) => [
    ...steps.map((step) => ({ key: `${at} ${step}`, value: persons[step] ?? 0 })), { key: `${at} all`, value: countOf(persons) },
  ]);
  const sums = [
    ...rows.map((_, at) => ({ total: `${at} all`, parts: steps.map((step) => `${at} ${step}`) })),
    ...[...steps, 'all'].map((step) => ({
      total: `${totalAt} ${step}`, parts: rows.flatMap((_, at) => (at === totalAt ? [] : [`${at} ${step}`])),
    })),
  ];
  return new Set(suppressPublication({ cells, sums }).hidden.keys());
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

function countOf(by: Readonly<Record<string, number>>): number {
  return Object.values(by).reduce((sum, each) => sum + each, 0);
}

function addUp(all: readonly Readonly<Record<string, number>>[]): Readonly<Record<string, number>> {
  const sum: Record<string, number> = {};
  for (const each of all) for (const [step, count] of Object.entries(each)) sum[step] = (sum[step] ?? 0) + count;
  return sum;
}
