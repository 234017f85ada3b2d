import { sql } from 'kysely';
import type { Sharing } from '@kohtaanto/rules/cost-sharing/share-costs.ts';
import { sharesByCategory } from '@kohtaanto/rules/cost-sharing/payment-plan.ts';
import type { PlannedPayment } from '@kohtaanto/rules/cost-sharing/payment-plan.ts';
import { firstMonths } from '@kohtaanto/rules/cost-sharing/instalments.ts';
import { cents, sumCents } from '@kohtaanto/rules/foundations/cents.ts';
import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { Fault } from '../platform/http/refusal.ts';
import type { AccessScope, Platform, Tx } from '../platform/platform.ts';
import type { z } from 'zod';
import type { routes, Statement } from './contract.ts';
import { costsOfEntries, plansOf, rowsOfMunicipality, settleCategories, shareYear } from './count-year.ts';
import type { YearGround } from './count-year.ts';
import { countBudget } from './count-budget.ts';
import type { Done } from './enter-costs.ts';
import type { CostGround } from './ground.ts';
import { insertInvoices } from './invoices.ts';
import { amountOf, decisionFaults, refuseFaults } from './reading-amounts.ts';
import { settlementDoubts } from './settlement-doubts.ts';
import { listBudgets, listEntries, listInvoices, listSettlements, listStatements, lockYear } from './store.ts';
import { toldFault } from './told-faults.ts';
import { yearGround } from './year-view.ts';

type Parts = Pick<Platform, 'database' | 'audit'>;
export type Deciding = { readonly scope: AccessScope; readonly ground: CostGround; readonly year: number; readonly today: PlainDate };
type BudgetGiven = z.output<(typeof routes)['setBudget']['body']>;
type SettlementGiven = z.output<(typeof routes)['settle']['body']>;
type InvoiceGiven = z.output<(typeof routes)['invoice']['body']>;

/** The budget of the year, or a change of it: what each pays is told to each, frozen. */
export function setBudget({ database, audit }: Parts, deciding: Deciding, given: BudgetGiven): Promise<Done> {
  const { scope, ground, year } = deciding;
  return database.write(scope, async (tx) => {
    await lockYear(tx, scope, year);
    if (await isKnown(tx, scope, 'cost_budget', given.requestId)) return { done: true, again: true };
    const of = await yearGround(tx, scope, ground, year);
    const budgets = await listBudgets(tx, scope, year);
    if ((budgets.at(-1)?.revision ?? 0) !== given.seen) throw new Refused('cost-sharing.changed-meanwhile');
    if ((await listSettlements(tx, scope, year)).length > 0) throw new Refused('cost-sharing.year-settled');
    if (budgets.length === 0 && given.fromMonth !== 1) throw new Refused('cost-sharing.first-budget-from-january');
    await refuseInvoicedMonths(tx, of, scope, given.fromMonth);
    const { costs, brought, sharing } = countBudget(of, scope.language, given, given.decision);
    const revision = given.seen + 1;
    const lines = JSON.stringify(costs.map(({ category, key, municipality, cents: sum, description }) => ({
      category, key, municipality, cents: sum, description,
    })));
    await sql`
      insert into office.cost_budget (area_id, year, revision, from_month, brought_cents, accept_older, decision, lines, request_id, entered_by)
      values (${scope.areaId}, ${year}, ${revision}, ${given.fromMonth}, ${brought}, ${given.acceptOlder}, ${given.decision},
        ${lines}::jsonb, ${given.requestId}::uuid, ${scope.staffId})`.execute(tx);
    const statements = budgetStatements(of, sharing, { revision, decision: given.decision });
    const earlier = await listStatements(tx, scope, year);
    const plans = plansOf(of, [...budgets, { revision, fromMonth: given.fromMonth }], [...earlier, ...statements]);
    await insertStatements(tx, scope, statements.map((each) => ({ ...each, payments: paymentsTold(plans.get(each.municipality) ?? []) })));
    await audit.record(tx, scope, { action: 'cost-sharing.set-budget', outcome: 'allowed', detail: { year, revision } });
    return { done: true, again: false };
  });
}

/** What has been invoiced is not changed afterwards: a budget changes from an instalment that is still to come. */
async function refuseInvoicedMonths(tx: Tx, { scheme, year }: YearGround, scope: AccessScope, fromMonth: number): Promise<void> {
  const invoiced = (await listInvoices(tx, scope, year)).filter(({ kind }) => kind === 'instalment');
  const last = Math.max(0, ...invoiced.map(({ instalment }) => firstMonths(scheme.instalments)[instalment - 1] ?? 0));
  if (fromMonth <= last) throw new Refused('cost-sharing.month-invoiced', { month: last });
}

