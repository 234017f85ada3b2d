import { CSV_COLUMNS } from './csv-postings.ts';

/** Parts of a posting that a table calls otherwise than by their last name. */
const COLUMN_OF: Readonly<Record<string, string>> = {
  'employer.name': 'employer', 'employer.businessId': 'business_id', 'occupation.text': 'occupation', 'location.streetAddress': 'street_address', 'employment.workingTime': 'working_time',
  'salary.from': 'pay_from', 'salary.to': 'pay_to', 'application.instructions': 'apply', 'contact.name': 'contact_name', 'contact.phone': 'contact_phone', 'contact.email': 'contact_email',
  publishedAt: 'published',
};
const columns: ReadonlySet<string> = new Set(CSV_COLUMNS);

/** Where a fault is, as the file calls it: a column by its own heading, or a field by its path. */
export function placeInFile(field: string, headings: ReadonlyMap<string, string> | undefined): string {
  if (headings === undefined) return field;
  const [first = '', second = ''] = field.split('.');
  const column = COLUMN_OF[`${first}.${second}`] ?? COLUMN_OF[first] ?? [second, first].find((name) => columns.has(name)) ?? field;
  return headings.get(column) ?? column;
}

/** Whose fault it is, as far as the row tells it: its id and its title. */
export function postingSaid(given: unknown): { readonly id: string; readonly title: string } {
  const at = (...path: readonly string[]): string => {
    const value = path.reduce<unknown>((inside, name) => (typeof inside === 'object' && inside !== null ? Reflect.get(inside, name) : undefined), given);
    return typeof value === 'string' ? value.replaceAll(/\s+/gu, ' ').trim().slice(0, 80) : '';
  };
  return { id: at('id'), title: at('title', 'fi') || at('title', 'sv') || at('title', 'en') };
}
