import { PostingList } from './posting-list.ts';
import { stemOf, wordsOf } from './search-words.ts';
import { StemBook } from './stem-book.ts';

export type SearchedVacancy = { readonly vacancyId: string; readonly title: string; readonly text: string };
type AskedTerm = { readonly list: PostingList; readonly weight: number; readonly most: number };
export type FoundText = { readonly vacancyId: string; readonly score: number };

/** BM25's two parameters, and how much more a word says in the title. */
const k1 = 1.2;
const b = 0.6;
const titleWeight = 3;
/** A word that is written just so in the title. */
const wholeWord = 0.6;
/** Words that more than this share of all vacancies have tell nothing beside others. */
const tooCommon = 0.25;
/** A word in fewer vacancies than this is read through sooner than pruned. */
const worthPruning = 512;
/** How many times it is asked whether the rest still matters: each look goes through all that was met. */
const mostLooks = 3;
/** Beside a known word its compounds are asked for where they are no common words themselves. */
const rareEnough = 0.02;
/** The length that a text is thought to have until enough of them are known. */
const expectedLength = 80;
/** Longer texts are read up to here: what is after it is conditions and advertisement, or an attack. */
const mostWords = 3000;

/**
 * Vacancies by the words of their title and text: an inverted index of our own, in typed arrays, to which a vacancy is added and
 * from which it is removed at once. Nothing outside it is asked, so that it is the same wherever it is built.
 */
export class VacancyIndex {
  readonly #book = new StemBook();
  readonly #lists: PostingList[] = [];
  readonly #places = new Map<string, number>();
  #ids: (string | undefined)[] = [];
  #terms: (Int32Array | undefined)[] = [];
  #scores = new Float32Array(1024);
  /** The documents that the question under way has met. */
  #documents = new Int32Array(1024);
  #met = 0;
  #meanLength = expectedLength;
  #lengths = 0;

  get size(): number {
    return this.#places.size;
  }

