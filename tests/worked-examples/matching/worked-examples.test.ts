import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatCitation } from '@kohtaanto/rules/foundations/citation.ts';
import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { EducationLevel } from '@kohtaanto/rules/matching/matching-facts.ts';
import { mobilityPossibility, subsidyKinds, subsidyPossibilities, subsidyQuestions } from '@kohtaanto/rules/matching/subsidy-possibility.ts';
import { languages } from '@kohtaanto/words/language.ts';
import { subsidySentence } from '@kohtaanto/words/matching/subsidy-words.ts';

const rows = readFileSync(join(import.meta.dirname, 'support.md'), 'utf8').split('\n').filter((line) => line.startsWith('|')).slice(2)
  .map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()));
const day = plainDate('2026-11-23');

test.each(rows)('%s years, %s, unemployed %s, %s and %s months, no work %s: %s', (age, education, unemployed, of14, of28, noWork, possible) => {
  const found = subsidyPossibilities({
    age: Number(age), education: education as EducationLevel, unemployed: unemployed === 'yes', unemployedOf14: Number(of14), unemployedOf28: Number(of28), noWorkInSixMonths: noWork === 'yes',
  }, day);
  expect(found.map(({ kind, section }) => `${kind} ${formatCitation(section).replace('380/2023 ', '')}`).join(', ') || '–').toBe(possible);
});

test('nothing is told of a day before the act, and a way within the commuting area is not long', () => {
  expect(subsidyPossibilities({ age: 22, education: null, unemployed: true, unemployedOf14: 1, unemployedOf28: 1, noWorkInSixMonths: false }, plainDate('2024-12-31'))).toEqual([]);
  expect([80, 81].map((km) => mobilityPossibility({ km, longFrom: 80, remote: 'no' })?.kind)).toEqual([undefined, 'mobility-allowance']);
  expect(mobilityPossibility({ km: 300, longFrom: 80, remote: 'wholly' })).toBeNull();
});

test('every possibility is told in three languages, each its own way, with its section', () => {
  for (const kind of subsidyKinds) {
    const told = languages.map((language) => subsidySentence({ kind, section: { act: '1290/2002', section: '8' }, toFindOut: subsidyQuestions }, language));
    expect(new Set(told).size, kind).toBe(3);
    expect(told[0]).toContain('1290/2002 8\u00a0luku');
  }
});
