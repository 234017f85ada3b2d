import { z } from 'zod';
import { Refused } from '../../platform/http/refusal.ts';
import { keyOf } from '../json-stat/figures-of-dataset.ts';
import { createCollector } from '../series/collector.ts';
import { faultAt } from '../series/figure.ts';
import type { ReadSeries } from '../series/figure.ts';
import type { Places } from '../series/places.ts';
import { mapTable } from '../series/table-mapping.ts';
import type { TableWish, Variable } from '../series/table-mapping.ts';
import { TOTAL_GROUPS, totalFaults } from '../series/total-check.ts';

/** The answer that PxWeb's page saves as "JSON": rows of keys and values under their columns. */
const Answer = z.object({
  columns: z.array(z.object({ code: z.string(), text: z.string(), type: z.enum(['d', 't', 'c']) })).min(2),
  data: z.array(z.object({ key: z.array(z.string()), values: z.array(z.string()) })),
  metadata: z.array(z.object({ updated: z.string().optional(), label: z.string().optional(), source: z.string().optional() })).optional(),
});
/** The contents have no variable of their own: each is a column. */
const CONTENTS = 'Tiedot';

export function readPxWebJson(name: string, text: string, wish: TableWish, places: Places): ReadSeries {
  const { columns, data, metadata } = answerOf(name, text);
  const collector = createCollector('nothing');
  const keys = columns.filter(({ type }) => type !== 'c');
  const contents = columns.filter(({ type }) => type === 'c');
  const variables = keys.map(({ code, text: label, type }, at): Variable => ({
    code, text: label, codes: [...new Set(data.map(({ key }) => key[at] ?? ''))], role: type === 't' ? 'time' : null,
  }));
  const { mapping, faults } = mapTable([...variables, { code: CONTENTS, text: CONTENTS, codes: contents.map(({ code }) => code), role: 'metric' }], wish);
  for (const fault of faults) collector.fault(fault);
  const rest = variables.filter(({ code }) => ![mapping.time, mapping.place, mapping.measure, mapping.group].includes(code));
  for (const { code, codes } of rest) {
    if (codes.length > 1 && !codes.some((each) => TOTAL_GROUPS.has(each))) {
      collector.fault({ path: code, code: 'registers.variable-unmapped', values: { field: code, value: code, codes: codes.slice(0, 8).join(', ') } });
    }
  }
  if (collector.faults().length === 0) {
    for (const [index, { key, values }] of data.entries()) {
      const row = index + 1;
      if (key.length !== keys.length || values.length !== contents.length) {
        collector.fault(faultAt(row, columns.at(-1)?.code ?? '', 'registers.row-cut', {
          value: values.at(-1) ?? key.at(-1) ?? '', cells: key.length + values.length, headings: columns.length,
        }));
        continue;
      }
      const codeAt = (code: string | null) => key[keys.findIndex((each) => each.code === code)] ?? '';
      if (rest.some(({ code, codes }) => codes.length > 1 && !TOTAL_GROUPS.has(codeAt(code)))) continue;
      for (const [at, content] of contents.entries()) {
        const where = keyOf(row, (code) => (code === CONTENTS ? content.code : codeAt(code)), mapping, places, collector);
        if (where !== null && where !== 'passed-over') collector.take({ row, ...where, text: values[at] ?? '' });
      }
    }
  }
  const about = metadata?.[0];
  return {
    kind: 'pxweb-json', source: wish.source ?? ([about?.source, about?.label].filter(Boolean).join(': ') || name),
    countedOn: wish.counted ?? 'unknown', rows: data.length, figures: collector.figures, faults: collector.faults(),
    totals: totalFaults(collector.figures, places.countIn),
  };
}

function answerOf(address: string, text: string): z.infer<typeof Answer> {
  let given: unknown;
  try {
    given = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (cause) {
    throw new Refused('registers.answer-cut', { address, received: text.length, end: text.slice(-40) }, { cause });
  }
  const told = Answer.safeParse(given);
  if (told.success) return told.data;
  throw new Refused('registers.not-pxweb', { address, end: told.error.issues[0]?.path.join('.') ?? '' }, { cause: told.error });
}
