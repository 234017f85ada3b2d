/** At most so many characters, never the half of a word or of an amount, whose thousands stand apart by a space that does not break. */
export function cutAtWord(text: string, most: number): string {
  if (text.length <= most) return text;
  const kept = text.slice(0, most - 1);
  const whole = text.charAt(most - 1) === ' ' ? kept.length : kept.lastIndexOf(' ');
  return `${kept.slice(0, whole > 0 ? whole : kept.length).replace(/[ ,;:–-]+$/u, '')}…`;
}
