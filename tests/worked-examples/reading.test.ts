import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { questions } from './answer-question.ts';
import { readSituation } from './controlled-facts.ts';
import { expectedAnswers } from './expected-answer.ts';
import { readDay, writeDay } from './finnish-dates.ts';
import { readTables } from './read-tables.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const heading =
  '| id | facts | question | expected answer | section(s) | rule version | confidence | derivation |\n' +
  '|---|---|---|---|---|---|---|---|\n';

describe('a table that is not in order stops the reading', () => {
  test('when a row lacks a cell', () => {
    expect(() => readTables('x.md', `${heading}| a | b | c | d | e | f | g |`)).toThrow('7 cells');
  });

  test('when the columns are others', () => {
    expect(() => readTables('x.md', '| id | facts |\n|---|---|\n| a | b |')).toThrow('unknown columns');
  });

  test('when a weekday does not agree with its date', () => {
    expect(() => readSituation('Search starts Mon 15.4.2025.')).toThrow('is a Tue');
  });

  test('when there is no such day', () => {
    expect(() => readSituation('Search starts 29.2.2025.')).toThrow('No such day');
  });

  test('when a sentence is outside the controlled language', () => {
    const facts = 'Search starts 15.4.2025; he moved to Kemi 1.5.2025.';
    expect(() => readSituation(facts)).toThrow('he moved to Kemi');
  });

  test('when an answer names an unknown reading', () => {
    expect(() => expectedAnswers('**Yes**; alt. by the moon: No', false)).toThrow('alt. by the moon');
  });

  test('when the answer is not bold', () => {
    expect(() => expectedAnswers('Yes', false)).toThrow('No bold answer');
  });
});

describe('the controlled language', () => {
  test('takes periods with their last day in', () => {
    const { facts } = readSituation('Search starts 3.2.2025; work trial 1.4.2025–30.9.2025.');
    expect(facts.services.map(({ estimatedEnd }) => writeDay(estimatedEnd))).toEqual(['1.10.2025']);
  });

  test('lets a later status cut its days out of an earlier one', () => {
    const { facts } = readSituation('Unemployed from 3.2.2025; full-time work 5.5.2025–1.6.2025.');
    expect(facts.statuses.map(({ code, period }) => [code, writeDay(period.start)])).toEqual([
      ['02', '3.2.2025'],
      ['01', '5.5.2025'],
      ['02', '2.6.2025'],
    ]);
  });

  test('asks a day after the last thing that happened when no day is given', () => {
    const { asOf } = readSituation('Search starts 3.2.2025; initial interview 7.2.2025.');
    expect(asOf).toBe(readDay('8.2.2025'));
  });
});

describe('an answer counted in working days', () => {
  const answersOf = (cell: string): Record<string, string> =>
    Object.fromEntries(expectedAnswers(cell, true).map(({ reading, answer }) => [reading, answer]));

  test('is the base under the readings it does not name', () => {
    const day = '24.4.2025';
    const everywhere = { 'base': day, 'SAT+': day, 'EVE−': day, 'SAT+ EVE−': day };
    expect(answersOf('**Thu 24.4.2025**')).toEqual(everywhere);
  });

  test('is that of SAT+ under both when only SAT+ is named', () => {
    expect(answersOf('**Thu 24.4.2025**; SAT+: Wed 23.4.2025')['SAT+ EVE−']).toBe('23.4.2025');
  });
});

describe('the page for readers', () => {
  const page = readFileSync(`${folder}README.md`, 'utf8');

  test.each(Object.keys(questions))('lists the question "%s"', (question) => {
    expect(page).toContain(question);
  });

  test.each(readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md'))(
    'lists the table %s',
    (name) => {
      expect(page).toContain(`(${name})`);
    },
  );
});
