/**
 * How much each likeness of a title and a concept counts. One set for every language and every set of labels; it was fitted on
 * half of the titles at a time and checked on the other half (docs/decisions/occupation-linking.md has the figures of both).
 */
export type LinkParameters = typeof LINK_PARAMETERS;

export const LINK_PARAMETERS = {
  /** Of one label, all from 0 to 1. */
  label: {
    /** Cosine of the runs of letters of title and label. */
    letters: 0.38,
    /** How much of the title the label's words answer, and of the label the title's, weighed by rarity; and the two as one. */
    bothCovered: 0.23,
    titleCovered: 0.58,
    labelCovered: 0.75,
    /** How far they begin alike, of the longer. */
    beginning: 0.46,
    /** Likeness of their first and of their last words: which one tells the trade differs by language. */
    firstWord: 0.05,
    lastWord: 0.1,
  },
  /** A title that tells where or for whom ("närvårdare till äldreboende"): so much its words after the trade count, and so much more a label that says the trade word for word. */
  tail: { weight: 0.8, headSaid: 0.5 },
  /** Of the concept in that language. */
  concept: {
    /** Its second and third nearest label; where there is no second, its first again. */
    secondLabel: 0.02,
    thirdLabel: 0.3,
    /** All its labels as one. */
    allLabels: 0.55,
    /** The logarithm of how many labels it has, divided by four. */
    manyLabels: 0.12,
  },
  /** Of the unit group it belongs to, where the tree is known: how near the group's occupations are. */
  group: { mean: 0.53, nearest: 0, ownLabels: 0.56, isUnitGroup: -0.145, isUpperGroup: -0.35 },
  /** What a unit group inherits of its occupations, nearest first, and how much of the lesser of own and inherited falls off. */
  inherited: { nearest: 0.727, second: 0.12, third: 0.21, overlap: -0.15 },
  /** Words that stand for each other in labels of one concept: how much one such pair says, against how common the words are. */
  substitutes: { certainty: 3, caution: 3, most: 0.9, sameWord: 0.75 },
  /** Words less alike than this are not alike. */
  leastLikeness: 0.2,
  /** Looked at closely: so many concepts, and so many labels of each that are the nearest by letters. */
  closeConcepts: 70,
  closeLabels: 3,
  /** And so many more that are near by meaning alone, where meanings are known. */
  closeByMeaning: 20,
  /** A label of another language than the asker's counts for so much. */
  foreign: 0.9,
} as const;
