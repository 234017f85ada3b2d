import { describe, expect, it } from 'vitest';
import { Refused } from '../platform/http/refusal.ts';
import { missingColumns, suggestMapping } from './columns.ts';
import { readTable } from './read-table.ts';
import { readDay, looksLikeFormula, readStatusCode } from './read-values.ts';
import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';

const codeOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return 'no refusal';
  } catch (error) {
    return error instanceof Refused ? error.code : String(error);
  }
};

describe('reading a file of customers', () => {
  it.each([
    ['UTF-8 with semicolons', Buffer.from('Sukunimi;Etunimi\nMäkinen;Ålund\n'), 'utf-8', ';'],
    ['UTF-8 with a mark', Buffer.from('\ufeffSukunimi,Etunimi\nMäkinen,Ålund\n'), 'utf-8', ','],
    ['windows-1252', Buffer.from('Sukunimi;Etunimi\nM\xe4kinen;\xc5lund\n', 'latin1'), 'windows-1252', ';'],
    ['UTF-16 of a spreadsheet', Buffer.from('\ufeffSukunimi\tEtunimi\nMäkinen\tÅlund\n', 'utf16le'), 'utf-16le', '\t'],
    ['UTF-16 without a mark', Buffer.from('Sukunimi\tEtunimi\nMäkinen\tÅlund\n', 'utf16le'), 'utf-16le', '\t'],
  ])('reads %s', async (_name, bytes, encoding, delimiter) => {
    const table = await readTable('asiakkaat.csv', bytes);
    expect(table).toMatchObject({ encoding, delimiter, headings: ['Sukunimi', 'Etunimi'] });
    expect(table.rows).toEqual([{ row: 2, cells: ['Mäkinen', 'Ålund'] }]);
  });

  it('takes quotation marks inside a cell as text, and tells the row of one that never ends', async () => {
    const nick = await readTable('a.csv', Buffer.from('Sukunimi;Etunimi\nMäkinen;Matti "Masa"\n'));
    expect(nick.rows[0]?.cells).toEqual(['Mäkinen', 'Matti "Masa"']);
    expect(await codeOf(readTable('a.csv', Buffer.from('Sukunimi;Etunimi\n"Mäkinen;Matti\nAho;Eva\n')))).toBe('import.broken-csv');
  });

  it('lets others in between while a large list is read', async () => {
    let turns = 0;
    const watch = setInterval(() => { turns += 1; }, 1);
    const table = await readTable('a.csv', Buffer.from(`Sukunimi;Etunimi\n${'Mäkinen;Aino\n'.repeat(40_000)}`));
    clearInterval(watch);
    expect(table.rows).toHaveLength(40_000);
    expect(turns).toBeGreaterThan(3);
  });

  it('tells row numbers as the spreadsheet shows them, passing over empty rows', async () => {
    const table = await readTable('a.csv', Buffer.from('\nSukunimi;Etunimi\n;\nMäki;Maija\n'));
    expect(table.rows).toEqual([{ row: 4, cells: ['Mäki', 'Maija'] }]);
  });

  it.each([
    ['an empty file', 'import.empty-file', Buffer.alloc(0)],
    ['headings alone', 'import.no-rows', Buffer.from('Sukunimi;Etunimi\n')],
    ['a picture renamed to .csv', 'import.not-a-table', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 1, 2])],
    ['a zip that is no workbook', 'import.broken-workbook', Buffer.from('PK\u0003\u0004 and then nothing', 'latin1')],
    ['a quotation mark without its pair', 'import.broken-csv', Buffer.from('a;b\n"x;y\nz;w\n')],
    ['more than twenty megabytes', 'import.too-large', Buffer.alloc(21 * 1024 * 1024, 'a;b\n')],
    ['more rows than can be taken', 'import.too-many-rows', Buffer.from(`a;b\n${'1;2\n'.repeat(200_001)}`)],
  ])('refuses %s with a code', async (_name, code, bytes) => {
    expect(await codeOf(readTable('tiedosto.csv', bytes))).toBe(code);
  });

  it('does not unpack a zip that would fill the memory', async () => {
    const directory = Buffer.alloc(46 + 22);
    directory.writeUInt32LE(0x02014b50, 0);
    directory.writeUInt32LE(4_000_000_000, 24);
    directory.writeUInt32LE(0x06054b50, 46);
    directory.writeUInt16LE(1, 46 + 10);
    directory.writeUInt32LE(4, 46 + 16);
    expect(await codeOf(readTable('pommi.xlsx', Buffer.concat([Buffer.from('PK\u0003\u0004'), directory])))).toBe('import.too-large');
  });
});

describe('recognising columns', () => {
  it('knows the headings of Finnish, Swedish and English lists', () => {
    expect(suggestMapping(['Hetu', 'Sukunimi', 'Etunimi', 'Kotikunta', 'Työnhaku alkaa', 'Työllisyyskoodi'])).toEqual({
      identityCode: 0, familyName: 1, givenName: 2, municipality: 3, searchStart: 4, statusCode: 5,
    });
    expect(missingColumns(suggestMapping(['Personbeteckning', 'Efternamn', 'Förnamn', 'Hemkommun']))).toEqual([
      'searchStart', 'statusCode',
    ]);
  });

  it('does not take one column twice', () => {
    const mapping = suggestMapping(['Kunta', 'Kunta', 'Hetu']);
    expect(mapping.municipality).toBe(0);
  });
});

describe('reading values', () => {
  it.each([
    ['23.11.2026', '2026-11-23'],
    ['2026-11-23', '2026-11-23'],
    ['46349', '2026-11-23'],
    ['29.2.2028', '2028-02-29'],
  ])('takes %s for a day', (text, iso) => {
    const day = readDay(text);
    expect(day === undefined ? undefined : formatIso(day)).toBe(iso);
  });

  it.each(['29.2.2026', '31.11.2026', '2026-13-01', 'eilen', '11/23/2026'])('refuses %s', (text) => {
    expect(readDay(text)).toBeUndefined();
  });

  it('sees formulas but not phone numbers', () => {
    expect(['=1+1', '@SUM(A1)', '+cmd|x', '-2+3+cmd', '+358 44 000 0142', '-', '−12'].map(looksLikeFormula)).toEqual([
      true, true, true, true, false, false, false,
    ]);
  });

  it('reads a status code with or without its name', () => {
    expect(['02', '2', '02 Työtön', 'työtön', '12'].map(readStatusCode)).toEqual(['02', '02', '02', undefined, undefined]);
  });
});
