/** Widths by letter of the sans at 600: measured once, near enough to keep a label inside its bar. */
const narrow = /[iljtfr.,:;'|!()[\]1 -]/;
const wide = /[mwMWÄÖÅOQGD@%]/;

export function textWidth(text: string, size: number): number {
  let units = 0;
  for (const letter of text) units += narrow.test(letter) ? 0.33 : wide.test(letter) ? 0.74 : 0.53;
  return units * size;
}

/** A label that does not fit in its bar is left out; one that has a short first part keeps that. */
export function barLabel(label: string, width: number): string | null {
  if (label === '') return null;
  const fits = (text: string) => textWidth(text, 13) + 12 <= width;
  if (fits(label)) return label;
  const shorter = label.split(/, | · /)[0] ?? '';
  if (shorter !== label && fits(shorter)) return shorter;
  return null;
}

export type Wanted = { readonly key: string; readonly x: number; readonly text: string; readonly first: boolean };
export type Placed = { readonly x: number; readonly anchor: 'start' | 'middle' | 'end' };

/** Names under the marks of a lane: meetings first, the others where there is still room. */
export function placeLabels(wanted: readonly Wanted[], left: number, right: number): ReadonlyMap<string, Placed> {
  const taken: { from: number; to: number }[] = [];
  const placed = new Map<string, Placed>();
  const ordered = [...wanted.filter((each) => each.first), ...wanted.filter((each) => !each.first)];
  for (const each of ordered) {
    const half = textWidth(each.text, 12) / 2;
    const centre = Math.min(Math.max(each.x, left + half), right - half);
    const span = { from: centre - half - 5, to: centre + half + 5 };
    if (taken.some((other) => span.from < other.to && span.to > other.from)) continue;
    taken.push(span);
    placed.set(each.key, { x: centre, anchor: 'middle' });
  }
  return placed;
}
