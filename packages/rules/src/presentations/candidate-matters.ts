/**
 * What is to be done about a candidate, beside the duties of the law: reminders of the house. The register derives them in the transaction
 * that changes what they are made of, and knows their days (office.candidate_matters).
 */
export const candidateMatterKinds = [
  // Of whoever put the person on the list.
  'candidate-consent-unanswered', 'candidate-to-present', 'candidate-result-untold', 'candidate-answer-to-record', 'candidate-destruction-to-ask', 'candidate-destruction-unconfirmed',
  // Of the person's coach, until taken note of.
  'candidate-employer-answered', 'candidate-result-told',
] as const;
export type CandidateMatterKind = (typeof candidateMatterKinds)[number];

export const isCandidateMatter = (kind: string): kind is CandidateMatterKind => candidateMatterKinds.some((each) => each === kind);

/** What is only to be known: there is nothing else to do about it. */
export const isOnlyToNote = (kind: CandidateMatterKind): boolean => kind === 'candidate-employer-answered' || kind === 'candidate-result-told';
