/** The words of a text in three: what both begin with, what is only here, what both end with. */
export type Differing = { readonly before: string; readonly only: string; readonly after: string };

/** Where two texts part and where they meet again, by whole words, so that the eye finds the change. */
export function differingWords(text: string, other: string): Differing {
  const own = text.match(/\s*\S+|\s+$/g) ?? [];
  const theirs = other.match(/\s*\S+|\s+$/g) ?? [];
  const most = Math.min(own.length, theirs.length);
  let start = 0;
  while (start < most && own[start] === theirs[start]) start += 1;
  let end = 0;
  while (end < most - start && own[own.length - 1 - end] === theirs[theirs.length - 1 - end]) end += 1;
  return {
    before: own.slice(0, start).join(''),
    only: own.slice(start, own.length - end).join(''),
    after: own.slice(own.length - end).join(''),
  };
}