type Heading = { readonly revision: number; readonly decision: string };

function budgetStatements(of: YearGround, sharing: Sharing, heading: Heading): readonly Statement[] {
  return [...sharing.totals].map(([municipality, total]) => ({
    ...headOf(of, 'budget', heading), municipality, rows: rowsOfMunicipality(sharing, municipality), total, payments: [], settled: [], due: total,
  }));
}

function headOf({ scheme, year }: YearGround, kind: Statement['kind'], { revision, decision }: Heading) {
  return {
    year, kind, revision, madeAt: '', scheme: scheme.id, ruleVersion: scheme.ruleVersion, document: scheme.source.document,
    place: scheme.source.place, note: scheme.source.note, decision,
  };
}

function paymentsTold(plan: readonly PlannedPayment[], invoiced?: ReadonlySet<number>): Statement['payments'] {
  return plan.map(({ number, firstMonth, cents: sum, rows }) => ({
    number, firstMonth, cents: sum, rows: rows.map((row) => ({ ...row })), ...(invoiced === undefined ? {} : { invoiced: invoiced.has(number) }),
  }));
}

async function insertStatements(tx: Tx, { areaId }: AccessScope, statements: readonly Statement[]): Promise<void> {
  const rows = JSON.stringify(statements.map((statement) => ({
    year: statement.year, kind: statement.kind, revision: statement.revision, municipality: statement.municipality, cents: statement.due, statement,
  })));
  await sql`
    insert into office.cost_statement (area_id, year, kind, revision, municipality_code, cents, statement)
    select ${areaId}, s.year, s.kind, s.revision, s.municipality, s.cents, s.statement
    from jsonb_to_recordset(${rows}::jsonb) as s(year smallint, kind text, revision smallint, municipality text, cents bigint, statement jsonb)`
    .execute(tx);
}

async function isKnown(tx: Tx, { areaId }: AccessScope, table: 'cost_budget' | 'cost_settlement' | 'cost_invoice', requestId: string): Promise<boolean> {
  const { rows } = await sql`select from ${sql.table(`office.${table}`)} where area_id = ${areaId} and request_id = ${requestId}::uuid limit 1`.execute(tx);
  return rows.length > 0;
}

/** An instalment from everyone at once; twice is once. */
export function invoiceInstalment({ database, audit }: Parts, deciding: Deciding, given: InvoiceGiven): Promise<Done> {
  const { scope, ground, year, today } = deciding;
  return database.write(scope, async (tx) => {
    await lockYear(tx, scope, year);
    if (await isKnown(tx, scope, 'cost_invoice', given.requestId)) return { done: true, again: true };
    const of = await yearGround(tx, scope, ground, year);
    const budgets = await listBudgets(tx, scope, year);
    if (budgets.length === 0) throw new Refused('cost-sharing.no-budget');
    if (given.instalment > of.scheme.instalments) throw new Refused('cost-sharing.instalment-unknown', { count: of.scheme.instalments });
    if (given.dueDay < formatIso(today)) throw new Refused('cost-sharing.due-in-past');
    if ((await listSettlements(tx, scope, year)).length > 0) throw new Refused('cost-sharing.year-settled');
    const invoiced = new Set((await listInvoices(tx, scope, year)).map(({ instalment }) => instalment));
    if (invoiced.has(given.instalment)) return { done: true, again: true };
    if (given.instalment > 1 && !invoiced.has(given.instalment - 1)) {
      throw new Refused('cost-sharing.earlier-not-invoiced', { number: given.instalment - 1 });
    }
    const plans = plansOf(of, budgets, await listStatements(tx, scope, year));
    await insertInvoices(tx, scope, { year, kind: 'instalment', number: given.instalment, today, dueDay: given.dueDay, requestId: given.requestId },
      [...plans].map(([municipality, plan]) => ({ municipality, rows: plan.find(({ number }) => number === given.instalment)?.rows ?? [] })));
    await audit.record(tx, scope, { action: 'cost-sharing.invoice', outcome: 'allowed', detail: { year, instalment: given.instalment } });
    return { done: true, again: false };
  });
}

