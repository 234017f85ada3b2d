import { line, word } from './drawing.ts';
import type { Drawing, Mark } from './drawing.ts';

/** One step of a series; null is a gap: hidden, or not known. */
export type Step = { readonly label: string; readonly value: number | null; readonly before: number | null };

export type TrendHow = {
  readonly width: number;
  readonly height: number;
  /** Named lines of the scale; without them the last value alone is written. */
  readonly scale: boolean;
  readonly written: (value: number) => string;
  readonly now: string;
  readonly before: string;
  /** What no value can be over: a hundred of per cents. */
  readonly most: number | null;
};

const TOP = 8;

/** The months as a line, the same months a year before as a thinner one. A gap stays a gap. */
export function trendDrawing(steps: readonly Step[], how: TrendHow): Drawing | null {
  const known = steps.flatMap(({ value, before }) => [value, before]).filter((value) => value !== null);
  if (known.length < 2 || steps.length < 2) return null;
  const [low, high] = rangeOf(known, how);
  const bottom = how.scale ? 24 : 14;
  const left = how.scale ? 34 : 2;
  const right = how.scale ? 74 : 40;
  const x = (at: number) => left + ((how.width - left - right) * at) / (steps.length - 1);
  const y = (value: number) => TOP + (how.height - TOP - bottom) * (1 - (value - low) / (high - low));
  const marks: Mark[] = [];
  if (how.scale) {
    for (const value of stepsBetween(low, high)) {
      marks.push(line([[left, y(value)], [how.width - right, y(value)]], 'line'));
      marks.push(word(left - 5, y(value) + 3, how.written(value), { anchor: 'end', size: 8.5 }));
    }
  }
  for (const [at, { label }] of steps.entries()) {
    if (label !== '') marks.push(word(x(at), how.height - 2, label, { anchor: how.scale ? 'middle' : 'start', size: how.scale ? 8.5 : 8 }));
  }
  const before = series(steps.map(({ before: value }) => value), x, y);
  const now = series(steps.map(({ value }) => value), x, y);
  marks.push(...before.map((points) => run(points, false)), ...now.map((points) => run(points, true)));
  marks.push(...ends(steps, how, x, y));
  return { width: how.width, height: how.height, marks };
}

/** The last values at their lines, each with its name where there is room; never one over the other. */
function ends(steps: readonly Step[], how: TrendHow, x: (at: number) => number, y: (value: number) => number): readonly Mark[] {
  const last = steps.length - 1;
  const [now, before] = [steps[last]?.value ?? null, steps[last]?.before ?? null];
  const marks: Mark[] = [];
  const at = now === null ? null : y(now);
  if (now !== null && at !== null) {
    marks.push({ kind: 'circle', x: x(last), y: at, r: 2.8, fill: 'c1', stroke: 'none', dashes: [] });
    marks.push(word(x(last) + 6, at + 3, how.written(now), { strong: true, fill: 'ink', size: how.scale ? 10 : 9 }));
    if (how.scale) marks.push(word(x(last) + 6, at + 12.5, how.now, { size: 8 }));
  }
  if (how.scale && before !== null) {
    const free = at === null || Math.abs(y(before) - at) > 26 ? y(before) : at + (y(before) > at ? 26 : -26);
    marks.push(word(x(last) + 6, free + 3, how.written(before), { fill: 'ink2', size: 9 }));
    marks.push(word(x(last) + 6, free + 12, how.before, { size: 8, fill: 'ink3' }));
  }
  return marks;
}

/** Parts between gaps; a month alone between two gaps is a short stroke. */
function series(values: readonly (number | null)[], x: (at: number) => number, y: (value: number) => number) {
  const runs: [number, number][][] = [];
  let open: [number, number][] = [];
  for (const [at, value] of values.entries()) {
    if (value === null) {
      if (open.length > 0) runs.push(open);
      open = [];
    } else {
      open.push([x(at), y(value)]);
    }
  }
  if (open.length > 0) runs.push(open);
  return runs.map((points) => {
    const [only] = points;
    return points.length > 1 || only === undefined ? points : [[only[0] - 1.5, only[1]], [only[0] + 1.5, only[1]]] as [number, number][];
  });
}

const run = (points: readonly [number, number][], now: boolean): Mark => line(points, now ? 'c1' : 'cmp', now ? 1.8 : 1);

function rangeOf(known: readonly number[], { scale, most }: TrendHow): readonly [number, number] {
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const room = Math.max((high - low) * 0.08, high === low ? Math.max(1, Math.abs(high) * 0.05) : 0);
  if (!scale) return [low - room, high + room];
  const ceiling = most === null ? high + room : Math.min(most, high + room);
  const floor = Math.max(0, low - room);
  const step = niceStep(Math.max(1e-9, ceiling - floor));
  return [Math.floor(floor / step) * step, Math.ceil(ceiling / step) * step];
}

function stepsBetween(low: number, high: number): readonly number[] {
  const step = niceStep(high - low);
  const count = Math.floor((high - low) / step + 1e-9);
  return Array.from({ length: count + 1 }, (_, at) => low + at * step);
}

/** 1, 2 or 5 times a power of ten, so that there are four lines or so. */
function niceStep(range: number): number {
  const rough = range / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const times = rough / power;
  return power * (times <= 1 ? 1 : times <= 2 ? 2 : times <= 5 ? 5 : 10);
}
