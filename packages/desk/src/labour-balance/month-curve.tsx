import * as Plot from '@observablehq/plot';
import type { CurvePoint } from '@kohtaanto/office/labour-balance/contract.ts';
import type { Language } from '@kohtaanto/words/language.ts';
import { formatDecimal } from '@kohtaanto/words/numbers.ts';
import { useCallback } from 'react';
import { useDrawing } from '../design/use-drawing.ts';

const style = { fontFamily: 'var(--sans)', fontSize: '12px', color: 'var(--ink2)', background: 'transparent', overflow: 'visible' };
const halo = { fill: 'var(--ink)', stroke: 'var(--surface)', strokeWidth: 3, paintOrder: 'stroke' };
const HEIGHT = 260;

/** Percentage points that an axis spans at least: what moves less than it is drawn as the stillness that it is, and its marks have one decimal. */
const LEAST_SPAN = 2;

function domainOf(values: readonly number[]): [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const missing = Math.max(0, LEAST_SPAN - (high - low)) / 2;
  const from = Math.max(0, low - missing);
  return [from, Math.max(high + missing, from + LEAST_SPAN)];
}

type Props = { readonly curve: readonly CurvePoint[]; readonly language: Language; readonly words: { readonly seekers: string; readonly places: string } };

/** A dot for each month, joined in their order; the first and the last bear their month. */
export function MonthCurve({ curve, language, words: { seekers, places } }: Props) {
  const draw = useCallback((width: number) => {
    const say = (value: number) => formatDecimal(value, 1, language);
    const [across, up] = [domainOf(curve.map(({ unemployment }) => unemployment)), domainOf(curve.map(({ vacancies }) => vacancies))];
    const ends = curve.filter((_, at) => at === 0 || at === curve.length - 1).map((point) => ({ ...point, label: `${Number(point.month.slice(5))}/${point.month.slice(0, 4)}` }));
    return Plot.plot({
      width, height: HEIGHT, marginLeft: 44, marginRight: 36, marginTop: 24, marginBottom: 38, style, inset: 14,
      x: { label: `${seekers} →`, labelAnchor: 'right', grid: true, ticks: 4, tickSize: 0, tickFormat: say, domain: across },
      y: { label: `↑ ${places}`, grid: true, ticks: 4, tickSize: 0, tickFormat: say, domain: up },
      marks: [
        Plot.line(curve, { x: 'unemployment', y: 'vacancies', stroke: 'var(--cmp)', strokeWidth: 1.25 }),
        Plot.dot(curve, { x: 'unemployment', y: 'vacancies', r: 3.5, fill: 'var(--c1)' }),
        // The newer above its dot and the older below it: where little moves they lie side by side.
        ...[ends.slice(-1), ends.slice(0, -1)].map((points, at) => Plot.text(points, { x: 'unemployment', y: 'vacancies', text: 'label', dy: at === 0 ? -12 : 14, ...halo } as Plot.TextOptions)),
      ],
    });
  }, [curve, language, seekers, places]);
  return <div ref={useDrawing(draw)} style={{ height: HEIGHT }} />;
}
