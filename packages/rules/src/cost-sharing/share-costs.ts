import { cents, sumCents } from '../foundations/cents.ts';
import type { Cents } from '../foundations/cents.ts';
import { usedBase } from './base-figures.ts';
import type { Purpose, UsedBase } from './base-figures.ts';
import type { Cost, SharingGiven } from './cost.ts';
import { costFaults } from './cost-faults.ts';
import { successorIn } from './mergers.ts';
import type { Merger } from './mergers.ts';
import { keyOf, ruleOf } from './scheme.ts';
import type { CostCategory, Scheme } from './scheme.ts';
import { schemeFaults } from './scheme-faults.ts';
import { shareByKey } from './share-by-key.ts';
import type { Derivation } from './share-by-key.ts';
import { faultOf } from './sharing-fault.ts';
import type { SharingFault } from './sharing-fault.ts';

export type LineReason = 'by-key' | 'ordered-by' | 'own-office';

export type ShareLine = {
  readonly municipality: string;
  readonly category: CostCategory;
  readonly key: string | null;
  readonly cents: Cents;
  readonly reason: LineReason;
  readonly scheme: string;
  readonly ruleVersion: string;
  readonly place: string;
  readonly costs: readonly string[];
  readonly derivation: Derivation | null;
};

/** One sum shared at once: the costs of a category under one key. */
export type SharedSum = {
  readonly category: CostCategory;
  readonly key: string | null;
  readonly costs: readonly string[];
  readonly gross: Cents;
  readonly brought: Cents;
  readonly cents: Cents;
  readonly lines: readonly ShareLine[];
};

export type Sharing = {
  readonly scheme: string;
  readonly ruleVersion: string;
  readonly year: number;
  readonly purpose: Purpose;
  readonly sums: readonly SharedSum[];
  /** Costs that nobody is charged, with the place in the source that says so. */
  readonly notCharged: readonly { readonly cost: string; readonly cents: Cents; readonly place: string }[];
  readonly totals: ReadonlyMap<string, Cents>;
  readonly total: Cents;
};

export type SharingAnswer =
  | { readonly ok: true; readonly sharing: Sharing }
  | { readonly ok: false; readonly faults: readonly SharingFault[] };

/** Shares the year's costs of an area, or tells everything that stands in the way. */
export function shareCosts(given: SharingGiven): SharingAnswer {
  const members = membersIn(given.scheme, given.year, given.mergers);
  const faults: SharingFault[] = [
    ...schemeFaults(given.scheme, given.year, given.mergers),
    ...costFaults(given, members),
  ];
  const groups = groupsOf(given);
  const bases = basesOf(given, members, groups, faults);
  const sums: SharedSum[] = [];
  if (faults.length === 0) for (const group of groups) sums.push(sumOf(given, group, bases));
  if (given.brought > Math.max(0, groups.find(isOperating)?.gross ?? 0)) {
    faults.push(faultOf('brought', 'brought-over-costs', { value: given.brought / 100 }));
  }
  if (given.brought < 0) faults.push(faultOf('brought', 'surplus-negative', { value: given.brought / 100 }));
  return faults.length > 0 ? { ok: false, faults } : { ok: true, sharing: sharingOf(given, members, sums) };
}

/** Who pays in a year: those who exist at its end, each once, in the order of their codes. */
export function membersIn(scheme: Scheme, year: number, mergers: readonly Merger[]): readonly string[] {
  return [...new Set(scheme.municipalities.map((each) => successorIn(mergers, each, year)))].sort();
}

type Group = {
  readonly category: CostCategory;
  readonly key: string | null;
  readonly payer: string | null;
  readonly costs: readonly Cost[];
  readonly gross: Cents;
};

function isOperating(group: Group): boolean {
  return group.category === 'operating';
}

