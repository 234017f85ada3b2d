import { setImmediate } from 'node:timers/promises';
import { LONGEST_TEXT } from '@kohtaanto/rules/vacancies/advise-vacancy.ts';
import type { z } from 'zod';
import { decodeText } from '../../platform/files/decode-text.ts';
import { Refused } from '../../platform/http/refusal.ts';
import type { Fault } from '../../platform/http/refusal.ts';
import type { VacancyContent } from '../columns.ts';
import { csvRows } from './csv-postings.ts';
import { contentOfPosting, digestOf } from './posting-content.ts';
import { Posting } from './posting.ts';

export type ReadPosting = { readonly row: number; readonly id: string; readonly closed: boolean; readonly digest: string; readonly content: VacancyContent };
export type PostingsRead = { readonly format: 'ndjson' | 'csv'; readonly postings: readonly ReadPosting[]; readonly faults: readonly Fault[] };

/** So many are told; the count says how many there are. */
const MOST_FAULTS = 500;
const TOGETHER = 500;

/** Municipalities by their code, and by their name in lower case for those who write it out in a table. */
export type KnownPlaces = { readonly codes: ReadonlySet<string>; readonly byName: ReadonlyMap<string, string> };

/** Every posting of a file and every fault by its row; nothing is half read. */
export async function readPostings(name: string, bytes: Buffer, places: KnownPlaces): Promise<PostingsRead> {
  const decoded = decodeText(bytes);
  const text = decoded?.text ?? '';
  if (text.trim() === '') throw new Refused('vacancies.postings-empty', { file: name });
  const format = /^\s*[{[]/u.test(text) ? 'ndjson' : 'csv';
  const faults: Fault[] = [];
  const postings: ReadPosting[] = [];
  const seen = new Map<string, number>();
  const fault = (row: number, code: string, values: Fault['values'] = {}): void => {
    faults.push({ path: `${row}`, code: `vacancies.posting-${code}`, values: { row, ...values } });
  };
  for (const { row, given } of format === 'ndjson' ? jsonRows(text) : csvRows(name, text, places.byName)) {
    // Others are answered in between.
    if (postings.length % TOGETHER === TOGETHER - 1) await setImmediate();
    const read = given === undefined ? undefined : Posting.safeParse(given);
    if (read === undefined) fault(row, 'not-json');
    else if (read.success) {
      const posting = read.data;
      const other = seen.get(posting.id);
      if (other !== undefined) fault(row, 'twice', { given: posting.id, other });
      seen.set(posting.id, row);
      const content = contentOfPosting(posting);
      for (const each of lacks(content, places.codes)) fault(row, each.code, each.values);
      postings.push({ row, id: posting.id, closed: posting.status === 'CLOSED', digest: digestOf(posting), content });
    } else {
      for (const issue of read.error.issues) fault(row, ...told(issue, given));
      for (const each of lacksBeside(given, read.error.issues, places.codes)) fault(row, each.code, each.values);
    }
    if (faults.length >= MOST_FAULTS) break;
  }
  if (postings.length === 0 && faults.length === 0) throw new Refused('vacancies.postings-empty', { file: name });
  return { format, postings, faults };
}

type Row = { readonly row: number; readonly given: unknown };

function* jsonRows(text: string): Generator<Row> {
  let row = 0;
  let start = 0;
  while (start < text.length) {
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end === -1 ? text.length : end).trim();
    start = end === -1 ? text.length : end + 1;
    row += 1;
    if (line !== '') yield { row, given: parsed(line) };
  }
}

function parsed(line: string): unknown {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** What the shape cannot tell: a title and a text, a place, a municipality that there is, days and pay in their order. */
function lacks(content: VacancyContent, municipalities: ReadonlySet<string>): readonly { readonly code: string; readonly values?: Fault['values'] }[] {
  const { title, description, municipality, remote, begins, ends, payFrom, payTo } = content;
  const long = description.length > LONGEST_TEXT;
  return [
    ...(title === '' ? [{ code: 'missing', values: { field: 'title' } }] : []),
    ...(description === '' ? [{ code: 'missing', values: { field: 'description' } }] : []),
    ...(long ? [{ code: 'too-long', values: { field: 'description', count: description.length, most: LONGEST_TEXT } }] : []),
    ...(municipality === null && remote !== 'wholly' ? [{ code: 'place' }] : []),
    ...(municipality !== null && !municipalities.has(municipality) ? [{ code: 'municipality', values: { given: municipality } }] : []),
    ...(begins !== null && ends !== null && ends < begins ? [{ code: 'field', values: { field: 'employment.ends', given: ends, wanted: `>= ${begins}` } }] : []),
    ...(payFrom !== null && payTo !== null && payTo < payFrom ? [{ code: 'field', values: { field: 'salary.to', given: payTo / 100, wanted: `>= ${payFrom / 100}` } }] : []),
  ];
}

/** What else is wrong with a posting whose shape is faulty: all of it is told at once, so the faulty parts are looked past. */
function lacksBeside(given: unknown, issues: readonly z.core.$ZodIssue[], municipalities: ReadonlySet<string>): ReturnType<typeof lacks> {
  const faulty = new Set(issues.map(({ path }) => String(path[0])));
  const sound = Object.fromEntries(Object.entries(given as object).filter(([field]) => !faulty.has(field)));
  const read = Posting.safeParse({ id: '-', title: {}, description: {}, employer: { name: '-' }, application: { closes: '9999-12-31' }, ...sound });
  if (!read.success) return [];
  return lacks(contentOfPosting(read.data), municipalities).filter(({ code, values }) =>
    !faulty.has(code === 'place' || code === 'municipality' ? 'location' : String(values?.['field']).split('.')[0] ?? ''));
}

function told(issue: z.core.$ZodIssue, given: unknown): [string, Fault['values']] {
  const field = issue.path.map(String).join('.');
  const value = issue.path.reduce<unknown>((inside, name) => (typeof inside === 'object' && inside !== null ? Reflect.get(inside, name) : undefined), given);
  if (value === undefined || value === null || value === '') return ['missing', { field }];
  if (field === 'location.municipality') return ['municipality', { given: String(value).slice(0, 60) }];
  if (issue.code === 'too_big' && typeof value === 'string') return ['too-long', { field, count: value.length, most: Number(issue.maximum) }];
  if (issue.code === 'invalid_format' && issue.format === 'date') return ['day', { field, given: String(value).slice(0, 60) }];
  return ['field', { field, given: String(typeof value === 'object' ? JSON.stringify(value) : value).slice(0, 60), wanted: wantedOf(issue) }];
}

function wantedOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_value': return issue.values.map(String).join(', ');
    case 'invalid_format': return issue.format === 'regex' ? String(issue.pattern ?? '').replaceAll(/[/^$]|u$/gu, '') : issue.format;
    case 'too_small': return `>= ${String(issue.minimum)}`;
    case 'too_big': return `<= ${String(issue.maximum)}`;
    case 'invalid_type': return issue.expected;
    default: return '1234567-8';
  }
}
