import type { PlainDate } from './plain-date.ts';

/** Half-open: the first day is in, `end` is the day after the last one; null is an open end. */
export type Period = { readonly start: PlainDate; readonly end: PlainDate | null };

export function period(start: PlainDate, end: PlainDate | null): Period {
  if (end !== null && end <= start) throw new RangeError('A period ends after it starts');
  return { start, end };
}

/** From the first to the last day, both in: the way people write it. */
export function periodOfDays(first: PlainDate, last: PlainDate): Period {
  return period(first, (last + 1) as PlainDate);
}

export function contains(of: Period, day: PlainDate): boolean {
  return of.start <= day && (of.end === null || day < of.end);
}

export function overlaps(one: Period, other: Period): boolean {
  return (other.end === null || one.start < other.end) && (one.end === null || other.start < one.end);
}

export function intersect(one: Period, other: Period): Period | undefined {
  const start = one.start > other.start ? one.start : other.start;
  const end = earlierEnd(one.end, other.end);
  return end !== null && end <= start ? undefined : { start, end };
}

/** What is left of `from` when `taken` is cut out: none, one or two periods. */
export function subtract(from: Period, taken: Period): readonly Period[] {
  if (!overlaps(from, taken)) return [from];
  const left: Period[] = [];
  if (from.start < taken.start) left.push({ start: from.start, end: taken.start });
  if (taken.end !== null && (from.end === null || taken.end < from.end)) {
    left.push({ start: taken.end, end: from.end });
  }
  return left;
}

/** Days in the period; an open one is counted up to `until`, which is not itself in. */
export function lengthDays(of: Period, until?: PlainDate): number {
  const end = of.end ?? until;
  if (end === undefined) throw new RangeError('An open period has a length only up to a day');
  return Math.max(0, end - of.start);
}

export function lastDayOf(of: Period): PlainDate | null {
  return of.end === null ? null : ((of.end - 1) as PlainDate);
}

/** Periods that touch or overlap become one; the result is in order. */
export function mergeTouching(periods: readonly Period[]): readonly Period[] {
  const ordered = [...periods].sort((a, b) => a.start - b.start);
  const merged: Period[] = [];
  for (const next of ordered) {
    const last = merged.at(-1);
    if (last !== undefined && (last.end === null || next.start <= last.end)) {
      merged[merged.length - 1] = { start: last.start, end: laterEnd(last.end, next.end) };
    } else {
      merged.push(next);
    }
  }
  return merged;
}

function earlierEnd(one: PlainDate | null, other: PlainDate | null): PlainDate | null {
  if (one === null) return other;
  if (other === null) return one;
  return one < other ? one : other;
}

function laterEnd(one: PlainDate | null, other: PlainDate | null): PlainDate | null {
  if (one === null || other === null) return null;
  return one > other ? one : other;
}
