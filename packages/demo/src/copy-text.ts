/** Values of one row in the text format of PostgreSQL's COPY. */
export type CopyValue = string | number | boolean | null;

export type TableRows = {
  readonly table: string;
  readonly columns: string;
  readonly bytes: Buffer;
  readonly rows: number;
};

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const special = /[\\\n\r\t]/;

const escaped = (value: string): string => value.replaceAll(/[\\\n\r\t]/g, (sign) => escapes[sign] ?? sign);

export function copyLine(values: readonly CopyValue[]): string {
  let line = '';
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index];
    if (index > 0) line += '\t';
    if (value === null || value === undefined) line += '\\N';
    else if (typeof value === 'string') line += special.test(value) ? escaped(value) : value;
    else line += value;
  }
  return `${line}\n`;
}
