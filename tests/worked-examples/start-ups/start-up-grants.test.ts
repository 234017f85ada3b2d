import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cents } from '@kohtaanto/rules/foundations/cents.ts';
import { periodOfDays } from '@kohtaanto/rules/foundations/period.ts';
import { formatIso, of, plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { judgedConditions, startUpConditions, verdictOf } from '@kohtaanto/rules/start-ups/conditions.ts';
import { deMinimisStanding } from '@kohtaanto/rules/start-ups/de-minimis.ts';
import { grantPeriods, lengthFault } from '@kohtaanto/rules/start-ups/grant-length.ts';
import { grantIncomes, grantPay } from '@kohtaanto/rules/start-ups/grant-pay.ts';
import type { GrantIncome } from '@kohtaanto/rules/start-ups/grant-pay.ts';
import { needsOfStartUpWay, nextStep, startUpStates, startUpWaysFrom } from '@kohtaanto/rules/start-ups/path.ts';
import { readTables } from '../read-tables.ts';
import type { WorkedExample } from '../read-tables.ts';

const today = plainDate('2026-11-23');
const examples = readTables('start-up-grants.md', readFileSync(new URL('start-up-grants.md', import.meta.url), 'utf8'));

function dayOf(text: string): PlainDate {
  const [day = 0, month = 0, year = 0] = text.split('.').map(Number);
  return of(year, month, day);
}
const written = (day: PlainDate): string => formatIso(day).split('-').map(Number).toReversed().join('.');
const euros = (text: string) => cents(Math.round(Number(text) * 100));
const amount = (sum: number): string => (sum / 100).toFixed(2);
const monthOf = (text: string): string => text.split('/').toReversed().map((each) => each.padStart(2, '0')).join('-');

function factsOf(row: WorkedExample) {
  const told = row.facts.split(';').map((each) => each.trim().split(' '));
  const all = (name: string): readonly (readonly string[])[] => told.filter(([first]) => first === name).map(([, ...rest]) => rest);
  const one = (name: string): string | undefined => all(name)[0]?.[0];
  const day = (name: string): PlainDate | null => { const text = one(name); return text === undefined ? null : dayOf(text); };
  return {
    startsOn: day('starts'), arrivedOn: day('arrived'), day: day('day') ?? today,
    granted: (all('granted')[0] ?? []).map((each) => Number.parseInt(each, 10)).filter((each) => each > 0),
    rests: all('rests').map(([text = '']) => { const [first = '', last = ''] = text.split('–'); return periodOfDays(dayOf(first), dayOf(last)); }),
    incomes: grantIncomes.flatMap((kind: GrantIncome) => all(kind).map(([month = '', sum = '']) => ({ kind, month: monthOf(month), cents: euros(sum) }))),
    judged: Object.fromEntries(judgedConditions.flatMap((code) => { const said = one(code); return said === undefined ? [] : [[code, said === 'yes']]; })),
    specialReason: one('special-reason') === 'yes', wanted: Number(one('wanted') ?? 6),
    aids: all('aid').map(([on = '', sum = '']) => ({ on: dayOf(on), cents: euros(sum) })), wantedCents: euros(one('wanted') ?? '0'),
  };
}

function answer(row: WorkedExample): string {
  const facts = factsOf(row);
  const periods = facts.startsOn === null ? [] : grantPeriods(facts.startsOn, facts.granted, facts.rests);
  const months = () => grantPay(periods, facts.rests, facts.incomes);
  const paidIn = /^Paid in (\S+)\?$/u.exec(row.question)?.[1];
  if (row.question === 'Last day?') return written(((periods.at(-1)?.end ?? 0) - 1) as PlainDate);
  if (row.question === 'Paid in all?') return amount(months().reduce((sum, each) => sum + each.paid, 0));
  if (paidIn !== undefined) return amount(months().find(({ month }) => month === monthOf(paidIn))?.paid ?? Number.NaN);
  if (row.question === 'Length?') {
    const fault = lengthFault(facts.granted, facts.wanted);
    return fault === null ? 'met' : `not met, ${fault}`;
  }
  if (row.question === 'Fits?') {
    const { fits, left } = deMinimisStanding(facts.aids, facts.wantedCents, facts.day);
    return `${fits ? 'yes' : 'no'}, ${amount(left)} left`;
  }
  const conditions = startUpConditions({ ...facts, monthsWanted: facts.wanted, smallAidFits: true, today });
  const verdict = verdictOf(conditions);
  const state = verdict === 'not-possible' ? 'not-met' : verdict;
  const because = conditions.filter((each) => each.state === state).map(({ code }) => code).join(', ');
  return verdict === 'possible' ? verdict : `${verdict}: ${because}`;
}

describe('the start-up grant', () => {
  test('has a table of at least 25 rows with ids of their own', () => {
    expect(examples.length).toBeGreaterThanOrEqual(25);
    expect(new Set(examples.map(({ id }) => id)).size).toBe(examples.length);
  });
  test.each(examples.map((row) => [row.id, row.question, row] as const))('%s: %s', (_id, _question, row) => {
    expect(`**${answer(row)}**`).toBe(row.answer);
  });
});

describe('the path of a starting entrepreneur', () => {
  test('ends from anywhere with a reason, and from the end there is no way', () => {
    for (const state of startUpStates) {
      expect(needsOfStartUpWay(state, 'ended')).toEqual(state === 'ended' ? undefined : ['grounds']);
    }
    expect(startUpWaysFrom('ended')).toEqual([]);
  });
  test('every step but the last says what comes next and by when, never before the step itself', () => {
    for (const state of startUpStates) {
      const next = nextStep({ state, since: today, agreedOn: null, startedOn: null });
      if (state === 'ended') expect(next).toBeNull();
      else expect(next?.due).toBeGreaterThan(today);
    }
  });
  test('follow-ups are counted from the start itself, however late the first was held', () => {
    const startedOn = plainDate('2026-01-31');
    expect(nextStep({ state: 'started', since: startedOn, agreedOn: null, startedOn })?.due).toBe(plainDate('2026-07-31'));
    expect(nextStep({ state: 'followed-half-year', since: plainDate('2026-09-01'), agreedOn: null, startedOn })?.due).toBe(plainDate('2027-01-31'));
  });
  test('an application may arrive at any step before it', () => {
    for (const state of ['idea', 'advice-agreed', 'advised', 'plan-ready', 'statement-given'] as const) expect(needsOfStartUpWay(state, 'applied')).toEqual([]);
  });
});
