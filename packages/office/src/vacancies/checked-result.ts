import type { NotFilledReason, VacancyResult } from '@kohtaanto/rules/vacancies/lifecycle.ts';
import { Refused } from '../platform/http/refusal.ts';

type Result = { readonly result: VacancyResult; readonly placesFilled: number; readonly notFilled: NotFilledReason | null };

/** Who took the places, or why nobody did: what it lacks is told at its field. */
export function checkedResult({ places }: { readonly places: number }, result: Result | null): Result {
  const lacks = result === null || (result.result === 'not-filled' && result.notFilled === null) || (result.result !== 'not-filled' && result.placesFilled === 0);
  if (lacks) throw new Refused('vacancies.result-needed', {}, { faults: [{ path: 'result', code: 'vacancies.result-needed' }] });
  if (result.placesFilled > places) {
    throw new Refused('vacancies.result-needed', {}, { faults: [{ path: 'placesFilled', code: 'vacancies.places-more-than-open', values: { most: places } }] });
  }
  return result.result === 'not-filled' ? { ...result, placesFilled: 0 } : { ...result, notFilled: null };
}
