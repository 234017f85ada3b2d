import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readWorkedExamples } from '../read-tables.ts';
import { answersOf, shareQuestions } from './share-answers.ts';
import { readShareSituation } from './share-facts.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const examples = readWorkedExamples(folder);
const confidences = ['certain', 'depends on reading', 'from facts', 'open'];

describe('the tables of the municipal share', () => {
  test('give every case an id of its own', () => {
    const ids = examples.map((each) => each.id);
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids.length).toBeGreaterThanOrEqual(45);
  });

  test.each(examples.map((each) => [each.id, each.question, each] as const))('%s: %s', (_id, _question, each) => {
    expect(confidences.some((known) => each.confidence.startsWith(known))).toBe(true);
    const { expected, given } = answersOf(readShareSituation(each.facts), each.question, each.answer);
    expect(given).toEqual(expected);
  });

  test('a sentence outside the language stops the reading', () => {
    expect(() => readShareSituation('Dole 1.1.2025–2.1.2025; asked on 1.1.2025.')).toThrow('Dole');
  });

  test.each(Object.keys(shareQuestions))('the page for readers lists the question "%s"', (question) => {
    expect(readFileSync(`${folder}README.md`, 'utf8')).toContain(question);
  });
});