  /** Puts a vacancy in, or in again with other words. */
  put({ vacancyId, title, text }: SearchedVacancy): void {
    this.remove(vacancyId);
    const counts = new Map<number, number>();
    const count = (stem: string, weight: number): void => {
      const term = this.#termOf(stem);
      counts.set(term, (counts.get(term) ?? 0) + weight);
    };
    const titleWords = wordsOf(title.slice(0, 2000)).slice(0, 200);
    const words = wordsOf(text.slice(0, 60_000)).slice(0, mostWords);
    for (const word of titleWords) {
      count(stemOf(word), titleWeight);
      count(`=${word}`, titleWeight);
    }
    for (const word of words) count(stemOf(word), 1);
    const length = titleWords.length * titleWeight + words.length;
    this.#learnLength(length);
    const document = this.#ids.length;
    this.#places.set(vacancyId, document);
    this.#ids.push(vacancyId);
    this.#terms.push(Int32Array.from(counts.keys()));
    const norm = k1 * (1 - b + b * length / this.#meanLength);
    for (const [term, frequency] of counts) this.#lists[term]?.add(document, frequency * (k1 + 1) / (frequency + norm));
    if (document < this.#scores.length) return;
    this.#scores = new Float32Array(this.#scores.length * 2);
    this.#documents = new Int32Array(this.#scores.length);
  }

  remove(vacancyId: string): void {
    const document = this.#places.get(vacancyId);
    if (document === undefined) return;
    this.#places.delete(vacancyId);
    for (const term of this.#terms[document] ?? []) {
      const list = this.#lists[term];
      if (list !== undefined) list.alive -= 1;
    }
    this.#ids[document] = undefined;
    this.#terms[document] = undefined;
    if (this.#ids.length > 256 && this.#ids.length > 2 * this.#places.size) this.#pack();
  }

  /**
   * The best so many, best first; of equals the earlier name. The most telling words come first. As soon as all that is left could
   * not lift an unmet vacancy into the list, the common words are asked about the met ones alone: the list is the same.
   */
  find(query: string, top = 20): readonly FoundText[] {
    const asked = this.#askedTerms(query);
    if (asked.length === 0 || top <= 0) return [];
    this.#met = 0;
    let reach = 0;
    let rest = asked.reduce((sum, { most }) => sum + most, 0);
    let from = 0;
    let least = 0;
    let looks = mostLooks;
    for (const { list, weight, most } of asked) {
      if (looks > 0 && reach > rest && list.size > worthPruning && 2 * list.size > this.#met) {
        looks -= 1;
        least = this.#scoreAt(top);
        // Sums of rounded numbers: a hair's breadth more than the bound is asked for.
        if (least > rest * 1.000_01) break;
      }
      this.#add(list, weight);
      reach += most;
      rest -= most;
      from += 1;
    }
    if (from < asked.length) this.#addToMet(asked.slice(from), top, least);
    const found = this.#best(top);
    this.#forget();
    return found;
  }

  #forget(): void {
    const scores = this.#scores;
    const documents = this.#documents;
    const met = this.#met;
    for (let at = 0; at < met; at += 1) scores[documents[at] as number] = 0;
  }

  #add({ documents, impacts, size }: PostingList, weight: number): void {
    const scores = this.#scores;
    const metOnes = this.#documents;
    let met = this.#met;
    for (let at = 0; at < size; at += 1) {
      const document = documents[at] as number;
      const before = scores[document] as number;
      if (before === 0) {
        metOnes[met] = document;
        met += 1;
      }
      scores[document] = before + weight * (impacts[at] as number);
    }
    this.#met = met;
  }

  /**
   * The rest of the words, for those that could still be in the list of so many. Those that stand in it already are reckoned first: they raise
   * what the others must reach, and who can reach it no more is left at the word where that is seen.
   */
  #addToMet(asked: readonly AskedTerm[], top: number, least: number): void {
    const scores = this.#scores;
    const documents = this.#documents;
    const ids = this.#ids;
    const met = this.#met;
    // What each word and those after it could give; sums of rounded numbers: a hair's breadth more.
    const rests = new Float64Array(asked.length + 1);
    for (let at = asked.length - 1; at >= 0; at -= 1) rests[at] = (rests[at + 1] as number) + (asked[at] as AskedTerm).most * 1.000_01;
    const best = new Float64Array(top);
    let bar = least;
    const whole = (document: number, score: number): void => {
      let sum = score;
      for (let at = 0; at < asked.length; at += 1) {
        if (sum + (rests[at] as number) < bar) return;
        const { list, weight } = asked[at] as AskedTerm;
        sum = Math.fround(sum + weight * list.impactIn(document));
      }
      scores[document] = sum;
      if (sum <= bar || sum <= (best[top - 1] as number)) return;
      let place = top - 1;
      while (place > 0 && (best[place - 1] as number) < sum) {
        best[place] = best[place - 1] as number;
        place -= 1;
      }
      best[place] = sum;
      if ((best[top - 1] as number) > bar) bar = best[top - 1] as number;
    };
    const lowest = least - (rests[0] as number);
    for (let at = 0; at < met; at += 1) {
      const document = documents[at] as number;
      const score = scores[document] as number;
      if (score >= least && ids[document] !== undefined) whole(document, score);
    }
    // Those above have their whole score now; who was below what was asked first may not be met twice.
    for (let at = 0; at < met; at += 1) {
      const document = documents[at] as number;
      const score = scores[document] as number;
      if (score < least && score >= lowest && ids[document] !== undefined) whole(document, score);
    }
  }

  /** The score of the last in a list of so many, by what is known so far. */
  #scoreAt(top: number): number {
    const best = new Float32Array(top);
    const scores = this.#scores;
    const documents = this.#documents;
    const met = this.#met;
    let least = 0;
    for (let at = 0; at < met; at += 1) {
      const document = documents[at] as number;
      const score = scores[document] as number;
      if (score <= least || this.#ids[document] === undefined) continue;
      let place = top - 1;
      while (place > 0 && (best[place - 1] as number) < score) {
        best[place] = best[place - 1] as number;
        place -= 1;
      }
      best[place] = score;
      least = best[top - 1] as number;
    }
    return least;
  }

