import { choicesOf, codesOf } from './questionnaire.ts';
import type { Choice, Questionnaire } from './questionnaire.ts';

/** What one person chose; nothing tells who. An item or a background that is not there was passed over. */
export type SurveyAnswer = {
  readonly choices: ReadonlyMap<string, Choice>;
  readonly background: ReadonlyMap<string, string>;
};

/** What was sent, before it has been looked at. */
export type SentAnswer = {
  readonly answers: Readonly<Record<string, string>>;
  readonly background: Readonly<Record<string, string>>;
};

export type AnswerFault = {
  readonly path: string;
  readonly code: 'item-unknown' | 'choice-unknown' | 'background-unknown' | 'group-unknown' | 'nothing-answered';
};

/** Every fault of an answer at once, or the answer. */
export function readAnswer(
  questionnaire: Questionnaire, municipalities: readonly string[], sent: SentAnswer,
): { readonly ok: true; readonly answer: SurveyAnswer } | { readonly ok: false; readonly faults: readonly AnswerFault[] } {
  const faults: AnswerFault[] = [];
  const choices = new Map<string, Choice>();
  for (const [id, value] of Object.entries(sent.answers)) {
    const item = questionnaire.items.find((each) => each.id === id);
    const choice = item === undefined ? undefined : choicesOf(item).find((each) => each === value);
    if (item === undefined) faults.push({ path: `answers.${id}`, code: 'item-unknown' });
    else if (choice === undefined) faults.push({ path: `answers.${id}`, code: 'choice-unknown' });
    else choices.set(id, choice);
  }
  const background = new Map<string, string>();
  for (const [id, value] of Object.entries(sent.background)) {
    const asked = questionnaire.backgrounds.find((each) => each.id === id);
    if (asked === undefined) faults.push({ path: `background.${id}`, code: 'background-unknown' });
    else if (!codesOf(asked, municipalities).includes(value)) faults.push({ path: `background.${id}`, code: 'group-unknown' });
    else background.set(id, value);
  }
  if (faults.length === 0 && choices.size === 0) faults.push({ path: 'answers', code: 'nothing-answered' });
  return faults.length > 0 ? { ok: false, faults } : { ok: true, answer: { choices, background } };
}
