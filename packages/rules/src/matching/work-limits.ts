import type { VacancyFacts, WorkDemand, WorkLimits } from './matching-facts.ts';

/**
 * What of the work meets a limit that the person has told. For the person's own coach alone: it is in no score and no order of
 * candidates, since nobody is matched by health (1325/2014 8 §), and matching tells it to no employer: that takes a written
 * consent of its own and a ground of its own (380/2023 114.1(8) and 118.3 §).
 */
export type WorkLimitsMet = { readonly forCoachOnly: true; readonly cannot: readonly WorkDemand[]; readonly lessOf: readonly WorkDemand[] };

export function workLimitsMet(limits: WorkLimits, { demands }: Pick<VacancyFacts, 'demands'>): WorkLimitsMet {
  return {
    forCoachOnly: true,
    cannot: demands.filter((demand) => limits.cannot.includes(demand)),
    lessOf: demands.filter((demand) => limits.lessOf.includes(demand) && !limits.cannot.includes(demand)),
  };
}
