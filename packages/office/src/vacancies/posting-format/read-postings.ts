import { setImmediate } from 'node:timers/promises';
import { LONGEST_TEXT } from '@kohtaanto/rules/vacancies/advise-vacancy.ts';
import type { z } from 'zod';
import { decodeText } from '../../platform/files/decode-text.ts';
import { Refused } from '../../platform/http/refusal.ts';
import type { Fault } from '../../platform/http/refusal.ts';
import type { VacancyContent } from '../columns.ts';
import { csvRows } from './csv-postings.ts';
import type { CsvPostings } from './csv-postings.ts';
import { placeInFile, postingSaid } from './fault-places.ts';
import { contentOfPosting, digestOf } from './posting-content.ts';
import { Posting } from './posting.ts';

export type ReadPosting = { readonly row: number; readonly id: string; readonly closed: boolean; readonly digest: string; readonly content: VacancyContent };
export type PostingsRead = {
  readonly format: 'ndjson' | 'csv';
  /** The sound ones. */
  readonly postings: readonly ReadPosting[];
  /** Each with its row, the posting's id and title, and where in the file it is. */
  readonly faults: readonly PostingFault[];
  /** Faulty rows. */
  readonly faulty: number;
  /** False where there were so many faults that the rest was not read. */
  readonly whole: boolean;
  readonly unknownColumns: readonly string[];
};
export type PostingFault = Fault & { readonly values: PostingFaultValues };
type PostingFaultValues = {
  readonly row: number; readonly id: string; readonly title: string; /** Both of them, or a dash. */ readonly posting: string; readonly field: string; readonly given: string | number;
}
  & NonNullable<Fault['values']>;

/** With more than these it is another kind of a file, or all of it is wrong in the same way: it is read no further. */
const MOST_FAULTS = 10_000;
const TOGETHER = 500;

/** How a workbook begins: it is no text, whatever its name. */
const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);

/** Municipalities by their code, and by their name in lower case for those who write it out in a table. */
export type KnownPlaces = { readonly codes: ReadonlySet<string>; readonly byName: ReadonlyMap<string, string> };

