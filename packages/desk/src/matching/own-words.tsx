import type { OwnWords } from '@kohtaanto/office/matching/contract.ts';
import type { ReactNode } from 'react';

type Props = { readonly text: string; readonly own: OwnWords | undefined };

/** A sentence in the reader's language in which words stand as somebody wrote them: each is marked by its own language, so that it is read aloud as it is. */
export function WithOwnWords({ text, own }: Props) {
  if (own === undefined || own.in === null || own.words.length === 0) return <>{text}</>;
  const parts: ReactNode[] = [];
  let rest = text;
  for (;;) {
    const [at, word] = firstOf(rest, own.words);
    if (word === undefined) return <>{parts}{rest}</>;
    parts.push(rest.slice(0, at), <span key={parts.length} lang={own.in}>{word}</span>);
    rest = rest.slice(at + word.length);
  }
}

function firstOf(text: string, words: readonly string[]): readonly [at: number, word: string | undefined] {
  const [first] = words.map((word) => [text.indexOf(word), word] as const).filter(([at]) => at >= 0).toSorted(([one], [other]) => one - other);
  return first ?? [-1, undefined];
}
