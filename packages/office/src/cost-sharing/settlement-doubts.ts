import { keyOf } from '@kohtaanto/rules/cost-sharing/scheme.ts';
import { membersIn } from '@kohtaanto/rules/cost-sharing/share-costs.ts';
import type { PlannedPayment } from '@kohtaanto/rules/cost-sharing/payment-plan.ts';
import { formatIso, yearOf } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { Fault } from '../platform/http/refusal.ts';
import type { YearGround } from './count-year.ts';

type Known = {
  readonly today: PlainDate; readonly plans: ReadonlyMap<string, readonly PlannedPayment[]>;
  /** Numbers of the instalments that have been invoiced. */
  readonly invoiced: ReadonlySet<number>;
  readonly settledBefore: boolean;
};

/** What deserves a thought before a year is settled: whoever settles it says that it has had one. */
export function settlementDoubts(of: YearGround, { today, plans, invoiced, settledBefore }: Known): readonly Fault[] {
  const doubts: Fault[] = [];
  const told = (code: string, values: NonNullable<Fault['values']>) => doubts.push({ path: 'confirmed', code: `cost-sharing.${code}`, values });
  if (yearOf(today) <= of.year) told('settle-year-not-over', { year: of.year });
  const open = settledBefore ? [] : [...plans.values()].flatMap((plan) => plan.filter(({ number }) => !invoiced.has(number)));
  const numbers = [...new Set(open.map(({ number }) => number))].toSorted((a, b) => a - b);
  if (numbers.length > 0) {
    told('settle-instalments-unbilled', { numbers: numbers.join(', '), sum: open.reduce((sum, each) => sum + each.cents, 0) / 100 });
  }
  for (const [measure, months] of figuresBeforeTheirTime(of, today)) {
    told('settle-figures-early', { measure, months: [...months].toSorted().join(', ') });
  }
  return doubts;
}

/** A month that is not over has no final figure yet, nor has a day to come. */
function figuresBeforeTheirTime({ scheme, year, bases, ground }: YearGround, today: PlainDate): ReadonlyMap<string, ReadonlySet<string>> {
  const asked = new Set(scheme.categories.flatMap(({ treatment }) => (treatment.kind === 'shared' ? treatment.keys : []))
    .flatMap((code) => keyOf(scheme, code)?.parts.map(({ measure }) => measure) ?? []));
  const members = new Set(membersIn(scheme, year, ground.mergers));
  const now = formatIso(today);
  const early = new Map<string, Set<string>>();
  for (const { measure, municipality, asOf } of bases) {
    if (!asked.has(measure) || !members.has(municipality) || !asOf.startsWith(String(year))) continue;
    if (asOf.length === 7 ? asOf < now.slice(0, 7) : asOf.length !== 10 || asOf <= now) continue;
    early.set(measure, (early.get(measure) ?? new Set()).add(asOf));
  }
  return early;
}
