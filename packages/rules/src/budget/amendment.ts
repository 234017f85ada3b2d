import { cents, noCents } from '../foundations/cents.ts';
import type { Cents } from '../foundations/cents.ts';

export type PlannedLine = { readonly lineCode: string; readonly planned: Cents };

export type AmendedLine = {
  readonly lineCode: string;
  readonly before: Cents;
  readonly after: Cents;
  readonly change: Cents;
  readonly what: 'added' | 'removed' | 'changed';
};

/** What a new version of a budget does to the one before it; lines that stay as they were are not told. */
export function amendedLines(before: readonly PlannedLine[], after: readonly PlannedLine[]): readonly AmendedLine[] {
  const was = new Map(before.map((line) => [line.lineCode, line.planned]));
  const is = new Map(after.map((line) => [line.lineCode, line.planned]));
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((lineCode): AmendedLine[] => {
    const [old, now] = [was.get(lineCode), is.get(lineCode)];
    if (old === now) return [];
    const what = old === undefined ? 'added' : now === undefined ? 'removed' : 'changed';
    return [{ lineCode, before: old ?? noCents, after: now ?? noCents, change: cents((now ?? 0) - (old ?? 0)), what }];
  });
}
