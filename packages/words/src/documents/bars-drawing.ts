import { line, word } from './drawing.ts';
import type { Drawing, Mark } from './drawing.ts';

/** A bar and the tick of a year before; null hides a value that must not be told: its box is hollow. */
export type Bar = {
  readonly name: string; readonly value: number | null; readonly before: number | null; readonly hidden: boolean; readonly strong: boolean;
};

export type BarsHow = {
  readonly width: number;
  readonly label: number;
  readonly written: (value: number) => string;
  readonly hiddenWord: string;
  readonly unknownWord: string;
  /** A line at a target, with its word. */
  readonly target: { readonly value: number; readonly text: string } | null;
};

const ROW = 19;
const THICK = 10;
const ROOM = 54;

/** Horizontal bars from nought on one scale, names at the left, values in a column at the right. */
export function barsDrawing(bars: readonly Bar[], how: BarsHow): Drawing | null {
  const known = bars.flatMap(({ value, before }) => [value, before]).filter((value) => value !== null);
  if (known.length === 0) return null;
  const most = Math.max(1e-9, ...known, how.target?.value ?? 0);
  const top = how.target === null ? 2 : 14;
  const height = top + bars.length * ROW + 2;
  const x = (value: number) => how.label + ((how.width - how.label - ROOM) * value) / most;
  const marks: Mark[] = [line([[how.label, top], [how.label, height - 2]], 'line2')];
  for (const [index, bar] of bars.entries()) marks.push(...barMarks(bar, top + index * ROW, x, how));
  if (how.target !== null) {
    marks.push(line([[x(how.target.value), top - 2], [x(how.target.value), height - 2]], 'ink2', 1, [2, 3]));
    marks.push(word(x(how.target.value), top - 5, how.target.text, { anchor: 'middle', size: 8.5 }));
  }
  return { width: how.width, height, marks };
}

function barMarks(bar: Bar, top: number, x: (value: number) => number, how: BarsHow): readonly Mark[] {
  const middle = top + ROW / 2;
  const y = middle - THICK / 2;
  const marks: Mark[] = [word(how.label - 7, middle + 3.2, bar.name, { anchor: 'end', size: 9.5, fill: 'ink', strong: bar.strong })];
  if (bar.hidden) {
    // The same size for every hidden value: it tells no size.
    marks.push({ kind: 'box', x: x(0), y, width: 22, height: THICK, fill: 'none', stroke: 'cmp', dashes: [2, 2] });
    marks.push(word(x(0) + 28, middle + 3.2, how.hiddenWord, { size: 9, fill: 'ink3' }));
    return marks;
  }
  if (bar.value === null) return [...marks, word(x(0) + 6, middle + 3.2, how.unknownWord, { size: 9, fill: 'ink3' })];
  marks.push({ kind: 'box', x: x(0), y, width: Math.max(0.6, x(bar.value) - x(0)), height: THICK, fill: 'c1', stroke: 'none', dashes: [] });
  if (bar.before !== null) {
    marks.push(line([[x(bar.before), y - 3], [x(bar.before), y + THICK + 3]], 'surface', 3.4));
    marks.push(line([[x(bar.before), y - 3], [x(bar.before), y + THICK + 3]], 'ink2', 1.5));
  }
  marks.push(word(how.width - 4, middle + 3.2, how.written(bar.value), { anchor: 'end', size: 9.5, fill: 'ink', strong: true }));
  return marks;
}
