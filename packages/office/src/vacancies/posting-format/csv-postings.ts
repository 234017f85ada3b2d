import { parse } from 'csv-parse/sync';
import { licencesSaid } from '@kohtaanto/words/matching/matching-names.ts';
import { Refused } from '../../platform/http/refusal.ts';

export const CSV_COLUMNS = [
  'id', 'status', 'language', 'title', 'description', 'employer', 'business_id', 'isco', 'esco', 'occupation', 'municipality', 'street_address', 'remote', 'contract',
  'working_time', 'shifts', 'begins', 'ends', 'places', 'pay_from', 'pay_to', 'skills', 'licences', 'languages', 'education', 'apply', 'closes', 'contact_name',
  'contact_phone', 'contact_email', 'published',
] as const;
const NEEDED = ['id', 'title', 'description', 'employer', 'closes'] as const;

/** A card or a permit by its code, or as it is called in any of the languages. */
const licenceByName = new Map(Object.entries(licencesSaid).flatMap(([code, names]) => Object.values(names).map((name) => [name.toLowerCase(), code] as const)));
const licenceOf = (text: string): string => licenceByName.get(text.toLowerCase()) ?? text;

type Cells = Readonly<Partial<Record<(typeof CSV_COLUMNS)[number], string>>>;

/** A day as a Finnish office writes it, 31.12.2026, as a posting has it; anything else is left for the reading to refuse. */
const dayOf = (text: string): string => text.replace(/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u, (_, day: string, month: string, year: string) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);

export type CsvRow = { readonly row: number; readonly given: unknown; /** Cells beyond the headings: the row cannot be told apart. */ readonly cells?: number };
export type CsvPostings = {
  readonly rows: readonly CsvRow[];
  /** By the name of a column, its heading as the file writes it. */
  readonly headings: ReadonlyMap<string, string>;
  /** Headings that no posting has: what stands under them is not read. */
  readonly unknown: readonly string[];
};

/** Rows of a table as postings: lists with | between, what is a must with ! before it; a municipality by its code or its name. */
export function csvRows(name: string, text: string, municipalities: ReadonlyMap<string, string>): CsvPostings {
  const first = text.slice(0, text.indexOf('\n') === -1 ? text.length : text.indexOf('\n'));
  const delimiter = [';', '\t', ','].map((mark) => ({ mark, count: first.split(mark).length })).toSorted((a, b) => b.count - a.count)[0]?.mark ?? ';';
  const records = readRecords(name, text, delimiter);
  const written = (records[0]?.record ?? []).map((head) => head.trim());
  const heads = written.map((head) => head.toLowerCase().replaceAll(/[\s-]+/gu, '_'));
  const missing = NEEDED.filter((column) => !heads.includes(column));
  if (missing.length > 0) {
    throw new Refused('vacancies.postings-headless', { file: name, columns: missing.join(', '), given: written.filter((head) => head !== '').join(', ').slice(0, 200) });
  }
  const known: ReadonlySet<string> = new Set(CSV_COLUMNS);
  return {
    headings: new Map(heads.map((head, at) => [head, written[at] ?? head])), unknown: written.filter((head, at) => head !== '' && !known.has(heads[at] ?? '')),
    rows: records.slice(1).map(({ record, line }): CsvRow => ({
      row: line, given: postingOfCells(Object.fromEntries(heads.map((head, at) => [head, (record[at] ?? '').trim()])), municipalities),
      ...(record.slice(heads.length).some((cell) => cell.trim() !== '') ? { cells: record.length } : {}),
    })),
  };
}

function readRecords(name: string, text: string, delimiter: string): readonly { readonly record: readonly string[]; readonly line: number }[] {
  try {
    const read: readonly unknown[] = parse(text, { delimiter, bom: true, relax_column_count: true, skip_empty_lines: true, info: true });
    return (read as readonly { record: string[]; info: { lines: number } }[]).map(({ record, info }) => ({ record, line: info.lines }));
  } catch (cause) {
    const lines: unknown = typeof cause === 'object' && cause !== null ? Reflect.get(cause, 'lines') : undefined;
    throw new Refused('vacancies.postings-untabled', { file: name, row: typeof lines === 'number' ? lines : 1 }, { cause });
  }
}

function postingOfCells(cells: Cells, municipalities: ReadonlyMap<string, string>): unknown {
  const has = (column: keyof Cells): string | undefined => (cells[column] === undefined || cells[column] === '' ? undefined : cells[column]);
  const number = (column: keyof Cells): number | string | undefined => {
    const given = has(column);
    return given === undefined || !/^\d+([.,]\d+)?$/u.test(given) ? given : Number(given.replace(',', '.'));
  };
  const day = (column: keyof Cells): string | undefined => {
    const given = has(column);
    return given === undefined ? undefined : dayOf(given);
  };
  const municipality = has('municipality');
  const list = (column: keyof Cells): readonly string[] => (has(column) ?? '').split('|').map((each) => each.trim()).filter((each) => each !== '');
  const asked = <T>(column: keyof Cells, of: (text: string) => T) => list(column).map((each) => ({ of: of(each.replace(/^!/u, '').trim()), must: each.startsWith('!') }));
  const language = has('language') ?? 'fi';
  return {
    id: has('id'), ...only('status', has('status')), language, title: { [language]: has('title') }, description: { [language]: has('description') },
    employer: { name: has('employer'), ...only('businessId', has('business_id')) }, occupation: { ...only('isco', has('isco')), ...only('esco', has('esco')), ...only('text', has('occupation')) },
    location: {
      ...only('municipality', municipality === undefined ? undefined : municipalities.get(municipality.toLowerCase()) ?? municipality),
      ...only('streetAddress', has('street_address')), ...only('remote', has('remote')),
    },
    employment: {
      ...only('contract', has('contract')), ...only('workingTime', has('working_time')), shifts: list('shifts'), ...only('begins', day('begins')), ...only('ends', day('ends')),
      ...only('places', number('places')),
    },
    ...(has('pay_from') === undefined ? {} : { salary: { from: number('pay_from'), ...only('to', number('pay_to')) } }),
    requirements: {
      skills: asked('skills', (text) => text), licences: asked('licences', licenceOf),
      languages: asked('languages', (text) => ({ language: text.split(':')[0], level: text.split(':')[1] })), ...only('education', asked('education', (text) => text)[0]),
    },
    application: { ...only('instructions', has('apply')), closes: day('closes') },
    contact: { ...only('name', has('contact_name')), ...only('phone', has('contact_phone')), ...only('email', has('contact_email')) }, ...only('publishedAt', day('published')),
  };
}

const only = (key: string, value: unknown): Readonly<Record<string, unknown>> => (value === undefined ? {} : { [key]: value });
