import { qualityRules } from '@kohtaanto/rules/data-quality/catalogue.ts';
import { describe, expect, test } from 'vitest';
import { languages } from '../language.ts';
import { educationOptions, faultSentence, qualityRuleWords } from './quality-words.ts';

describe('the words of data quality', () => {
  test('every rule has its name, reason and remedy, each of its own in each language', () => {
    for (const part of ['name', 'reason', 'remedy'] as const) {
      for (const language of languages) {
        const texts = qualityRules.map(({ id }) => qualityRuleWords(id, language)[part]);
        expect(texts.every((text, index) => text.length > 3 && text !== qualityRules[index]?.id), `${part} ${language}`).toBe(true);
        expect(new Set(texts).size, `${part} ${language}`).toBe(texts.length);
      }
      const said = qualityRules.map(({ id }) => languages.map((language) => qualityRuleWords(id, language)[part]));
      for (const [fi, sv, en] of said) expect(new Set([fi, sv, en]).size).toBe(3);
    }
  });

  test('a row tells its own days and names', () => {
    expect(faultSentence('service-overdue', { kind: 'work-trial', estimated: '2026-08-31' }, 'fi')).toBe('Työkokeilu, piti päättyä 31.8.2026');
    expect(faultSentence('contact-day-impossible', { kind: 'initial-interview', on: '2026-11-29', future: true }, 'en'))
      .toMatch(/Initial interview .*, in the future/u);
    expect(faultSentence('occupation-missing', { text: 'hitsaaja' }, 'sv')).toBe('Endast som text: hitsaaja');
    expect(faultSentence('occupation-missing', { given: '9999' }, 'fi')).toBe('Koodia 9999 ei ole luokituksessa');
    expect(faultSentence('education-missing', {}, 'fi')).toBe('');
    expect(educationOptions('sv')).toHaveLength(4);
  });
});
