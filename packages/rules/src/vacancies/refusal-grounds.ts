import type { Citation } from '../foundations/citation.ts';
import { cite, citeUnread } from '../foundations/citation.ts';
import { plainDate } from '../foundations/plain-date.ts';
import type { PlainDate } from '../foundations/plain-date.ts';

export const refusalGroundCodes = ['discrimination', 'unlawful-work', 'employers-neglect', 'violence-or-harassment', 'not-expedient'] as const;
export type RefusalGroundCode = (typeof refusalGroundCodes)[number];

/** What must be done before, and together with, refusing a posting or taking it away. */
export type RefusalNeed = 'urge-to-correct' | 'hearing' | 'written-decision' | 'reason' | 'notice';

export type RefusalGround = {
  readonly code: RefusalGroundCode;
  readonly citation: Citation;
  readonly needs: readonly RefusalNeed[];
  /** Evident from the posting itself, or well-founded suspicion by the employer's earlier conduct or otherwise. */
  readonly evidence: readonly ('evident' | 'earlier-conduct' | 'otherwise')[];
  readonly validFrom: PlainDate;
  readonly validTo: PlainDate | null;
  /** `certain`: the wording was read. */
  readonly confidence: 'certain' | 'reading';
};

/** Hearing and the reasons of a decision come from the Administrative Procedure Act, whose text was not at hand. */
const ALWAYS: readonly RefusalNeed[] = ['hearing', 'written-decision', 'reason', 'notice'];
const EVIDENCE = ['evident', 'earlier-conduct', 'otherwise'] as const;

const ground = (code: RefusalGroundCode, point: number, needs: readonly RefusalNeed[]): RefusalGround => ({
  code, citation: cite('380/2023', '49', 2, point), needs, evidence: EVIDENCE, validFrom: plainDate('2025-01-01'), validTo: null, confidence: 'certain',
});

/** 380/2023 49 § 2: five grounds; in the first two the employer must first have been urged to correct (49 § 3). */
export const refusalGrounds: readonly RefusalGround[] = [
  ground('discrimination', 1, ['urge-to-correct', ...ALWAYS]),
  ground('unlawful-work', 2, ['urge-to-correct', ...ALWAYS]),
  ground('employers-neglect', 3, ALWAYS),
  ground('violence-or-harassment', 4, ALWAYS),
  ground('not-expedient', 5, ALWAYS),
];

/** By what each need is required. */
export const sectionsOfNeeds: Readonly<Record<RefusalNeed, Citation>> = {
  'urge-to-correct': cite('380/2023', '49', 3),
  'written-decision': cite('380/2023', '49', 3),
  hearing: citeUnread('434/2003', '34'),
  reason: citeUnread('434/2003', '45'),
  notice: citeUnread('434/2003', '54'),
};

/** A place meant only for whom pay subsidy (81 §) or the support of those over 55 (95 §) could be granted is not published (49 § 1). */
export const onlySubsidisedSection = cite('380/2023', '49', 1);

/** Claims for a revised decision (145 §). */
export const revisionSection = cite('380/2023', '145', 1);

export function groundsOn(day: PlainDate): readonly RefusalGround[] {
  return refusalGrounds.filter(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day < validTo));
}

export type RefusalDecision = {
  readonly ground: RefusalGroundCode;
  readonly reason: string;
  /** The day the employer was urged to correct; null: not urged. */
  readonly urgedOn: PlainDate | null;
  readonly heardOn: PlainDate | null;
  readonly decidedOn: PlainDate;
  readonly noticeOn: PlainDate | null;
};

export const LEAST_REASON = 20;

export type DecisionFault =
  | 'ground-not-in-force' | 'not-urged' | 'urged-after-decision' | 'not-heard' | 'heard-after-decision' | 'reason-short' | 'notice-before-decision' | 'decided-ahead';

/** Everything that a decision lacks, all at once; empty where it may be made. */
export function faultsOfDecision(decision: RefusalDecision, today: PlainDate): readonly DecisionFault[] {
  const { ground: code, reason, urgedOn, heardOn, decidedOn, noticeOn } = decision;
  const faults: DecisionFault[] = [];
  const found = groundsOn(decidedOn).find((each) => each.code === code);
  if (found === undefined) faults.push('ground-not-in-force');
  if (found?.needs.includes('urge-to-correct') === true) {
    if (urgedOn === null) faults.push('not-urged');
    else if (urgedOn >= decidedOn) faults.push('urged-after-decision');
  }
  if (heardOn === null) faults.push('not-heard');
  else if (heardOn > decidedOn) faults.push('heard-after-decision');
  if (reason.trim().length < LEAST_REASON) faults.push('reason-short');
  if (noticeOn !== null && noticeOn < decidedOn) faults.push('notice-before-decision');
  if (decidedOn > today) faults.push('decided-ahead');
  return faults;
}
