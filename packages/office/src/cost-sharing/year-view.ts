import { nextReview } from '@kohtaanto/rules/cost-sharing/review-days.ts';
import { isOfYear } from '@kohtaanto/rules/cost-sharing/cost-faults.ts';
import { keyOf } from '@kohtaanto/rules/cost-sharing/scheme.ts';
import { membersIn } from '@kohtaanto/rules/cost-sharing/share-costs.ts';
import { cents, sumCents } from '@kohtaanto/rules/foundations/cents.ts';
import { formatIso, yearOf } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { createRefusalRegistry } from '../platform/http/refusal-registry.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { AccessScope, Tx } from '../platform/platform.ts';
import type { Statement, YearView } from './contract.ts';
import { costsOfEntries, plansOf, rowsOfMunicipality, shareYear } from './count-year.ts';
import type { YearGround } from './count-year.ts';
import { schemeOfYear } from './ground.ts';
import type { CostGround } from './ground.ts';
import { costSharingRefusals } from './refusals.ts';
import { basesOf, listBudgets, listEntries, listInvoices, listSettlements, listStatements, yearsWithRows } from './store.ts';
import { settlementDoubts } from './settlement-doubts.ts';
import { saidFaults, toldFault } from './told-faults.ts';

const sentences = createRefusalRegistry();
sentences.add(costSharingRefusals);

export async function yearGround(tx: Tx, scope: AccessScope, ground: CostGround, year: number): Promise<YearGround> {
  const scheme = schemeOfYear(ground, scope.areaId, year);
  return { ground, scheme, year, bases: await basesOf(tx, scope, ground.bases.get(scope.areaId) ?? []) };
}

/** Everything of a year on one page. */
export async function readYear(
  tx: Tx, scope: AccessScope, today: PlainDate, ground: CostGround, year: number,
): Promise<YearView> {
  const of = await yearGround(tx, scope, ground, year);
  const budgets = await listBudgets(tx, scope, year);
  const statements = await listStatements(tx, scope, year);
  const invoices = await listInvoices(tx, scope, year);
  const entries = await listEntries(tx, scope, year);
  const settlements = await listSettlements(tx, scope, year);
  const newest = budgets.at(-1);
  const plans = plansOf(of, budgets, statements);
  const invoiced = new Set(invoices.filter(({ kind }) => kind === 'instalment').map((each) => `${each.municipality} ${each.instalment}`));
  const years = new Set([...await yearsWithRows(tx, scope), year, yearOf(today), yearOf(of.scheme.validFrom)]);
  return {
    year, years: [...years].sort(), mayEnter: scope.roles.includes('controller'), scheme: schemeTold(of, today),
    budgets: budgets.map((budget) => ({ ...budget, lines: [...budget.lines], total: totalOf(budget) })),
    entries: [...entries],
    budgeted: newest === undefined ? [] : statements.filter((each) => each.kind === 'budget' && each.revision === newest.revision)
      .map(({ municipality, total, rows }) => ({ municipality, cents: total, rows })),
    actual: actualOf(of, scope, entries, newest?.brought ?? 0),
    payments: [...plans].map(([municipality, payments]) => ({
      municipality,
      payments: payments.map(({ number, firstMonth, cents: sum }) => ({
        number, firstMonth, cents: sum, invoiced: invoiced.has(`${municipality} ${number}`),
      })),
    })),
    invoices: [...invoices],
    settlements: settlements.map((each) => ({ ...each, lines: settledTold(statements, each.revision) })),
    bases: basesTold(of),
    doubts: told(of, settlementDoubts(of, {
      today, plans, settledBefore: settlements.length > 0,
      invoiced: new Set(invoices.filter(({ kind }) => kind === 'instalment').map(({ instalment }) => instalment)),
    }), scope),
    seen: { budget: newest?.revision ?? 0, settlement: settlements.at(-1)?.revision ?? 0 },
  };
}

