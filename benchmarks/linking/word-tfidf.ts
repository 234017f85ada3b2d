import type { LinkLabel } from '@kohtaanto/rules/occupation-linking/link-index.ts';

/**
 * The peer, in the same run and as MELO ran it: plain word TF-IDF (smoothed idf, words of two letters or more, folded to ASCII), cosine,
 * label by label, ties by the later label. Its figures beside the published ones show that the counting is the same.
 */
export function wordTfIdf(labels: readonly LinkLabel[]): (title: string) => readonly number[] {
  const documents = labels.map(({ label }) => counted(label));
  const frequency = new Map<string, number>();
  for (const words of documents) for (const word of words.keys()) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const idf = (word: string): number => Math.log((1 + labels.length) / (1 + (frequency.get(word) ?? 0))) + 1;
  const postings = new Map<string, { readonly label: number; readonly weight: number }[]>();
  for (const [label, words] of documents.entries()) {
    const length = Math.hypot(...Array.from(words, ([word, times]) => times * idf(word))) || 1;
    for (const [word, times] of words) {
      const own = postings.get(word) ?? [];
      own.push({ label, weight: times * idf(word) / length });
      postings.set(word, own);
    }
  }
  return (title) => {
    const scores = new Map<number, number>();
    for (const [word, times] of counted(title)) {
      for (const { label, weight } of postings.get(word) ?? []) scores.set(label, (scores.get(label) ?? 0) + times * idf(word) * weight);
    }
    return [...scores].sort(([a, one], [b, other]) => other - one || b - a).map(([label]) => label);
  };
}

function counted(text: string): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  const folded = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  for (const word of folded.match(/[\p{L}\p{N}_]{2,}/gu) ?? []) words.set(word, (words.get(word) ?? 0) + 1);
  return words;
}
