import type { Language } from '../language.ts';

/** A fault of a posting that was left out of what was taken in. */
export type LeftPosting = { readonly row: number; readonly id: string; readonly title: string; readonly column: string; readonly value: string; readonly message: string };

export const leftHeadings = {
  row: { fi: 'Rivi', sv: 'Rad', en: 'Row' }, id: { fi: 'Tunnus', sv: 'Id', en: 'Id' }, title: { fi: 'Otsikko', sv: 'Rubrik', en: 'Title' },
  column: { fi: 'Sarake', sv: 'Kolumn', en: 'Column' }, value: { fi: 'Arvo', sv: 'Värde', en: 'Value' }, remedy: { fi: 'Mitä korjata', sv: 'Vad som ska rättas', en: 'What to correct' },
} as const;

/** What is said of it beside its row and its posting. */
export const remedyOf = ({ message, row, id, title, column }: LeftPosting): string => {
  const posting = [id, title === '' ? '' : `”${title}”`].filter((each) => each !== '').join(' ') || '–';
  const opening = ['Rivi', 'Rad', 'Row'].flatMap((word) => [`${word} ${row}, ${posting}: `, `${word} ${row}: `]).find((each) => message.startsWith(each)) ?? '';
  const told = message.slice(opening.length);
  // Its own column tells where.
  const rest = column !== '' && told.startsWith(`${column}: `) ? told.slice(column.length + 2) : told;
  return rest === told ? rest.charAt(0).toLocaleUpperCase('fi') + rest.slice(1) : rest;
};

/** A table that a spreadsheet of this country opens; a cell that begins like a formula is kept from being one. */
export function leftPostingsCsv(faults: readonly LeftPosting[], language: Language): string {
  const cell = (text: string): string => {
    const safe = /^[=+@\t\r-]/u.test(text) ? `'${text}` : text;
    return /[";\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const head = Object.values(leftHeadings).map((said) => said[language]);
  const rows = faults.map((fault) => [`${fault.row}`, fault.id, fault.title, fault.column, fault.value, remedyOf(fault)]);
  return `\ufeff${[head, ...rows].map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}
