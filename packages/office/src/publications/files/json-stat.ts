import type { Language } from '@kohtaanto/words/language.ts';
import { dimensionWords } from '@kohtaanto/words/publications/table-words.ts';
import type { PublishedCell, PublishedDimension, PublishedTable } from '../content.ts';
import type { FileOf } from './figure-rows.ts';

/** The signs of the statistics: "..." is hidden, ".." is not known. Neither is a number. */
export const HIDDEN = '...';
export const UNKNOWN = '..';

export type StatDimension = {
  readonly code: string; readonly label: string; readonly role: PublishedDimension['role'];
  readonly values: readonly { readonly code: string; readonly label: string; readonly unit?: string; readonly decimals?: number }[];
};

/** A cube in one language, its figures (now, before, change) one dimension among the others. */
export type Cube = {
  readonly label: string; readonly source: string; readonly updated: string; readonly notes: readonly string[];
  readonly dimensions: readonly StatDimension[];
  cell(at: readonly number[]): PublishedCell;
};

/** JSON-stat 2.0 (json-stat.org/full): one dataset. */
export function datasetOf(cube: Cube, extension: object): object {
  const sizes = cube.dimensions.map(({ values }) => values.length);
  const count = sizes.reduce((product, size) => product * size, 1);
  const value: (number | null)[] = [];
  const status: Record<string, string> = {};
  for (let index = 0; index < count; index += 1) {
    const cell = cube.cell(placeIn(sizes, index));
    value.push(typeof cell === 'number' ? cell : null);
    if (typeof cell !== 'number') status[String(index)] = cell === 'suppressed' ? HIDDEN : UNKNOWN;
  }
  const withRole = (role: PublishedDimension['role']) => cube.dimensions.filter((each) => each.role === role).map(({ code }) => code);
  const roles = { time: withRole('time'), geo: withRole('geo'), metric: withRole('metric') };
  return {
    version: '2.0', class: 'dataset', label: cube.label, source: cube.source, updated: cube.updated, note: cube.notes,
    id: cube.dimensions.map(({ code }) => code), size: sizes,
    role: Object.fromEntries(Object.entries(roles).filter(([, codes]) => codes.length > 0)),
    dimension: Object.fromEntries(cube.dimensions.map((each) => [each.code, dimensionOf(each)])),
    value, status, extension,
  };
}

function dimensionOf({ label, values }: StatDimension): object {
  const units = values.filter(({ unit }) => unit !== undefined)
    .map(({ code, unit, decimals }) => [code, { base: unit, decimals: decimals ?? 0 }] as const);
  return {
    label,
    category: {
      index: values.map(({ code }) => code), label: Object.fromEntries(values.map((each) => [each.code, each.label])),
      ...(units.length === 0 ? {} : { unit: Object.fromEntries(units) }),
    },
  };
}

export function placeIn(sizes: readonly number[], index: number): readonly number[] {
  const at: number[] = [];
  let rest = index;
  for (const size of sizes.toReversed()) {
    at.unshift(rest % size);
    rest = Math.floor(rest / size);
  }
  return at;
}

/** Tables of the same subject in different months as one cube: a month without a cell has it as not known. */
export function cubeOf(tables: readonly PublishedTable[], language: Language, about: Pick<Cube, 'label' | 'updated'>): Cube {
  const [first] = tables;
  if (first === undefined) throw new RangeError('no table');
  const dimensions = first.dimensions.map(({ code, label, role }, d): StatDimension => {
    const values = new Map(tables.flatMap((table) => table.dimensions[d]?.values ?? []).map((value) => [value.code, value]));
    const ordered = role === 'time' ? [...values.values()].toSorted((one, other) => (one.code < other.code ? -1 : 1)) : [...values.values()];
    return {
      code, label: label[language], role,
      values: ordered.map((value) => ({ ...value, label: value.label[language] })),
    };
  });
  const figures: StatDimension = {
    code: 'figure', label: dimensionWords.figure[language], role: 'group',
    values: first.contents.map(({ code, label }) => ({ code, label: label[language] })),
  };
  const all = [...dimensions, figures];
  const cells = new Map(tables.flatMap((table) => Array.from(cellsByCode(table))));
  const notes = [...new Set(tables.flatMap((table) => [...table.notes, ...table.caveats, ...table.definitions.map(({ text }) => text)])
    .map((each) => each[language]))];
  return {
    ...about, source: first.source[language], notes, dimensions: all,
    cell: (at) => cells.get(all.map(({ values }, d) => values[at[d] ?? 0]?.code ?? '').join('|')) ?? null,
  };
}

function* cellsByCode(table: PublishedTable): Generator<readonly [string, PublishedCell]> {
  const sizes = [...table.dimensions.map(({ values }) => values.length), table.contents.length];
  for (const [index, cell] of table.cells.entries()) {
    const at = placeIn(sizes, index);
    const codes = table.dimensions.map(({ values }, d) => values[at[d] ?? 0]?.code ?? '');
    yield [[...codes, table.contents[at.at(-1) ?? 0]?.code ?? ''].join('|'), cell];
  }
}

export function asJsonStat(of: FileOf): string {
  const { table, language, publishedAt, publicationId, revision, sha256, address } = of;
  const cube = cubeOf([table], language, { label: table.title[language], updated: publishedAt });
  return `${JSON.stringify(datasetOf(cube, {
    publication: publicationId, revision, sha256, address, countedOn: table.countedOn, countedOnYearEarlier: table.countedOnYearEarlier,
    snapshotDay: table.snapshotDay, rule: table.rule, hidden: HIDDEN, unknown: UNKNOWN,
    definitions: table.definitions.map(({ code, name, text }) => ({ code, name: name[language], text: text[language] })),
  }))}\n`;
}
