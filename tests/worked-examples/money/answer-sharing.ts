import type { BaseFigure, Purpose } from '@kohtaanto/rules/cost-sharing/base-figures.ts';
import type { Cost } from '@kohtaanto/rules/cost-sharing/cost.ts';
import { instalmentsOf } from '@kohtaanto/rules/cost-sharing/instalments.ts';
import { nextReview } from '@kohtaanto/rules/cost-sharing/review-days.ts';
import type { Scheme } from '@kohtaanto/rules/cost-sharing/scheme.ts';
import { settleYear } from '@kohtaanto/rules/cost-sharing/settle-year.ts';
import { shareCosts } from '@kohtaanto/rules/cost-sharing/share-costs.ts';
import type { SharingAnswer } from '@kohtaanto/rules/cost-sharing/share-costs.ts';
import { cents } from '@kohtaanto/rules/foundations/cents.ts';
import type { Cents } from '@kohtaanto/rules/foundations/cents.ts';
import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { categoryOf } from '@kohtaanto/words/cost-sharing/category-words.ts';
import { formatDate } from '@kohtaanto/words/dates.ts';
import { centsForMachines, parseAmount } from '@kohtaanto/words/money.ts';
import type { WorkedExample } from '../read-tables.ts';
import { readDay } from '../finnish-dates.ts';

type Sets = ReadonlyMap<string, readonly BaseFigure[]>;

type Situation = {
  year: number; purpose: Purpose; costs: Cost[]; raise: { fromMonth: number; cents: Cents } | undefined;
  brought: Cents; paid: Cents | undefined; surplus: Cents; deficit: Cents;
  bases: readonly BaseFigure[]; budgetBases: readonly BaseFigure[]; askedOn: string;
};

const mergers = [{ municipality: '588', from: plainDate('2025-01-01'), into: '507' }];

/** What the rules say to the row's question, in the words of the tables. */
export function answerSharing(scheme: Scheme, row: WorkedExample, sets: Sets): string {
  const situation = situationOf(row.facts, sets);
  if (row.question === 'Next review?') {
    const day = nextReview(scheme, readDay(situation.askedOn));
    return day === null ? 'none' : formatDate(day);
  }
  const answer = shared(scheme, situation, situation.costs, situation.bases);
  if (row.question === 'Faults?') return answer.ok ? 'none' : faultsText(answer);
  if (row.question === 'Settlement of each?') return settlementText(scheme, situation, totalsOf(answer));
  if (row.question === 'Share of each?') return listText(totalsOf(answer));
  const municipality = /^Instalments of (\d{3})\?$/u.exec(row.question)?.[1];
  if (municipality === undefined) throw new Error(`unknown question: ${row.question}`);
  const versions = [{ fromMonth: 1, shares: totalsOf(answer) }];
  const { raise } = situation;
  if (raise !== undefined) {
    const costs = situation.costs.map((cost) => ({ ...cost, cents: raise.cents }));
    versions.push({ fromMonth: raise.fromMonth, shares: totalsOf(shared(scheme, situation, costs, situation.bases)) });
  }
  return instalmentsOf(municipality, versions, scheme.instalments).map((each) => centsForMachines(each.cents)).join(', ');
}

function shared(scheme: Scheme, situation: Situation, costs: readonly Cost[], bases: readonly BaseFigure[]): SharingAnswer {
  const { year, purpose, brought } = situation;
  return shareCosts({ scheme, year, purpose, acceptOlder: false, costs, bases, mergers, brought });
}

function totalsOf(answer: SharingAnswer): ReadonlyMap<string, Cents> {
  if (!answer.ok) throw new Error(faultsText(answer));
  return answer.sharing.totals;
}

function faultsText(answer: Extract<SharingAnswer, { ok: false }>): string {
  return answer.faults.map((fault) => `${fault.code} ${fault.path}`).sort().join(', ');
}

