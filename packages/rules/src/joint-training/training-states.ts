export const trainingStates = ['planned', 'agreed', 'applying', 'running', 'ended', 'cancelled'] as const;
export type TrainingState = (typeof trainingStates)[number];

/** What must be there, or be told, before a training goes on. */
export type TrainingNeed = 'shares' | 'provider' | 'students' | 'results' | 'reason';

type Way = { readonly from: TrainingState; readonly to: TrainingState; readonly needs: readonly TrainingNeed[] };
const way = (from: TrainingState, to: TrainingState, ...needs: TrainingNeed[]): Way => ({ from, to, needs });

const ways: readonly Way[] = [
  way('planned', 'agreed', 'shares', 'provider'), way('agreed', 'applying'), way('applying', 'running', 'students'), way('running', 'ended', 'results'),
  way('agreed', 'planned', 'reason'),
  way('planned', 'cancelled', 'reason'), way('agreed', 'cancelled', 'reason'), way('applying', 'cancelled', 'reason'), way('running', 'cancelled', 'reason'),
];

export function trainingWaysFrom(state: TrainingState): readonly { readonly to: TrainingState; readonly needs: readonly TrainingNeed[] }[] {
  return ways.filter(({ from }) => from === state).map(({ to, needs }) => ({ to, needs }));
}

/** What the way needs; undefined where there is no such way. */
export function needsOfTrainingWay(from: TrainingState, to: TrainingState): readonly TrainingNeed[] | undefined {
  return ways.find((each) => each.from === from && each.to === to)?.needs;
}

/** The price and the employers are open until they have been agreed on. */
export const mayPlan = (state: TrainingState): boolean => state === 'planned';
/** Students are chosen while people apply, and a place that comes free may be filled at the beginning. */
export const mayChoose = (state: TrainingState): boolean => state === 'applying' || state === 'running';

export const studentStates = ['chosen', 'began', 'finished', 'interrupted', 'withdrew'] as const;
export type StudentState = (typeof studentStates)[number];

const studentWays: Readonly<Record<StudentState, readonly StudentState[]>> = {
  chosen: ['began', 'withdrew'], began: ['finished', 'interrupted'], finished: [], interrupted: [], withdrew: [],
};
export const studentWaysFrom = (state: StudentState): readonly StudentState[] => studentWays[state];
