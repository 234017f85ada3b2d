import type { Points } from './scores.ts';
import { itemScore, MOST_POINTS } from './scores.ts';

/**
 * What of a round's scores may be told (KNO-4, KNO-7). Scores are whole points, and their ends are told as "at
 * most 5" and "at least 95": among five answers or more that leaves it open, of each who answered, whether
 * he was at the end of the scale.
 */
export const LOWEST_TOLD = 5;
export const HIGHEST_TOLD = 95;

export type ToldScore = number | 'at-most' | 'at-least' | 'suppressed';

/** How a score is written; two true scores that are written alike cannot be told apart. */
export function writtenScore(score: number): number | 'at-most' | 'at-least' {
  const whole = Math.round(score);
  return whole <= LOWEST_TOLD ? 'at-most' : whole >= HIGHEST_TOLD ? 'at-least' : whole;
}

/**
 * 0-100: the mean of the scores of the items that count, each with the same weight, of the scores as they are told, so
 * that it adds nothing to them; an end of the scale counts as 5 or 95. Untold where any of them is.
 */
export function totalOf(scores: readonly ToldScore[]): ToldScore {
  let sum = 0;
  for (const score of scores) {
    if (score === 'suppressed') return 'suppressed';
    sum += score === 'at-most' ? LOWEST_TOLD : score === 'at-least' ? HIGHEST_TOLD : score;
  }
  return scores.length === 0 ? 'suppressed' : writtenScore(sum / scores.length);
}

/** The classes in which the answers to an item are told: disagree or no, neither, agree or yes, no opinion. */
export const CLASSES = ['low', 'middle', 'high', 'none'] as const;
export type AnswerClass = (typeof CLASSES)[number];
export type ClassCounts = Readonly<Record<AnswerClass, number>>;

/** Least and most points that answers of a class can have given. */
const pointsOfClass: Readonly<Record<AnswerClass, readonly [number, number]>> = {
  low: [0, 1], middle: [2, 2], high: [3, MOST_POINTS], none: [0, 0],
};

export type ItemAsPrinted = {
  readonly counts: ClassCounts;
  readonly hidden: ReadonlySet<AnswerClass>;
  readonly points: Points;
  /** Counts below this are small. */
  readonly threshold: number;
  /** Noughts of this item are hidden too. */
  readonly noughtsHidden: boolean;
};

/** How far from the truth other tables are looked for. */
const REACH = 14;

/**
 * May the score be printed beside these counts? Only if each small hidden count keeps every value that the printed
 * counts leave it, up to the threshold: for each there must be another whole table whose points would be written as
 * the same score.
 */
export function mayTellScore(item: ItemAsPrinted): boolean {
  const hidden = CLASSES.filter((each) => item.hidden.has(each));
  return hidden.every((target) => item.counts[target] >= item.threshold || eachValue(item, hidden, target));
}

function eachValue(item: ItemAsPrinted, hidden: readonly AnswerClass[], target: AnswerClass): boolean {
  const least = item.noughtsHidden ? 0 : 1;
  const others = hidden.filter((each) => each !== target);
  for (let value = least; value < item.threshold; value += 1) {
    const moved = item.counts[target] - value;
    if (moved === 0) continue;
    const tables = [...splits(item.counts, others, moved, least)].map((table) => ({ ...table, [target]: value }));
    // Where the printed counts leave no such table they tell it themselves; the score adds nothing.
    if (tables.length > 0 && !tables.some((table) => fits(item, table))) return false;
  }
  return true;
}

/** Every way to share `more` persons among the other hidden classes, near the truth. */
function* splits(counts: ClassCounts, others: readonly AnswerClass[], more: number, least: number): Generator<ClassCounts> {
  const [first, ...rest] = others;
  if (first === undefined) {
    if (more === 0) yield counts;
    return;
  }
  if (rest.length === 0) {
    if (counts[first] + more >= least) yield { ...counts, [first]: counts[first] + more };
    return;
  }
  for (let step = -REACH; step <= REACH; step += 1) {
    if (counts[first] + step < least) continue;
    yield* splits({ ...counts, [first]: counts[first] + step }, rest, more - step, least);
  }
}

/** Are there points that such a table can have given, and that would be written as the same score? */
function fits({ points }: ItemAsPrinted, table: ClassCounts): boolean {
  let low = 0;
  let high = 0;
  for (const each of CLASSES) {
    low += table[each] * pointsOfClass[each][0];
    high += table[each] * pointsOfClass[each][1];
  }
  const answered = table.low + table.middle + table.high;
  const own = itemScore(points);
  if (own === undefined || answered === 0) return false;
  // The nearest to the same mean are the likeliest; whole points may miss it by half a step.
  const near = Math.round((own / 100) * MOST_POINTS * answered);
  return [near, near - 1, near + 1, low, high].some((other) => other >= low && other <= high
    && writtenScore((100 * other) / (MOST_POINTS * answered)) === writtenScore(own));
}

/** A group whose score would be told, by its code. */
export type GroupPoints = Points & { readonly code: string; readonly threshold: number };

/**
 * Of which groups an item's score may be told beside that of everybody: none of fewer than the threshold, and none
 * so that those left untold are few, or all at one end: what is left is had by subtraction.
 */
export function tellableGroups(groups: readonly GroupPoints[], candidates: ReadonlySet<string>): ReadonlySet<string> {
  const told = new Set(groups.filter(({ code, answered, threshold }) => candidates.has(code) && answered >= threshold).map(({ code }) => code));
  const bySize = groups.toSorted((a, b) => a.answered - b.answered || (a.code < b.code ? -1 : 1));
  for (;;) {
    const rest = groups.filter(({ code, answered }) => !told.has(code) && answered > 0);
    const answered = rest.reduce((sum, each) => sum + each.answered, 0);
    const points = rest.reduce((sum, each) => sum + each.points, 0);
    const threshold = Math.max(0, ...rest.map((each) => each.threshold));
    const score = itemScore({ answered, points });
    const isOpen = score === undefined || (answered >= threshold && typeof writtenScore(score) === 'number');
    const next = bySize.find(({ code }) => told.has(code));
    if (isOpen || next === undefined) return told;
    told.delete(next.code);
  }
}
