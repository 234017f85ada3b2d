import type { Choice, Item } from './questionnaire.ts';

/** The definition of the scores below; a change of it is a new number, and a round keeps the one it was told by. */
export const SCORE_VERSION = 1;

/** Points of a choice, 0-4; null where it is no opinion. A yes-no item has no points. */
export function pointsOf(item: Item, choice: Choice): number | null {
  if (item.scale !== 'agreement' || choice === '0') return null;
  return Number(choice) - 1;
}

/** The most points of an answer. */
export const MOST_POINTS = 4;

/** How many had an opinion of an item, and the points they gave together. */
export type Points = { readonly answered: number; readonly points: number };

/** Mean of the answers on the scale 1-5; undefined where nobody had an opinion. */
export function itemMean({ answered, points }: Points): number | undefined {
  return answered === 0 ? undefined : 1 + points / answered;
}

/** 0-100: the mean, where full disagreement is 0 and full agreement 100. */
export function itemScore({ answered, points }: Points): number | undefined {
  return answered === 0 ? undefined : (100 * points) / (MOST_POINTS * answered);
}

/** -100 to 100: the share of those who agree less the share of those who do not, of all with an opinion. */
export function netScore(counts: { readonly low: number; readonly middle: number; readonly high: number }): number | undefined {
  const opinions = counts.low + counts.middle + counts.high;
  return opinions === 0 ? undefined : (100 * (counts.high - counts.low)) / opinions;
}

/** The share, 0-100, of those who answered the survey and gave no opinion of the item. */
export function nonResponse(respondents: number, opinions: number): number | undefined {
  return respondents === 0 ? undefined : (100 * (respondents - opinions)) / respondents;
}
