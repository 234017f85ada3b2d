import { trigramsOf } from './search-words.ts';

export type NearStem = { readonly term: number; readonly weight: number };

/** A part of a compound, and a slip of a finger, say less than the word itself. */
const asPart = 0.5;
const asSlip = 0.6;
const leastAlike = 0.6;
/** A word that is known needs fewer others beside it. */
const mostNear = { known: 3, unknown: 6 } as const;

/** All stems that some vacancy has, and which of them a word that is not among them may mean. */
export class StemBook {
  readonly #places = new Map<string, number>();
  readonly #stems: string[] = [];
  readonly #sizes: number[] = [];
  readonly #byTrigram = new Map<string, number[]>();
  /** How many trigrams each stem has in common with the one that is looked for; all noughts between questions. */
  #common = new Uint8Array(1024);
  readonly #near = new Map<string, { readonly stems: number; readonly found: readonly NearStem[] }>();

  find(stem: string): number | undefined {
    return this.#places.get(stem);
  }

  placeOf(stem: string): number {
    const known = this.#places.get(stem);
    if (known !== undefined) return known;
    const place = this.#stems.length;
    this.#places.set(stem, place);
    this.#stems.push(stem);
    const trigrams = stem.startsWith('=') ? [] : trigramsOf(stem);
    this.#sizes.push(trigrams.length);
    for (const trigram of trigrams) {
      const list = this.#byTrigram.get(trigram);
      if (list === undefined) this.#byTrigram.set(trigram, [place]);
      else list.push(place);
    }
    return place;
  }

  /** Stems that have this one as their end or beginning, and where it is unknown, those most like it. Kept until new stems come. */
  near(stem: string): readonly NearStem[] {
    const kept = this.#near.get(stem);
    if (kept !== undefined && kept.stems === this.#stems.length) return kept.found;
    const found = this.#look(stem);
    if (this.#near.size > 20_000) this.#near.clear();
    this.#near.set(stem, { stems: this.#stems.length, found });
    return found;
  }

  #look(stem: string): readonly NearStem[] {
    const trigrams = trigramsOf(stem);
    if (this.#common.length < this.#stems.length) this.#common = new Uint8Array(2 * this.#stems.length);
    const common = this.#common;
    const met: number[] = [];
    for (const trigram of trigrams) {
      for (const place of this.#byTrigram.get(trigram) ?? []) {
        if (common[place] === 0) met.push(place);
        common[place] = (common[place] as number) + 1;
      }
    }
    const isKnown = this.#places.has(stem);
    const isLong = stem.length >= 4;
    const found: NearStem[] = [];
    for (const place of met) {
      const count = common[place] as number;
      common[place] = 0;
      const alike = 2 * count / (trigrams.length + (this.#sizes[place] as number));
      // A part of a compound has all of its trigrams in it but the one at the other end.
      const mayBePart = isLong && count >= trigrams.length - 2;
      if (!mayBePart && (isKnown || alike < leastAlike)) continue;
      const other = this.#stems[place] as string;
      if (other === stem) continue;
      if (mayBePart && (other.endsWith(stem) || other.startsWith(stem))) found.push({ term: place, weight: asPart * (0.5 + 0.5 * alike) });
      else if (!isKnown && alike >= leastAlike) found.push({ term: place, weight: asSlip * alike });
    }
    return found.sort((a, b) => b.weight - a.weight || a.term - b.term).slice(0, isKnown ? mostNear.known : mostNear.unknown);
  }
}
