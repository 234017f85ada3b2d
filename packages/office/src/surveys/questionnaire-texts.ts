import { findQuestionnaire } from '@kohtaanto/rules/surveys/catalogue.ts';
import { choicesOf } from '@kohtaanto/rules/surveys/questionnaire.ts';
import type { Background, Questionnaire, SurveyId } from '@kohtaanto/rules/surveys/questionnaire.ts';
import { backgroundWords, choiceWords, questionnaireWords } from '@kohtaanto/words/surveys/questionnaire-words.ts';
import type { QuestionnaireTexts } from './contract.ts';
import type { Place } from './rounds-store.ts';

export function questionnaireOf(survey: SurveyId, version: number): Questionnaire {
  const found = findQuestionnaire(survey, version);
  if (found === undefined) throw new Error(`a round of a questionnaire that is not there: ${survey} ${version}`);
  return found;
}

export function textsOf({ id, version, audience, items, backgrounds }: Questionnaire, places: readonly Place[]): QuestionnaireTexts {
  const words = questionnaireWords(id, version);
  return {
    survey: id, version, audience, name: words.name, intro: words.intro,
    items: items.map((item) => ({
      id: item.id, scale: item.scale, asked: wordsOfItem(words, item.id).asked,
      choices: choicesOf(item).map((code) => ({ code, name: nameIn(choiceWords[item.scale], code) })),
    })),
    backgrounds: backgrounds.map((each) => ({
      id: each.id, question: nameIn(backgroundWords, each.id).question, codes: namedCodes(each, places),
    })),
  };
}

/** The groups of a background, municipalities by their own names. */
export function namedCodes({ id, codes }: Background, places: readonly Place[]): Place[] {
  return codes === 'municipalities' ? [...places]
    : codes.map((code) => ({ code, name: nameIn(nameIn(backgroundWords, id).codes, code) }));
}

/** The groups as they are told of. */
export function namedGroups(background: Background, places: readonly Place[]): Place[] {
  const groups = nameIn(backgroundWords, background.id).groups ?? {};
  return namedCodes(background, places).map(({ code, name }) => ({ code, name: groups[code] ?? name }));
}

export function headingOf({ id }: Background) {
  return nameIn(backgroundWords, id).heading;
}

export function shortOf(questionnaire: Questionnaire, item: string) {
  return wordsOfItem(questionnaireWords(questionnaire.id, questionnaire.version), item).short;
}

function wordsOfItem(words: ReturnType<typeof questionnaireWords>, item: string) {
  return nameIn(words.items, item);
}

function nameIn<T>(names: Readonly<Record<string, T>>, code: string): T {
  const found = names[code];
  if (found === undefined) throw new Error(`nothing is said of ${code}`);
  return found;
}
