import { sql } from 'kysely';
import { dateOfFigure } from '@kohtaanto/rules/cost-sharing/base-figures.ts';
import type { BaseFigure } from '@kohtaanto/rules/cost-sharing/base-figures.ts';
import { referenceNumber } from '@kohtaanto/rules/cost-sharing/reference-number.ts';
import { isBaseMeasure } from '@kohtaanto/rules/cost-sharing/scheme.ts';
import type { CostCategory } from '@kohtaanto/rules/cost-sharing/scheme.ts';
import { cents } from '@kohtaanto/rules/foundations/cents.ts';
import type { Cents } from '@kohtaanto/rules/foundations/cents.ts';
import type { AccessScope, Tx } from '../platform/platform.ts';
import type { Invoice, Statement } from './contract.ts';

export type StoredEntry = {
  readonly entryId: number; readonly category: CostCategory; readonly key: string | null; readonly municipality: string | null;
  readonly cents: Cents; readonly day: string | null; readonly description: string; readonly corrects: number | null;
  readonly corrected: boolean; readonly enteredBy: string; readonly enteredAt: string;
};
export type BudgetLine = {
  readonly category: CostCategory; readonly key: string | null; readonly municipality: string | null; readonly cents: number;
  readonly description: string;
};
export type StoredBudget = {
  readonly revision: number; readonly fromMonth: number; readonly brought: Cents; readonly acceptOlder: boolean;
  readonly decision: string; readonly lines: readonly BudgetLine[]; readonly enteredBy: string; readonly enteredAt: string;
};
export type StoredSettlement = {
  readonly revision: number; readonly decision: string; readonly surplus: Cents; readonly carriedSurplus: Cents;
  readonly carriedDeficit: Cents; readonly enteredBy: string; readonly enteredAt: string;
};

/** Amounts come from the database as text, because they may be larger than its own numbers here. */
const money = (value: string | number): Cents => cents(Number(value));
const at = (value: Date | string): string => new Date(value).toISOString();

export async function listEntries(tx: Tx, { areaId }: AccessScope, year: number): Promise<readonly StoredEntry[]> {
  const { rows } = await sql<Record<string, never>>`
    select e.entry_id as "entryId", e.category, e.key_code as key, e.municipality_code as municipality, e.cents::text, e.day::text,
      e.description, e.corrects, exists (select from office.cost_entry c where c.area_id = e.area_id and c.corrects = e.entry_id) as corrected,
      e.entered_by as "enteredBy", e.entered_at as "enteredAt"
    from office.cost_entry e where e.area_id = ${areaId} and e.year = ${year} order by e.entry_id`.execute(tx);
  return (rows as unknown as StoredEntry[]).map((row) => ({ ...row, cents: money(row.cents), enteredAt: at(row.enteredAt) }));
}

export async function listBudgets(tx: Tx, { areaId }: AccessScope, year: number): Promise<readonly StoredBudget[]> {
  const { rows } = await sql<Record<string, never>>`
    select revision, from_month as "fromMonth", brought_cents::text as brought, accept_older as "acceptOlder", decision, lines,
      entered_by as "enteredBy", entered_at as "enteredAt"
    from office.cost_budget where area_id = ${areaId} and year = ${year} order by revision`.execute(tx);
  return (rows as unknown as StoredBudget[]).map((row) => ({ ...row, brought: money(row.brought), enteredAt: at(row.enteredAt) }));
}

export async function listSettlements(tx: Tx, { areaId }: AccessScope, year: number): Promise<readonly StoredSettlement[]> {
  const { rows } = await sql<Record<string, never>>`
    select revision, decision, surplus::text, carried_surplus::text as "carriedSurplus", carried_deficit::text as "carriedDeficit",
      entered_by as "enteredBy", entered_at as "enteredAt"
    from office.cost_settlement where area_id = ${areaId} and year = ${year} order by revision`.execute(tx);
  return (rows as unknown as StoredSettlement[]).map((row) => ({
    ...row, surplus: money(row.surplus), carriedSurplus: money(row.carriedSurplus), carriedDeficit: money(row.carriedDeficit),
    enteredAt: at(row.enteredAt),
  }));
}

