import { of, yearOf } from '../foundations/plain-date.ts';
import type { Cost, SharingGiven } from './cost.ts';
import { endOf, successorIn } from './mergers.ts';
import { sumCents } from '../foundations/cents.ts';
import { ruleOf } from './scheme.ts';
import type { CategoryRule, Scheme } from './scheme.ts';
import { faultOf } from './sharing-fault.ts';
import type { SharingFault } from './sharing-fault.ts';

type Given = Pick<SharingGiven, 'scheme' | 'year' | 'costs' | 'mergers'>;

/** Each cost that cannot be charged as it is given. */
export function costFaults(given: Given, members: readonly string[]): readonly SharingFault[] {
  return given.costs.flatMap((cost) => faultsOfCost(cost, given, members));
}

/** A budget may have a line that lessens it; a category that is less than nothing in all would be paid out before it came in. */
export function budgetFaults(costs: readonly Cost[]): readonly SharingFault[] {
  const groups = new Map<string, Cost[]>();
  for (const cost of costs) {
    const key = `${cost.category} ${cost.key ?? ''} ${cost.municipality ?? ''}`;
    groups.set(key, [...groups.get(key) ?? [], cost]);
  }
  return [...groups.values()].flatMap((group) => {
    const sum = sumCents(group.map((cost) => cost.cents));
    const worst = group.toSorted((one, other) => one.cents - other.cents)[0];
    return sum >= 0 || worst === undefined ? [] : [faultOf(`${worst.path}.amount`, 'budget-negative', { value: sum / 100, category: worst.category })];
  });
}

/** Whether the category is shared in the year at all. */
export function isOfYear(rule: CategoryRule, scheme: Scheme, year: number): boolean {
  const { from, until } = yearsOf(rule, scheme);
  return from <= year && year <= until;
}

function yearsOf(rule: CategoryRule, scheme: Scheme): { readonly from: number; readonly until: number } {
  return { from: rule.years?.from ?? yearOf(scheme.validFrom), until: rule.years?.until ?? 9999 };
}

function faultsOfCost(cost: Cost, given: Given, members: readonly string[]): readonly SharingFault[] {
  const rule = ruleOf(given.scheme, cost.category);
  if (rule === undefined) {
    const known = given.scheme.categories.map((each) => each.category).join(', ');
    return [faultOf(`${cost.path}.category`, 'category-not-in-scheme', { value: cost.category, known })];
  }
  return [
    ...yearFaults(cost, rule, given),
    ...keyFaults(cost, rule, given.scheme),
    ...payerFaults(cost, rule, given, members),
  ];
}

function yearFaults(cost: Cost, rule: CategoryRule, { scheme, year }: Given): readonly SharingFault[] {
  const faults: SharingFault[] = [];
  if (cost.day !== null && yearOf(cost.day) !== year) {
    faults.push(faultOf(`${cost.path}.day`, 'cost-of-another-year', { value: yearOf(cost.day), year }));
  }
  const { from, until } = yearsOf(rule, scheme);
  if (!isOfYear(rule, scheme, year)) {
    faults.push(faultOf(`${cost.path}.category`, 'category-not-of-year', {
      value: cost.category, year, from, until: until === 9999 ? '' : until,
    }));
  }
  return faults;
}

function keyFaults(cost: Cost, rule: CategoryRule, scheme: Scheme): readonly SharingFault[] {
  if (cost.key === null) return [];
  const allowed = rule.treatment.kind === 'shared' ? rule.treatment.keys : [];
  if (allowed.includes(cost.key)) return [];
  const code = scheme.keys.some((key) => key.code === cost.key) ? 'key-not-for-category' : 'key-missing';
  return [faultOf(`${cost.path}.key`, code, {
    value: cost.key, category: cost.category, known: allowed.join(', '),
  })];
}

function payerFaults(
  cost: Cost,
  rule: CategoryRule,
  given: Given,
  members: readonly string[],
): readonly SharingFault[] {
  const path = `${cost.path}.municipality`;
  if (rule.treatment.kind !== 'paid-by-one') {
    return cost.municipality === null ? [] : [faultOf(path, 'payer-not-expected', {
      value: cost.municipality, category: cost.category,
    })];
  }
  if (cost.municipality === null) return [faultOf(path, 'payer-missing', { category: cost.category })];
  const ended = endOf(given.mergers, cost.municipality);
  // Ordered after the end: nobody of that name could have done so.
  const day = cost.day ?? of(given.year, 1, 1);
  if (ended !== undefined && day >= ended.from) {
    return [faultOf(path, 'payer-ended', { value: cost.municipality, into: ended.into })];
  }
  const payer = successorIn(given.mergers, cost.municipality, given.year);
  return members.includes(payer) ? [] : [faultOf(path, 'payer-not-member', {
    value: cost.municipality, known: members.join(', '),
  })];
}
