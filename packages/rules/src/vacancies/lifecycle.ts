export const vacancyStates = ['draft', 'open', 'paused', 'filled', 'closed', 'withdrawn', 'expired', 'refused', 'removed'] as const;
export type VacancyState = (typeof vacancyStates)[number];

/** What must be told when a vacancy goes from one state to another. */
export type TransitionNeed = 'closing-day' | 'result' | 'reason' | 'decision';

type Transition = { readonly from: VacancyState; readonly to: VacancyState; readonly needs: readonly TransitionNeed[] };

const to = (from: VacancyState, target: VacancyState, ...needs: TransitionNeed[]): Transition => ({ from, to: target, needs });

/**
 * Every way a vacancy may go. Refusal meets what was not published yet and removal what was (380/2023 49 § 2 and 3);
 * both are decisions, and a mended announcement begins anew as a draft.
 */
const transitions: readonly Transition[] = [
  to('draft', 'open', 'closing-day'), to('draft', 'withdrawn', 'reason'), to('draft', 'refused', 'decision'),
  to('open', 'paused', 'reason'), to('open', 'filled', 'result'), to('open', 'closed', 'result'), to('open', 'withdrawn', 'reason'),
  to('open', 'expired'), to('open', 'removed', 'decision'),
  to('paused', 'open', 'closing-day'), to('paused', 'filled', 'result'), to('paused', 'closed', 'result'), to('paused', 'withdrawn', 'reason'),
  to('paused', 'expired'), to('paused', 'removed', 'decision'),
  to('expired', 'open', 'closing-day'), to('expired', 'filled', 'result'), to('expired', 'closed', 'result'),
  to('filled', 'open', 'closing-day', 'reason'),
  to('refused', 'draft', 'reason'), to('removed', 'draft', 'reason'),
];

export function transitionsFrom(state: VacancyState): readonly { readonly to: VacancyState; readonly needs: readonly TransitionNeed[] }[] {
  return transitions.filter(({ from }) => from === state).map(({ to: target, needs }) => ({ to: target, needs }));
}

/** What the way needs; undefined where there is no such way. */
export function needsOfTransition(from: VacancyState, target: VacancyState): readonly TransitionNeed[] | undefined {
  return transitions.find((each) => each.from === from && each.to === target)?.needs;
}

/** Seen by seekers and coaches. */
export const isOpen = (state: VacancyState): boolean => state === 'open';

/** Its texts and facts may still be changed; what was published is kept as a version of its own. */
export const mayBeEdited = (state: VacancyState): boolean => state === 'draft' || state === 'open' || state === 'paused' || state === 'expired';

/** Who took the places when a vacancy ends. */
export const vacancyResults = ['our-candidate', 'other-candidate', 'employers-own', 'not-filled'] as const;
export type VacancyResult = (typeof vacancyResults)[number];

/** Why nobody came, where nobody did. */
export const notFilledReasons = ['no-applicants', 'skills-lacking', 'pay-or-terms', 'distance', 'need-ended', 'other'] as const;
export type NotFilledReason = (typeof notFilledReasons)[number];
