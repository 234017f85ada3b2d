import { cents } from '@kohtaanto/rules/foundations/cents.ts';
import { periodOfDays } from '@kohtaanto/rules/foundations/period.ts';
import type { Period } from '@kohtaanto/rules/foundations/period.ts';
import { addDays, formatIso, plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { judgedConditions, startUpConditions, verdictOf } from '@kohtaanto/rules/start-ups/conditions.ts';
import type { StartUpCondition } from '@kohtaanto/rules/start-ups/conditions.ts';
import { deMinimisStanding } from '@kohtaanto/rules/start-ups/de-minimis.ts';
import { FIRST_MONTHS, MOST_MONTHS, grantPeriods } from '@kohtaanto/rules/start-ups/grant-length.ts';
import { grantPay } from '@kohtaanto/rules/start-ups/grant-pay.ts';
import { nextStep, startUpWaysFrom } from '@kohtaanto/rules/start-ups/path.ts';
import type { StartUpCase, StartUpStep } from './contract.ts';
import type { KeptCase, KeptStep } from './store.ts';

type Move = Extract<StartUpStep, { kind: 'move' }>;

/** What the steps say together: what the rules ask of. Steps are in the order in which they were told. */
export type ReadCase = {
  readonly arrivedOn: PlainDate | null; readonly plannedStart: PlainDate | null; readonly startedOn: PlainDate | null; readonly agreedOn: PlainDate | null;
  readonly grantedOn: PlainDate | null; readonly granted: readonly number[]; readonly interruptions: readonly Period[];
  readonly judged: StartUpCase['judged']; readonly specialReason: boolean;
};

const moves = (steps: readonly StartUpStep[], to: Move['to']): readonly Move[] => steps.filter((step): step is Move => step.kind === 'move' && step.to === to);
const ofKind = <K extends StartUpStep['kind']>(steps: readonly StartUpStep[], kind: K) => steps.filter((step): step is Extract<StartUpStep, { kind: K }> => step.kind === kind);
const dayOf = (iso: string | null | undefined): PlainDate | null => (iso === null || iso === undefined ? null : plainDate(iso));

export function readCase(steps: readonly StartUpStep[]): ReadCase {
  const grant = moves(steps, 'granted').at(-1);
  const judgement = ofKind(steps, 'judgement').at(-1);
  const lastMove = ofKind(steps, 'move').at(-1);
  return {
    arrivedOn: dayOf(moves(steps, 'applied').at(-1)?.day), startedOn: dayOf(moves(steps, 'started').at(-1)?.day),
    plannedStart: dayOf(grant?.agreedOn ?? moves(steps, 'applied').at(-1)?.agreedOn), agreedOn: dayOf(lastMove?.agreedOn), grantedOn: dayOf(grant?.day),
    granted: grant === undefined ? [] : [grant.months ?? FIRST_MONTHS, ...ofKind(steps, 'extension').map(({ months }) => months)],
    interruptions: ofKind(steps, 'interruption').map(({ day, until }) => periodOfDays(plainDate(day), plainDate(until))),
    judged: judgement?.judged ?? nothingJudged, specialReason: judgement?.specialReason ?? false,
  };
}

const nothingJudged = Object.fromEntries(judgedConditions.map((code) => [code, null])) as StartUpCase['judged'];

/** The stretches of the grant, by the start as it was or is meant to be. */
export function periodsOf({ startedOn, plannedStart, granted, interruptions }: ReadCase): readonly Period[] {
  const start = startedOn ?? plannedStart;
  return start === null ? [] : grantPeriods(start, granted, interruptions);
}

/** Each condition as it stands, of the stretch that would be granted next. */
export function conditionsOf(steps: readonly StartUpStep[], today: PlainDate): readonly StartUpCondition[] {
  const read = readCase(steps);
  return startUpConditions({
    judged: Object.fromEntries(judgedConditions.flatMap((code) => (read.judged[code] === null ? [] : [[code, read.judged[code]]]))),
    specialReason: read.specialReason, arrivedOn: read.arrivedOn, startsOn: read.startedOn ?? read.plannedStart,
    // Of a grant that has been given one asks what was asked then.
    granted: [], monthsWanted: FIRST_MONTHS, smallAidFits: smallAidOf(steps, today).fits, today,
  });
}

function smallAidOf(steps: readonly StartUpStep[], today: PlainDate): StartUpCase['smallAid'] {
  const read = readCase(steps);
  const start = read.startedOn ?? read.plannedStart ?? today;
  const months = read.granted.length === 0 ? [FIRST_MONTHS] : read.granted;
  const wanted = cents(grantPay(grantPeriods(start, months, read.interruptions), read.interruptions, []).reduce((sum, { gross }) => sum + gross, 0));
  const declared = ofKind(steps, 'aid').map((aid) => ({ on: aid.day, cents: aid.cents, note: aid.note }));
  const standing = deMinimisStanding(declared.map((aid) => ({ on: plainDate(aid.on), cents: cents(aid.cents) })), wanted, read.grantedOn ?? today);
  const { since, counted, ceiling, left, fits, regulation } = standing;
  return { since: formatIso(since), counted, ceiling, left, wanted, fits, regulation, declared };
}

const shown = ({ start, end }: Period): { from: string; last: string } => ({ from: formatIso(start), last: formatIso(addDays(end ?? start, -1)) });

/** The whole case as the rules see it on the day. */
export function tellCase(kept: KeptCase, told: readonly KeptStep[], today: PlainDate): StartUpCase {
  const steps = told.map(({ step }) => step);
  const read = readCase(steps);
  const periods = periodsOf(read);
  const incomes = ofKind(steps, 'income').map((each) => ({ month: each.month, kind: each.income, cents: cents(each.cents) }));
  const conditions = conditionsOf(steps, today);
  const next = nextStep({ state: kept.state, since: plainDate(kept.stateSince), agreedOn: read.agreedOn, startedOn: read.startedOn });
  const used = read.granted.reduce((sum, each) => sum + each, 0);
  return {
    ...kept, next: next === null ? null : { ...next, due: formatIso(next.due) },
    ways: startUpWaysFrom(kept.state).map(({ to, needs }) => ({ to, needs: [...needs] })),
    steps: told.map(({ step, by, at }) => ({ step, by, at })).toReversed(),
    verdict: verdictOf(conditions),
    conditions: conditions.map(({ code, state, why, hardStop, section }) =>
      ({ code, state, why, hardStop, section })),
    judged: read.judged, specialReason: read.specialReason,
    arrivedOn: isoOf(read.arrivedOn), startsOn: isoOf(read.startedOn ?? read.plannedStart),
    grants: periods.map((period, at) => ({ ...shown(period), months: read.granted[at] ?? 0, extension: at > 0 })),
    monthsLeft: MOST_MONTHS - used, mayExtend: mayExtend(kept.state, used),
    pay: grantPay(periods, read.interruptions, incomes).map(({ rates, ...month }) =>
      ({ ...month, rates: rates.map(({ rate, days }) => ({ cents: rate.cents, days, certain: rate.confidence !== 'uncertain' })) })),
    interruptions: read.interruptions.map(shown), smallAid: smallAidOf(steps, today),
  };
}

const isoOf = (day: PlainDate | null): string | null => (day === null ? null : formatIso(day));

function mayExtend(state: StartUpCase['state'], used: number): boolean {
  return (state === 'started' || state === 'followed-half-year') && used > 0 && used < MOST_MONTHS;
}
