import type { VacancyFacts, WorkDemand, WorkLimits } from './matching-facts.ts';

/**
 * What of the work meets a limit that the person has told. For the person's own coach alone: it is in no score, no order of
 * candidates and nothing that an employer is shown, since health may not be matched by and is told to an employer by nobody but the
 * person (380/2023 114 and 118 §; 1325/2014 8 §).
 */
export type WorkLimitsMet = { readonly forCoachOnly: true; readonly cannot: readonly WorkDemand[]; readonly lessOf: readonly WorkDemand[] };

export function workLimitsMet(limits: WorkLimits, { demands }: Pick<VacancyFacts, 'demands'>): WorkLimitsMet {
  return {
    forCoachOnly: true,
    cannot: demands.filter((demand) => limits.cannot.includes(demand)),
    lessOf: demands.filter((demand) => limits.lessOf.includes(demand) && !limits.cannot.includes(demand)),
  };
}
