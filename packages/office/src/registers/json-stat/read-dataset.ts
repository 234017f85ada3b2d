import { z } from 'zod';
import { Refused } from '../../platform/http/refusal.ts';

/** The part of JSON-stat 2.0 that a table of statistics uses (json-stat.org/full). */
const category = z.object({
  index: z.union([z.array(z.string()), z.record(z.string(), z.int())]).optional(),
  label: z.record(z.string(), z.string()).optional(),
});
const dataset = z.object({
  class: z.literal('dataset').optional(),
  label: z.string().optional(),
  source: z.string().optional(),
  updated: z.string().optional(),
  id: z.array(z.string()),
  size: z.array(z.int().min(0)),
  role: z.object({
    time: z.array(z.string()).optional(), geo: z.array(z.string()).optional(), metric: z.array(z.string()).optional(),
  }).optional(),
  dimension: z.record(z.string(), z.object({ label: z.string().optional(), category })),
  value: z.union([z.array(z.number().nullable()), z.record(z.string(), z.number().nullable())]),
  status: z.union([z.string(), z.array(z.string().nullable()), z.record(z.string(), z.string())]).optional(),
});

export type Dimension = {
  readonly code: string; readonly text: string; readonly codes: readonly string[];
  readonly role: 'time' | 'geo' | 'metric' | null;
};
export type Dataset = {
  readonly label: string; readonly source: string; readonly updated: string;
  readonly dimensions: readonly Dimension[];
  readonly size: number;
  /** As a source would write it in a file: the number, its sign of a hidden or missing figure, or ''. */
  cell(index: number): string;
};

/** An answer or a file; what is not whole is told as cut, so that it is asked again. */
export function readDataset(address: string, text: string): Dataset {
  let given: unknown;
  try {
    given = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (cause) {
    throw new Refused('registers.answer-cut', { address, received: text.length, end: text.slice(-40) }, { cause });
  }
  const parsed = dataset.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Refused('registers.not-json-stat', { address, field: issue?.path.join('.') ?? '' }, { cause: parsed.error });
  }
  const { id, size, dimension, value, status, role } = parsed.data;
  const dimensions = id.map((code, place): Dimension => {
    const found = dimension[code];
    const codes = codesOf(found?.category ?? {});
    if (found === undefined || codes.length !== size[place]) {
      throw new Refused('registers.not-json-stat', { address, field: `dimension.${code}` });
    }
    const roleOf = (['time', 'geo', 'metric'] as const).find((name) => role?.[name]?.includes(code) === true) ?? null;
    return { code, text: found.label ?? code, codes, role: roleOf };
  });
  const cells = size.reduce((product, each) => product * each, 1);
  if (Array.isArray(value) && value.length !== cells) {
    throw new Refused('registers.answer-short', { address, received: value.length, expected: cells });
  }
  return {
    label: parsed.data.label ?? '', source: parsed.data.source ?? '', updated: parsed.data.updated ?? '', dimensions, size: cells,
    cell(index) {
      const figure = Array.isArray(value) ? value[index] : value[String(index)];
      if (figure !== null && figure !== undefined) return String(figure);
      if (status === undefined) return '';
      if (typeof status === 'string') return status;
      return (Array.isArray(status) ? status[index] : status[String(index)]) ?? '';
    },
  };
}

function codesOf({ index, label }: z.infer<typeof category>): readonly string[] {
  if (Array.isArray(index)) return index;
  if (index !== undefined) return Object.entries(index).toSorted(([, one], [, other]) => one - other).map(([code]) => code);
  return Object.keys(label ?? {});
}
