import { sql } from 'kysely';
import { deriveShare } from '@kohtaanto/rules/benefit-share/derive-share.ts';
import type { DerivedShare, ShareLine } from '@kohtaanto/rules/benefit-share/derive-share.ts';
import type { PersonPayments } from '@kohtaanto/rules/benefit-share/payments.ts';
import { reconcileRow } from '@kohtaanto/rules/benefit-share/reconcile.ts';
import { defaultShareReadings } from '@kohtaanto/rules/benefit-share/share-readings.ts';
import { standingOf } from '@kohtaanto/rules/benefit-share/standing.ts';
import { cents } from '@kohtaanto/rules/foundations/cents.ts';
import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import { formatMonth } from '@kohtaanto/rules/indicators/months.ts';
import type { AccessScope, Tx } from '../../platform/platform.ts';
import { correctionsOf, insertCorrections } from './corrections.ts';
import type { LineRow, Reckoned, Reckoning, StoredLine } from './reckoning.ts';
import { factsOf, factsOfStored, paymentsOf } from './stored-rows.ts';
import type { StoredFact, StoredPayment, ToldFact } from './stored-rows.ts';

/** Another set of facts than the stored one: what would be, or was before. */
export type OtherFacts = (facts: readonly StoredFact[]) => readonly ToldFact[];

type ReckonedPerson = {
  readonly key: string; readonly paid: readonly StoredPayment[]; readonly person: PersonPayments; readonly derived: DerivedShare;
};
/** These persons from the beginning, and how their lines differ from those that stand. */
export type ReckonedAnew = {
  readonly persons: readonly ReckonedPerson[]; readonly payments: ReadonlyMap<string, readonly StoredPayment[]>;
  readonly fresh: readonly LineRow[]; readonly gone: readonly StoredLine[];
};

/** Reads and reckons, and writes nothing. */
export async function reckonAnew(
  tx: Tx, scope: AccessScope, keys: readonly string[], otherFacts: OtherFacts = (facts) => facts,
): Promise<ReckonedAnew> {
  const payments = await paymentsOf(tx, scope, keys);
  const facts = await factsOf(tx, scope, [...payments.values()].flatMap((own) => own[0]?.personId ?? []));
  const stored = await linesOf(tx, scope, keys);
  const fresh: LineRow[] = [];
  const gone: StoredLine[] = [];
  const persons = keys.map((key): ReckonedPerson => {
    const paid = payments.get(key) ?? [];
    const person = factsOfStored(paid, otherFacts(facts.get(paid[0]?.personId ?? '') ?? []));
    const derived = deriveShare(person);
    const rows = derived.lines.flatMap((line) => lineRow(line, paid[line.payment]));
    const before = stored.get(key) ?? [];
    fresh.push(...rows.filter((row) => !before.some((old) => isSameLine(old, row))));
    gone.push(...before.filter((old) => !rows.some((row) => isSameLine(old, row))));
    return { key, paid, person, derived };
  });
  return { persons, payments, fresh, gone };
}

/** Reckons these persons from the beginning, keeps the lines that came out the same, and dates what changed. */
export async function reckonPersons(tx: Tx, scope: AccessScope, asked: Reckoning): Promise<Reckoned> {
  const { persons, payments, fresh, gone } = await reckonAnew(tx, scope, asked.keys);
  let [compared, differing, own] = [0, 0, 0];
  for (const { paid, derived } of persons) {
    for (const [at, payment] of paid.entries()) {
      if (payment.fileId !== asked.fileId) continue;
      const told = reconcileRow(derived.lines.filter((line) => line.payment === at), {
        municipality: payment.municipality, daysBefore: payment.daysBefore, billed: payment.billed === null ? null : cents(payment.billed),
      });
      own += told.own;
      if (told.billed !== null) compared += 1;
      if (told.difference !== null && told.difference !== 0) differing += 1;
    }
  }
  await sql`update benefit_line set superseded_by = ${asked.fileId}, superseded_by_fact = ${asked.fact?.factId ?? null}
    where area_id = ${scope.areaId} and line_id = any(${gone.map((line) => line.line_id)}::bigint[])`.execute(tx);
  await insertLines(tx, scope, asked, fresh);
  await storeStandings(tx, scope, asked.keys, persons.flatMap((each) => standingRow(each)));
  const corrections = correctionsOf({ ...asked, fresh, gone, payments });
  await insertCorrections(tx, scope, asked, corrections);
  const months = [...new Set([...fresh, ...gone].map(({ month }) => month))];
  return { corrections: corrections.length, compared, differing, own, months };
}

