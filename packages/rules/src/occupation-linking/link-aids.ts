/**
 * What the machine an office runs on may lend to linking: base forms and parts of words, and meanings of texts. Neither is ours, and
 * each weighs nothing before a self-test has shown that it helps (docs/decisions/occupation-linking.md).
 */
export type LinkAids = { readonly parts?: WordParts | undefined; readonly meaning?: TextMeaning | undefined };

/** Of words of one language: "putkiasentaja" is of "putki" and "asentaa". Words that it lacks have letters alone; its owner may add to it. */
export type WordParts = { readonly language: string; readonly of: ReadonlyMap<string, readonly string[]>; readonly weight: number };

/** A text as a vector of length one; undefined where nothing of it is known. */
export type TextMeaning = { readonly dimensions: number; readonly vectorOf: (text: string) => Float32Array | undefined; readonly weight: number };

/** A part is a run beside the runs of letters; no word has its mark. */
const MARK = '§';
export const isPart = (run: string): boolean => run.startsWith(MARK);

export const partRunsOf = (parts: WordParts | undefined, word: string): readonly string[] => (parts?.of.get(word) ?? []).map((part) => MARK + part);
