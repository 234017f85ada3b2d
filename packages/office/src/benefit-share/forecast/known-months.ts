import { sql } from 'kysely';
import { flowsOf, joined } from '@kohtaanto/rules/bill-forecast/flows.ts';
import type { MonthFlow } from '@kohtaanto/rules/bill-forecast/flows.ts';
import { payeeMonthsOf } from '@kohtaanto/rules/bill-forecast/payee-months.ts';
import type { PastMonth } from '@kohtaanto/rules/bill-forecast/past-months.ts';
import { wholeMonths, withoutGap } from '@kohtaanto/rules/bill-forecast/whole-months.ts';
import { monthsOn, parseMonth } from '@kohtaanto/rules/indicators/months.ts';
import type { Month } from '@kohtaanto/rules/indicators/months.ts';
import type { AccessScope, Tx } from '../../platform/platform.ts';
import { factsOf, factsOfStored, paymentsOf } from '../import/stored-rows.ts';
import { pastMonthsOf } from './past-months-store.ts';

/** What the coming months are forecast from: months without a gap up to that of Kela's newest file. */
export type KnownMonths = {
  readonly flows: readonly MonthFlow[];
  /** Cents of our own reckoning by municipality. */
  readonly bills: ReadonlyMap<string, ReadonlyMap<Month, number>>;
  readonly asSums: number;
};

/** Changes whenever what is known does; a forecast made of the same need not be made again. */
export async function stampOf(tx: Tx, { areaId }: AccessScope): Promise<string> {
  const { rows: [found] } = await sql<{ stamp: string }>`select concat_ws('-',
      (select max(file_id) from benefit_file where area_id = ${areaId}), (select max(fact_id) from benefit_fact where area_id = ${areaId}),
      (select count(*) from benefit_past_month where area_id = ${areaId})) as stamp`.execute(tx);
  return `${areaId} ${found?.stamp ?? ''}`;
}

export async function knownMonthsOf(tx: Tx, scope: AccessScope): Promise<KnownMonths> {
  const months = await monthsOfFiles(tx, scope);
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return { flows: [], bills: new Map(), asSums: 0 };
  const past = joining(await pastMonthsOf(tx, scope), first);
  const ofFiles = await flowsOfFiles(tx, scope, first, last);
  const bills = await billsOfFiles(tx, scope, first, last);
  for (const { municipality, month, share } of past) {
    const own = bills.get(municipality) ?? new Map<Month, number>();
    bills.set(municipality, own.set(month, share));
  }
  const sums = [...Map.groupBy(past, ({ month }) => month)].map(([month, own]): MonthFlow =>
    ({ month, entriesKnown: own.every(({ entriesKnown }) => entriesKnown), cells: own.flatMap(({ cells }) => cells) }));
  return { flows: joined(sums, ofFiles), bills, asSums: sums.length };
}

/** Months up to that of the newest file; a file may have brought many at once. */
async function monthsOfFiles(tx: Tx, { areaId }: AccessScope): Promise<readonly Month[]> {
  const { rows } = await sql<{ month: string; persons: number }>`select month, count(distinct person_key)::int as persons from benefit_line
    where area_id = ${areaId} and superseded_by is null and month <= (select max(month) from benefit_file where area_id = ${areaId})
    group by month order by month`.execute(tx);
  return wholeMonths(new Map(rows.flatMap(({ month: text, persons }) => {
    const month = parseMonth(text);
    return month === undefined ? [] : [[month, persons] as const];
  })));
}

/** The sums of months that lead without a gap to the first month of the files. */
function joining(past: readonly PastMonth[], first: Month): readonly PastMonth[] {
  const months = withoutGap(past.map(({ month }) => month).filter((month) => month < first));
  if (months.at(-1) !== monthsOn(first, -1)) return [];
  const from = months[0] ?? first;
  return past.filter(({ month }) => month >= from && month < first);
}

async function flowsOfFiles(tx: Tx, scope: AccessScope, first: Month, last: Month): Promise<readonly MonthFlow[]> {
  const payments = await paymentsOf(tx, scope, 'everybody');
  const facts = await factsOf(tx, scope, [...payments.values()].flatMap(([one]) => one?.personId ?? []));
  const persons = [...payments.values()].map((own) => payeeMonthsOf(factsOfStored(own, facts.get(own[0]?.personId ?? '') ?? [])));
  return flowsOf(persons, first, last);
}

async function billsOfFiles(tx: Tx, scope: AccessScope, first: Month, last: Month): Promise<Map<string, Map<Month, number>>> {
  const { rows } = await sql<{ month: string; municipality: string; own: number }>`select month, municipality_code as municipality, sum(own_cents)::float8 as own
    from benefit_line where area_id = ${scope.areaId} and superseded_by is null and municipality_code is not null group by 1, 2 order by 1, 2`.execute(tx);
  const bills = new Map<string, Map<Month, number>>();
  for (const { month: text, municipality, own } of rows) {
    const month = parseMonth(text);
    if (month === undefined || month < first || month > last) continue;
    const bill = bills.get(municipality) ?? new Map<Month, number>();
    bills.set(municipality, bill.set(month, own));
  }
  return bills;
}