function totalOf(budget: { readonly lines: readonly { readonly cents: number }[]; readonly brought: number }): number {
  return sumCents(budget.lines.map((line) => cents(line.cents))) - budget.brought;
}

function actualOf(
  of: YearGround, scope: AccessScope, entries: Parameters<typeof costsOfEntries>[0], brought: number,
): YearView['actual'] {
  const total = sumCents(entries.map((entry) => entry.cents));
  if (entries.length === 0) return { shares: [], faults: [], total };
  // Until the year is settled, what is known of the figures shows where it is going.
  const costs = costsOfEntries(entries);
  const operating = sumCents(costs.filter((cost) => cost.category === 'operating').map((cost) => cost.cents));
  const answer = shareYear(of, {
    costs, purpose: 'budget', acceptOlder: true, brought: cents(Math.max(0, Math.min(brought, operating))),
  });
  if (!answer.ok) return { shares: [], faults: told(of, answer.faults.map(toldFault), scope), total };
  const { sharing } = answer;
  const shares = [...sharing.totals].map(([municipality, sum]) => ({
    municipality, cents: sum, rows: rowsOfMunicipality(sharing, municipality),
  }));
  return { shares, faults: [], total };
}

function told({ ground, scheme }: YearGround, faults: readonly ReturnType<typeof toldFault>[], { language }: AccessScope): YearView['actual']['faults'] {
  const said = saidFaults(faults, { names: ground.names, language, scheme });
  return [...sentences.problem(new Refused('cost-sharing.unfit', { count: said.length }, { faults: said }), language).faults];
}

function settledTold(statements: readonly Statement[], revision: number): YearView['settlements'][number]['lines'] {
  return statements.filter((each) => each.kind === 'settlement' && each.revision === revision).map(({ municipality, settled }) => {
    const sum = (of: 'share' | 'paid' | 'carried' | 'cents'): number => settled.reduce((total, line) => total + line[of], 0);
    return { municipality, share: sum('share'), paid: sum('paid'), carried: sum('carried'), cents: sum('cents') };
  });
}

export function schemeTold({ scheme, ground, year }: YearGround, today: PlainDate): YearView['scheme'] {
  const review = nextReview(scheme, today);
  return {
    id: scheme.id, name: scheme.name, ruleVersion: scheme.ruleVersion, document: scheme.source.document, place: scheme.source.place,
    note: scheme.source.note,
    municipalities: membersIn(scheme, year, ground.mergers).map((code) => ({ code, name: ground.nameOf(code) })),
    categories: scheme.categories.filter((rule) => isOfYear(rule, scheme, year)).map(({ category, treatment, place }) => ({
      category, place, kind: treatment.kind,
      keys: (treatment.kind === 'shared' ? treatment.keys : []).flatMap((code) => {
        const key = keyOf(scheme, code);
        return key === undefined ? [] : [{
          code, name: key.name, parts: key.parts.map(({ measure, basisPoints }) => ({ measure, basisPoints })),
        }];
      }),
    })),
    instalments: scheme.instalments, mayCarry: scheme.mayCarry, nextReview: review === null ? null : formatIso(review),
  };
}

function basesTold({ bases, scheme, ground, year }: YearGround): YearView['bases'] {
  const members = new Set(membersIn(scheme, year, ground.mergers));
  const groups = new Map<string, YearView['bases'][number]>();
  for (const { measure, asOf, source, municipality, hundredths } of bases) {
    if (!members.has(municipality)) continue;
    const key = `${measure} ${asOf}`;
    const group = groups.get(key) ?? { measure, asOf, sources: [], values: [] };
    if (!group.sources.includes(source)) group.sources.push(source);
    group.values.push({ municipality, value: hundredths / 100 });
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => (a.measure === b.measure ? (a.asOf < b.asOf ? 1 : -1) : a.measure < b.measure ? -1 : 1));
}
