import { OPEN } from './columns.ts';
import { personsWho, shareWho } from './counted.ts';
import {
  AFTER_SERVICE, FOREIGN, FOREIGN_LANGUAGE, IN_SERVICE, IN_SERVICE_STATUS, LAID_OFF, LONG_TERM, MAN,
  PARTIAL_ABILITY, REPEATED, SEEKER, SERVICE_AFTER_SERVICE, STRUCTURAL, UNEMPLOYED,
} from './day-state.ts';
import { indicator, leads, other } from './definition.ts';
import type { Basis, Indicator } from './definition.ts';
import { countingDay } from './months.ts';
import type { Measure } from './counted.ts';

const plan: Basis = { kind: 'plan', name: 'lantinen-pirkanmaa' };
const statistics: Basis = { kind: 'statistics', name: 'employment-service-statistics' };
const parts: Basis = { kind: 'statistics', name: 'structural-unemployment' };

const has = (bits: number, mask: number): boolean => (bits & mask) !== 0;
const unemployed = (bits: number): boolean => has(bits, UNEMPLOYED);

/** The statistic's rows of the unemployed: persons on the counting day. */
function unemployedWho(id: string, numerator: string, is: (bits: number, age: number) => boolean, more: object = {}): Indicator {
  return indicator({
    id, population: 'unemployed', numerator, basis: [plan, statistics], direction: 'less-is-better',
    caveats: ['register-not-survey'], ...more,
  }, personsWho((bits, age) => unemployed(bits) && is(bits, age)));
}

/** Unbroken unemployment of 365 days: differs from twelve months by a day in leap years. */
const yearOfDays: Measure = (sight, month) => {
  const day = countingDay(month);
  return personsWho((bits, _age, since) => unemployed(bits) && since !== OPEN && day - since >= 365)(sight, month);
};

/** Rows of the plan's table, and what the statistic prints beside them (KNO-2). */
const rows: readonly Indicator[] = [
  indicator({
    id: 'jobseekers', population: 'seekers', numerator: 'each-seeker', basis: [statistics],
    caveats: ['register-not-survey'],
  }, personsWho((bits) => has(bits, SEEKER))),
  unemployedWho('unemployed', 'each-unemployed', () => true),
  unemployedWho('unemployed-men', 'men', (bits) => has(bits, MAN)),
  unemployedWho('unemployed-women', 'women', (bits) => !has(bits, MAN)),
  unemployedWho('unemployed-under-25', 'under-25', (_bits, age) => age < 25),
  unemployedWho('unemployed-under-30', 'under-30', (_bits, age) => age < 30),
  unemployedWho('unemployed-over-50', 'at-least-50', (_bits, age) => age >= 50,
    { standing: leads('as-printed-50') }),
  unemployedWho('unemployed-over-50.past-50', 'past-50', (_bits, age) => age > 50,
    { standing: other('words-past-50') }),
  unemployedWho('unemployed-over-55', 'at-least-55', (_bits, age) => age >= 55,
    { basis: [statistics, { kind: 'national-goal', goal: 2 }] }),
  unemployedWho('laid-off', 'laid-off', (bits) => has(bits, LAID_OFF)),
  indicator({
    id: 'partial-work-ability', population: 'unemployed', numerator: 'partly-able', basis: [plan, statistics],
    direction: 'less-is-better', caveats: ['register-not-survey', 'stated-ability'], sensitivity: 'health',
  }, personsWho((bits) => unemployed(bits) && has(bits, PARTIAL_ABILITY))),
  unemployedWho('foreign-nationals', 'citizens-elsewhere', (bits) => has(bits, FOREIGN),
    { standing: leads('citizenship-printed') }),
  unemployedWho('foreign-nationals.mother-tongue', 'other-mother-tongue', (bits) => has(bits, FOREIGN_LANGUAGE),
    { standing: other('language-in-plans'), basis: [statistics, { kind: 'plan', name: 'porvoo' }] }),
  unemployedWho('long-term-unemployed', 'twelve-months', (bits) => has(bits, LONG_TERM),
    { standing: leads('months-of-calendar') }),
  indicator({
    id: 'long-term-unemployed.365-days', population: 'unemployed', numerator: 'days-365', basis: [plan, statistics],
    direction: 'less-is-better', standing: other('days-of-law'), caveats: ['register-not-survey'],
  }, yearOfDays),
];

function structural(id: string, numerator: string, mask: number): Indicator {
  return indicator({
    id, population: 'seekers', numerator, basis: [plan, parts], direction: 'less-is-better',
    caveats: ['one-part-each', 'services-recorded'],
  }, personsWho((bits) => has(bits, mask)));
}

const structure: readonly Indicator[] = [
  structural('structural-unemployment', 'any-part', STRUCTURAL),
  structural('structural-long-term', 'part-long-term', LONG_TERM),
  structural('structural-repeated', 'part-repeated', REPEATED),
  structural('structural-after-service', 'part-after-service', AFTER_SERVICE),
  structural('structural-service-after-service', 'part-service-after-service', SERVICE_AFTER_SERVICE),
];

const broad: readonly Indicator[] = [
  indicator({
    id: 'broad-unemployment', population: 'seekers', numerator: 'unemployed-or-in-service', basis: [statistics],
    direction: 'less-is-better', standing: leads('all-services'), caveats: ['services-recorded'],
  }, personsWho((bits) => has(bits, UNEMPLOYED | IN_SERVICE))),
  indicator({
    id: 'broad-unemployment.service-status', population: 'seekers', numerator: 'unemployed-or-status-07',
    basis: [statistics], direction: 'less-is-better', standing: other('status-alone'),
  }, personsWho((bits) => has(bits, UNEMPLOYED | IN_SERVICE_STATUS))),
  indicator({
    id: 'activation-rate', population: 'seekers', numerator: 'in-service', denominator: 'unemployed-or-in-service',
    basis: [statistics, { kind: 'plan', name: 'mikkeli' }], direction: 'more-is-better',
    standing: leads('all-services'), caveats: ['services-recorded'],
  }, shareWho((bits) => has(bits, IN_SERVICE), (bits) => has(bits, UNEMPLOYED | IN_SERVICE))),
  indicator({
    id: 'activation-rate.service-status', population: 'seekers', numerator: 'status-07',
    denominator: 'unemployed-or-status-07', basis: [statistics], direction: 'more-is-better',
    standing: other('status-alone'),
  }, shareWho((bits) => has(bits, IN_SERVICE_STATUS), (bits) => has(bits, UNEMPLOYED | IN_SERVICE_STATUS))),
  indicator({
    id: 'unemployment-share', population: 'unemployed', numerator: 'each-unemployed', denominator: 'labour-force',
    basis: [plan, statistics], direction: 'less-is-better', source: 'register-and-imported',
    dimensions: ['municipality', 'area'], caveats: ['labour-force-lags', 'register-not-survey'],
  }, personsWho(unemployed)),
];

export const unemploymentIndicators: readonly Indicator[] = [...rows, ...structure, ...broad];

