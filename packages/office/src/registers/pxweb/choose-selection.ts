import { z } from 'zod';
import type { Fault } from '../../platform/http/refusal.ts';
import type { TableMapping } from '../series/table-mapping.ts';
import { TableWish } from '../series/table-mapping.ts';
import { TOTAL_GROUPS } from '../series/total-check.ts';
import type { Metadata } from './client.ts';
import type { Selection } from './pieces.ts';

/** A query as PxWeb's own page saves it, with what the variables mean here beside it. */
export const QueryFile = z.object({
  query: z.array(z.object({
    code: z.string(),
    selection: z.object({ filter: z.enum(['item', 'all', 'top']), values: z.array(z.string()).min(1) }),
  })).default([]),
  response: z.unknown().optional(),
  kohtaanto: TableWish.default({}),
});
export type QueryFile = z.infer<typeof QueryFile>;

type MetadataVariable = Metadata['variables'][number];

/** What is asked: what the query says; of the rest every month, municipality and known measure, and totals. */
export function chooseSelection(
  { variables }: Metadata, { query }: QueryFile, mapping: TableMapping,
): { readonly selection: Selection; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const known = variables.map(({ code }) => code).join(', ');
  for (const { code } of query) {
    if (variables.some((each) => each.code === code)) continue;
    faults.push({ path: `query.${code}`, code: 'registers.variable-renamed', values: { field: 'query', value: code, known } });
  }
  const selection = variables.flatMap((variable) => {
    const asked = query.find(({ code }) => code === variable.code);
    const values = asked === undefined ? unasked(variable, mapping, faults) : askedValues(variable, asked.selection, faults);
    return values === null ? [] : [{ code: variable.code, values }];
  });
  return { selection, faults };
}

function askedValues(
  { code, values }: MetadataVariable, selection: QueryFile['query'][number]['selection'], faults: Fault[],
): readonly string[] {
  const [first = ''] = selection.values;
  if (selection.filter === 'top') return values.slice(-Number(first));
  if (selection.filter === 'all') {
    const pattern = new RegExp(`^${selection.values.map((each) => each.replaceAll(/[^\w*?]/gu, '\\$&')
      .replaceAll('*', '.*').replaceAll('?', '.')).join('|')}$`, 'u');
    return values.filter((value) => pattern.test(value));
  }
  for (const value of selection.values) {
    if (!values.includes(value)) {
      faults.push({
        path: `query.${code}`, code: 'registers.value-unknown',
        values: { field: code, value, known: `${values.slice(0, 5).join(', ')} … ${values.at(-1) ?? ''}` },
      });
    }
  }
  return selection.values;
}

function unasked(variable: MetadataVariable, mapping: TableMapping, faults: Fault[]): readonly string[] | null {
  const { code, values, elimination } = variable;
  if (code === mapping.time || code === mapping.group) return values;
  if (code === mapping.place) return values.filter((value) => /^(KU)?\d{3}$|^SSS$/u.test(value));
  if (code === mapping.measure) {
    const ours = values.filter((value) => mapping.measureOf(value) !== undefined);
    if (ours.length === 0) {
      faults.push({ path: code, code: 'registers.measure-unknown', values: { field: code, value: values.slice(0, 8).join(', ') } });
    }
    return ours;
  }
  if (elimination === true) return null;
  const total = values.find((value) => TOTAL_GROUPS.has(value));
  if (total !== undefined) return [total];
  if (values.length === 1) return values;
  faults.push({ path: code, code: 'registers.variable-unmapped', values: { field: code, value: code, codes: values.slice(0, 8).join(', ') } });
  return values.slice(0, 1);
}
