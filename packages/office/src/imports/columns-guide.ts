import { importColumnName } from '@kohtaanto/words/import-columns.ts';
import { COLUMNS } from './columns.ts';

/** docs/guides/import-columns.md, from the list by which the program itself recognises them. */
export function columnsGuide(): string {
  const rows = COLUMNS.map(({ key, required, headings }) => {
    const names = (['fi', 'sv', 'en'] as const).map((language) => importColumnName(key, language));
    return `| ${names.join(' / ')} | ${required ? 'yes' : 'no'} | ${headings.join(', ')} | \`${key}\` |`;
  });
  return `${before}\n\n${head}\n${rows.join('\n')}\n\n${after}\n`;
}

const head = `| field | required | headings that are recognised | name in JSON |
|---|---|---|---|`;

const before = `<!-- Made by packages/office/src/imports/write-columns-guide.ts from packages/office/src/imports/columns.ts -->
# The columns of an imported list

A list of customers (CSV or XLSX) has its headings on the first row, in any order and in any of the three languages. Capitals, dots,
underscores and brackets make no difference, and a heading may go on after the words of the table (*Kotikunta 1.1.*). A column that is
recognised by nothing here is left unread.`;

const after = `In the browser the column of each field can be chosen by hand. On the command line:

    npx kohtaanto import asiakkaat.csv --area 21 --dry-run --column "Sukunimi=Nachname" --column "Työnhaku alkaa=Beginn"

The field is called by its name or by a heading of the table, in any of the languages; what follows the sign is the heading in the
file. Nothing after the sign leaves the field out: \`--column "Puhelin="\`. What was chosen for a file is proposed for the next file of the
same area that has the same headings.

Days are written 23.11.2026 or 2026-11-23; a municipality by its name or three-digit code; the status by its code 00–05 or 07–09, with
or without its name; the coach as family name and given name, or by staff id; yes and no as *kyllä/ei*, *ja/nej*, *yes/no*, *x* or an empty cell.`;
