import type { EducationLevel, Licence } from '../matching/matching-facts.ts';
import { isRegulatedHealthWork } from '../matching/regulated-work.ts';

/**
 * Whether an occupation can be a near one at all: work of the first two major groups of ISCO-08 mostly asks for a degree, and the licensed professions of health care for a
 * licence besides (559/1994): no short training gives either. What is wished for is told all the same.
 */
export function mayBeReached(isco: string, { education, licences, wished }: { readonly education: EducationLevel | null; readonly licences: readonly Licence[]; readonly wished: boolean }): boolean {
  if (wished) return true;
  if (isRegulatedHealthWork(isco) && !licences.includes('health-professional')) return false;
  return education === 'tertiary' || !/^[12]/u.test(isco);
}
