import { addDays, addMonths } from '../foundations/plain-date.ts';
import type { PlainDate } from '../foundations/plain-date.ts';

/** Where somebody who means to become an entrepreneur stands; `light` is billing through another's company. */
export const startUpStates = [
  'idea', 'advice-agreed', 'advised', 'plan-ready', 'statement-given', 'applied', 'granted', 'refused', 'started', 'followed-half-year', 'followed-year',
  'light', 'ended',
] as const;
export type StartUpState = (typeof startUpStates)[number];

/** What must be told when a case goes from one step to the next. */
export type StartUpNeed = 'appointment' | 'advisor' | 'finding' | 'grant' | 'grounds' | 'result';

type Way = { readonly from: StartUpState; readonly to: StartUpState; readonly needs: readonly StartUpNeed[] };

const way = (from: StartUpState, to: StartUpState, ...needs: StartUpNeed[]): Way => ({ from, to, needs });

/** Applied for at any step before: what arrived when decides whether a grant is possible at all (100.3 § 3). */
const beforeApplication = ['idea', 'advice-agreed', 'advised', 'plan-ready', 'statement-given'] as const;

/** Every way a case may go; from each step but the last it may end, with its reason. */
const ways: readonly Way[] = [
  way('idea', 'advice-agreed', 'appointment', 'advisor'),
  way('advice-agreed', 'advised', 'advisor'), way('advice-agreed', 'advice-agreed', 'appointment', 'advisor'),
  way('advised', 'plan-ready'), way('advised', 'advice-agreed', 'appointment', 'advisor'),
  way('plan-ready', 'statement-given', 'advisor', 'finding'),
  ...beforeApplication.map((from) => way(from, 'applied')),
  ...beforeApplication.map((from) => way(from, 'light')),
  way('applied', 'granted', 'grant', 'grounds'), way('applied', 'refused', 'grounds'),
  way('refused', 'applied'),
  way('granted', 'started'), way('refused', 'started'), way('plan-ready', 'started'), way('statement-given', 'started'),
  way('started', 'followed-half-year', 'result'), way('followed-half-year', 'followed-year', 'result'),
  way('light', 'idea'),
  ...startUpStates.filter((from) => from !== 'ended').map((from) => way(from, 'ended', 'grounds')),
];

export function startUpWaysFrom(state: StartUpState): readonly { readonly to: StartUpState; readonly needs: readonly StartUpNeed[] }[] {
  return ways.filter(({ from }) => from === state).map(({ to, needs }) => ({ to, needs }));
}

/** What the way needs; undefined where there is no such way. */
export function needsOfStartUpWay(from: StartUpState, to: StartUpState): readonly StartUpNeed[] | undefined {
  return ways.find((each) => each.from === from && each.to === to)?.needs;
}

export type StartUpTask = 'agree-advice' | 'hold-advice' | 'write-plan' | 'give-statement' | 'apply' | 'decide' | 'start' | 'talk-over' | 'follow-half-year' | 'follow-year'
  | 'close' | 'look-again';
export type NextStep = { readonly task: StartUpTask; readonly who: 'customer' | 'authority' | 'advisor'; readonly due: PlainDate };

/** The house's own measures in days, no time limits of the law: an area may set others. */
export type StartUpPace = { readonly agreeAdvice: number; readonly writePlan: number; readonly statement: number; readonly apply: number; readonly decide: number; readonly talkOver: number };
export const usualPace: StartUpPace = { agreeAdvice: 14, writePlan: 30, statement: 14, apply: 14, decide: 30, talkOver: 14 };

type Standing = {
  readonly state: StartUpState; readonly since: PlainDate; /** The appointment,
  or the day meant for the start. */ readonly agreedOn: PlainDate | null; readonly startedOn: PlainDate | null,
};

/** What happens next, by whom and by which day; nothing once the case has ended. */
export function nextStep({ state, since, agreedOn, startedOn }: Standing, pace: StartUpPace = usualPace): NextStep | null {
  const after = (days: number): PlainDate => addDays(since, days);
  const fromStart = (months: number): PlainDate => addMonths(startedOn ?? since, months);
  const next = (task: StartUpTask, who: NextStep['who'], due: PlainDate): NextStep => ({ task, who, due });
  switch (state) {
    case 'idea': return next('agree-advice', 'authority', after(pace.agreeAdvice));
    case 'advice-agreed': return next('hold-advice', 'advisor', agreedOn ?? after(pace.agreeAdvice));
    case 'advised': return next('write-plan', 'customer', after(pace.writePlan));
    case 'plan-ready': return next('give-statement', 'advisor', after(pace.statement));
    case 'statement-given': return next('apply', 'customer', after(pace.apply));
    case 'applied': return next('decide', 'authority', after(pace.decide));
    case 'granted': return next('start', 'customer', agreedOn ?? after(pace.apply));
    case 'refused': return next('talk-over', 'authority', after(pace.talkOver));
    case 'started': return next('follow-half-year', 'authority', fromStart(6));
    case 'followed-half-year': return next('follow-year', 'authority', fromStart(12));
    case 'followed-year': return next('close', 'authority', after(pace.talkOver));
    case 'light': return next('look-again', 'authority', addMonths(since, 3));
    case 'ended': return null;
  }
}

export const statementFindings = ['viable', 'needs-work', 'not-viable'] as const;
export const followUpResults = ['goes-on', 'goes-on-employs', 'part-time', 'stopped'] as const;
