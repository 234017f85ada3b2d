import { z } from 'zod';
import { Refused } from '../platform/http/refusal.ts';
import { UNKNOWN } from './hidden-marks.ts';

/** The part of JSON-stat 2.0 that tells a table apart (json-stat.org/full). */
const dataset = z.object({
  id: z.array(z.string()).min(1),
  size: z.array(z.int().min(1)),
  dimension: z.record(z.string(), z.object({
    label: z.string().optional(),
    category: z.object({
      index: z.union([z.array(z.string()), z.record(z.string(), z.int())]).optional(),
      label: z.record(z.string(), z.string()).optional(),
    }),
  })),
  value: z.union([z.array(z.number().nullable()), z.record(z.string(), z.number().nullable())]),
  status: z.union([z.string(), z.array(z.string().nullable()), z.record(z.string(), z.string())]).optional(),
});

/** The dataset as rows under headings, one for each cell: the labels of its codes and the figure. */
export function jsonStatRecords(file: string, text: string): string[][] {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch (cause) {
    throw new Refused('disclosure.not-json-stat', { file, field: 'JSON' }, { cause });
  }
  const parsed = dataset.safeParse(given);
  if (!parsed.success) {
    throw new Refused('disclosure.not-json-stat', { file, field: parsed.error.issues[0]?.path.join('.') ?? '' }, { cause: parsed.error });
  }
  const { id, size, dimension, value, status } = parsed.data;
  const columns = id.map((name, place) => {
    const { label, category } = dimension[name] ?? { category: {} };
    const codes = codesOf(category);
    if (codes.length !== size[place]) throw new Refused('disclosure.not-json-stat', { file, field: `dimension.${name}` });
    return { heading: label ?? name, texts: textsOf(codes, category.label ?? {}) };
  });
  const cells = size.reduce((product, each) => product * each, 1);
  if (Array.isArray(value) && value.length !== cells) throw new Refused('disclosure.not-json-stat', { file, field: 'value' });
  // A file that has a sign for the hidden says with the other one that nobody knows the figure.
  const tellsApart = typeof status === 'object' && Object.values(status).includes('...');
  const records = [[...columns.map(({ heading }) => heading), 'value']];
  for (let cell = 0; cell < cells; cell += 1) {
    const figure = Array.isArray(value) ? value[cell] : value[String(cell)];
    let rest = cell;
    const codes = columns.map(() => '');
    for (let d = columns.length - 1; d >= 0; d -= 1) {
      const { texts } = columns[d] ?? { texts: [] };
      codes[d] = texts[rest % texts.length] ?? '';
      rest = Math.floor(rest / texts.length);
    }
    const told = typeof status === 'object' ? (Array.isArray(status) ? status[cell] : status[String(cell)]) : status;
    const absent = tellsApart && told === '..' ? UNKNOWN : '...';
    records.push([...codes, figure === null || figure === undefined ? absent : String(figure)]);
  }
  return records;
}

type Category = { readonly index?: readonly string[] | Readonly<Record<string, number>> | undefined; readonly label?: Readonly<Record<string, string>> | undefined };

function codesOf({ index, label }: Category): readonly string[] {
  if (Array.isArray(index)) return index as readonly string[];
  if (index !== undefined) return Object.entries(index).toSorted(([, one], [, other]) => one - other).map(([code]) => code);
  return Object.keys(label ?? {});
}

/** Labels are what people know; where two codes have the same one (a town and its district), the codes stand beside. */
function textsOf(codes: readonly string[], labels: Readonly<Record<string, string>>): readonly string[] {
  const texts = codes.map((code) => labels[code] ?? code);
  const twice = new Set(texts.filter((text, i) => texts.indexOf(text) !== i));
  return texts.map((text, i) => (twice.has(text) ? `${text} (${codes[i] ?? ''})` : text));
}
