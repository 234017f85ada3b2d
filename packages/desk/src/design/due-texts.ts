import { formatDay, formatDayShort } from '@kohtaanto/words/dates.ts';
import type { DueState } from '@kohtaanto/words/dates.ts';
import type { Language } from '@kohtaanto/words/language.ts';

type Facts = { readonly metOn?: string; readonly restingUntil?: string; readonly restingWhy?: string };

const met = { fi: 'hoidettu', sv: 'utförd', en: 'done' };
const paused = { fi: 'tauolla', sv: 'vilar', en: 'on hold' };
const until = {
  fi: (day: string, why: string) => `${why} ${day} asti`.trim(),
  sv: (day: string, why: string) => `${why} till ${day}`.trim(),
  en: (day: string, why: string) => `${why} until ${day}`.trim(),
};

/** The two halves of a due date: what is set in bold, and what follows the dot. */
export function dueTexts(
  facts: Facts,
  state: DueState,
  day: string,
  language: Language,
  distance: () => string,
): { first: string; rest: string } {
  if (state === 'done') {
    const rest = facts.metOn === undefined ? '' : ` ${formatDay(facts.metOn, language)}`;
    return { first: day, rest: `${met[language]}${rest}` };
  }
  if (state === 'resting') {
    const why = facts.restingWhy ?? '';
    if (facts.restingUntil === undefined) return { first: paused[language], rest: why };
    return {
      first: paused[language],
      rest: until[language](formatDayShort(facts.restingUntil, language), why),
    };
  }
  return { first: day, rest: distance() };
}
