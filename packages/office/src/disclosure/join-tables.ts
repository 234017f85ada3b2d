import { isTimeHeading } from './column-roles.ts';
import { TOTAL, type ReadTable } from './read-table.ts';

/** Tables whose dimensions have one name each, and no dimension that only one of them could have. */
export type JoinedTables = {
  readonly tables: readonly ReadTable[];
  readonly dimensions: readonly string[];
  /** The dimension along which time runs, if there is one; '' where the tables themselves are the times. */
  readonly time: string | null;
};

/** The name of the dimension that tells versions of one table apart. */
export const VERSION = 'version';

const SAME_NAMES: readonly (readonly string[])[] = [
  ['municipality', 'kunta', 'kommun', 'alue', 'area', 'område', 'region', 'place', 'paikkakunta', 'asuinkunta', 'kotikunta', 'hemkommun'],
  ['sex', 'sukupuoli', 'kön', 'gender'],
  ['age', 'ikä', 'ikäryhmä', 'ålder', 'åldersgrupp', 'age group', 'agegroup'],
  ['month', 'kuukausi', 'månad', 'time', 'period', 'jakso', 'ajankohta', 'aika', 'tid'],
  ['year', 'vuosi', 'år'],
  ['occupation', 'ammatti', 'ammattiryhmä', 'yrke', 'yrkesgrupp'],
];

export function joinTables(given: readonly ReadTable[]): JoinedTables {
  const named = withoutLoneConstants(renamed(given));
  const versions = versionsOf(named);
  const tables = versions ?? named;
  const dimensions = [...new Set(tables.flatMap((table) => table.dimensions))].sort();
  const time = dimensions.find((dimension) => dimension === VERSION && versions !== null)
    ?? dimensions.find((dimension) => isTimeHeading(dimension)) ?? null;
  return { tables, dimensions, time };
}

/** One name for kunta and municipality; else for two dimensions most of whose codes are the same. */
function renamed(tables: readonly ReadTable[]): readonly ReadTable[] {
  const known: { readonly name: string; readonly codes: Set<string> }[] = [];
  return tables.map((table) => {
    const taken = new Set<string>();
    const dimensions = table.dimensions.map((dimension, d) => {
      const codes = new Set(table.rows.map(({ codes: all }) => all[d] ?? TOTAL));
      codes.delete(TOTAL);
      const found = known.find(({ name }) => name === dimension && !taken.has(name))
        ?? known.find(({ name, codes: others }) => !taken.has(name) && (sameWord(name, dimension) || overlap(codes, others)));
      const name = found?.name ?? dimension;
      taken.add(name);
      if (found === undefined) known.push({ name, codes });
      else for (const code of codes) found.codes.add(code);
      return name;
    });
    const pairs = new Map(table.dimensions.map((dimension, d) => [dimensions[d] ?? dimension, table.pairs.get(dimension) ?? []] as const));
    return { ...table, dimensions, pairs };
  });
}

function sameWord(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase().trim(), other.toLowerCase().trim()];
  return a === b || SAME_NAMES.some((names) => names.includes(a) && names.includes(b));
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const common = [...one].filter((code) => other.has(code)).length;
  return common >= 2 && common >= 0.6 * Math.min(one.size, other.size);
}

/** A column with one code in one table alone (region: Pirkanmaa) tells nothing, and would part the tables. */
function withoutLoneConstants(tables: readonly ReadTable[]): readonly ReadTable[] {
  if (tables.length < 2) return tables;
  return tables.map((table) => {
    const kept = table.dimensions.map((_, d) => d).filter((d) => {
      const name = table.dimensions[d] ?? '';
      const codes = new Set(table.rows.map(({ codes: all }) => all[d]));
      return codes.size > 1 || tables.some((other) => other !== table && other.dimensions.includes(name));
    });
    if (kept.length === table.dimensions.length) return table;
    return {
      ...table, dimensions: kept.map((d) => table.dimensions[d] ?? ''),
      rows: table.rows.map((row) => ({ ...row, codes: kept.map((d) => row.codes[d] ?? TOTAL) })),
    };
  });
}

/**
 * Where no column tells the time and two tables print different figures for the same cell, they are
 * of different days: their cells are different cells, and a change may run from one to the other.
 */
function versionsOf(tables: readonly ReadTable[]): readonly ReadTable[] | null {
  if (tables.length < 2 || tables.some((table) => table.dimensions.some(isTimeHeading))) return null;
  const clashes = tables.some((table, t) => tables.slice(t + 1).some((other) => differs(table, other)));
  if (!clashes) return null;
  const groups: number[] = [];
  for (const [t, table] of tables.entries()) {
    const same = groups.findIndex((_, g) => tables.every((other, o) => o >= t || groups[o] !== groups[g] || !differs(table, other)));
    groups.push(same >= 0 ? groups[same] ?? t : t);
  }
  return tables.map((table, t) => ({
    ...table, dimensions: [...table.dimensions, VERSION],
    rows: table.rows.map((row) => ({ ...row, codes: [...row.codes, (tables[groups[t] ?? t]?.name ?? String(t)).replace(/\.[^.]+$/u, '')] })),
  }));
}

function differs(one: ReadTable, other: ReadTable): boolean {
  const figures = new Map<string, number>();
  const keysOf = function* (table: ReadTable): Generator<readonly [string, number]> {
    for (const row of table.rows) {
      const codes = table.dimensions.map((name, d) => `${name}=${row.codes[d] ?? TOTAL}`).filter((code) => !code.endsWith(`=${TOTAL}`)).sort();
      for (const [m, figure] of row.figures.entries()) {
        if (typeof figure === 'number') yield [[table.measures[m] ?? '', ...codes].join('\u0000'), figure];
      }
    }
  };
  for (const [key, figure] of keysOf(one)) figures.set(key, figure);
  for (const [key, figure] of keysOf(other)) {
    const before = figures.get(key);
    if (before !== undefined && before !== figure) return true;
  }
  return false;
}
