import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importColumns } from '@kohtaanto/words/import-columns.ts';
import { languages } from '@kohtaanto/words/language.ts';
import { describe, expect, it } from 'vitest';
import { Refused } from '../platform/http/refusal.ts';
import { chooseColumns, COLUMNS, fieldCalled, sameHeadings, suggestMapping } from './columns.ts';
import { columnsGuide } from './columns-guide.ts';
import { refusalSentence } from './refusal-sentence.ts';

const headings = ['Hetu', 'Nachname', 'Etunimi', 'Kunta', 'Beginn', 'Tila', 'Puhelin'];

describe('columns chosen by hand', () => {
  it('are added to those that are recognised, whatever language the field is called in', () => {
    const chosen = chooseColumns(headings, ['Efternamn=Nachname', 'job search start = beginn', 'Puhelin=']);
    expect(chosen).toEqual({ identityCode: 0, familyName: 1, givenName: 2, municipality: 3, searchStart: 4, statusCode: 5 });
    expect(chooseColumns(headings, [])).toEqual(suggestMapping(headings));
  });

  it('take the column from the field it was taken for', () => {
    expect(chooseColumns(headings, ['occupation=Puhelin'])).toMatchObject({ occupation: 6 });
    expect(chooseColumns(headings, ['occupation=Puhelin'])).not.toHaveProperty('phone');
  });

  it.each([
    ['Nachname', 'import.column-not-understood', { given: 'Nachname' }],
    ['Kengännumero=Tila', 'import.unknown-field', { given: 'Kengännumero' }],
    ['Sukunimi=Nimi', 'import.unknown-heading', { given: 'Nimi', headings: headings.join(', ') }],
  ])('are refused in words: %s', (asked, code, values) => {
    expect(() => chooseColumns(headings, [asked])).toThrow(Refused);
    try {
      chooseColumns(headings, [asked]);
    } catch (error) {
      expect(error).toMatchObject({ code, values });
    }
    for (const language of languages) expect(refusalSentence(code, values, language)).toContain(values.given);
  });
});

describe('the fields', () => {
  it('are known by their names in every language, their headings and their keys', () => {
    for (const { key, headings: known } of COLUMNS) {
      for (const name of [...known, ...languages.map((language) => importColumns[key][language]), key]) {
        expect(fieldCalled(name), name).toBe(key);
      }
    }
  });

  it('are called by their names in messages', () => {
    expect(refusalSentence('import.columns-missing', { columns: 'familyName, searchStart' }, 'sv'))
      .toContain('Efternamn, Jobbsökningen inleddes');
  });

  it('are listed in docs/guides/import-columns.md as they are; otherwise: node packages/office/src/imports/write-columns-guide.ts', async () => {
    const guide = join(import.meta.dirname, '../../../../docs/guides/import-columns.md');
    expect(await readFile(guide, 'utf8')).toBe(columnsGuide());
  });
});

it('headings are the same however they are written, in the same order only', () => {
  expect(sameHeadings(['Hetu', 'Tila_alkaen'], ['HETU', ' tila alkaen '])).toBe(true);
  expect(sameHeadings(['Hetu', 'Tila'], ['Tila', 'Hetu'])).toBe(false);
});
