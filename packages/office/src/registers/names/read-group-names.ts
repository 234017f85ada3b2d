import { z } from 'zod';
import { Refused } from '../../platform/http/refusal.ts';
import { createCollector } from '../series/collector.ts';
import { missingColumns, readCsv } from '../series/csv-file.ts';
import { faultAt } from '../series/figure.ts';
import type { GroupName, ReadSeries } from '../series/figure.ts';

const languages = ['fi', 'sv', 'en'] as const;

/** A concept as ESCO's own interface gives it; of occupations only the groups have a number of their own. */
const Concepts = z.array(z.object({
  uri: z.string(), notation: z.string().optional(),
  prefLabel: z.object({ fi: z.string().optional(), sv: z.string().optional(), en: z.string().optional() }),
}));
const GROUP = /\/isco\/C(\d{1,5})$/u;

/**
 * Names of occupation groups from a classification at the user's place: a CSV of code, fi, sv, en (any of the
 * languages), the ISCO groups of ESCO (code, preferredLabel: English), or ESCO's concepts as JSON.
 */
export function readGroupNames(name: string, bytes: Buffer): ReadSeries {
  return bytes.subarray(0, 64).toString('latin1').trimStart().startsWith('[') ? ofJson(name, bytes) : ofCsv(name, bytes);
}

function ofJson(file: string, bytes: Buffer): ReadSeries {
  const text = bytes.toString('utf8');
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch (cause) {
    throw new Refused('registers.answer-cut', { address: file, received: text.length, end: text.slice(-40) }, { cause });
  }
  const told = Concepts.safeParse(given);
  if (!told.success) throw new Refused('registers.not-a-table', { file }, { cause: told.error });
  const names = told.data.flatMap(({ uri, prefLabel }): GroupName[] => {
    const group = GROUP.exec(uri)?.[1];
    return group === undefined ? [] : languages.flatMap((language) => {
      const label = prefLabel[language];
      return label === undefined ? [] : [{ group, language, name: label }];
    });
  });
  return { kind: 'occupation-names', source: 'ESCO', countedOn: 'unknown', rows: told.data.length, figures: [], faults: [], totals: [], names };
}

function ofCsv(name: string, bytes: Buffer): ReadSeries {
  const collector = createCollector('nothing');
  const file = readCsv(name, bytes, collector);
  const columns = file.headings.includes('preferredLabel') ? [['en', 'preferredLabel'] as const]
    : languages.flatMap((language) => (file.headings.includes(language) ? [[language, language] as const] : []));
  const missing = missingColumns(file, ['code', ...(columns.length === 0 ? ['fi'] : [])], collector);
  const names: GroupName[] = [];
  const rowOf = new Map<string, number>();
  for (const row of missing.length > 0 ? [] : file.rows) {
    const group = row.cell('code');
    const other = rowOf.get(group);
    if (group === '' || other !== undefined) {
      collector.fault(faultAt(row.row, 'code', 'registers.code-twice', { value: group, other: other ?? row.row }));
      continue;
    }
    rowOf.set(group, row.row);
    for (const [language, column] of columns) {
      if (row.cell(column) !== '') names.push({ group, language, name: row.cell(column) });
    }
  }
  return {
    kind: 'occupation-names', source: columns[0]?.[1] === 'preferredLabel' ? 'ESCO' : name, countedOn: 'unknown',
    rows: file.rows.length, figures: [], faults: collector.faults(), totals: [], names,
  };
}
