import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { addMonths } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { SearchEndReason, ServiceKind } from '@kohtaanto/rules/obligations/facts.ts';
import type { Chance } from '../chance.ts';
import type { Run, Spell } from './career.ts';
import { endRun, follow, isUnemployed, lastSpell } from './career.ts';

const services = {
  'labour-market-training': 22, 'work-trial': 24, coaching: 22, 'supported-study': 12,
  'rehabilitative-work': 14, 'pay-subsidised-work': 12, rehabilitation: 4, 'start-up-grant': 4,
} satisfies Partial<Record<ServiceKind, number>>;

export function drawService(chance: Chance): ServiceKind {
  return chance.weighted(services);
}

/** How many days a status lasts from its start: some for weeks, some for years. */
function unemployedDays(chance: Chance): number {
  const kind = chance.weighted({ short: 30, middle: 42, long: 28 });
  if (kind === 'short') return chance.between(18, 120);
  return kind === 'middle' ? chance.between(120, 430) : chance.between(430, 1500);
}

function serviceSpell(chance: Chance, start: PlainDate): Spell {
  const service = drawService(chance);
  const days = service === 'coaching' ? chance.between(20, 60)
    : service === 'supported-study' ? chance.between(180, 420) : chance.between(45, 200);
  const end = (start + days) as PlainDate;
  const code = service === 'pay-subsidised-work' ? '00' : '07';
  return { code, start, end: null, service, estimatedEnd: end };
}

function workSpell(chance: Chance, start: PlainDate): Spell {
  if (chance.happens(0.6)) {
    return { code: '09', start, end: null, hoursPercent: chance.pick([20, 30, 40, 50, 50, 60, 75]) };
  }
  const estimatedEnd = (start + chance.between(30, 180)) as PlainDate;
  return { code: '01', start, end: null, hoursPercent: 100, estimatedEnd };
}

export const END_REASONS = {
  'own-notice': 62, 'not-renewed': 24, 'no-contact': 8, 'clarification-missing': 3, other: 3,
} satisfies Partial<Record<SearchEndReason, number>>;

/** Days the running status still lasts. */
function daysOf(chance: Chance, spell: Spell): number {
  if (spell.estimatedEnd !== undefined) return spell.estimatedEnd - spell.start;
  if (spell.code === '09') return chance.between(60, 500);
  if (spell.code === '03') return chance.between(20, 120);
  return unemployedDays(chance);
}

/** Weights of the search ending when a status ends, of a hundred. */
const ENDS = { ofUnemployment: 56, ofOther: 42 } as const;

/** What follows when a status ends: another status, or the end of the search. */
function moveOn(chance: Chance, run: Run, day: PlainDate, ends = true): void {
  const wasUnemployed = isUnemployed(lastSpell(run));
  const step = wasUnemployed
    ? chance.weighted({ end: ends ? ENDS.ofUnemployment : 0, service: 25, work: 19 })
    : chance.weighted({ end: ends ? ENDS.ofOther : 0, unemployed: 58 });
  if (step === 'end') endRun(run, day, chance.weighted(END_REASONS));
  else if (step === 'service') follow(run, serviceSpell(chance, day));
  else if (step === 'work') follow(run, workSpell(chance, day));
  else follow(run, { code: '02', start: day, end: null });
}

/**
 * Lives a search on until it ends or the day comes. `since` is the day from which what is left of
 * the running status is drawn.
 */
export function liveOn(chance: Chance, run: Run, since: PlainDate, until: PlainDate): void {
  let from = since;
  while (run.end === null) {
    const running = lastSpell(run);
    const next = Math.max(from + 3, running.start + daysOf(chance, running)) as PlainDate;
    if (next > until) return;
    moveOn(chance, run, next);
    from = next;
  }
}

/** Lives a search that has not ended on the day. */
export function goOn(chance: Chance, run: Run, until: PlainDate): void {
  for (;;) {
    const running = lastSpell(run);
    const next = (running.start + Math.max(3, daysOf(chance, running))) as PlainDate;
    if (next > until) return;
    moveOn(chance, run, next, false);
  }
}

/** A search that starts on a day. */
export function newRun(chance: Chance, start: PlainDate): Run {
  const code = chance.weighted({ '02': 86, '03': 6, '09': 8 });
  const first: Spell = code === '09'
    ? { code, start, end: null, hoursPercent: chance.pick([30, 40, 50, 60]) }
    : code === '03' ? { code, start, end: null, estimatedEnd: addMonths(start, chance.between(1, 5)) }
      : { code, start, end: null };
  return { start, end: null, endReason: null, spells: [first] };
}
