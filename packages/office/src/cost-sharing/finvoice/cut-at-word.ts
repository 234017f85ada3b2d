/** At most so many characters, never the half of a word; what was left out is marked. */
export function cutAtWord(text: string, most: number): string {
  if (text.length <= most) return text;
  const kept = text.slice(0, most - 1);
  const end = kept.search(/\s+\S*$/u);
  return `${(end > 0 && !/\s/u.test(text.charAt(most - 1)) ? kept.slice(0, end) : kept).replace(/[\s,;:–-]+$/u, '')}…`;
}
