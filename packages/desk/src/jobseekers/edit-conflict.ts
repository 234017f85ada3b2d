import { atTime } from '@kohtaanto/words/dates.ts';
import type { Language } from '@kohtaanto/words/language.ts';
import { ApiProblem } from '../app/api.ts';
import { localTime } from './local-time.ts';

/** Who saved before oneself and when, where that is why a save was refused. */
export function readConflict(error: unknown, language: Language): { who: string; when: string } | null {
  if (!(error instanceof ApiProblem) || error.code !== 'edited-by-another') return null;
  const { who, at } = error.problem;
  return {
    who: typeof who === 'string' ? who : '–',
    when: typeof at === 'string' ? atTime(localTime(at).time, language) : '',
  };
}
