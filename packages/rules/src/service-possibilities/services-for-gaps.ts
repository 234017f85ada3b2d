import type { Citation } from '../foundations/citation.ts';
import { cite, citeUnread } from '../foundations/citation.ts';
import { plainDate } from '../foundations/plain-date.ts';
import type { PlainDate } from '../foundations/plain-date.ts';
import type { Licence } from '../matching/matching-facts.ts';

/** What stands between a person and a work. The last is of health: for coaches alone (380/2023 114 §). */
export const gapKinds = ['card', 'right-to-practise', 'skill', 'language', 'education', 'experience', 'new-occupation', 'distance', 'work-limits'] as const;
export type GapKind = (typeof gapKinds)[number];

/** Services besides the short trainings of the area's list. */
export const serviceKinds = [
  'skills-assessment', 'labour-market-training', 'labour-market-degree-training', 'integration-training', 'own-study', 'integration-own-study', 'recognition', 'licensing-health',
  'licensing-social', 'pay-subsidy', 'job-coaching', 'career-coaching', 'education-trial', 'work-trial', 'work-ability-assessment', 'reduced-ability-subsidy', 'workplace-adjustment',
  'mobility-allowance', 'travel-costs',
] as const;
export type ServiceKind = (typeof serviceKinds)[number];

/** What nobody knows by the register, and whoever decides has to find out. */
export const serviceQuestions = [
  'need-found', 'suits-the-training', 'compulsory-education-over', 'under-twenty', 'vocational-not-degree', 'has-integration-plan', 'turned-25', 'best-means', 'agreed-before', 'full-time-studies',
  'degree-from-abroad', 'right-from-abroad', 'group-of-82', 'lack-of-skills', 'decided-before-start', 'returns-or-chooses', 'six-months-at-most', 'not-the-employer', 'chooses-occupation',
  'injury-or-illness', 'substantially-less', 'costs-significant', 'way-over-three-hours', 'applied-before-start', 'unemployed', 'worth-its-costs',
] as const;
export type ServiceQuestion = (typeof serviceQuestions)[number];

/** An act whose text was not at hand, and so no section of it. */
export type ActAlone = { readonly act: '559/1994' | '817/2015' | '1384/2015'; readonly section: null };

/** A service that could be considered: a fact with what would have to be found out. Whoever gives one decides it elsewhere, and no part of a match reads it. */
export type ServicePossibility = { readonly kind: ServiceKind; readonly section: Citation | ActAlone; readonly toFindOut: readonly ServiceQuestion[] };

type ServiceRule = {
  readonly kind: ServiceKind; readonly section: Citation | ActAlone; readonly validFrom: PlainDate;
  readonly gaps: readonly GapKind[]; readonly toFindOut: readonly ServiceQuestion[];
};

const from2025 = plainDate('2025-01-01');
const fromAlways = plainDate('2016-01-01');
const chosenFor: readonly ServiceQuestion[] = ['need-found', 'suits-the-training', 'compulsory-education-over'];

/**
 * Sections of 380/2023 and 681/2023 were read [C]. Of 1290/2002, 559/1994 (health), 817/2015 (social welfare)
 * and 1384/2015 (recognition of qualifications) the text was not at hand. 61.2: training bought by the employment
 * authority under 380/2023 is never a degree; a degree as labour-market training is under 531/2017. 54.3: nobody is put to work for any other purpose than a trial's.
 */
