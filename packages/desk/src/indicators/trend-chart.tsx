import * as Plot from '@observablehq/plot';
import { useEffect, useRef, useState } from 'react';
import type { IndicatorAnswer } from '@kohtaanto/office/indicators/contract.ts';
import { useLanguage } from '../app/texts.tsx';
import type { Language } from '@kohtaanto/words/language.ts';
import { valueText } from './figure-format.ts';

export type TrendChartProps = { readonly answer: IndicatorAnswer; readonly height: number };

/** The last 25 months and the same months a year before. A hidden month is a gap, never a guess. */
export default function TrendChart({ answer, height }: TrendChartProps) {
  const language = useLanguage();
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    const element = place.current;
    if (element === null || width < 80) return undefined;
    const drawn = draw(answer, { width, height }, language);
    element.replaceChildren(drawn);
    return () => drawn.remove();
  }, [answer, width, height, language]);
  return <div ref={place} style={{ height }} />;
}

type Point = { readonly at: number; readonly value: number };

function draw({ trend, definition, month }: IndicatorAnswer, size: { width: number; height: number }, language: Language) {
  const points = (of: 'value' | 'before'): Point[] => trend.map((each, at) =>
    ({ at, value: typeof each[of] === 'number' ? each[of] : Number.NaN }));
  const now = points('value');
  const last = now.findLast(({ value }) => !Number.isNaN(value));
  const years = trend.flatMap((each, at) => (each.month.endsWith('-01') ? [{ at, year: each.month.slice(0, 4) }] : []));
  const known = [...now, ...points('before')].map(({ value }) => value).filter((value) => !Number.isNaN(value));
  const [low, high] = known.length === 0 ? [0, 1] : [Math.min(...known), Math.max(...known)];
  const room = Math.max((high - low) * 0.08, high === low ? 1 : 0);
  return Plot.plot({
    ...size,
    marginLeft: 1, marginRight: 52, marginTop: 4, marginBottom: 18,
    style: { fontFamily: 'var(--sans)', fontSize: '12px', color: 'var(--ink2)', background: 'transparent', overflow: 'visible' },
    x: { axis: null, domain: [0, Math.max(1, trend.length - 1)] },
    y: { axis: null, domain: [low - room, high + room] },
    marks: [
      Plot.ruleX(years, { x: 'at', stroke: 'var(--line)' }),
      Plot.text(years, { x: 'at', text: 'year', frameAnchor: 'bottom', dy: 16, dx: 16, fill: 'var(--ink2)' }),
      Plot.lineY(points('before'), { x: 'at', y: 'value', stroke: 'var(--cmp)', strokeWidth: 1.25, curve: 'monotone-x' }),
      Plot.lineY(now, { x: 'at', y: 'value', stroke: 'var(--c1)', strokeWidth: 2.2, curve: 'monotone-x' }),
      ...(last === undefined || trend[last.at]?.month !== month ? [] : [
        Plot.dot([last], { x: 'at', y: 'value', r: 3.5, fill: 'var(--c1)' }),
        Plot.text([last], {
          x: 'at', y: 'value', text: () => valueText(definition, last.value, language), textAnchor: 'start', dx: 8,
          fontWeight: 650, fill: 'var(--ink)',
        }),
      ]),
    ],
  });
}
