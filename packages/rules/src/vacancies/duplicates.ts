import { overlaps } from '../foundations/period.ts';
import type { Period } from '../foundations/period.ts';

export type Comparable = {
  readonly vacancyId: string;
  /** Y-tunnus, or the employer's own id where it has none. */
  readonly employer: string;
  readonly isco: string;
  readonly municipality: string | null;
  readonly title: string;
  readonly description: string;
  /** From when to when it is announced. */
  readonly announced: Period;
};

export type DuplicateReason = 'same-employer' | 'overlapping-period' | 'same-occupation' | 'same-place' | 'same-title' | 'similar-title' | 'similar-text';
export type Duplicate = { readonly vacancyId: string; readonly reasons: readonly DuplicateReason[]; readonly likeness: number };

const SIMILAR_TITLE = 0.6;
const SIMILAR_TEXT = 0.7;

/** Small letters, no marks, one space; what is between brackets and numbers of reference fall away. */
export function normalisedTitle(title: string): string {
  return title.toLocaleLowerCase('fi').replace(/\([^)]*\)|\[[^\]]*\]/gu, ' ').replace(/[^\p{L}\d]+/gu, ' ').replace(/\b\d{3,}\b/gu, ' ').trim().replace(/ +/gu, ' ');
}

/** Shared pieces of all pieces: trigrams of a title, runs of four words of a text. */
export function likenessOfTitles(one: string, other: string): number {
  return jaccard(trigrams(normalisedTitle(one)), trigrams(normalisedTitle(other)));
}
export function likenessOfTexts(one: string, other: string): number {
  return jaccard(runs(one), runs(other));
}

/** The same employer's others that overlap in time and are in the same place, or of the same occupation, and say the same. */
export function findDuplicates(of: Comparable, others: Iterable<Comparable>): readonly Duplicate[] {
  const found: Duplicate[] = [];
  for (const other of others) {
    if (other.vacancyId === of.vacancyId || other.employer !== of.employer || !overlaps(of.announced, other.announced)) continue;
    const samePlace = other.municipality === of.municipality;
    const sameOccupation = other.isco === of.isco;
    if (!samePlace && !sameOccupation) continue;
    const title = likenessOfTitles(of.title, other.title);
    const text = likenessOfTexts(of.description, other.description);
    const says: readonly (readonly [boolean, DuplicateReason])[] = [
      [title === 1, 'same-title'], [title < 1 && title >= SIMILAR_TITLE, 'similar-title'], [text >= SIMILAR_TEXT, 'similar-text'],
    ];
    const said = says.filter(([holds]) => holds).map(([, reason]) => reason);
    // The same title in another municipality is a chain's ordinary way of hiring: there the text must say the same too.
    if (said.length === 0 || (!samePlace && !said.includes('similar-text'))) continue;
    found.push({
      vacancyId: other.vacancyId, likeness: Math.max(title, text),
      reasons: ['same-employer', 'overlapping-period', ...(sameOccupation ? ['same-occupation' as const] : []), ...(samePlace ? ['same-place' as const] : []), ...said],
    });
  }
  return found.toSorted((a, b) => b.likeness - a.likeness || a.vacancyId.localeCompare(b.vacancyId));
}

function trigrams(text: string): ReadonlySet<string> {
  const padded = `  ${text} `;
  return new Set(Array.from({ length: Math.max(0, padded.length - 2) }, (_, at) => padded.slice(at, at + 3)));
}

const LONGEST = 20_000;

function runs(text: string): ReadonlySet<string> {
  const words = text.slice(0, LONGEST).toLocaleLowerCase('fi').match(/[\p{L}\d]+/gu) ?? [];
  if (words.length < 4) return new Set(words.length === 0 ? [] : [words.join(' ')]);
  return new Set(words.slice(3).map((_, at) => words.slice(at, at + 4).join(' ')));
}

function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  const shared = [...one].filter((each) => other.has(each)).length;
  return shared / (one.size + other.size - shared);
}
