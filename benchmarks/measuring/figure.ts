import { cpus } from 'node:os';

export type Goal = { readonly at: 'least' | 'most'; readonly value: number };

/** One line per figure, in a form that people and scripts read alike: NAME value unit goal met|short. */
export function figureLine(name: string, value: number, unit: string, goal: Goal): string {
  const met = goal.at === 'least' ? value >= goal.value : value <= goal.value;
  const shown = value >= 1000 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(3);
  return `${name} ${shown} ${unit} ${goal.at === 'least' ? '>=' : '<='}${goal.value} ${met ? 'met' : 'short'}`;
}

export function printFigures(lines: readonly string[]): void {
  console.log(`# ${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown'}, node ${process.version}`);
  for (const line of lines) console.log(line);
}

/** The p-th quantile of measured values, 0 to 1. */
export function quantile(values: readonly number[], p: number): number {
  const ordered = [...values].sort((a, b) => a - b);
  return ordered[Math.min(ordered.length - 1, Math.ceil(p * ordered.length) - 1)] ?? Number.NaN;
}

/** A small generator of repeatable chance (mulberry32): the same seed, the same persons. */
export function repeatableChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