  #termOf(stem: string): number {
    const term = this.#book.placeOf(stem);
    if (term === this.#lists.length) this.#lists.push(new PostingList());
    return term;
  }

  /** Each asked word by its stem, by the stems near it, and by itself in a title. */
  #askedTerms(query: string): readonly AskedTerm[] {
    const weights = new Map<number, number>();
    const raise = (term: number | undefined, weight: number): void => {
      if (term !== undefined) weights.set(term, Math.max(weights.get(term) ?? 0, weight));
    };
    for (const word of wordsOf(query.slice(0, 500)).slice(0, 30)) {
      const stem = stemOf(word);
      const known = this.#book.find(stem);
      raise(known, 1);
      raise(this.#book.find(`=${word}`), wholeWord);
      for (const { term, weight } of this.#book.near(stem)) {
        if (known === undefined || (this.#lists[term]?.alive ?? 0) <= rareEnough * this.size + 1) raise(term, weight);
      }
    }
    const all = this.size;
    const lists = [...weights].flatMap(([term, weight]) => {
      const list = this.#lists[term];
      if (list === undefined || list.alive === 0) return [];
      const telling = weight * Math.log(1 + (all - list.alive + 0.5) / (list.alive + 0.5));
      return [{ list, weight: telling, most: telling * list.most }];
    }).sort((x, y) => y.most - x.most);
    const telling = lists.filter(({ list }) => list.alive <= tooCommon * all);
    return telling.length > 0 ? telling : lists;
  }

  #best(top: number): readonly FoundText[] {
    const scores = this.#scores;
    const documents = this.#documents;
    const ids = this.#ids;
    const met = this.#met;
    const kept: { document: number; score: number }[] = [];
    let least = 0;
    let leastId = '';
    const cut = (): void => {
      kept.sort((x, y) => y.score - x.score || ((this.#ids[x.document] ?? '') < (this.#ids[y.document] ?? '') ? -1 : 1));
      if (kept.length > top) kept.length = top;
      const last = kept[top - 1];
      if (last === undefined) return;
      least = last.score;
      leastId = this.#ids[last.document] ?? '';
    };
    for (let at = 0; at < met; at += 1) {
      const document = documents[at] as number;
      const score = scores[document] as number;
      if (score < least) continue;
      const id = ids[document];
      // Vacancies written alike are many: those that come after the last in the list are left at once.
      if (id === undefined || (score === least && leastId !== '' && id > leastId)) continue;
      kept.push({ document, score });
      if (kept.length >= 4 * top + 16) cut();
    }
    cut();
    return kept.map(({ document, score }) => ({ vacancyId: this.#ids[document] ?? '', score }));
  }

  /** The first thousand texts say how long one is; later ones would change what earlier ones weigh. */
  #learnLength(length: number): void {
    if (this.#lengths >= 1000) return;
    this.#meanLength = (this.#meanLength * (this.#lengths + 1) + length) / (this.#lengths + 2);
    this.#lengths += 1;
  }

  /** Forgets what was removed, so that many changes of a day do not make the index longer and longer. */
  #pack(): void {
    const moved = new Int32Array(this.#ids.length).fill(-1);
    const ids: (string | undefined)[] = [];
    const terms: (Int32Array | undefined)[] = [];
    this.#ids.forEach((id, document) => {
      if (id === undefined) return;
      moved[document] = ids.length;
      this.#places.set(id, ids.length);
      ids.push(id);
      terms.push(this.#terms[document]);
    });
    this.#ids = ids;
    this.#terms = terms;
    for (const list of this.#lists) {
      let size = 0;
      for (let at = 0; at < list.size; at += 1) {
        const document = moved[list.documents[at] as number] as number;
        if (document < 0) continue;
        list.documents[size] = document;
        list.impacts[size] = list.impacts[at] as number;
        size += 1;
      }
      list.size = size;
    }
  }
}
