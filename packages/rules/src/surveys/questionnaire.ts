/**
 * A questionnaire as data (KNO-7): what is asked, on which scale, what of it counts into the total score and on
 * what law it stands. A wording or an item is never changed in place: it gets a new version, and rounds keep theirs.
 */
export type SurveyId = 'equality' | 'cooperation' | 'jobseekers' | 'employers';
export type Audience = 'jobseekers' | 'employers' | 'partners';

/** agreement: 1-5, from "I disagree fully" to "I agree fully"; yes-no: a fact that is or is not. */
export type Scale = 'agreement' | 'yes-no';

/** What a person chooses; '0' is "I cannot say, or it does not concern me". */
export type Choice = '0' | '1' | '2' | '3' | '4' | '5' | 'yes' | 'no';

/** read: the text is in the project's law material; recalled: known from elsewhere, to be checked by a lawyer. */
export type Basis = { readonly act: string; readonly section: string; readonly confidence: 'read' | 'recalled' };

export type Item = {
  readonly id: string;
  readonly scale: Scale;
  /** Counts into the total score. Facts, and what few are asked, are told on their own. */
  readonly scored: boolean;
  /** Tells of health or work ability: the higher threshold of the disclosure rule. */
  readonly sensitivity?: 'health';
  readonly basis: readonly Basis[];
};

/** A coarse and voluntary fact of the one who answers. Municipalities are those of the area. */
export type Background = {
  readonly id: 'municipality' | 'age' | 'mother-tongue' | 'ability' | 'partner' | 'size';
  readonly codes: readonly string[] | 'municipalities';
  /** Codes whose group is told by its health: the higher threshold. */
  readonly sensitiveCodes?: readonly string[];
};

export type Questionnaire = {
  readonly id: SurveyId;
  readonly version: number;
  readonly validFrom: string;
  readonly audience: Audience;
  readonly items: readonly Item[];
  readonly backgrounds: readonly Background[];
  /** The ministry's measure that the total score stands beside; no official scale is public, so it is our reading. */
  readonly indicator: 'equality-score' | 'cooperation-barometer' | null;
};

/** Did not answer: neither a choice nor "I cannot say". */
export const SKIPPED = '-';
/** Did not tell the background. */
export const UNTOLD = 'untold';

const choices: Readonly<Record<Scale, readonly Choice[]>> = {
  agreement: ['1', '2', '3', '4', '5', '0'],
  'yes-no': ['yes', 'no', '0'],
};

/** In the order in which they are offered. */
export function choicesOf(item: Item): readonly Choice[] {
  return choices[item.scale];
}

/** The codes of a background in one area. */
export function codesOf(background: Background, municipalities: readonly string[]): readonly string[] {
  return background.codes === 'municipalities' ? municipalities : background.codes;
}