/** Row-level security leaves a municipality's officer the own municipality's. */
export async function listStatements(tx: Tx, { areaId }: AccessScope, year?: number): Promise<readonly Statement[]> {
  const { rows } = await sql<{ statement: Statement; made_at: Date }>`
    select statement, made_at from office.cost_statement where area_id = ${areaId} and (${year ?? null}::integer is null or year = ${year ?? null})
    order by year desc, made_at desc, kind, revision desc, municipality_code`.execute(tx);
  return rows.map(({ statement, made_at: madeAt }) => ({ ...statement, madeAt: at(madeAt) }));
}

export async function listInvoices(tx: Tx, { areaId }: AccessScope, year?: number): Promise<readonly Invoice[]> {
  const { rows } = await sql<Record<string, never>>`
    select invoice_number as "invoiceNumber", year, kind, instalment, municipality_code as municipality, cents::text,
      invoice_day::text as "invoiceDay", due_day::text as "dueDay", reference_base as reference, rows
    from office.cost_invoice where area_id = ${areaId} and (${year ?? null}::integer is null or year = ${year ?? null})
    order by year desc, invoice_day desc, kind desc, instalment desc, municipality_code`.execute(tx);
  return (rows as unknown as Invoice[]).map((row) => ({ ...row, cents: money(row.cents), reference: referenceNumber(row.reference) }));
}

/** Of one measure, municipality and date the newest figure stands, and before those of the area's own data. */
export async function basesOf(tx: Tx, { areaId }: AccessScope, own: readonly BaseFigure[]): Promise<readonly BaseFigure[]> {
  const { rows } = await sql<{ measure: string; municipality: string; asOf: string; hundredths: string; source: string }>`
    select distinct on (measure, municipality_code, ${figureDate}) measure, municipality_code as municipality, as_of as "asOf",
      hundredths::text, source
    from office.cost_base_figure where area_id = ${areaId}
    order by measure, municipality_code, ${figureDate}, figure_id desc`.execute(tx);
  const standing = new Map(own.map(dated).map((figure) => [keyOf(figure), figure]));
  for (const row of rows) {
    const { measure } = row;
    if (!isBaseMeasure(measure)) continue;
    const figure = dated({ ...row, measure, hundredths: Number(row.hundredths), path: `bases.${measure}.${row.municipality}` });
    standing.set(keyOf(figure), figure);
  }
  return [...standing.values()];
}

/** As `dateOfFigure` reads it: rows stored before with the year alone are of its end. */
export const figureDate = sql.raw(`(case when length(as_of) = 4 and measure in ('population', 'population-18-64', 'foreign-language')
  then as_of || '-12-31' else as_of end)`);

const dated = (figure: BaseFigure): BaseFigure => ({ ...figure, asOf: dateOfFigure(figure.measure, figure.asOf) });

const keyOf = ({ measure, municipality, asOf }: Pick<BaseFigure, 'measure' | 'municipality' | 'asOf'>): string =>
  `${measure} ${municipality} ${asOf}`;

export async function yearsWithRows(tx: Tx, { areaId }: AccessScope): Promise<readonly number[]> {
  const { rows } = await sql<{ year: number }>`
    select year from office.cost_entry where area_id = ${areaId} union select year from office.cost_budget where area_id = ${areaId}
    order by year`.execute(tx);
  return rows.map(({ year }) => year);
}

/** Decisions of an area's year are made one after another: whoever comes second sees what the first decided. */
export async function lockYear(tx: Tx, { areaId }: AccessScope, year: number): Promise<void> {
  await sql`select pg_advisory_xact_lock(22, ${areaId * 10_000 + year})`.execute(tx);
}
