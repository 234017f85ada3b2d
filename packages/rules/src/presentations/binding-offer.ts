import type { Citation } from '../foundations/citation.ts';
import { cite, citeUnread } from '../foundations/citation.ts';
import { addMonths, haveMonthsPassed } from '../foundations/plain-date.ts';
import type { PlainDate } from '../foundations/plain-date.ts';
import type { RuleVersion } from '../obligations/obligation.ts';
import { NORDIC_MODEL_BEGINS, REFORM_2026_BEGINS, ruleVersionOn } from '../obligations/rule-versions.ts';

/** A job offered to be applied for binds by the law of the day it was made; a hint never does. */
export type OfferFacts = {
  readonly kind: 'offer' | 'hint';
  /** The job search is valid on the day. */
  readonly searching: boolean;
  readonly initialInterviewOn: PlainDate | null;
  /** The opportunities agreed for the review period have been applied for already (44 §). */
  readonly dutyMet: boolean;
  readonly profilePublished: boolean;
  readonly applyBy: PlainDate | null;
};

export type OfferReason = {
  readonly code: 'hint' | 'no-search' | 'outside-law' | 'no-initial-interview' | 'six-months-not-passed' | 'six-months-passed' | 'full-count-is-reason'
    | 'from-first-day' | 'full-count-is-no-reason' | 'profile-is-no-reason' | 'law-changes-before-apply-by';
  readonly citation: Citation;
  /** The day that the reason is counted from, or to. */
  readonly day?: PlainDate;
};

export type OfferBinding = {
  readonly binding: boolean;
  readonly ruleVersion: RuleVersion;
  readonly because: readonly OfferReason[];
  /** `told`: the text of the chapter was not at hand; `pages`: nor that of the amending act, only the authorities' pages. */
  readonly confidence: 'certain' | 'told' | 'pages' | 'open';
};

const SIX_MONTHS = 6;
const duty = cite('380/2023', '45');
/** The chapter on offered work and lapses; its text was not at hand. */
const chapter = citeUnread('1290/2002', '2a');

/** Whether the person has to apply: after six months from the initial interview until 31.12.2025, from the first day since 1.1.2026. */
export function bindingOffer(facts: OfferFacts, day: PlainDate): OfferBinding {
  const ruleVersion = ruleVersionOn(day);
  const answer = (binding: boolean, confidence: OfferBinding['confidence'], ...because: OfferReason[]): OfferBinding => ({ binding, ruleVersion, because, confidence });
  if (facts.kind === 'hint') return answer(false, 'certain', { code: 'hint', citation: duty });
  if (day < NORDIC_MODEL_BEGINS) return answer(false, 'open', { code: 'outside-law', citation: chapter, day: NORDIC_MODEL_BEGINS });
  if (!facts.searching) return answer(false, 'certain', { code: 'no-search', citation: cite('380/2023', '27') });
  return day >= REFORM_2026_BEGINS ? fromFirstDay(facts, answer) : afterSixMonths(facts, day, answer);
}

type Answer = (binding: boolean, confidence: OfferBinding['confidence'], ...because: OfferReason[]) => OfferBinding;

/** Since 1.1.2026 neither a full count nor a published profile is a reason not to apply. */
function fromFirstDay({ dutyMet, profilePublished }: OfferFacts, answer: Answer): OfferBinding {
  return answer(true, 'pages', { code: 'from-first-day', citation: chapter, day: REFORM_2026_BEGINS },
    ...(dutyMet ? [{ code: 'full-count-is-no-reason', citation: chapter } as const] : []),
    ...(profilePublished ? [{ code: 'profile-is-no-reason', citation: chapter } as const] : []));
}

function afterSixMonths({ initialInterviewOn, dutyMet, applyBy }: OfferFacts, day: PlainDate, answer: Answer): OfferBinding {
  const overChange: readonly OfferReason[] = applyBy !== null && applyBy >= REFORM_2026_BEGINS
    ? [{ code: 'law-changes-before-apply-by', citation: chapter, day: REFORM_2026_BEGINS }] : [];
  const confidence = overChange.length > 0 ? 'open' : 'told';
  if (initialInterviewOn === null || initialInterviewOn > day) return answer(false, confidence, { code: 'no-initial-interview', citation: chapter }, ...overChange);
  const from = addMonths(initialInterviewOn, SIX_MONTHS);
  if (!haveMonthsPassed(initialInterviewOn, SIX_MONTHS, day)) return answer(false, confidence, { code: 'six-months-not-passed', citation: chapter, day: from }, ...overChange);
  const passed: OfferReason = { code: 'six-months-passed', citation: chapter, day: from };
  return dutyMet ? answer(false, confidence, passed, { code: 'full-count-is-reason', citation: chapter }, ...overChange) : answer(true, confidence, passed, ...overChange);
}
