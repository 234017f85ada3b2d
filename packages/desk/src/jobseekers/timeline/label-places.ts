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
type Placed = { readonly x: number; readonly anchor: 'start' | 'middle' | 'end' };

type Span = { readonly from: number; readonly to: number };

/**
 * Names under the marks of a lane: meetings first, the others where there is still room. None lies
 * across the line of today: it stands beside it, on the side of its mark where it can.
 */
export function placeLabels(
  wanted: readonly Wanted[], left: number, right: number, line: number | null = null,
): ReadonlyMap<string, Placed> {
  const taken: Span[] = [];
  const placed = new Map<string, Placed>();
  const ordered = [...wanted.filter((each) => each.first), ...wanted.filter((each) => !each.first)];
  for (const each of ordered) {
    const half = textWidth(each.text, 12) / 2;
    const around = (centre: number): Span => ({ from: centre - half - 5, to: centre + half + 5 });
    const isFree = (span: Span) => span.from >= left - 5 && span.to <= right + 5
      && !taken.some((other) => span.from < other.to && span.to > other.from);
    const centre = centres(each.x, half, { left, right, line }).find((at) => isFree(around(at)));
    if (centre === undefined) continue;
    taken.push(around(centre));
    placed.set(each.key, { x: centre, anchor: 'middle' });
  }
  return placed;
}

/** Under the mark; where the line would cross the name, before it or after it. */
function centres(x: number, half: number, { left, right, line }: { left: number; right: number; line: number | null }): number[] {
  const under = Math.min(Math.max(x, left + half), right - half);
  if (line === null || Math.abs(under - line) > half + 4) return [under];
  const before = line - half - 5;
  const after = line + half + 5;
  return x <= line ? [before, after] : [after, before];
}

export type Beside = { readonly key: string; readonly x: number; readonly texts: readonly string[]; readonly first: boolean };
const SIGN = 8;

/**
 * Names beside signs on one line: after the sign or before it, past a neighbour that touches it; the
 * whole name, else a shorter one, else none. What comes first is named first.
 */
export function placeBeside(
  wanted: readonly Beside[], left: number, right: number, line: number,
): ReadonlyMap<string, Placed & { readonly text: string }> {
  const signs = wanted.map((each) => each.x).toSorted((a, b) => a - b);
  const taken: Span[] = [...signs.map((x) => ({ from: x - SIGN, to: x + SIGN })), { from: line - 1, to: line + 1 }];
  const isFree = (span: Span) => span.from >= left && span.to <= right
    && !taken.some((other) => span.from < other.to && span.to > other.from);
  const placed = new Map<string, Placed & { readonly text: string }>();
  for (const each of [...wanted.filter((one) => one.first), ...wanted.filter((one) => !one.first)]) {
    const { from, to } = touching(signs, each.x);
    const choices = each.texts.flatMap((text) => {
      const length = textWidth(text, 13) + 4;
      return [
        { text, anchor: 'start' as const, from: to + SIGN + 1, to: to + SIGN + 1 + length },
        { text, anchor: 'end' as const, from: from - SIGN - 1 - length, to: from - SIGN - 1 },
      ];
    });
    const choice = choices.find(isFree);
    if (choice === undefined) continue;
    taken.push(choice);
    placed.set(each.key, {
      text: choice.text, anchor: choice.anchor, x: choice.anchor === 'start' ? choice.from + 2 : choice.to - 2,
    });
  }
  return placed;
}

/** The first and the last of the signs that touch one another around this one. */
function touching(signs: readonly number[], x: number): Span {
  const near = (a: number, b: number) => Math.abs(a - b) <= 2 * SIGN;
  const from = signs.toReversed().filter((each) => each <= x).reduce((edge, each) => (near(edge, each) ? each : edge), x);
  const to = signs.filter((each) => each >= x).reduce((edge, each) => (near(edge, each) ? each : edge), x);
  return { from, to };
}
