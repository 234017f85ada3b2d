import { describe, expect, test } from 'vitest';
import { formatIso, plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { move, presetWindow, resize, wholeWindow, zoom } from './timeline-window.ts';
import type { TimeWindow } from './timeline-window.ts';

const today = plainDate('2026-11-23');
const whole = wholeWindow('2019-08-14', today, '2027-02-24');
const days = (window: TimeWindow) =>
  [formatIso(window.from as PlainDate), formatIso(window.to as PlainDate)];

describe('the window of the timeline', () => {
  test('sixteen months run from the November before to the end of February', () => {
    expect(days(presetWindow('16', today, whole))).toEqual(['2025-11-01', '2027-03-01']);
  });

  test('all runs from the first month known to the months ahead', () => {
    expect(days(whole)).toEqual(['2019-08-01', '2027-03-01']);
  });

  test('zooming in keeps the centre, and never shows less than four weeks', () => {
    const window = presetWindow('16', today, whole);
    const closer = zoom(window, 0.5, whole);
    expect(closer.to - closer.from).toBe(Math.round((window.to - window.from) / 2));
    expect(Math.abs((closer.from + closer.to) - (window.from + window.to))).toBeLessThanOrEqual(2);
    const closest = zoom(window, 0.0001, whole);
    expect(closest.to - closest.from).toBe(28);
  });

  test('zooming out and moving stop at the whole', () => {
    expect(zoom(presetWindow('16', today, whole), 100, whole)).toEqual(whole);
    const moved = move(presetWindow('3', today, whole), 10_000, whole);
    expect(moved.to).toBe(whole.to);
  });

  test('a dragged end leaves the other where it is', () => {
    const window = presetWindow('16', today, whole);
    expect(resize(window, 'from', window.to + 500, whole)).toEqual({ from: window.to - 28, to: window.to });
    expect(resize(window, 'to', window.to - 100, whole)).toEqual({ from: window.from, to: window.to - 100 });
  });
});
