import * as Plot from '@observablehq/plot';
import { useCallback } from 'react';
import { useDrawing } from '../design/use-drawing.ts';

export type ScenarioLine = { readonly month: string; readonly now: number; readonly changed: number };
type Props = { readonly lines: readonly ScenarioLine[]; readonly format: (value: number) => string; readonly height: number };

/** As it is and as changed; the axis begins at nought, so that a small difference looks small. */
export default function ScenarioChart({ lines, format, height }: Props) {
  const place = useDrawing(useCallback((width: number) => draw(lines, format, { width, height }), [lines, format, height]));
  return <div ref={place} style={{ height }} />;
}

function draw(lines: readonly ScenarioLine[], format: Props['format'], size: { readonly width: number; readonly height: number }) {
  const points = (key: 'now' | 'changed') => lines.map((line, at) => ({ at, value: line[key] }));
  const high = Math.max(1, ...lines.flatMap(({ now, changed }) => [now, changed]));
  const years = lines.flatMap((each, at) => (each.month.endsWith('-01') ? [{ at, year: each.month.slice(0, 4) }] : []));
  const last = points('changed').slice(-1);
  return Plot.plot({
    ...size,
    marginLeft: 1, marginRight: 92, marginTop: 8, marginBottom: 18,
    style: { fontFamily: 'var(--sans)', fontSize: '12px', color: 'var(--ink2)', background: 'transparent', overflow: 'visible' },
    x: { axis: null, domain: [0, Math.max(1, lines.length - 1)] },
    y: { axis: null, domain: [0, high * 1.05] },
    marks: [
      Plot.ruleY([0], { stroke: 'var(--line2)' }),
      Plot.ruleX(years, { x: 'at', stroke: 'var(--line)' }),
      Plot.text(years, { x: 'at', text: 'year', frameAnchor: 'bottom', dy: 16, dx: 16, fill: 'var(--ink2)' }),
      Plot.lineY(points('now'), { x: 'at', y: 'value', stroke: 'var(--cmp)', strokeWidth: 1.5, strokeDasharray: '4 3' }),
      Plot.lineY(points('changed'), { x: 'at', y: 'value', stroke: 'var(--c1)', strokeWidth: 2.2 }),
      Plot.dot(last, { x: 'at', y: 'value', r: 3.5, fill: 'var(--c1)' }),
      Plot.text(last, {
        x: 'at', y: 'value', text: ({ value }: { readonly value: number }) => format(value), textAnchor: 'start', dx: 8, fontWeight: 650, fill: 'var(--ink)',
      }),
    ],
  });
}
