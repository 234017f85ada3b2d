import { z } from 'zod';
import type { Cube, StatDimension } from '../files/json-stat.ts';

/** What PxWeb itself answers when a query cannot be answered: a status and one sentence. */
export class PxWebError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Statistics Finland's own limits, which the known clients are paced for. */
export const LIMITS = { cells: 120_000, calls: 40, seconds: 60 } as const;

export const Query = z.object({
  query: z.array(z.object({
    code: z.string(),
    selection: z.object({ filter: z.string(), values: z.array(z.string()) }),
  })).default([]),
  response: z.object({ format: z.string().default('json-stat2') }).loose().default({ format: 'json-stat2' }),
});
export type Query = z.infer<typeof Query>;

/** The code that stands for all of a variable when it is left out of a query; null: it must be told apart. */
export function eliminated({ code, role, values }: StatDimension): string | null {
  if (code === 'figure') return 'now';
  const total = role === 'geo' ? /^TA\d+$/u : role === 'group' ? /^SSS$/u : null;
  return total === null ? null : values.find((value) => total.test(value.code))?.code ?? null;
}

/** The cube of what was asked for. A variable that is left out is at its total, or has all its values. */
export function selectFrom(cube: Cube, { query }: Query): Cube {
  for (const [index, { code }] of query.entries()) {
    if (!cube.dimensions.some((each) => each.code === code)) {
      throw new PxWebError(400, `The request for variable '${code}' has an error. Please check your query.`);
    }
    if (query.findIndex((each) => each.code === code) !== index) throw new PxWebError(400, `Variable '${code}' is asked for twice.`);
  }
  const chosen = cube.dimensions.map((dimension) => {
    const asked = query.find(({ code }) => code === dimension.code);
    const out = asked === undefined ? eliminated(dimension) : null;
    const indexes = out !== null ? [dimension.values.findIndex(({ code }) => code === out)]
      : asked === undefined ? [...dimension.values.keys()] : chosenIndexes(dimension, asked.selection);
    return { dimension, indexes, stays: out === null };
  });
  if (chosen.reduce((product, { indexes }) => product * indexes.length, 1) > LIMITS.cells) {
    throw new PxWebError(403, 'Too many values selected');
  }
  const staying = chosen.filter(({ stays }) => stays);
  return {
    ...cube,
    dimensions: staying.map(({ dimension, indexes }) => ({ ...dimension, values: indexes.flatMap((i) => dimension.values[i] ?? []) })),
    cell(at) {
      let next = 0;
      return cube.cell(chosen.map(({ indexes, stays }) => (stays ? indexes[at[next++] ?? 0] : indexes[0]) ?? 0));
    },
  };
}

function chosenIndexes({ code, values }: StatDimension, { filter, values: asked }: Query['query'][number]['selection']): readonly number[] {
  const kind = filter.toLowerCase();
  const faulty = () => new PxWebError(400, `The request for variable '${code}' has an error. Please check your query.`);
  if (kind === 'top') {
    const count = Number(asked[0]);
    if (!Number.isInteger(count) || count < 1) throw faulty();
    return [...values.keys()].slice(-count);
  }
  if (kind === 'all') {
    const patterns = asked.map(patternOf);
    const found = [...values.keys()].filter((i) => patterns.some((pattern) => pattern.test(values[i]?.code ?? '')));
    if (found.length === 0) throw faulty();
    return found;
  }
  // A value set has the values themselves; there are no aggregations here.
  if (kind !== 'item' && !kind.startsWith('vs:')) throw faulty();
  const indexes = [...new Set(asked)].map((value) => values.findIndex((each) => each.code === value));
  if (indexes.length === 0 || indexes.includes(-1)) throw faulty();
  return indexes;
}

/** '*' is anything, '?' one sign; everything else is itself. */
function patternOf(text: string): RegExp {
  const escaped = text.replaceAll(/[.+^${}()|[\]\\]/gu, '\\$&').replaceAll('*', '.*').replaceAll('?', '.');
  return new RegExp(`^${escaped}$`, 'u');
}
