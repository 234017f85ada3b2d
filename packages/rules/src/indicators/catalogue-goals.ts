import { indicator, leads, other } from './definition.ts';
import type { Basis, Indicator } from './definition.ts';
import { offersElsewhere } from './measures-of-service.ts';
import { partlyAbleToWork, toShortageOccupations } from './measures-of-spells.ts';
import { seekersPerPlace, shortOccupations } from './occupation-balance.ts';

const goal = (number: 1 | 2 | 3 | 4 | 5): Basis => ({ kind: 'national-goal', goal: number });
const mismatch: Basis = { kind: 'statistics', name: 'mismatch-report' };

type Received = { readonly id: string; readonly basis: readonly Basis[] } & Partial<Indicator['definition']>;

/** What the register cannot know: received with its source and its day, or not known at all. */
function received({ id, basis, ...more }: Received): Indicator {
  return indicator({
    population: 'as-received', numerator: 'as-received', period: 'year', unit: 'number', dimensions: ['area'],
    direction: 'more-is-better', caveats: ['as-its-maker-defines'], ...more, id, basis,
  }, null);
}

/** Goals 1, 2, 4 and 5; goal 3 is among the flows (KNO-1). */
export const goalIndicators: readonly Indicator[] = [
  received({ id: 'equality-score', basis: [goal(1)], unit: 'score', caveats: ['no-scale-yet', 'as-its-maker-defines'] }),
  received({
    id: 'group-employment-rate', basis: [goal(2), { kind: 'statistics', name: 'employment-register' }], unit: 'percent',
    dimensions: ['municipality', 'area', 'age', 'nationality'], caveats: ['groups-by-choice', 'as-its-maker-defines'],
  }),
  received({
    id: 'group-unemployment-rate', basis: [goal(2), { kind: 'statistics', name: 'employment-register' }],
    unit: 'percent', direction: 'less-is-better', dimensions: ['municipality', 'area', 'age', 'nationality'],
    caveats: ['groups-by-choice', 'register-not-survey'],
  }),
  indicator({
    id: 'partly-able-to-work', population: 'exits-of-partly-able', numerator: 'each-exit', period: 'events-of-month',
    basis: [goal(2)], unit: 'spells', direction: 'more-is-better', sensitivity: 'health',
    caveats: ['stated-ability', 'work-known-to-register'],
  }, partlyAbleToWork),
  indicator({
    id: 'shortage-occupation-employment', population: 'exits-to-open-market', numerator: 'seekers-of-short-occupations',
    period: 'events-of-month', basis: [goal(4), mismatch], unit: 'spells', direction: 'more-is-better',
    standing: leads('occupation-sought'), needs: ['vacancies'], caveats: ['own-shortage-rule', 'work-known-to-register'],
  }, (sight, month) => toShortageOccupations((_snapshot, asked) => shortOccupations(sight, asked))(sight, month)),
  received({
    id: 'shortage-occupation-employment.of-the-job', basis: [goal(4), mismatch], standing: other('occupation-of-job'),
  }),
  received({ id: 'work-in-finland-leads', basis: [goal(4)] }),
  received({ id: 'shortage-residence-permits', basis: [goal(4)] }),
  received({
    id: 'offers-to-other-areas', basis: [goal(4)], standing: leads('given-for-all-areas'), needs: ['job-offers'], caveats: ['area-of-workplace'],
  }),
  indicator({
    id: 'offers-to-other-areas.own-register', population: 'offers-and-presentations', numerator: 'to-other-areas', period: 'events-of-month', basis: [goal(4)], unit: 'number',
    direction: 'more-is-better', standing: other('made-in-own-register'), needs: ['job-offers'], dimensions: ['municipality', 'area'], caveats: ['hints-too', 'area-of-own-customer'],
  }, offersElsewhere),
  received({
    id: 'offers-to-other-areas-customers', basis: [goal(4)], unit: 'percent', needs: ['job-offers'],
    caveats: ['area-of-customer'],
  }),
  received({ id: 'offers-within-area', basis: [goal(4)], needs: ['job-offers'], caveats: ['area-of-workplace'] }),
  received({ id: 'cooperation-barometer', basis: [goal(5)], unit: 'score', caveats: ['no-scale-yet', 'as-its-maker-defines'] }),
  received({ id: 'specialist-residence-permits', basis: [goal(5)] }),
  received({
    id: 'wage-earners', basis: [{ kind: 'plan', name: 'mikkeli' }], unit: 'persons', period: 'month',
    dimensions: ['municipality', 'area'], caveats: ['incomes-register'],
  }),
  received({
    id: 'labour-force', basis: [{ kind: 'plan', name: 'lantinen-pirkanmaa' }, { kind: 'statistics', name: 'employment-register' }],
    unit: 'persons', direction: 'neutral', dimensions: ['municipality', 'area'], caveats: ['labour-force-lags'],
  }),
  indicator({
    id: 'occupation-balance', population: 'unemployed-and-places', numerator: 'each-unemployed',
    denominator: 'open-places', unit: 'seekers-per-place', basis: [mismatch], needs: ['vacancies'],
    dimensions: ['occupation', 'municipality', 'area'], caveats: ['own-shortage-rule', 'places-announced'],
  }, seekersPerPlace),
];