function settlementText(scheme: Scheme, situation: Situation, shares: ReadonlyMap<string, Cents>): string {
  const budget = situation.costs.map((cost) => ({ ...cost, cents: situation.paid ?? cost.cents }));
  const answer = settleYear({
    shares, paid: totalsOf(shared(scheme, situation, budget, situation.budgetBases)), mayCarry: scheme.mayCarry,
    carriedSurplus: situation.surplus, carriedDeficit: situation.deficit,
  });
  if (!answer.ok) throw new Error(answer.faults.map((fault) => fault.code).join(', '));
  return answer.settlement.lines.map((line) => `${line.municipality} ${centsForMachines(line.cents)}`).join(', ');
}

function listText(totals: ReadonlyMap<string, Cents>): string {
  return [...totals].map(([municipality, sum]) => `${municipality} ${centsForMachines(sum)}`).join(', ');
}

function situationOf(facts: string, sets: Sets): Situation {
  const situation: Situation = {
    year: 2025, purpose: 'budget', costs: [], raise: undefined, brought: cents(0), paid: undefined,
    surplus: cents(0), deficit: cents(0), bases: [], budgetBases: [], askedOn: '',
  };
  for (const sentence of facts.split('; ')) readSentence(sentence, situation, sets);
  return situation;
}

type Reader = readonly [RegExp, (found: RegExpExecArray, situation: Situation, sets: Sets) => void];

const readers: readonly Reader[] = [
  [/^year (\d{4})$/u, (found, to) => { to.year = Number(found[1]); }],
  [/^settlement$/u, (_, to) => { to.purpose = 'settlement'; }],
  [/^asked on (.*)$/u, (found, to) => { to.askedOn = found[1] ?? ''; }],
  [/^surplus brought (.*)$/u, (found, to) => { to.brought = amountOf(found[1]); }],
  [/^paid by budget (.*)$/u, (found, to) => { to.paid = amountOf(found[1]); }],
  [/^carried surplus (.*)$/u, (found, to) => { to.surplus = amountOf(found[1]); }],
  [/^carried deficit (.*)$/u, (found, to) => { to.deficit = amountOf(found[1]); }],
  [/^bases (\w+)(?: without ([\w-]+) (\d{3}))?$/u, (found, to, sets) => {
    to.bases = setOf(found[1], sets).filter((each) => each.measure !== found[2] || each.municipality !== found[3]);
  }],
  [/^budget bases (\w+)$/u, (found, to, sets) => { to.budgetBases = setOf(found[1], sets); }],
  [/^subsidy of (\d{3}) in (\d{4})$/u, (found, to) => {
    const [, municipality = '', asOf = ''] = found;
    const path = `bases.state-subsidy.${municipality}`;
    to.bases = [...to.bases, { measure: 'state-subsidy', municipality, asOf, hundredths: 100, source: '', path }];
  }],
  [/^from month (\d+) [\w-]+ (.*)$/u, (found, to) => {
    to.raise = { fromMonth: Number(found[1]), cents: amountOf(found[2]) };
  }],
  [/^([a-z-]+)(?: (\d{3}))?(?: by ([\w-]+))? (-?[\d.]+)$/u, (found, to) => {
    const category = categoryOf(found[1] ?? '');
    if (category === undefined) throw new Error(`no category ${found[1] ?? ''}`);
    const id = String(to.costs.length + 1);
    to.costs.push({
      id, category, municipality: found[2] ?? null, key: found[3] ?? null, cents: amountOf(found[4]),
      day: null, description: '', path: `costs.${id}`,
    });
  }],
];

function readSentence(sentence: string, situation: Situation, sets: Sets): void {
  for (const [form, read] of readers) {
    const found = form.exec(sentence);
    if (found !== null) return read(found, situation, sets);
  }
  throw new Error(`unread sentence: ${sentence}`);
}

function setOf(name: string | undefined, sets: Sets): readonly BaseFigure[] {
  const set = sets.get(name ?? '');
  if (set === undefined) throw new Error(`no bases ${name ?? ''}`);
  return set;
}

function amountOf(text: string | undefined): Cents {
  const read = parseAmount(text ?? '');
  if (!read.ok) throw new Error(`no amount: ${text ?? ''}`);
  return read.value;
}
