import type { BaseFigure, Purpose } from '@kohtaanto/rules/cost-sharing/base-figures.ts';
import { costFaults } from '@kohtaanto/rules/cost-sharing/cost-faults.ts';
import type { Cost } from '@kohtaanto/rules/cost-sharing/cost.ts';
import { carriedCategory, paymentPlan } from '@kohtaanto/rules/cost-sharing/payment-plan.ts';
import type { CategoryShares, PlannedPayment } from '@kohtaanto/rules/cost-sharing/payment-plan.ts';
import type { CostCategory, Scheme } from '@kohtaanto/rules/cost-sharing/scheme.ts';
import { settleYear } from '@kohtaanto/rules/cost-sharing/settle-year.ts';
import type { SettledLine } from '@kohtaanto/rules/cost-sharing/settle-year.ts';
import { membersIn, shareCosts } from '@kohtaanto/rules/cost-sharing/share-costs.ts';
import type { Sharing, SharingAnswer } from '@kohtaanto/rules/cost-sharing/share-costs.ts';
import { cents } from '@kohtaanto/rules/foundations/cents.ts';
import type { Cents } from '@kohtaanto/rules/foundations/cents.ts';
import { parsePlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { Fault } from '../platform/http/refusal.ts';
import type { Invoice, Statement } from './contract.ts';
import type { CostGround } from './ground.ts';
import type { BudgetLine, StoredEntry } from './store.ts';
import { toldFault } from './told-faults.ts';

/** A year as the rules are asked of it. */
export type YearGround = {
  readonly ground: CostGround; readonly scheme: Scheme; readonly year: number; readonly bases: readonly BaseFigure[];
};

export type Asked = {
  readonly costs: readonly Cost[]; readonly purpose: Purpose; readonly acceptOlder: boolean; readonly brought: Cents;
};

export function shareYear({ ground, scheme, year, bases }: YearGround, asked: Asked, by: Scheme = scheme): SharingAnswer {
  return shareCosts({ ...asked, scheme: by, year, bases, mergers: ground.mergers });
}

/** What an entry would be refused for alone, whatever figures there are. */
export function entryFaults({ ground, scheme, year }: YearGround, costs: readonly Cost[]): readonly Fault[] {
  const { mergers } = ground;
  return costFaults({ scheme, year, costs, mergers }, membersIn(scheme, year, mergers)).map(toldFault);
}

export function costsOfEntries(entries: readonly StoredEntry[]): readonly Cost[] {
  return entries.map((entry) => ({
    id: String(entry.entryId), category: entry.category, cents: entry.cents, municipality: entry.municipality, key: entry.key,
    day: entry.day === null ? null : (parsePlainDate(entry.day) ?? null), description: entry.description, path: `costs.${entry.entryId}`,
  }));
}

export function costsOfLines(lines: readonly BudgetLine[]): readonly Cost[] {
  return lines.map((line, at) => ({
    ...line, id: String(at + 1), cents: cents(line.cents), day: null, path: `lines.${at}`,
  }));
}

/** The shares that frozen statements told, by category. */
export function sharesTold(statements: readonly Statement[]): CategoryShares {
  const shares = new Map<CostCategory, Map<string, Cents>>();
  for (const { municipality, rows } of statements) for (const row of rows) {
    const own = shares.get(row.category) ?? new Map<string, Cents>();
    own.set(municipality, cents((own.get(municipality) ?? 0) + row.cents));
    shares.set(row.category, own);
  }
  return shares;
}

/** The payments of a year under its budgets, each as its statements told it. */
export function plansOf(
  { ground, scheme, year }: YearGround,
  budgets: readonly { readonly revision: number; readonly fromMonth: number }[],
  statements: readonly Statement[],
): ReadonlyMap<string, readonly PlannedPayment[]> {
  const told = statements.filter((each) => each.kind === 'budget');
  const versions = budgets.map(({ revision, fromMonth }) => ({
    fromMonth, shares: sharesTold(told.filter((each) => each.revision === revision)),
  }));
  return new Map(membersIn(scheme, year, ground.mergers).map((each) => [each, paymentPlan(each, versions, scheme.instalments)]));
}

export type SettledCategory = { readonly category: CostCategory; readonly lines: readonly SettledLine[]; readonly surplus: Cents };

/** Each category by itself; only the first shared one has a surplus that may be carried. */
export function settleCategories(
  scheme: Scheme,
  shares: CategoryShares,
  invoices: readonly Invoice[],
  carry: { readonly surplus: Cents; readonly deficit: Cents },
): { readonly settled: readonly SettledCategory[]; readonly faults: readonly Fault[] } {
  const paid = paidByCategory(invoices);
  const carried = carriedCategory(scheme);
  const none = cents(0);
  const settled: SettledCategory[] = [];
  const faults: Fault[] = [];
  for (const category of new Set([carried, ...shares.keys(), ...paid.keys()])) {
    const answer = settleYear({
      shares: shares.get(category) ?? new Map(), paid: paid.get(category) ?? new Map(), mayCarry: scheme.mayCarry,
      carriedSurplus: category === carried ? carry.surplus : none, carriedDeficit: category === carried ? carry.deficit : none,
    });
    if (answer.ok) settled.push({ category, lines: answer.settlement.lines, surplus: answer.settlement.surplus });
    else faults.push(...answer.faults.map(toldFault));
  }
  return { settled, faults };
}

function paidByCategory(invoices: readonly Invoice[]): CategoryShares {
  const paid = new Map<CostCategory, Map<string, Cents>>();
  for (const { municipality, rows } of invoices) for (const row of rows) {
    const own = paid.get(row.category) ?? new Map<string, Cents>();
    own.set(municipality, cents((own.get(municipality) ?? 0) + row.cents));
    paid.set(row.category, own);
  }
  return paid;
}

export function rowsOfMunicipality(sharing: Sharing, municipality: string): Statement['rows'] {
  return sharing.sums.flatMap((sum) => sum.lines.filter((line) => line.municipality === municipality).map((line) => ({
    category: line.category, key: line.key, place: line.place, sum: sum.cents, cents: line.cents, reason: line.reason,
    derivation: line.derivation === null ? null : {
      ...line.derivation, parts: line.derivation.parts.map((part) => ({ ...part, asOf: [...part.asOf] })),
    },
  })));
}
