import { addDays } from '../foundations/plain-date.ts';
import type { PlainDate } from '../foundations/plain-date.ts';
import { addWorkingDays } from '../foundations/working-days.ts';
import type { PermitNeed } from './permit-need.ts';

export const recruitmentStates = ['lead', 'taken-up', 'searching', 'interviewing', 'chosen', 'permits', 'arriving', 'settled', 'closed'] as const;
export type RecruitmentState = (typeof recruitmentStates)[number];
export const recruitmentChannels = ['eures', 'work-in-finland', 'employer-own', 'partner'] as const;
export type RecruitmentChannel = (typeof recruitmentChannels)[number];

export type RecruitmentNeed = 'hired' | 'reason';
type Way = { readonly from: RecruitmentState; readonly to: RecruitmentState; readonly needs: readonly RecruitmentNeed[] };
const way = (from: RecruitmentState, to: RecruitmentState, ...needs: RecruitmentNeed[]): Way => ({ from, to, needs });

const ways: readonly Way[] = [
  way('lead', 'taken-up'), way('taken-up', 'searching'), way('searching', 'interviewing'), way('interviewing', 'chosen', 'hired'), way('interviewing', 'searching'),
  way('chosen', 'permits'), way('chosen', 'arriving'), way('permits', 'arriving'), way('arriving', 'settled', 'hired'),
  ...recruitmentStates.filter((from) => from !== 'closed').map((from) => way(from, 'closed', 'reason')),
];

/** Where it may go; permits are a step of those alone who need one. */
export function recruitmentWaysFrom(state: RecruitmentState, permits: PermitNeed): readonly { readonly to: RecruitmentState; readonly needs: readonly RecruitmentNeed[] }[] {
  return ways.filter(({ from, to }) => from === state && !(to === 'permits' && permits === 'none') && !(from === 'chosen' && to === 'arriving' && permits === 'all'))
    .map(({ to, needs }) => ({ to, needs }));
}

/** The house’s own measures, no time limits of the law; how long a permit takes is known by who grants it. */
const LEAD_WORKING_DAYS = 5;
const DAYS: Readonly<Record<Exclude<RecruitmentState, 'lead' | 'closed'>, number>> = {
  'taken-up': 14, searching: 60, interviewing: 21, chosen: 30, permits: 60, arriving: 30, settled: 90,
};

/** By when the next step is looked for; nothing once it has been closed. */
export function recruitmentDue(state: RecruitmentState, since: PlainDate): PlainDate | null {
  if (state === 'closed') return null;
  return state === 'lead' ? addWorkingDays(since, LEAD_WORKING_DAYS) : addDays(since, DAYS[state]);
}

/** What those who come need to settle in, in the order in which it is needed. */
export const settlingServices = [
  'residence', 'population-register', 'tax-card', 'bank-and-identification', 'housing', 'health-care', 'early-education', 'school', 'spouse-work', 'language-teaching', 'work-induction',
  'integration',
] as const;
export type SettlingService = (typeof settlingServices)[number];
