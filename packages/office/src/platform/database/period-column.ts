import type { DayText, InstantPeriodText, InstantText, PeriodText } from './column-types.ts';
import { instantFromText } from './connection.ts';

/** Half-open [start, end) of ISO days; null is an end left open. */
export type DayPeriod = { readonly start: DayText | null; readonly end: DayText | null };
export type InstantPeriod = { readonly start: InstantText; readonly end: InstantText };

/** '[2026-01-01,)' -> { start: '2026-01-01', end: null }. PostgreSQL always writes days half-open. */
export function parsePeriod(text: PeriodText): DayPeriod {
  const match = /^[[(]([^,]*),([^)\]]*)[)\]]$/.exec(text);
  if (match === null) throw new Error(`not a period of days: ${text}`);
  return { start: bound(match[1]), end: bound(match[2]) };
}

export function formatPeriod(period: DayPeriod): PeriodText {
  return `[${period.start ?? ''},${period.end ?? ''})`;
}

export function parseInstantPeriod(text: InstantPeriodText): InstantPeriod {
  const match = /^\["?([^",]+)"?,"?([^",)]+)"?\)$/.exec(text);
  if (match?.[1] === undefined || match[2] === undefined) throw new Error(`not a period of time: ${text}`);
  return { start: instantFromText(match[1]), end: instantFromText(match[2]) };
}

export function formatInstantPeriod(period: InstantPeriod): InstantPeriodText {
  return `[${period.start},${period.end})`;
}

function bound(text: string | undefined): DayText | null {
  return text === undefined || text === '' || text === 'infinity' || text === '-infinity' ? null : text;
}
