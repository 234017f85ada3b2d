import type { VacancyResult, VacancyState } from './lifecycle.ts';

/** How a vacancy ended. */
export type Closing = { readonly state: VacancyState; readonly result: VacancyResult | null; readonly placesFilled: number | null; readonly places: number };

/** In what a closing and the candidates recorded as chosen speak against each other. */
export type ClosingConflict = 'not-ours' | 'withdrawn' | 'fewer-places';

/**
 * A vacancy that ended with nobody of ours and a candidate of ours who was chosen cannot both be true: the figures of employers' service
 * (EMP-3) are counted from the one, those of presentations (EMP-4) from the other.
 */
export function conflictOfClosing({ state, result, placesFilled, places }: Closing, chosen: number): ClosingConflict | null {
  if (chosen === 0) return null;
  if (state === 'withdrawn') return 'withdrawn';
  if (state !== 'filled' && state !== 'closed') return null;
  if (result !== 'our-candidate') return 'not-ours';
  return (placesFilled ?? 0) < Math.min(chosen, places) ? 'fewer-places' : null;
}

/** A result stands on these; one that was told wrong is corrected by another that follows it. */
export const mayCorrectClosing = (state: VacancyState): boolean => state === 'filled' || state === 'closed' || state === 'withdrawn';

/** Where a vacancy stands by its corrected result. */
export function stateOfCorrected(before: VacancyState, { result, placesFilled }: { readonly result: VacancyResult; readonly placesFilled: number }, places: number): 'filled' | 'closed' {
  if (result === 'not-filled') return 'closed';
  return before === 'filled' || placesFilled >= places ? 'filled' : 'closed';
}