/** The year's end by the real costs and the final figures. A later one corrects it by its difference. */
export function settle({ database, audit }: Parts, deciding: Deciding, given: SettlementGiven): Promise<Done> {
  const { scope, ground, year, today } = deciding;
  return database.write(scope, async (tx) => {
    await lockYear(tx, scope, year);
    if (await isKnown(tx, scope, 'cost_settlement', given.requestId)) return { done: true, again: true };
    const settlements = await listSettlements(tx, scope, year);
    if ((settlements.at(-1)?.revision ?? 0) !== given.seen) throw new Refused('cost-sharing.changed-meanwhile');
    if (given.dueDay < formatIso(today)) throw new Refused('cost-sharing.due-in-past');
    const of = await yearGround(tx, scope, ground, year);
    const entries = await listEntries(tx, scope, year);
    const invoices = await listInvoices(tx, scope, year);
    if (entries.length === 0 && invoices.length === 0) throw new Refused('cost-sharing.nothing-to-settle');
    const { statements, surplus, carry } = await countSettlement(tx, of, deciding, given, { entries, invoices, settledBefore: settlements.length > 0 });
    const revision = given.seen + 1;
    await sql`
      insert into office.cost_settlement (area_id, year, revision, carried_surplus, carried_deficit, accept_older, decision, surplus, request_id, entered_by)
      values (${scope.areaId}, ${year}, ${revision}, ${carry.surplus}, ${carry.deficit}, ${given.acceptOlder}, ${given.decision}, ${surplus},
        ${given.requestId}::uuid, ${scope.staffId})`.execute(tx);
    await insertStatements(tx, scope, statements);
    await insertInvoices(tx, scope, { year, kind: 'settlement', number: revision, today, dueDay: given.dueDay, requestId: given.requestId },
      statements.map(({ municipality, settled }) => ({ municipality, rows: settled.map((line) => ({ category: line.category, cents: cents(line.cents) })) })));
    await audit.record(tx, scope, { action: 'cost-sharing.settle', outcome: 'allowed', detail: { year, revision, surplus, confirmed: given.confirmed } });
    return { done: true, again: false };
  });
}

type Known = {
  readonly entries: Awaited<ReturnType<typeof listEntries>>;
  readonly invoices: Awaited<ReturnType<typeof listInvoices>>;
  readonly settledBefore: boolean;
};

async function countSettlement(
  tx: Tx, of: YearGround, { scope, year, today }: Deciding, given: SettlementGiven, { entries, invoices, settledBefore }: Known,
) {
  const budgets = await listBudgets(tx, scope, year);
  const plans = plansOf(of, budgets, await listStatements(tx, scope, year));
  const invoiced = new Set(invoices.filter(({ kind }) => kind === 'instalment').map(({ instalment }) => instalment));
  const speaking = { names: of.ground.names, language: scope.language, scheme: of.scheme };
  const faults: Fault[] = [
    ...decisionFaults(given.decision), ...(given.confirmed ? [] : settlementDoubts(of, { today, plans, invoiced, settledBefore })),
  ];
  const carry = {
    surplus: amountOf(given.carriedSurplus, 'carriedSurplus', faults, 'nothing'),
    deficit: amountOf(given.carriedDeficit, 'carriedDeficit', faults, 'nothing'),
  };
  const brought = budgets.at(-1)?.brought ?? cents(0);
  const answer = shareYear(of, { costs: costsOfEntries(entries), purpose: 'settlement', acceptOlder: given.acceptOlder, brought });
  if (!answer.ok) refuseFaults([...faults, ...answer.faults.map(toldFault)], speaking);
  if (!answer.ok) throw new Refused('cost-sharing.unfit', { count: 0 });
  const { sharing } = answer;
  const result = settleCategories(of.scheme, sharesByCategory(sharing), invoices, carry);
  refuseFaults([...faults, ...result.faults], speaking);
  const statements = [...sharing.totals].map(([municipality, total]): Statement => {
    const settled = result.settled.flatMap(({ category, lines }) => lines.filter((line) => line.municipality === municipality)
      .map((line) => ({ ...line, category })));
    return {
      ...headOf(of, 'settlement', { revision: given.seen + 1, decision: given.decision }), municipality, total,
      rows: rowsOfMunicipality(sharing, municipality), payments: paymentsTold(plans.get(municipality) ?? [], invoiced), settled,
      due: sumCents(settled.map((line) => line.cents)),
    };
  });
  return { statements, carry, surplus: sumCents(result.settled.map((each) => each.surplus)) };
}
