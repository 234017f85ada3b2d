import { indicator, leads, other } from './definition.ts';
import type { Basis, Indicator } from './definition.ts';
import {
  completedDuration, inWorkAtThreeMonths, inWorkAtThreeMonthsNoRecall, ongoingDuration, overThreeMonthsByPassing,
  overThreeMonthsByStart, returned, searchToJob, toWorkWithinThreeMonths, unemployedAgainOn, unemploymentToJob,
  weekdaysAtLastingExit,
} from './measures-of-spells.ts';

const goal3: Basis = { kind: 'national-goal', goal: 3 };
const placement: Basis = { kind: 'statistics', name: 'placement' };
const kela: Basis = { kind: 'statistics', name: 'kela' };

const shared = { period: 'events-of-month' } as const;

const toWork: readonly Indicator[] = [
  indicator({
    ...shared, id: 'flow-open-market-3-months', population: 'searches-begun-unemployed', numerator: 'in-work-at-3',
    denominator: 'each-of-population', maturityMonths: 3, basis: [goal3, placement], direction: 'more-is-better',
    standing: leads('at-the-point'), caveats: ['work-known-to-register', 'part-time-left-out', 'three-months-clamped'],
  }, inWorkAtThreeMonths),
  indicator({
    ...shared, id: 'flow-open-market-3-months.within', population: 'searches-begun-unemployed',
    numerator: 'to-work-within-3', denominator: 'each-of-population', maturityMonths: 3, basis: [goal3],
    direction: 'more-is-better', standing: other('within-as-flow'),
    caveats: ['work-known-to-register', 'part-time-left-out', 'three-months-clamped'],
  }, toWorkWithinThreeMonths),
  indicator({
    ...shared, id: 'flow-open-market-3-months.no-recall', population: 'searches-begun-unemployed-not-laid-off',
    numerator: 'in-work-at-3', denominator: 'each-of-population', maturityMonths: 3, basis: [goal3],
    direction: 'more-is-better', standing: other('recall-is-no-new-job'),
    caveats: ['work-known-to-register', 'part-time-left-out', 'three-months-clamped'],
  }, inWorkAtThreeMonthsNoRecall),
  indicator({
    ...shared, id: 'search-to-job', population: 'exits-to-open-market', numerator: 'days-from-search',
    denominator: 'each-of-population', unit: 'days', basis: [{ kind: 'plan', name: 'porvoo' }],
    direction: 'less-is-better', standing: leads('throughput-of-search'),
    caveats: ['work-known-to-register', 'mean-of-long-tails'],
  }, searchToJob),
  indicator({
    ...shared, id: 'search-to-job.from-unemployment', population: 'exits-to-open-market',
    numerator: 'days-from-unemployment', denominator: 'each-of-population', unit: 'days',
    basis: [{ kind: 'plan', name: 'porvoo' }], direction: 'less-is-better', standing: other('throughput-of-unemployment'),
    caveats: ['work-known-to-register', 'mean-of-long-tails'],
  }, unemploymentToJob),
];

const overThree: readonly Indicator[] = [
  indicator({
    ...shared, id: 'flow-over-3-months', population: 'spells-begun-3-months-before', numerator: 'passed-3',
    denominator: 'each-of-population', basis: [{ kind: 'plan', name: 'lantinen-pirkanmaa' }],
    direction: 'less-is-better', standing: leads('month-of-passing'), caveats: ['three-months-clamped'],
  }, overThreeMonthsByPassing),
  indicator({
    ...shared, id: 'flow-over-3-months.by-start', population: 'spells-begun', numerator: 'passed-3',
    denominator: 'each-of-population', maturityMonths: 3, basis: [{ kind: 'plan', name: 'lantinen-pirkanmaa' }],
    direction: 'less-is-better', standing: other('month-of-start'), caveats: ['three-months-clamped'],
  }, overThreeMonthsByStart),
];

function returns(months: 3 | 6): readonly Indicator[] {
  const given = {
    ...shared, population: 'exits-to-open-market', denominator: 'each-of-population', maturityMonths: months,
    basis: [goal3], direction: 'less-is-better',
    caveats: ['work-known-to-register', 'other-exits-stay', 'any-gap-counts'],
  } as const;
  return [
    indicator({
      ...given, id: `return-${months}-months`, numerator: `unemployed-again-within-${months}`,
      standing: leads('returning-is-an-event'),
    }, returned(months)),
    indicator({
      ...given, id: `return-${months}-months.on-the-day`, numerator: `unemployed-again-on-${months}`,
      standing: other('status-at-the-point'),
    }, unemployedAgainOn(months)),
  ];
}

const duration: readonly Indicator[] = [
  indicator({
    ...shared, id: 'benefit-days-at-lasting-exit', population: 'lasting-exits', numerator: 'weekdays-unemployed',
    denominator: 'each-of-population', unit: 'days', maturityMonths: 6, basis: [goal3, kela],
    direction: 'less-is-better', standing: leads('payments-not-held'),
    caveats: ['weekdays-not-payments', 'work-known-to-register', 'spell-not-season'],
  }, weekdaysAtLastingExit),
  indicator({
    ...shared, id: 'benefit-days-at-lasting-exit.paid', population: 'lasting-exits', numerator: 'paid-days',
    denominator: 'each-of-population', unit: 'days', maturityMonths: 6, basis: [goal3, kela],
    direction: 'less-is-better', standing: other('payments-imported'), needs: ['benefit-payments'],
    dimensions: ['municipality', 'area'], caveats: ['kela-and-funds'],
  }, null),
  indicator({
    id: 'unemployment-duration', population: 'unemployed', numerator: 'days-so-far', denominator: 'each-of-population',
    unit: 'days', basis: [goal3], direction: 'less-is-better', standing: leads('ongoing-now'),
    caveats: ['mean-of-long-tails'],
  }, ongoingDuration),
  indicator({
    ...shared, id: 'unemployment-duration.completed', population: 'spells-ended', numerator: 'days-in-all',
    denominator: 'each-of-population', unit: 'days', basis: [goal3], direction: 'less-is-better',
    standing: other('completed-spells'), caveats: ['mean-of-long-tails'],
  }, completedDuration),
];

export const flowIndicators: readonly Indicator[] = [
  ...toWork, ...overThree, ...returns(3), ...returns(6), ...duration,
];
