import { deriveObligations } from '@kohtaanto/rules/obligations/derive-obligations.ts';
import type { Readings } from '@kohtaanto/rules/foundations/readings.ts';
import type { Situation } from './controlled-facts.ts';
import { dutyAnswers } from './duty-answers.ts';
import { lapseAnswers } from './lapse-answers.ts';
import { meetingAnswers } from './meeting-answers.ts';
import { planAnswers } from './plan-answers.ts';
import type { Answering, AskedCase } from './question-forms.ts';
import { searchAnswers } from './search-answers.ts';

/** Every question the tables may ask; README.md lists the same ones for their readers. */
export const questions: Readonly<Record<string, Answering>> = {
  ...searchAnswers,
  ...meetingAnswers,
  ...planAnswers,
  ...dutyAnswers,
  ...lapseAnswers,
};

export function answeringOf(question: string): Answering {
  const answering = questions[question];
  if (answering === undefined) throw new Error(`Not a question of the tables: "${question}"`);
  return answering;
}

/** Derives the obligations of the case and keeps those that the question is about. */
export function askCase(situation: Situation, question: string, readings: Readings): AskedCase {
  const { facts, asOf, opportunities } = situation;
  const found = deriveObligations(facts, asOf, readings).filter(answeringOf(question).about);
  return { facts, asOf, readings, opportunities, found };
}

/** What the rules call certain: nothing that is still owed may be so where the law is open. */
export function claimsCertainty(asked: AskedCase, question: string): boolean {
  const { isCertain } = answeringOf(question);
  if (isCertain !== undefined) return isCertain(asked);
  return asked.found.some((each) => (each.state === 'open' || each.state === 'resting') && each.certain);
}
