import { sql } from 'kysely';
import type { BenefitKind } from '@kohtaanto/rules/benefit-share/benefits.ts';
import { dependencesOf } from '@kohtaanto/rules/benefit-share/depends-on.ts';
import { deriveShare } from '@kohtaanto/rules/benefit-share/derive-share.ts';
import type { ShareLine } from '@kohtaanto/rules/benefit-share/derive-share.ts';
import type { PersonPayments } from '@kohtaanto/rules/benefit-share/payments.ts';
import { reconcileRow } from '@kohtaanto/rules/benefit-share/reconcile.ts';
import { stretchesOf } from '@kohtaanto/rules/benefit-share/share-stretches.ts';
import { cents } from '@kohtaanto/rules/foundations/cents.ts';
import { addDays, ageOn, formatIso, plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { formatMonth } from '@kohtaanto/rules/indicators/months.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { AccessScope, Tx } from '../platform/platform.ts';
import type { DifferenceRow, Stretch, Warning } from './contract.ts';
import { factsOf, factsOfStored, paymentsOf } from './import/stored-rows.ts';
import type { StoredPayment } from './import/stored-rows.ts';

type Person = { readonly payments: readonly StoredPayment[]; readonly facts: PersonPayments; readonly lines: readonly ShareLine[] };

/** These persons as they are reckoned today. */
async function personsOf(tx: Tx, scope: AccessScope, keys: readonly string[]): Promise<ReadonlyMap<string, Person>> {
  const payments = await paymentsOf(tx, scope, keys);
  const facts = await factsOf(tx, scope, [...payments.values()].flatMap((own) => own[0]?.personId ?? []));
  return new Map([...payments].map(([key, own]) => {
    const person = factsOfStored(own, facts.get(own[0]?.personId ?? '') ?? []);
    return [key, { payments: own, facts: person, lines: deriveShare(person).lines }];
  }));
}

type Named = { readonly person_id: string; readonly person_key: string; readonly protected: boolean; readonly name: string | null };

/** The bill's lines of a month that differ from our own, of the persons that the asker may see. */
export async function differencesOf(tx: Tx, scope: AccessScope, month: string): Promise<{ compared: number; rows: DifferenceRow[] }> {
  const { rows: named } = await sql<Named>`select distinct on (b.person_key) p.person_id, b.person_key, p.protected,
      i.family_name || ' ' || i.given_name as name
    from benefit_payment b join person p on p.area_id = b.area_id and p.person_id = b.person_id
      left join person_identity i on i.area_id = p.area_id and i.person_id = p.person_id
    where b.area_id = ${scope.areaId} and b.superseded_by is null and to_char(lower(b.period), 'YYYY-MM') = ${month}
      and b.billed_cents is not null`.execute(tx);
  const persons = await personsOf(tx, scope, named.map((each) => each.person_key));
  let compared = 0;
  const rows: DifferenceRow[] = [];
  for (const each of named) {
    const person = persons.get(each.person_key);
    for (const [at, payment] of (person?.payments ?? []).entries()) {
      if (payment.billed === null || formatIso(payment.payment.start).slice(0, 7) !== month) continue;
      compared += 1;
      const told = reconcileRow((person?.lines ?? []).filter((line) => line.payment === at), {
        municipality: payment.municipality, daysBefore: payment.daysBefore, billed: cents(payment.billed),
      });
      if (told.difference === null || told.difference === 0) continue;
      rows.push({
        paymentId: payment.paymentId, row: payment.row, personId: each.person_id, name: each.name, protected: each.protected,
        start: formatIso(payment.payment.start), lastDay: formatIso(addDays(payment.payment.end, -1)), benefit: payment.payment.benefit,
        municipality: payment.municipality, own: told.own, billed: payment.billed, difference: told.difference,
        ownElsewhere: told.ownOfAll - told.own,
        reasons: told.reasons.map((reason) => ({ ...reason })),
      });
    }
  }
  return { compared, rows: rows.toSorted((a, b) => Math.abs(b.difference) - Math.abs(a.difference) || a.row - b.row) };
}

/** Why this cent: one payment with its lines, as reckoned from all that is known of the person. */
export async function paymentWhy(tx: Tx, scope: AccessScope, paymentId: number) {
  const { rows: [found] } = await sql<{ person_key: string; person_id: string; name: string; billed: number | null; row: number; municipality: string; benefit: BenefitKind }>`
    select b.person_key, p.person_id, f.name, b.billed_cents as billed, b.row_number as row, b.municipality_code as municipality, b.benefit
    from benefit_payment b join person p on p.area_id = b.area_id and p.person_id = b.person_id
      join benefit_file f on f.area_id = b.area_id and f.file_id = b.file_id
    where b.area_id = ${scope.areaId} and b.payment_id = ${paymentId} and b.superseded_by is null`.execute(tx);
  if (found === undefined) throw new Refused('benefit-share.payment-unknown');
  const person = (await personsOf(tx, scope, [found.person_key])).get(found.person_key);
  if (person === undefined) throw new Refused('benefit-share.payment-unknown');
  const at = person.payments.findIndex((each) => each.paymentId === paymentId);
  return {
    personId: found.person_id,
    answer: {
      paymentId, personId: found.person_id, benefit: found.benefit, billed: found.billed, fileName: found.name, row: found.row, municipality: found.municipality,
      lines: person.lines.filter((line) => line.payment === at).map((line) => ({
        month: formatMonth(line.month), municipality: line.municipality, share: line.share, exact: line.exact, stretches: toldStretches(line),
      })),
      dependsOn: dependencesOf(person.facts, (line) => line.payment === at).map((each) => ({ ...each })),
    },
  };
}

function toldStretches(line: ShareLine): Stretch[] {
  return stretchesOf(line).map(({ first, last, days, like, paidBefore, amount, exact }) => ({
    first: formatIso(first), last: formatIso(last), days, why: like.why, benefit: like.benefit, ground: like.ground, percent: like.percent,
    paidBefore, counter: like.counter, restarted: like.restarted, confidence: like.confidence, amount, exact,
    section: like.section === null ? null
      : { act: like.section.act, section: like.section.section, paragraph: like.section.paragraph ?? null },
  }));
}

type WarningRow = {
  readonly person_id: string; readonly protected: boolean; readonly name: string | null; readonly birth_date: string; readonly municipality: string;
  readonly coach: string | null; readonly benefit: BenefitKind; readonly last_day: string; readonly paid_days: number; readonly all_days: number;
  readonly percent: number; readonly next_percent: number | null; readonly days_to_next: number | null; readonly next_on: string | null;
};

/** Kela tells of those with 60 benefit days; the state pays the first hundred. */
const SIXTY = 60;
/** Whoever has had no benefit for so long is not on the list: nothing moves towards the next step. */
export const QUIET_DAYS = 92;

/** The early-warning list of the persons that the asker may see, the nearest step first; of a step whose day is past nothing can be warned (FIN-2). */
export async function warningsOf(tx: Tx, scope: AccessScope, today: PlainDate, weeks: number): Promise<Warning[]> {
  const until = formatIso(addDays(today, weeks * 7));
  const { rows } = await sql<WarningRow>`select p.person_id, p.protected, i.family_name || ' ' || i.given_name as name, p.birth_date::text as birth_date,
      p.municipality_code as municipality, s.given_name || ' ' || s.family_name as coach, b.benefit, b.last_day::text as last_day, b.paid_days,
      b.all_days, b.percent, b.next_percent, b.days_to_next, b.next_on::text as next_on
    from benefit_standing b join person p on p.area_id = b.area_id and p.person_id = b.person_id
      left join person_identity i on i.area_id = p.area_id and i.person_id = p.person_id
      left join staff s on s.area_id = p.area_id and s.staff_id = p.coach_id
    where b.area_id = ${scope.areaId} and b.last_day >= ${formatIso(addDays(today, -QUIET_DAYS))}::date
      and (b.next_on is null or b.next_on >= ${formatIso(today)}::date)
      and (b.next_on <= ${until}::date or (b.percent = 0 and b.paid_days >= ${SIXTY}) or b.all_days >= 1000)
    order by b.next_on nulls last, b.paid_days desc limit 2000`.execute(tx);
  return rows.map((row) => {
    const age = ageOn(plainDate(row.birth_date), today);
    return {
      personId: row.person_id, name: row.name, protected: row.protected, age, municipality: row.municipality, coach: row.coach,
      benefit: row.benefit, lastDay: row.last_day, paid: row.paid_days, allDays: row.all_days, percent: row.percent,
      next: row.next_percent === null || row.days_to_next === null || row.next_on === null ? null
        : { percent: row.next_percent, days: row.days_to_next, on: row.next_on },
      sixty: row.percent === 0 && row.paid_days >= SIXTY, under30: age < 30, overThousand: row.all_days > 1000,
    };
  });
}
