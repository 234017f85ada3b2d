/** Whose page it is: the same indicators in another choice, on the same components. */
export type View = 'area' | 'unit' | 'municipality' | 'employers';

/** What a figure stands beside: one at a time in the page's head, all of them on the indicator's own page. */
export type Beside = 'year' | 'area' | 'country' | 'target';

/** What of the page stands in its address. */
export type MorningSearch = { readonly month?: string; readonly area?: string; readonly beside?: Beside };

type Roles = readonly string[];

/** The widest of several roles leads. */
export function viewOf(roles: Roles): View {
  if (roles.includes('director') || roles.includes('controller')) return 'area';
  if (roles.includes('municipality-officer')) return 'municipality';
  return roles.includes('employer-expert') && roles.length === 1 ? 'employers' : 'unit';
}

/** In each the eight that are looked at first; what the register does not hold yet is left out, not shown empty. */
export const indicatorsOf: Readonly<Record<View, readonly string[]>> = {
  // How many, how long, how they get on, and whether the law's days are kept.
  area: [
    'unemployed', 'unemployment-share', 'flow-over-3-months', 'structural-unemployment',
    'long-term-unemployed', 'activation-rate', 'contacts-in-time', 'unemployment-duration',
  ],
  // The team's own work first, then what it does to its customers.
  unit: [
    'contacts-in-time', 'job-search-discussions-in-time', 'plans-in-time', 'caseload',
    'unemployed', 'flow-over-3-months', 'long-term-unemployed', 'activation-rate',
  ],
  municipality: [
    'unemployed', 'unemployment-share', 'unemployed-under-30', 'long-term-unemployed',
    'flow-over-3-months', 'structural-unemployment', 'activation-rate', 'contacts-in-time',
  ],
  // Who can be offered to employers, with what skills, and how fast they find work.
  employers: [
    'jobseekers', 'competence-profiles', 'competence-profiles.share', 'search-to-job',
    'wage-earners', 'offers-within-area', 'offers-to-other-areas',
  ],
};

/** The columns of the table by municipality in each view; the first is the one whose rows are asked. */
export const columnsOf: Readonly<Record<View, readonly string[]>> = {
  area: ['unemployed', 'unemployment-share', 'flow-over-3-months', 'contacts-in-time'],
  unit: ['unemployed', 'unemployment-share', 'flow-over-3-months', 'contacts-in-time'],
  municipality: ['unemployed', 'unemployment-share', 'flow-over-3-months', 'contacts-in-time'],
  employers: ['jobseekers', 'competence-profiles', 'flow-open-market-3-months', 'search-to-job'],
};
