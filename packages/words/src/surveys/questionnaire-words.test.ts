import { questionnaires } from '@kohtaanto/rules/surveys/catalogue.ts';
import { choicesOf } from '@kohtaanto/rules/surveys/questionnaire.ts';
import { describe, expect, it } from 'vitest';
import { languages } from '../language.ts';
import { backgroundWords, choiceWords, questionnaireWords } from './questionnaire-words.ts';

describe('the words of the questionnaires', () => {
  it('say every item, choice and group in the three languages, each differently', () => {
    for (const { id, version, items, backgrounds } of questionnaires) {
      const words = questionnaireWords(id, version);
      expect(Object.keys(words.items)).toEqual(items.map((item) => item.id));
      const said = [words.name, words.intro, ...Object.values(words.items).flatMap(({ asked, short }) => [asked, short])];
      for (const each of said) expect(new Set(languages.map((language) => each[language])).size).toBe(3);
      for (const item of items) for (const code of choicesOf(item)) expect(choiceWords[item.scale][code]?.sv).toBeTruthy();
      for (const { id: background, codes } of backgrounds) {
        const named = backgroundWords[background];
        expect(named?.question.en).toBeTruthy();
        if (codes !== 'municipalities') expect(Object.keys(named?.codes ?? {}).toSorted()).toEqual([...codes].toSorted());
      }
    }
  });

  it('keep questions short enough for a phone, and speak to the one who answers', () => {
    for (const { id, version } of questionnaires) {
      for (const { asked } of Object.values(questionnaireWords(id, version).items)) {
        for (const language of languages) expect(asked[language].length).toBeLessThanOrEqual(110);
      }
    }
  });

  it('refuse a version nobody wrote', () => {
    expect(() => questionnaireWords('equality', 9)).toThrow('equality 9');
  });
});