/** Costs that are shared together: one rounding for each sum, not one for each receipt. */
function groupsOf(given: SharingGiven): readonly Group[] {
  const found = new Map<string, Cost[]>();
  for (const cost of given.costs) {
    const treatment = ruleOf(given.scheme, cost.category)?.treatment;
    if (treatment === undefined || treatment.kind === 'not-charged') continue;
    const key = treatment.kind === 'shared' ? (cost.key ?? treatment.keys[0] ?? '') : '';
    const payer = treatment.kind === 'paid-by-one' ? (cost.municipality ?? '') : '';
    const id = [cost.category, key, payer].join(' ');
    const group = found.get(id);
    if (group === undefined) found.set(id, [cost]);
    else group.push(cost);
  }
  return [...found].map(([id, costs]) => {
    const [category = '', key = '', payer = ''] = id.split(' ');
    return {
      category: category as CostCategory,
      key: key === '' ? null : key,
      payer: payer === '' ? null : successorIn(given.mergers, payer, given.year),
      costs,
      gross: sumCents(costs.map((cost) => cost.cents)),
    };
  });
}

/** Only the keys that some cost needs: a year without preparation asks for no population. */
function basesOf(
  given: SharingGiven,
  members: readonly string[],
  groups: readonly Group[],
  faults: SharingFault[],
): ReadonlyMap<string, readonly UsedBase[]> {
  const bases = new Map<string, readonly UsedBase[]>();
  const told = new Set<string>();
  for (const code of new Set(groups.map((group) => group.key))) {
    const key = code === null ? undefined : keyOf(given.scheme, code);
    if (key === undefined || code === null) continue;
    const used: UsedBase[] = [];
    for (const part of key.parts) {
      const base = usedBase(part, given.bases, { ...given, municipalities: members });
      if ('weights' in base) used.push(base);
      else faults.push(...base.filter((fault) => !told.has(`${fault.path} ${fault.code}`)));
      if (!('weights' in base)) for (const fault of base) told.add(`${fault.path} ${fault.code}`);
    }
    bases.set(code, used);
  }
  return bases;
}

function sumOf(given: SharingGiven, group: Group, bases: ReadonlyMap<string, readonly UsedBase[]>): SharedSum {
  const brought = isOperating(group) ? given.brought : cents(0);
  const sum = cents(group.gross - brought);
  const rule = ruleOf(given.scheme, group.category);
  const common = {
    category: group.category,
    key: group.key,
    scheme: given.scheme.id,
    ruleVersion: given.scheme.ruleVersion,
    place: rule?.place ?? '',
    costs: group.costs.map((cost) => cost.id),
  };
  const key = group.key === null ? undefined : keyOf(given.scheme, group.key);
  const lines: readonly ShareLine[] = key === undefined
    ? [{
        ...common, municipality: group.payer ?? '', cents: sum, derivation: null,
        reason: group.category === 'own-office' ? 'own-office' : 'ordered-by',
      }]
    : shareByKey(sum, given.scheme, key, bases.get(key.code) ?? []).map((line) => ({
        ...common, ...line, reason: 'by-key',
      }));
  return { category: group.category, key: group.key, costs: common.costs, gross: group.gross, brought, cents: sum, lines };
}

function sharingOf(given: SharingGiven, members: readonly string[], sums: readonly SharedSum[]): Sharing {
  const totals = new Map<string, Cents>(members.map((each) => [each, cents(0)]));
  for (const { lines } of sums) {
    for (const line of lines) totals.set(line.municipality, cents((totals.get(line.municipality) ?? 0) + line.cents));
  }
  const notCharged = given.costs.flatMap((cost) => {
    const rule = ruleOf(given.scheme, cost.category);
    return rule?.treatment.kind === 'not-charged' ? [{ cost: cost.id, cents: cost.cents, place: rule.place }] : [];
  });
  return {
    scheme: given.scheme.id,
    ruleVersion: given.scheme.ruleVersion,
    year: given.year,
    purpose: given.purpose,
    sums,
    notCharged,
    totals,
    total: sumCents(sums.map((each) => each.cents)),
  };
}
