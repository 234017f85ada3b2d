/** What a coach is proposed from: nothing of the person but the kind of service that is needed. */
export type PersonNeeds = {
  readonly specialisation: string;
  readonly language: string;
  readonly municipalityCode: string;
  readonly currentCoachId: string | null;
  readonly formerCoachIds: readonly string[];
};

export type CoachProfile = {
  readonly staffId: string;
  readonly specialisation: string;
  readonly languages: readonly string[];
  readonly customers: number;
  readonly caseloadMax: number;
  /** Customers of the same home municipality: who already goes there. */
  readonly customersThere: number;
  readonly awayUntil: string | null;
};

export type FitReason = {
  readonly code:
    | 'specialisation' | 'language' | 'municipality' | 'load-light' | 'load-full' | 'away' | 'knows-person';
  readonly speaksFor: boolean;
  readonly value: string;
};

export type Fit = { readonly profile: CoachProfile; readonly score: number; readonly reasons: readonly FitReason[] };

/** Language weighs most: without it there is no service. A full caseload outweighs everything else. */
const weights = { specialisation: 4, language: 5, municipality: 2, load: 3, full: 8, away: 4, knows: 2 } as const;

/** Groups lead to the specialisation; the first that applies, in the order of statutory duties. */
export function neededSpecialisation(groups: readonly string[]): string {
  const found = bySpecialisation.find(([group]) => groups.includes(group));
  return found?.[1] ?? 'job-brokering';
}

const bySpecialisation: readonly (readonly [string, string])[] = [
  ['integration-customer', 'integration'],
  ['under-25-without-qualification', 'youth'],
  ['under-30', 'youth'],
  ['partial-work-ability', 'multi-agency'],
  ['structurally-unemployed', 'multi-agency'],
  ['long-term-unemployed', 'skills'],
];

export function rankCoaches(needs: PersonNeeds, profiles: readonly CoachProfile[]): Fit[] {
  return profiles
    .map((profile) => fitOf(needs, profile))
    .toSorted((one, other) =>
      other.score - one.score || one.profile.customers - other.profile.customers
      || (one.profile.staffId < other.profile.staffId ? -1 : 1));
}

function fitOf(needs: PersonNeeds, profile: CoachProfile): Fit {
  const reasons: FitReason[] = [];
  let score = 0;
  const tell = (code: FitReason['code'], speaksFor: boolean, value: string, weight: number) => {
    reasons.push({ code, speaksFor, value });
    score += speaksFor ? weight : -weight;
  };
  if (profile.specialisation === needs.specialisation) {
    tell('specialisation', true, needs.specialisation, weights.specialisation);
  }
  tell('language', profile.languages.includes(needs.language), needs.language, weights.language);
  if (profile.customersThere > 0) {
    tell('municipality', true, String(profile.customersThere), weights.municipality);
  }
  const used = profile.customers / Math.max(1, profile.caseloadMax);
  if (used >= 1) tell('load-full', false, String(profile.customers), weights.full);
  else if (used <= 0.8) tell('load-light', true, String(profile.customers), weights.load * (1 - used));
  if (profile.awayUntil !== null) tell('away', false, profile.awayUntil, weights.away);
  if (needs.formerCoachIds.includes(profile.staffId)) tell('knows-person', true, '', weights.knows);
  return { profile, score, reasons };
}
