import { addMonths, monthOf, of, plainDate, yearOf } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';

/** The days that the timeline shows: half-open, in whole days. */
export type TimeWindow = { readonly from: number; readonly to: number };
export type Preset = '3' | '16' | '36' | 'all';

const SHORTEST_DAYS = 28;

export function monthStart(day: PlainDate): PlainDate {
  return of(yearOf(day), monthOf(day), 1);
}

/** Whole months with today in them: most of the time is behind, because the past explains the next day. */
export function presetWindow(preset: Preset, today: PlainDate, whole: TimeWindow): TimeWindow {
  if (preset === 'all') return whole;
  const behind = { 3: 1, 16: 12, 36: 31 }[preset];
  const from = addMonths(monthStart(today), -behind);
  return { from, to: addMonths(from, Number(preset)) };
}

/** From the first thing known to a few months ahead, in whole months. */
export function wholeWindow(firstIso: string, today: PlainDate, lastIso: string): TimeWindow {
  const first = plainDate(firstIso);
  const last = plainDate(lastIso);
  const from = monthStart(first < today ? first : today);
  const ahead = addMonths(monthStart(today), 4);
  const end = addMonths(monthStart(last), 1);
  return { from, to: end > ahead ? end : ahead };
}

export function zoom(window: TimeWindow, factor: number, whole: TimeWindow, around?: number): TimeWindow {
  const length = window.to - window.from;
  const next = Math.round(Math.min(Math.max(length * factor, SHORTEST_DAYS), whole.to - whole.from));
  const centre = around ?? (window.from + window.to) / 2;
  const share = (centre - window.from) / length;
  const from = Math.round(centre - next * share);
  return inside({ from, to: from + next }, whole);
}

export function move(window: TimeWindow, days: number, whole: TimeWindow): TimeWindow {
  return inside({ from: window.from + Math.round(days), to: window.to + Math.round(days) }, whole);
}

/** One end is dragged: the other stays where it is. */
export function resize(window: TimeWindow, end: 'from' | 'to', day: number, whole: TimeWindow): TimeWindow {
  return end === 'from'
    ? { from: Math.max(whole.from, Math.min(Math.round(day), window.to - SHORTEST_DAYS)), to: window.to }
    : { from: window.from, to: Math.min(whole.to, Math.max(Math.round(day), window.from + SHORTEST_DAYS)) };
}

function inside(window: TimeWindow, whole: TimeWindow): TimeWindow {
  const length = window.to - window.from;
  if (length >= whole.to - whole.from) return length === whole.to - whole.from ? whole : centred(window, whole);
  if (window.from < whole.from) return { from: whole.from, to: whole.from + length };
  if (window.to > whole.to) return { from: whole.to - length, to: whole.to };
  return window;
}

/** A short history in a long window keeps the window: the months asked for are shown, empty or not. */
function centred(window: TimeWindow, whole: TimeWindow): TimeWindow {
  const length = window.to - window.from;
  const from = Math.min(Math.max(window.from, whole.to - length), whole.from);
  return { from, to: from + length };
}
