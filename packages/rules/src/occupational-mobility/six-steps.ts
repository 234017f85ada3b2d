import type { PlainDate } from '../foundations/plain-date.ts';

/** Tunnista, täydennä, todenna, tuotteista, tarjoa, työllisty: the plan of Länsi-Pirkanmaa for changing occupation (6T). */
export const sixSteps = ['identify', 'supplement', 'prove', 'package', 'offer', 'employed'] as const;
export type SixStep = (typeof sixSteps)[number];

/** What the register and the people themselves have told of the way; nothing that is protected, and no limits at work. */
export type PathFacts = {
  readonly profileTold: boolean;
  readonly skills: number;
  readonly licences: number;
  readonly works: number;
  readonly target: boolean;
  /** Of the target: what is missing; null where nothing is known of its skills. */
  readonly missing: number | null;
  /** Of what is missing, what the chosen training fills. */
  readonly filled: number;
  readonly training: { readonly starts: PlainDate | null; readonly done: boolean } | null;
  readonly proofs: number;
  readonly pitch: boolean;
  readonly marketProfileUntil: PlainDate | null;
  readonly offers: number;
  readonly employedOn: PlainDate | null;
};

export const stepKnownCodes = [
  'profile-told', 'profile-not-told', 'target-chosen', 'target-missing', 'gap-unknown', 'gap-none', 'gap-of', 'training-chosen', 'training-done', 'proofs-told', 'proofs-none',
  'pitch-told', 'pitch-none', 'market-profile-valid', 'market-profile-none', 'offers-told', 'offers-none', 'employed-since', 'not-employed',
] as const;
export type StepKnownCode = (typeof stepKnownCodes)[number];

export const stepNextCodes = [
  'tell-profile', 'choose-target', 'choose-training', 'begin-training', 'tell-proofs', 'tell-pitch', 'publish-profile', 'tell-offers', 'look-at-matches', 'tell-employment', 'nothing',
] as const;
export type StepNextCode = (typeof stepNextCodes)[number];

export type StepKnown = { readonly code: StepKnownCode; readonly values: Readonly<Record<string, number | PlainDate>> };
export type StepTold = {
  readonly step: SixStep;
  readonly state: 'done' | 'now' | 'ahead';
  readonly known: readonly StepKnown[];
  readonly next: StepNextCode;
};

type Found = { readonly done: boolean; readonly known: readonly StepKnown[]; readonly next: StepNextCode };
const known = (code: StepKnownCode, values: StepKnown['values'] = {}): StepKnown => ({ code, values });

/**
 * Where a person is on the way to another occupation. The first step that is not done is now; those after it may have been begun, and what is
 * known of them is told all the same: the way is walked in any order. Employment ends it whatever else is open.
 */
export function sixStepPath(facts: PathFacts, today: PlainDate): readonly StepTold[] {
  const found: Readonly<Record<SixStep, Found>> = {
    identify: identify(facts), supplement: supplement(facts), prove: prove(facts), package: packaged(facts, today), offer: offer(facts), employed: employed(facts, today),
  };
  const ended = found.employed.done;
  const now = ended ? undefined : sixSteps.find((step) => !found[step].done);
  return sixSteps.map((step) => {
    const { done, known: told, next } = found[step];
    return { step, state: done ? 'done' : step === now ? 'now' : 'ahead', known: told, next: ended ? 'nothing' : next };
  });
}

function identify({ profileTold, skills, licences, works, target }: PathFacts): Found {
  return {
    done: profileTold && skills + licences + works > 0 && target, next: !profileTold ? 'tell-profile' : target ? 'nothing' : 'choose-target',
    known: [profileTold ? known('profile-told', { skills, licences, works }) : known('profile-not-told'), known(target ? 'target-chosen' : 'target-missing')],
  };
}

function supplement({ target, missing, filled, training }: PathFacts): Found {
  if (!target) return { done: false, known: [], next: 'choose-target' };
  const gap = missing === null ? known('gap-unknown') : missing === 0 ? known('gap-none') : known('gap-of', { missing, filled });
  const chosen = training === null ? [] : [training.done ? known('training-done') : known('training-chosen', training.starts === null ? {} : { starts: training.starts })];
  const done = missing === 0 || training?.done === true;
  return { done, known: [gap, ...chosen], next: done ? 'nothing' : training === null ? 'choose-training' : 'begin-training' };
}

function prove({ proofs }: PathFacts): Found {
  return { done: proofs > 0, known: [proofs > 0 ? known('proofs-told', { proofs }) : known('proofs-none')], next: proofs > 0 ? 'nothing' : 'tell-proofs' };
}

function packaged({ pitch, marketProfileUntil }: PathFacts, today: PlainDate): Found {
  const valid = marketProfileUntil !== null && marketProfileUntil >= today;
  return {
    done: pitch && valid, next: !pitch ? 'tell-pitch' : valid ? 'nothing' : 'publish-profile',
    known: [known(pitch ? 'pitch-told' : 'pitch-none'), valid ? known('market-profile-valid', { until: marketProfileUntil }) : known('market-profile-none')],
  };
}

function offer({ offers }: PathFacts): Found {
  return { done: offers > 0, known: [offers > 0 ? known('offers-told', { offers }) : known('offers-none')], next: offers > 0 ? 'nothing' : 'tell-offers' };
}

function employed({ employedOn, offers }: PathFacts, today: PlainDate): Found {
  const begun = employedOn !== null && employedOn <= today;
  return {
    done: begun, known: [employedOn === null ? known('not-employed') : known('employed-since', { day: employedOn })],
    next: begun ? 'nothing' : offers > 0 ? 'tell-employment' : 'look-at-matches',
  };
}
