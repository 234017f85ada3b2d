import * as Plot from '@observablehq/plot';
import type { ToldScore } from '@kohtaanto/office/surveys/contract.ts';
import { useCallback } from 'react';
import { useDrawing } from '../design/use-drawing.ts';

export type ScorePoint = { readonly label: string; readonly score: ToldScore };
export type ScoreChartProps = { readonly points: readonly ScorePoint[]; readonly height: number; readonly small?: boolean };

/** Scores round by round. A hidden one is a gap in the line, never a guess. */
export default function ScoreChart({ points, height, small = false }: ScoreChartProps) {
  const place = useDrawing(useCallback((width: number) => draw(points, { width, height }, small), [points, height, small]));
  return <div ref={place} style={{ height }} />;
}

const valueOf = (score: ToldScore): number =>
  (typeof score === 'number' ? score : score === 'at-least' ? 95 : score === 'at-most' ? 5 : Number.NaN);

function draw(points: readonly ScorePoint[], size: { width: number; height: number }, small: boolean) {
  const marks = points.map(({ label, score }, at) => ({ at, label, score, value: valueOf(score) }));
  const known = marks.map(({ value }) => value).filter((value) => !Number.isNaN(value));
  const [low, high] = known.length === 0 ? [0, 100] : [Math.min(...known), Math.max(...known)];
  const room = Math.max(6, (high - low) * 0.3);
  const told = marks.filter(({ value }) => !Number.isNaN(value));
  const days = (which: readonly (typeof marks)[number][], textAnchor: 'start' | 'middle' | 'end') =>
    Plot.text(which, { x: 'at', text: 'label', frameAnchor: 'bottom', dy: 18, fill: 'var(--ink2)', textAnchor });
  return Plot.plot({
    ...size,
    marginLeft: small ? 5 : 36, marginRight: 36, marginTop: 18, marginBottom: small ? 22 : 28,
    style: { fontFamily: 'var(--sans)', fontSize: '12px', color: 'var(--ink2)', background: 'transparent', overflow: 'visible' },
    x: { axis: null, domain: [0, Math.max(1, marks.length - 1)] },
    y: { axis: null, domain: [Math.max(0, low - room), Math.min(100, high + room)] },
    marks: [
      Plot.lineY(marks, { x: 'at', y: 'value', stroke: 'var(--c1)', strokeWidth: 2.2 }),
      Plot.dot(told, { x: 'at', y: 'value', r: 3.5, fill: 'var(--c1)' }),
      Plot.text(small ? told.slice(-1) : told, {
        x: 'at', y: 'value', text: ({ value }: { value: number }) => String(value), dy: small ? 0 : -12, dx: small ? 8 : 0,
        textAnchor: small ? 'start' : 'middle', fontWeight: 650, fill: 'var(--ink)',
      }),
      ...(small ? [days(marks.slice(0, 1), 'start'), days(marks.slice(-1), 'end')] : [days(marks, 'middle')]),
    ],
  });
}
