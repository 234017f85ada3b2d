import { educations, serviceKinds, sexes } from '@kohtaanto/rules/indicators/columns.ts';
import { ageClasses, dimensions, durationClasses } from '@kohtaanto/rules/indicators/dimensions.ts';
import { describe, expect, it } from 'vitest';
import { partName, wayTitle, wayWord } from './part-names.ts';

const languages = ['fi', 'sv', 'en'] as const;

describe('the parts of a figure', () => {
  it('have words of their own in each language, whatever it is parted by', () => {
    const codes: Readonly<Record<string, readonly string[]>> = {
      sex: sexes.filter((code) => code !== ''), age: ageClasses, duration: durationClasses, education: educations, service: serviceKinds,
      nationality: ['finnish', 'foreign'], language: ['national', 'foreign'], 'long-term': ['no', 'yes'], 'work-ability': ['not-stated', 'partial'],
    };
    for (const language of languages) {
      for (const [by, all] of Object.entries(codes)) {
        const names = all.map((code) => partName(by, code, language));
        expect([by, language, names.filter((name, at) => name === '' || name === all[at] || /^[a-z]+-[a-z-]+$/u.test(name))]).toEqual([by, language, []]);
      }
    }
  });

  it('and each way of parting has a title and a word', () => {
    for (const by of dimensions.filter((each) => each !== 'area' && each !== 'occupation')) {
      for (const language of languages) expect([wayTitle(by, language), wayWord(by, language)]).not.toContain(by);
    }
  });

  it('says ages as they are said', () => {
    expect(ageClasses.map((code) => partName('age', code, 'sv'))).toEqual(['under 20', '20–24', '25–29', '30–49', '50–54', '55–59', '60+']);
  });
});
