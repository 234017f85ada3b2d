/** Where a candidate of a vacancy stands, from being listed to the result (EMP-4). */
export const candidateStates = [
  'listed', 'consent-asked', 'consent-given', 'consent-refused', 'consent-expired', 'consent-withdrawn',
  'presented', 'interview', 'chosen', 'not-chosen', 'withdrew', 'removed',
] as const;
export type CandidateState = (typeof candidateStates)[number];

/** What a step must say: by what it ended, why, that the person asked for it, or a consent that stands. */
export type StepNeed = 'consent' | 'result' | 'reason' | 'own-wish';

type Step = { readonly from: CandidateState; readonly to: CandidateState; readonly needs: readonly StepNeed[] };

const step = (from: CandidateState, to: CandidateState, ...needs: StepNeed[]): Step => ({ from, to, needs });
const steps = (froms: readonly CandidateState[], to: CandidateState, ...needs: StepNeed[]): Step[] => froms.map((from) => step(from, to, ...needs));

const BEFORE_TELLING = ['listed', 'consent-asked', 'consent-given', 'consent-refused', 'consent-expired'] as const;
const TOLD = ['presented', 'interview', 'chosen', 'not-chosen'] as const;

/**
 * Every way a candidate may go. Who has refused or withdrawn is asked anew only at the person's own wish, so that no answer is
 * worn down by asking; a consent can be withdrawn at any time, also after it was used.
 */
const table: readonly Step[] = [
  step('listed', 'consent-asked'), step('consent-expired', 'consent-asked'),
  step('consent-refused', 'consent-asked', 'own-wish'), step('consent-withdrawn', 'consent-asked', 'own-wish'),
  step('consent-asked', 'consent-given'), step('consent-asked', 'consent-refused'), step('consent-asked', 'consent-expired'),
  step('consent-given', 'consent-expired'), step('consent-given', 'presented', 'consent'),
  ...steps(['consent-given', ...TOLD, 'withdrew'], 'consent-withdrawn'),
  step('presented', 'interview', 'result'),
  ...steps(['presented', 'interview'], 'chosen', 'result'),
  ...steps(['presented', 'interview'], 'not-chosen', 'result'),
  // A result that is corrected says why; the one before stays among the steps.
  ...steps(['chosen', 'not-chosen'], 'chosen', 'result', 'reason'), ...steps(['chosen', 'not-chosen'], 'not-chosen', 'result', 'reason'),
  ...steps([...BEFORE_TELLING, 'presented', 'interview', 'chosen'], 'withdrew', 'reason'),
  ...steps(BEFORE_TELLING, 'removed', 'reason'),
  step('removed', 'listed'), step('withdrew', 'listed'),
];

/** Steps by which somebody new would be drawn in or told of: none of them is taken once the vacancy is not open. */
const ONLY_WHILE_OPEN: ReadonlySet<CandidateState> = new Set(['listed', 'consent-asked', 'consent-given', 'presented']);

export const needsOpenVacancy = (to: CandidateState): boolean => ONLY_WHILE_OPEN.has(to);

/** What the step needs; undefined where there is no such step. */
export function needsOfStep(from: CandidateState, to: CandidateState): readonly StepNeed[] | undefined {
  return table.find((each) => each.from === from && each.to === to)?.needs;
}

export function stepsFrom(from: CandidateState, vacancyOpen: boolean): readonly CandidateState[] {
  return table.filter((each) => each.from === from && (vacancyOpen || !needsOpenVacancy(each.to))).map(({ to }) => to);
}

/** In which column of the flow a state is shown. */
export const flowColumns = {
  listed: ['listed'],
  asked: ['consent-asked'],
  given: ['consent-given'],
  presented: ['presented', 'interview'],
  results: ['chosen', 'not-chosen'],
  apart: ['consent-refused', 'consent-expired', 'consent-withdrawn', 'withdrew', 'removed'],
} as const satisfies Readonly<Record<string, readonly CandidateState[]>>;
export type FlowColumn = keyof typeof flowColumns;

export function columnOf(state: CandidateState): FlowColumn {
  for (const [column, states] of Object.entries(flowColumns)) if (states.some((each) => each === state)) return column as FlowColumn;
  return 'apart';
}