/** Every sound posting of a file, and every fault by its row, its posting and its place in the file. */
export async function readPostings(name: string, bytes: Buffer, places: KnownPlaces): Promise<PostingsRead> {
  const text = textOf(name, bytes);
  const format = /^\s*[{[]/u.test(text) ? 'ndjson' : 'csv';
  const table: CsvPostings | undefined = format === 'csv' ? csvRows(name, text, places.byName) : undefined;
  const faults: PostingFault[] = [];
  const postings: ReadPosting[] = [];
  const seen = new Map<string, number>();
  let [rows, faulty] = [0, 0];
  for (const { row, given, cells } of table?.rows ?? jsonRows(text)) {
    rows += 1;
    // Others are answered in between.
    if (rows % TOGETHER === 0) await setImmediate();
    const found: Found[] = [];
    const read = given === undefined ? undefined : Posting.safeParse(given);
    if (read === undefined) found.push({ code: 'not-json' });
    // What a cell holds is uncertain where the row has more of them than there are headings.
    else if (cells !== undefined) found.push({ code: 'cells', values: { count: cells, most: table?.headings.size ?? 0 } });
    else if (read.success) {
      const other = seen.get(read.data.id);
      if (other === undefined) seen.set(read.data.id, row);
      else found.push({ code: 'twice', values: { field: 'id', given: read.data.id, other } });
      const content = contentOfPosting(read.data);
      found.push(...lacks(content, places.codes));
      if (found.length === 0) postings.push({ row, id: read.data.id, closed: read.data.status === 'CLOSED', digest: digestOf(read.data), content });
    } else {
      found.push(...read.error.issues.map((issue) => told(issue, given)), ...lacksBeside(given, read.error.issues, places.codes));
    }
    if (found.length === 0) continue;
    faulty += 1;
    const said = postingSaid(given);
    const posting = [said.id, said.title === '' ? '' : `”${said.title}”`].filter((each) => each !== '').join(' ') || '–';
    faults.push(...found.map(({ code, values }): PostingFault => ({
      path: `${row}`, code: `vacancies.posting-${code}`,
      values: { given: '', ...values, row, ...said, posting, field: placeInFile(String(values?.['field'] ?? ''), table?.headings) },
    })));
    if (faults.length >= MOST_FAULTS) break;
  }
  if (rows === 0) throw new Refused('vacancies.postings-empty', { file: name });
  return { format, postings, faults, faulty, whole: faults.length < MOST_FAULTS, unknownColumns: table?.unknown ?? [] };
}

function textOf(name: string, bytes: Buffer): string {
  if (bytes.length === 0) throw new Refused('vacancies.postings-empty', { file: name });
  const decoded = decodeText(bytes);
  if (decoded === undefined || bytes.subarray(0, 4).equals(ZIP)) throw new Refused('vacancies.postings-no-text', { file: name });
  if (decoded.text.trim() === '') throw new Refused('vacancies.postings-empty', { file: name });
  return decoded.text;
}

type Found = { readonly code: string; readonly values?: Fault['values'] };

type Row = { readonly row: number; readonly given: unknown; readonly cells?: number };

function* jsonRows(text: string): Generator<Row> {
  const list = listOf(text);
  if (list !== undefined) {
    for (const [at, given] of list.entries()) yield { row: at + 1, given: objectOf(given) };
    return;
  }
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

/** A list of postings as one JSON, or one posting over many lines: what other programs write. Rows are then places in the list. */
function listOf(text: string): readonly unknown[] | undefined {
  const first = text.trimStart().split('\n', 1)[0] ?? '';
  if (!text.trimStart().startsWith('[') && objectOf(jsonOf(first)) !== undefined) return undefined;
  const whole = jsonOf(text);
  return Array.isArray(whole) ? whole as readonly unknown[] : objectOf(whole) === undefined ? undefined : [whole];
}

const parsed = (line: string): unknown => objectOf(jsonOf(line));
const objectOf = (value: unknown): unknown => (typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined);

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What the shape cannot tell: a title and a text, a place, a municipality that there is, days and pay in their order. */
function lacks(content: VacancyContent, municipalities: ReadonlySet<string>): readonly Found[] {
  const { title, description, municipality, remote, begins, ends, payFrom, payTo } = content;
  const long = description.length > LONGEST_TEXT;
  return [
    ...(title === '' ? [{ code: 'missing', values: { field: 'title' } }] : []),
    ...(description === '' ? [{ code: 'missing', values: { field: 'description' } }] : []),
    ...(long ? [{ code: 'too-long', values: { field: 'description', count: description.length, most: LONGEST_TEXT } }] : []),
    ...(municipality === null && remote !== 'wholly' ? [{ code: 'place', values: { field: 'location.municipality' } }] : []),
    ...(municipality !== null && !municipalities.has(municipality) ? [{ code: 'municipality', values: { field: 'location.municipality', given: municipality } }] : []),
    ...(begins !== null && ends !== null && ends < begins ? [{ code: 'field', values: { field: 'employment.ends', given: ends, wanted: `>= ${begins}` } }] : []),
    ...(payFrom !== null && payTo !== null && payTo < payFrom ? [{ code: 'field', values: { field: 'salary.to', given: payTo / 100, wanted: `>= ${payFrom / 100}` } }] : []),
  ];
}

/** What else is wrong with a posting whose shape is faulty: all of it is told at once, so the faulty parts are looked past. */
function lacksBeside(given: unknown, issues: readonly z.core.$ZodIssue[], municipalities: ReadonlySet<string>): readonly Found[] {
  const faulty = new Set(issues.map(({ path }) => String(path[0])));
  const sound = Object.fromEntries(Object.entries(given as object).filter(([field]) => !faulty.has(field)));
  const read = Posting.safeParse({ id: '-', title: {}, description: {}, employer: { name: '-' }, application: { closes: '9999-12-31' }, ...sound });
  if (!read.success) return [];
  return lacks(contentOfPosting(read.data), municipalities).filter(({ values }) => !faulty.has(String(values?.['field']).split('.')[0] ?? ''));
}

function told(issue: z.core.$ZodIssue, given: unknown): Found {
  const field = issue.path.map(String).join('.');
  const value = issue.path.reduce<unknown>((inside, name) => (typeof inside === 'object' && inside !== null ? Reflect.get(inside, name) : undefined), given);
  if (value === undefined || value === null || value === '') return { code: 'missing', values: { field } };
  const said = String(typeof value === 'object' ? JSON.stringify(value) : value).slice(0, 60);
  if (field === 'location.municipality') return { code: 'municipality', values: { field, given: said } };
  if (issue.code === 'too_big' && typeof value === 'string') return { code: 'too-long', values: { field, given: said, count: value.length, most: Number(issue.maximum) } };
  if (issue.code === 'invalid_format' && issue.format === 'date') return { code: 'day', values: { field, given: said } };
  if (issue.code === 'invalid_type' && issue.expected === 'number') return { code: 'number', values: { field, given: said } };
  return { code: 'field', values: { field, given: said, wanted: wantedOf(issue) } };
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