const rules: readonly ServiceRule[] = [
  { kind: 'skills-assessment', section: cite('380/2023', '51', undefined, 1), validFrom: from2025, gaps: ['skill'], toFindOut: [] },
  {
    kind: 'labour-market-training', section: cite('380/2023', '61', 1, 1), validFrom: from2025, gaps: ['card', 'skill', 'language'],
    toFindOut: [...chosenFor, 'under-twenty', 'vocational-not-degree'],
  },
  { kind: 'labour-market-degree-training', section: cite('380/2023', '61', 2), validFrom: from2025, gaps: ['right-to-practise', 'education'], toFindOut: [...chosenFor, 'under-twenty'] },
  { kind: 'integration-training', section: cite('681/2023', '26', 1, 1), validFrom: from2025, gaps: ['language'], toFindOut: ['has-integration-plan'] },
  {
    kind: 'own-study', section: cite('380/2023', '73', 1), validFrom: from2025, gaps: ['right-to-practise', 'education', 'skill'],
    toFindOut: ['turned-25', 'need-found', 'best-means', 'full-time-studies', 'agreed-before'],
  },
  { kind: 'integration-own-study', section: cite('681/2023', '28', 1), validFrom: from2025, gaps: ['language', 'education'], toFindOut: ['has-integration-plan', 'need-found', 'agreed-before'] },
  { kind: 'recognition', section: { act: '1384/2015', section: null }, validFrom: fromAlways, gaps: ['education'], toFindOut: ['degree-from-abroad'] },
  { kind: 'pay-subsidy', section: cite('380/2023', '82', 2), validFrom: from2025, gaps: ['skill', 'experience'], toFindOut: ['group-of-82', 'lack-of-skills', 'decided-before-start'] },
  { kind: 'job-coaching', section: cite('380/2023', '53', 1, 3), validFrom: from2025, gaps: ['skill', 'experience'], toFindOut: [] },
  { kind: 'career-coaching', section: cite('380/2023', '53', 1, 2), validFrom: from2025, gaps: ['education', 'new-occupation'], toFindOut: [] },
  { kind: 'education-trial', section: cite('380/2023', '54', 1, 1), validFrom: from2025, gaps: ['education', 'new-occupation'], toFindOut: ['chooses-occupation'] },
  {
    kind: 'work-trial', section: cite('380/2023', '54', 1, 2), validFrom: from2025, gaps: ['experience', 'new-occupation'], toFindOut: ['returns-or-chooses', 'six-months-at-most',
      'not-the-employer'],
  },
  { kind: 'work-ability-assessment', section: cite('380/2023', '51', undefined, 2), validFrom: from2025, gaps: ['work-limits'], toFindOut: [] },
  { kind: 'reduced-ability-subsidy', section: cite('380/2023', '87', 1), validFrom: from2025, gaps: ['work-limits'], toFindOut: ['substantially-less', 'decided-before-start'] },
  { kind: 'workplace-adjustment', section: cite('380/2023', '98', 1), validFrom: from2025, gaps: ['work-limits'], toFindOut: ['injury-or-illness', 'costs-significant'] },
  { kind: 'mobility-allowance', section: citeUnread('1290/2002', '8'), validFrom: from2025, gaps: ['distance'], toFindOut: ['way-over-three-hours', 'applied-before-start'] },
  { kind: 'travel-costs', section: cite('380/2023', '102', 1), validFrom: from2025, gaps: ['distance'], toFindOut: ['unemployed', 'worth-its-costs'] },
];

/** Who decides on a right to practise that was had abroad; where it was not, only studies give one. */
const licensing: Partial<Readonly<Record<Licence, Pick<ServiceRule, 'kind' | 'section'>>>> = {
  'health-professional': { kind: 'licensing-health', section: { act: '559/1994', section: null } }, 'social-welfare-professional': { kind: 'licensing-social', section: { act: '817/2015',
    section: null } },
  'teacher-qualification': { kind: 'recognition', section: { act: '1384/2015', section: null } }, 'early-education-qualification': { kind: 'recognition', section: { act: '1384/2015',
    section: null } },
};

export type Gap = { readonly kind: GapKind; readonly licence?: Licence };

/** A right that only studies or its recognition give is another gap than a card of a few days; an extract of the criminal record is asked for, and no service gives it. */
export function gapOfLicence(licence: Licence): Gap | null {
  if (licence === 'criminal-record-extract') return null;
  return licensing[licence] === undefined ? { kind: 'card', licence } : { kind: 'right-to-practise', licence };
}

/** Which services could be considered for a gap (MAT-1, MAT-3), whoever the person is: nothing of age, origin or health is asked here, but told as what is to be found out. */
export function servicesForGap({ kind, licence }: Gap, day: PlainDate): readonly ServicePossibility[] {
  const own = licence === undefined ? undefined : licensing[licence];
  const decided: readonly ServicePossibility[] = own === undefined ? [] : [{ ...own, toFindOut: ['right-from-abroad'] }];
  return [...decided, ...rules.filter(({ validFrom, gaps }) => validFrom <= day && gaps.includes(kind)).map(({ kind: service, section, toFindOut }) => ({ kind: service, section, toFindOut }))];
}

/** Of several gaps, each service once, and for which gaps; those of the first gap first. */
export function servicesForGaps(gaps: readonly Gap[], day: PlainDate): readonly (ServicePossibility & { readonly gaps: readonly GapKind[] })[] {
  const found = new Map<string, ServicePossibility & { readonly gaps: readonly GapKind[] }>();
  for (const gap of gaps) {
    for (const service of servicesForGap(gap, day)) {
      const known = found.get(service.kind);
      found.set(service.kind, { ...service, gaps: [...new Set([...known?.gaps ?? [], gap.kind])] });
    }
  }
  return [...found.values()];
}
