import type { Cost } from '@kohtaanto/rules/cost-sharing/cost.ts';
import type { CostCategory } from '@kohtaanto/rules/cost-sharing/scheme.ts';
import { cents } from '@kohtaanto/rules/foundations/cents.ts';
import type { Cents } from '@kohtaanto/rules/foundations/cents.ts';
import { parsePlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { parseAmount } from '@kohtaanto/words/money.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { Fault } from '../platform/http/refusal.ts';
import { saidFaults } from './told-faults.ts';
import type { Speaking } from './told-faults.ts';

/** An amount that a person wrote; empty is nothing where the form lets it be. */
export function amountOf(text: string, path: string, faults: Fault[], empty: 'nothing' | 'fault' = 'fault'): Cents {
  if (text.trim() === '' && empty === 'nothing') return cents(0);
  const read = parseAmount(text);
  if (read.ok) return read.value;
  faults.push({ path, code: `cost-sharing.${read.refusal.code}`, values: read.refusal.values ?? {} });
  return cents(0);
}

type GivenCost = {
  readonly category: CostCategory; readonly amount: string; readonly municipality: string | null; readonly key: string | null;
  readonly day?: string | null; readonly description: string;
};

export function costOf(given: GivenCost, id: string, path: string, faults: Fault[]): Cost {
  return {
    id, category: given.category, cents: amountOf(given.amount, `${path}.amount`, faults), municipality: given.municipality,
    key: given.key, day: given.day === null || given.day === undefined ? null : (parsePlainDate(given.day) ?? null),
    description: given.description, path,
  };
}

/** Everything that stands in the way, at once. */
export function refuseFaults(faults: readonly Fault[], speaking: Speaking): void {
  if (faults.length === 0) return;
  const said = saidFaults(faults, speaking);
  throw new Refused('cost-sharing.unfit', { count: said.length }, { faults: said });
}

/** Told with the form's other faults, and not before them. */
export function decisionFaults(decision: string): readonly Fault[] {
  return decision.length >= 3 ? [] : [{ path: 'decision', code: 'cost-sharing.decision-missing' }];
}
