import { findIndicator } from '@kohtaanto/rules/indicators/catalogue.ts';

/** What values a measure may have. Counts are whole and add up over municipalities. */
export type MeasureRule = { readonly whole: boolean; readonly mayBeNegative: boolean; readonly additive: boolean };

const count: MeasureRule = { whole: true, mayBeNegative: false, additive: true };
const average: MeasureRule = { whole: false, mayBeNegative: false, additive: false };
/** Recoveries may be larger than what was paid: Kela prints them with a minus. */
const paid: MeasureRule = { whole: false, mayBeNegative: true, additive: true };

/** Measures that are received only; the others have the ids of the indicators beside which they stand. */
const received: Readonly<Record<string, MeasureRule>> = {
  'vacancies-open': count,
  'vacancies-open-in-month': count,
  'vacancies-new-in-month': count,
  'vacancies-filled-in-month': count,
  'vacancy-open-days': average,
  'benefit-recipients': count,
  'benefit-days-paid': paid,
  'benefit-paid-euros': paid,
  'benefit-municipality-share-euros': paid,
  'cooperation-barometer.answers': count,
};

/** Measures that no indicator bears the name of. */
export const receivedMeasures: readonly string[] = Object.keys(received);

const countUnits = new Set(['persons', 'spells', 'services', 'number']);

const known = new Map<string, MeasureRule>();

/** Undefined where nobody has named such a measure. Asked for every figure, so what was found is remembered. */
export function measureRule(id: string): MeasureRule | undefined {
  const before = known.get(id);
  if (before !== undefined) return before;
  const rule = findRule(id);
  if (rule !== undefined) known.set(id, rule);
  return rule;
}

function findRule(id: string): MeasureRule | undefined {
  const own = received[id];
  if (own !== undefined) return own;
  const indicator = findIndicator(id);
  if (indicator === undefined) return undefined;
  const { unit, denominator } = indicator.definition;
  return countUnits.has(unit) && denominator === null ? count : average;
}