function lineRow(line: ShareLine, payment: StoredPayment | undefined): readonly LineRow[] {
  const last = line.days.at(-1);
  if (payment === undefined || last === undefined) return [];
  const steps: Record<string, number> = {};
  for (const { why, percent } of line.days) {
    const step = why === 'on-the-ladder' ? String(percent) : 'free';
    steps[step] = (steps[step] ?? 0) + 1;
  }
  return [{
    payment_id: payment.paymentId, person_key: payment.personKey, month: formatMonth(line.month), municipality_code: line.municipality,
    last_day: formatIso(last.day), days: line.days.length, step_days: steps,
    last_percent: last.why === 'on-the-ladder' ? last.percent : null, own_cents: line.share,
  }];
}

function isSameLine(one: LineRow, other: LineRow): boolean {
  return one.payment_id === other.payment_id && one.month === other.month && one.municipality_code === other.municipality_code
    && one.own_cents === other.own_cents && one.days === other.days && one.last_percent === other.last_percent
    && Object.keys({ ...one.step_days, ...other.step_days }).every((step) => one.step_days[step] === other.step_days[step]);
}

async function linesOf(tx: Tx, scope: AccessScope, keys: readonly string[]): Promise<ReadonlyMap<string, readonly StoredLine[]>> {
  const { rows } = await sql<StoredLine>`select line_id::int as line_id, payment_id::int as payment_id, person_key, month, municipality_code,
      last_day::text as last_day, days, step_days, last_percent, own_cents
    from benefit_line where area_id = ${scope.areaId} and superseded_by is null and person_key = any(${[...keys]}::text[])`.execute(tx);
  return Map.groupBy(rows, (row) => row.person_key);
}

async function insertLines(tx: Tx, scope: AccessScope, { fileId, fact }: Reckoning, rows: readonly LineRow[]): Promise<void> {
  await sql`insert into benefit_line (area_id, file_id, fact_id, payment_id, person_key, month, municipality_code, last_day, days, step_days,
      last_percent, own_cents)
    select ${scope.areaId}, ${fileId}, ${fact?.factId ?? null}::int, l.payment_id, l.person_key, l.month, l.municipality_code, l.last_day, l.days,
      l.step_days, l.last_percent, l.own_cents
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as l(payment_id bigint, person_key text, month text, municipality_code text,
      last_day date, days int, step_days jsonb, last_percent smallint, own_cents int)`.execute(tx);
}

function standingRow({ key, paid, person, derived }: ReckonedPerson): readonly unknown[] {
  const standing = standingOf(person, defaultShareReadings, derived);
  if (standing === undefined) return [];
  return [{
    person_key: key, person_id: paid[0]?.personId ?? null, benefit: standing.benefit, last_day: formatIso(standing.lastDay),
    paid_days: standing.paid, all_days: standing.allDays + openedDays(person), percent: standing.percent,
    next_percent: standing.next?.percent ?? null, days_to_next: standing.next?.days ?? null,
    next_on: standing.next === null ? null : formatIso(standing.next.on), municipality_code: derived.days.at(-1)?.municipality ?? paid.at(-1)?.home ?? null,
  }];
}

/** Days that were told as a number before the first payment that is known. */
function openedDays({ openings }: PersonPayments): number {
  return openings.reduce((most, { benefitDays, allowanceDays }) => Math.max(most, benefitDays ?? 0, allowanceDays ?? 0), 0);
}

async function storeStandings(tx: Tx, scope: AccessScope, keys: readonly string[], rows: readonly unknown[]): Promise<void> {
  await sql`delete from benefit_standing where area_id = ${scope.areaId} and person_key = any(${[...keys]}::text[])`.execute(tx);
  await sql`insert into benefit_standing (area_id, person_key, person_id, benefit, last_day, paid_days, all_days, percent, next_percent,
      days_to_next, next_on, municipality_code)
    select ${scope.areaId}, s.person_key, s.person_id, s.benefit, s.last_day, s.paid_days, s.all_days, s.percent, s.next_percent,
      s.days_to_next, s.next_on, s.municipality_code
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as s(person_key text, person_id uuid, benefit text, last_day date, paid_days int,
      all_days int, percent smallint, next_percent smallint, days_to_next int, next_on date, municipality_code text)`.execute(tx);
}
