import type { PersonPayments, Payment } from '@kohtaanto/rules/benefit-share/payments.ts';
import { isBenefitDay, noPayments } from '@kohtaanto/rules/benefit-share/payments.ts';
import { benefitKinds, dayGrounds } from '@kohtaanto/rules/benefit-share/benefits.ts';
import type { BenefitKind, DayGround } from '@kohtaanto/rules/benefit-share/benefits.ts';
import { cents } from '@kohtaanto/rules/foundations/cents.ts';
import { addDays } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { DAY, readDay } from '../finnish-dates.ts';

/** One person's dated days, and the days asked about, both ends in. */
export type ShareSituation = { readonly person: PersonPayments; readonly from: PlainDate; readonly to: PlainDate };

type Sentence = { readonly form: RegExp; read(found: readonly string[], person: Draft): void };
type Draft = { -readonly [Name in keyof PersonPayments]: PersonPayments[Name] };

const benefits = benefitKinds.map((kind) => kind.replaceAll('-', ' ').replace('earnings related', 'earnings-related'));
const BENEFIT = `(${benefits.join('|')})(?: \\((${dayGrounds.join('|')})\\))?`;

/** The sentences that may stand in a row; README.md lists them for the readers. */
const sentences: readonly Sentence[] = [
  {
    form: new RegExp(`^(\\d+) days of ${BENEFIT} from (${DAY})$`, 'iu'),
    read: ([, count, benefit, ground, from], person) => {
      const start = readDay(from ?? '');
      add(person, { ...paid(benefit, ground), start, end: endAfter(start, Number(count)) });
    },
  },
  {
    form: new RegExp(`^${BENEFIT} (${DAY})–(${DAY})(?: amount ([\\d.]+) €)?(?: paid on (${DAY}))?$`, 'iu'),
    read: ([, benefit, ground, first, last, amount, on], person) => add(person, {
      ...paid(benefit, ground), start: readDay(first ?? ''), end: addDays(readDay(last ?? ''), 1),
      amount: amount === undefined ? null : cents(Math.round(Number(amount) * 100)),
      paidOn: on === undefined ? null : readDay(on),
    }),
  },
  {
    form: new RegExp(`^lives in (\\d{3}) from (${DAY})$`, 'iu'),
    read: ([, municipality = '', from], person) => {
      person.homes = [...person.homes, { from: readDay(from ?? ''), municipality }];
    },
  },
  {
    form: new RegExp(`^new maximum period (${DAY})$`, 'iu'),
    read: ([, day], person) => void (person.newMaximumPeriods = [...person.newMaximumPeriods, readDay(day ?? '')]),
  },
  {
    form: new RegExp(`^work condition fulfilled (${DAY})$`, 'iu'),
    read: ([, day], person) => void (person.workConditionFulfilled = [...person.workConditionFulfilled, readDay(day ?? '')]),
  },
  {
    form: new RegExp(`^counted before (${DAY}) (\\d+) benefit days(?: and (\\d+) allowance days)?$`, 'iu'),
    read: ([, day, benefitDays, allowanceDays], person) => {
      const opening = { day: readDay(day ?? ''), benefitDays: Number(benefitDays), allowanceDays: allowanceDays === undefined ? null : Number(allowanceDays) };
      person.openings = [...person.openings, opening];
    },
  },
  {
    form: new RegExp(`^first home municipality entry (${DAY}) \\((protected|others)\\)$`, 'iu'),
    read: ([, day, group], person) => {
      person.integration = { firstHomeEntry: readDay(day ?? ''), protectedPerson: group === 'protected' };
    },
  },
];

const asked = new RegExp(`^asked on (${DAY})(?:–(${DAY}))?$`, 'iu');

export function readShareSituation(facts: string): ShareSituation {
  const person: Draft = { ...noPayments };
  let [from, to]: (PlainDate | undefined)[] = [];
  for (const sentence of facts.replace(/\.$/u, '').split('; ')) {
    const question = asked.exec(sentence);
    if (question !== null) {
      from = readDay(question[1] ?? '');
      to = question[2] === undefined ? from : readDay(question[2]);
      continue;
    }
    const known = sentences.find(({ form }) => form.test(sentence));
    if (known === undefined) throw new Error(`Not in the language of the tables: "${sentence}"`);
    known.read(known.form.exec(sentence) ?? [], person);
  }
  if (from === undefined || to === undefined) throw new Error(`No day is asked about: "${facts}"`);
  return { person, from, to };
}

function paid(benefit: string | undefined, ground: string | undefined): Omit<Payment, 'start' | 'end'> {
  const kind: BenefitKind | undefined = benefitKinds[benefits.indexOf((benefit ?? '').toLowerCase())];
  if (kind === undefined) throw new Error(`Not a benefit: "${benefit}"`);
  const named: DayGround = dayGrounds.find((each) => each === ground) ?? 'unemployment';
  return { benefit: kind, ground: named, days: null, amount: null, paidOn: null };
}

function add(person: Draft, payment: Payment): void {
  person.payments = [...person.payments, payment].toSorted((a, b) => a.start - b.start);
}

function endAfter(start: PlainDate, days: number): PlainDate {
  let day = start;
  for (let left = days; left > 0; day = addDays(day, 1)) if (isBenefitDay(day)) left -= 1;
  return day;
}
