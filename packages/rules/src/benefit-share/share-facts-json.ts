import { cents } from '../foundations/cents.ts';
import type { PlainDate } from '../foundations/plain-date.ts';
import { weekdaysBetween } from '../indicators/months.ts';
import { FactReader } from '../obligations/facts-json.ts';
import type { FactsFault } from '../obligations/facts-json.ts';
import { benefitNamed, groundNamed, knownBenefitWords, knownGroundWords } from './benefit-names.ts';
import { existsOn } from './benefits.ts';
import type { Payment, PersonPayments } from './payments.ts';

/**
 * The documented form of one person's paid days:
 *
 *     {
 *       "payments": [
 *         { "start": "2025-01-01", "lastDay": "2025-06-30", "benefit": "labour-market-subsidy" }
 *       ],
 *       "homes": [{ "from": "2020-01-01", "municipality": "638" }],
 *       "newMaximumPeriods": [{ "day": "2021-03-01" }],
 *       "workConditionFulfilled": [{ "day": "2026-06-01" }],
 *       "integration": { "firstHomeEntry": "2024-12-07", "protected": false },
 *       "openings": [{ "day": "2025-01-01", "benefitDays": 250, "allowanceDays": 0 }]
 *     }
 *
 * Days are YYYY-MM-DD; `end` is the day after the last one and `lastDay` may stand in its place. A payment may have
 * `ground`, `days`, `amountCents` and `paidOn`; without them it is of unemployment, of every weekday and full.
 */
export type ShareFactsParsed =
  | { readonly ok: true; readonly facts: PersonPayments }
  | { readonly ok: false; readonly faults: readonly FactsFault[] };

export function parseShareFactsText(text: string): ShareFactsParsed {
  try {
    return parseShareFacts(JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text));
  } catch {
    const value = text.length > 60 ? `${text.slice(0, 59)}…` : text;
    return { ok: false, faults: [{ path: '', value, remedy: 'not-json' }] };
  }
}

/** A value that JSON.parse gave; all faults at once. */
export function parseShareFacts(value: unknown): ShareFactsParsed {
  const faults: FactsFault[] = [];
  const root = new FactReader('', value, faults);
  if (!root.isObject) {
    root.fault('', value, 'write-object');
    return { ok: false, faults };
  }
  const payments = root.list('payments', readPayment);
  const homes = root.list('homes', (fact) => ({ from: fact.day('from'), municipality: readMunicipality(fact) }));
  const facts: PersonPayments = {
    payments: payments.toSorted((a, b) => a.start - b.start),
    homes: homes.toSorted((a, b) => a.from - b.from),
    newMaximumPeriods: root.list('newMaximumPeriods', (fact) => fact.day('day')),
    workConditionFulfilled: root.list('workConditionFulfilled', (fact) => fact.day('day')),
    integration: root.optionalObject('integration', (fact) => ({
      firstHomeEntry: fact.day('firstHomeEntry'), protectedPerson: fact.optionalBoolean('protected') ?? false,
    })) ?? null,
    openings: root.list('openings', (fact) => ({
      day: fact.day('day'), benefitDays: fact.optionalNumber('benefitDays', MOST_DAYS) ?? null,
      allowanceDays: fact.optionalNumber('allowanceDays', MOST_DAYS) ?? null,
    })),
  };
  root.refuseUnknownNames();
  if (faults.length === 0) faultsOfPayments(payments, root);
  return faults.length === 0 ? { ok: true, facts } : { ok: false, faults };
}

/** No life has more benefit days. */
const MOST_DAYS = 15_000;
const MOST_CENTS = 100_000_000;

function readPayment(fact: FactReader): Payment {
  const { start, end } = fact.period();
  if (end === null) fact.fault('lastDay', undefined, 'write-day');
  const benefitWord = fact.optionalText('benefit');
  const benefit = benefitNamed(benefitWord ?? '');
  if (benefit === undefined) fact.fault('benefit', benefitWord, 'use-one-of', knownBenefitWords);
  const groundWord = fact.optionalText('ground') ?? 'unemployment';
  const ground = groundNamed(groundWord);
  if (ground === undefined) fact.fault('ground', groundWord, 'use-one-of', knownGroundWords);
  const amount = fact.optionalNumber('amountCents', MOST_CENTS);
  return {
    start, end: end ?? start, benefit: benefit ?? 'general-support', ground: ground ?? 'unemployment',
    days: fact.optionalNumber('days', MOST_DAYS) ?? null, amount: amount === undefined ? null : cents(amount),
    paidOn: fact.optionalDay('paidOn') ?? null,
  };
}

function readMunicipality(fact: FactReader): string {
  const code = fact.optionalText('municipality') ?? '';
  if (!/^\d{3}$/u.test(code)) fact.fault('municipality', code, 'use-one-of', ['018', '434', '638', '…']);
  return code;
}

/** What only payments side by side, or a payment beside the law of its days, can show. */
function faultsOfPayments(payments: readonly Payment[], root: FactReader): void {
  for (const [index, payment] of payments.entries()) {
    const { start, end, benefit, days } = payment;
    const path = `payments[${index}]`;
    if (!existsOn(benefit, start) || !existsOn(benefit, (end - 1) as PlainDate)) {
      root.fault(`${path}.benefit`, benefit, 'benefit-of-its-time');
    }
    const weekdays = weekdaysBetween(start, end);
    if (days !== null && days > weekdays) root.fault(`${path}.days`, days, 'at-most-the-weekdays', [String(weekdays)]);
    const over = payments.findIndex((other, at) => at < index && other.start < end && start < other.end);
    if (over >= 0) root.fault(path, `payments[${over}]`, 'not-over-another');
  }
}
