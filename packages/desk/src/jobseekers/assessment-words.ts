import { assessmentAreas } from '@kohtaanto/words/assessment.ts';
import type { Language } from '@kohtaanto/words/language.ts';

export type Given = { readonly answer: string; readonly note: string };

/** Levels that an older assessment gives an area as a whole. */
const levels: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  good: { fi: 'kunnossa', sv: 'i skick', en: 'in order' },
  'some-need': { fi: 'jonkin verran tuen tarvetta', sv: 'ett visst stödbehov', en: 'some need of support' },
  'support-needed': { fi: 'tarvitsee tukea', sv: 'behöver stöd', en: 'needs support' },
};

/** What was answered, in the reader's language; what was written in the meeting follows the choice. */
export function answerText(areaKey: string, given: Given, language: Language): string {
  const area = assessmentAreas.find((each) => each.key === areaKey);
  const chosen = given.answer.split(' ').flatMap((answer) => {
    const [question, key] = answer.split(':');
    const option = area?.questions.find((each) => each.key === question)?.options.find((each) => each.key === key);
    return option === undefined ? [] : [option.text[language]];
  });
  const level = levels[given.answer]?.[language];
  return [...(level === undefined ? [] : [level]), ...chosen, ...(given.note.trim() === '' ? [] : [given.note.trim()])].join(', ');
}
