import { describe, expect, it } from 'vitest';
import { indicators, nationalMeasures, planTable, findIndicator } from '@kohtaanto/rules/indicators/catalogue.ts';
import { languages } from '../language.ts';
import { indicatorWords, unworded } from './indicator-words.ts';

describe('the words of indicators', () => {
  it.each(indicators.map(({ definition }) => definition))('$id is said whole in three languages', (definition) => {
    expect(unworded(definition)).toEqual([]);
    const all = languages.map((language) => indicatorWords(definition, language));
    for (const words of all) {
      for (const text of [words.name, words.reading, words.population, words.numerator, words.source, ...words.basis]) {
        expect(text).not.toBe('');
      }
    }
    expect(new Set(all.map((words) => words.reading)).size).toBe(3);
  });

  it('knows the fourteen measures of the ministry and every row of the plan', () => {
    expect(nationalMeasures).toHaveLength(14);
    for (const id of [...nationalMeasures.flatMap((each) => each.ids), ...planTable]) expect(findIndicator(id)?.definition.id).toBe(id);
  });

  it('marks one reading of each question as the one that leads', () => {
    const questions = new Map<string, string[]>();
    for (const { definition } of indicators) {
      questions.set(definition.question, [...(questions.get(definition.question) ?? []), definition.standing.kind]);
    }
    const faulty = [...questions].filter(([, kinds]) => kinds.length === 1 ? kinds[0] === 'alternative'
      : kinds.filter((kind) => kind === 'default').length !== 1);
    expect(faulty).toEqual([]);
  });
});
