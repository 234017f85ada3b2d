import { cite } from '../foundations/citation.ts';
import { qualityRule } from './quality-rule.ts';
import type { Move, QualityEffect, QualityMend, QualityRule } from './quality-rule.ts';

const more: Move = [1, 0];
const fewer: Move = [-1, 0];

const at = (tab: Extract<QualityMend, { kind: 'tab' }>['tab']): QualityMend => ({ kind: 'tab', tab });
const field = (name: Extract<QualityMend, { kind: 'field' }>['field']): QualityMend => ({ kind: 'field', field: name });
const effect = (indicator: string, ...moves: readonly Move[]): QualityEffect => ({ indicator, moves });

/** Whoever is wrongly counted as unemployed, or not, is so in each of these. */
const unemployment = (...moves: readonly Move[]): readonly QualityEffect[] => [
  effect('unemployed', ...moves), effect('unemployment-share', ...moves), effect('broad-unemployment', ...moves),
];
/** Out of those who serve and are served: to neither, or from the ones to the others. */
const activation = (...moves: readonly Move[]): QualityEffect => effect('activation-rate', ...moves);

/** What registration asks of everybody (27 §), and what parts the figures. */
const background: readonly QualityRule[] = [
  qualityRule({
    id: 'education-missing', owner: 'coach', severity: 'medium', section: cite('380/2023', '27', 2, 1),
    parts: ['education'], mend: field('education'),
  }),
  qualityRule({
    id: 'occupation-missing', owner: 'coach', severity: 'medium', section: cite('380/2023', '27', 2, 1),
    effects: [effect('shortage-occupation-employment', more)], unbounded: ['occupation-balance'], parts: ['occupation'],
    mend: field('occupation'),
  }),
  qualityRule({
    id: 'nationality-unknown', owner: 'coach', severity: 'low', effects: [effect('foreign-nationals', fewer)],
    parts: ['nationality'], mend: field('nationality'),
  }),
  qualityRule({
    id: 'mother-tongue-unknown', owner: 'coach', severity: 'low',
    effects: [effect('foreign-nationals.mother-tongue', fewer)], parts: ['language'], mend: field('mother-tongue'),
  }),
  qualityRule({
    id: 'municipality-ended', owner: 'administrator', severity: 'high', parts: ['municipality'], mend: field('municipality'),
  }),
  qualityRule({
    id: 'municipality-elsewhere', owner: 'team-lead', severity: 'high',
    effects: [effect('jobseekers', more), ...unemployment(more)], parts: ['municipality'], mend: field('municipality'),
  }),
  qualityRule({
    id: 'age-impossible', owner: 'coach', severity: 'medium',
    effects: [effect('unemployed-under-25', more, fewer), effect('unemployed-over-55', more, fewer)], parts: ['age'],
    mend: at('details'),
  }),
  qualityRule({
    id: 'unreachable', owner: 'coach', severity: 'high', section: cite('380/2023', '27', 2, 2), mend: at('details'),
  }),
];

/** Periods that contradict each other or have no end. */
const periods: readonly QualityRule[] = [
  qualityRule({
    id: 'status-missing', owner: 'coach', severity: 'high',
    effects: [...unemployment(more), activation([0, 1], [1, 1])], mend: at('search'),
  }),
  qualityRule({
    id: 'status-gap', owner: 'coach', severity: 'medium',
    effects: [effect('long-term-unemployed', more), effect('structural-unemployment', more, fewer)],
    unbounded: ['unemployment-duration'], mend: at('search'),
  }),
  qualityRule({
    id: 'status-past-estimate', owner: 'coach', severity: 'high',
    effects: [...unemployment(more, fewer), effect('laid-off', fewer)], mend: at('search'),
  }),
  qualityRule({
    id: 'status-without-search', owner: 'coach', severity: 'medium', section: cite('380/2023', '28'),
    effects: [effect('jobseekers', more), ...unemployment(more)], mend: at('search'),
  }),
  qualityRule({
    id: 'search-end-unreasoned', owner: 'coach', severity: 'low', section: cite('380/2023', '28'),
    mend: field('search-end-reason'),
  }),
  qualityRule({
    id: 'search-silent', owner: 'coach', severity: 'high', section: cite('380/2023', '28', 1),
    effects: [effect('jobseekers', fewer), ...unemployment(fewer)], mend: at('search'),
  }),
  qualityRule({
    id: 'service-overdue', owner: 'coach', severity: 'high',
    effects: [
      activation(fewer, [-1, -1]), effect('broad-unemployment', fewer), effect('service-mix', fewer),
      effect('structural-unemployment', more, fewer),
    ],
    mend: at('services'),
  }),
];

const service: readonly QualityRule[] = [
  qualityRule({
    id: 'contact-day-impossible', owner: 'coach', severity: 'medium', section: cite('380/2023', '31'),
    effects: [effect('contacts-in-time', more, fewer)], mend: at('contacts'),
  }),
  qualityRule({
    id: 'work-ability-unassessed', owner: 'coach', severity: 'medium', section: cite('380/2023', '37'),
    sensitivity: 'health', effects: [effect('partial-work-ability', fewer)], mend: at('plan'),
  }),
  qualityRule({
    id: 'coach-missing', owner: 'team-lead', severity: 'high', effects: [effect('caseload', more)], mend: at('details'),
  }),
  qualityRule({
    id: 'coach-gone', owner: 'team-lead', severity: 'high', unbounded: ['caseload'], mend: at('details'),
  }),
  qualityRule({
    id: 'coach-of-another-unit', owner: 'team-lead', severity: 'medium', unbounded: ['caseload'], mend: at('details'),
  }),
  qualityRule({
    id: 'duplicate-suspected', owner: 'team-lead', severity: 'high',
    effects: [effect('jobseekers', fewer), ...unemployment(fewer)], mend: at('search'),
  }),
  qualityRule({ id: 'protected-told', owner: 'coach', severity: 'high', mend: at('contacts') }),
];

/** Every rule by which the register is looked through each night (KNO-10). */
export const qualityRules: readonly QualityRule[] = [...background, ...periods, ...service];

const byId = new Map(qualityRules.map((rule) => [rule.id, rule]));

export function findQualityRule(id: string): QualityRule | undefined {
  return byId.get(id);
}

/** Indicators that a rule's faults distort, bounded or not. */
export function distorted(rule: QualityRule): readonly string[] {
  return [...rule.effects.map(({ indicator }) => indicator), ...rule.unbounded];
}

export function qualityRulesOf(indicator: string): readonly QualityRule[] {
  return qualityRules.filter((rule) => distorted(rule).includes(indicator));
}
