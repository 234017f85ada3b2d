import type { Licence } from '../matching/matching-facts.ts';

/**
 * What the work of an ISCO-08 unit group cannot lawfully or usually be done without.
 * Right to practise: 559/1994 and 817/2015; teachers: 986/1998; safety and permits: the authority of each card. Texts not at hand.
 */
const byGroup: readonly (readonly [string, readonly Licence[]])[] = [
  ['2211', ['health-professional']], ['2212', ['health-professional']], ['2221', ['health-professional', 'medication-permit']],
  ['2261', ['health-professional']], ['2264', ['health-professional']], ['2320', ['teacher-qualification']], ['2330', ['teacher-qualification', 'criminal-record-extract']],
  ['2341', ['teacher-qualification', 'criminal-record-extract']], ['2342', ['early-education-qualification', 'criminal-record-extract']],
  ['2635', ['social-welfare-professional']], ['3221', ['health-professional']], ['5120', ['hygiene-passport']], ['5131', ['hygiene-passport']],
  ['5132', ['hygiene-passport', 'alcohol-passport']], ['5246', ['hygiene-passport']], ['5311', ['criminal-record-extract']],
  ['5321', ['health-professional', 'medication-permit']], ['5414', ['security-guard']], ['7115', ['occupational-safety-card']],
  ['7126', ['occupational-safety-card']], ['7212', ['hot-work-card']], ['7411', ['electrical-safety']], ['7412', ['electrical-safety']],
  ['8322', ['driving-b']], ['8331', ['driving-d', 'professional-driver']], ['8332', ['driving-c', 'professional-driver']],
  ['8344', ['forklift']], ['9313', ['occupational-safety-card']], ['9412', ['hygiene-passport']],
];

export function licencesOfOccupation(isco: string): readonly Licence[] {
  return byGroup.find(([group]) => isco === group)?.[1] ?? [];
}
