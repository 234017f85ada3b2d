import * as Plot from '@observablehq/plot';
import type { ChosenForecast } from '@kohtaanto/office/forecasts/contract.ts';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import type { Language } from '@kohtaanto/words/language.ts';
import { useCallback } from 'react';
import { useDrawing } from '../design/use-drawing.ts';

const style = { fontFamily: 'var(--sans)', fontSize: '12px', color: 'var(--ink2)', background: 'transparent', overflow: 'visible' };
const HEIGHT = 300;

export type ForecastChartProps = { readonly chosen: Pick<ChosenForecast, 'history' | 'points'>; readonly words: { readonly known: string }; readonly language: Language };

const dayOf = (month: string): Date => new Date(`${month}-01T00:00:00Z`);

/** Known months as a line, the coming ones as a dashed line inside their two intervals, which begin where knowing ends. */
export default function ForecastChart({ chosen, words, language }: ForecastChartProps) {
  const draw = useCallback((width: number) => {
    const history = chosen.history.map(({ month, value }) => ({ at: dayOf(month), value }));
    const last = history.at(-1);
    const begun = last === undefined ? [] : [{ at: last.at, point: last.value, low80: last.value, high80: last.value, low95: last.value, high95: last.value }];
    const coming = [...begun, ...chosen.points.map(({ month, ...point }) => ({ at: dayOf(month), ...point }))];
    const end = coming.at(-1);
    const [low, high] = rangeOf(history.map(({ value }) => value), coming);
    const say = (value: number) => formatNumber(Math.round(value), language);
    return Plot.plot({
      width, height: HEIGHT, marginLeft: 52, marginRight: 62, marginTop: 12, marginBottom: 24, style,
      x: { type: 'utc', label: null, ticks: 6, tickSize: 0, tickFormat: (date: Date) => String(date.getUTCFullYear()) },
      y: { label: null, grid: true, domain: [low, high], clamp: true, ticks: 5, tickSize: 0, tickFormat: say },
      marks: [
        Plot.areaY(coming, { x: 'at', y1: 'low95', y2: 'high95', fill: 'var(--c1)', fillOpacity: 0.1 }),
        Plot.areaY(coming, { x: 'at', y1: 'low80', y2: 'high80', fill: 'var(--c1)', fillOpacity: 0.18 }),
        Plot.lineY(history, { x: 'at', y: 'value', stroke: 'var(--c1)', strokeWidth: 2.2 }),
        Plot.lineY(coming, { x: 'at', y: 'point', stroke: 'var(--c1)', strokeWidth: 2, strokeDasharray: '4 3' }),
        ...(last === undefined ? [] : [
          Plot.ruleX([last], { x: 'at', stroke: 'var(--line2)' }),
          Plot.text([last], { x: 'at', frameAnchor: 'top', dx: -6, textAnchor: 'end', text: () => words.known, fill: 'var(--ink2)' }),
        ]),
        ...(end === undefined ? [] : [
          Plot.text([end], { x: 'at', y: 'point', dx: 6, textAnchor: 'start', text: () => say(end.point), fill: 'var(--ink)', fontWeight: 650 }),
          Plot.text([end], { x: 'at', y: 'high80', dx: 6, textAnchor: 'start', text: () => say(end.high80), fill: 'var(--ink2)' }),
          Plot.text([end], { x: 'at', y: 'low80', dx: 6, textAnchor: 'start', text: () => say(end.low80), fill: 'var(--ink2)' }),
        ]),
      ],
    });
  }, [chosen, words, language]);
  return <div ref={useDrawing(draw)} style={{ height: HEIGHT }} />;
}

type Coming = { readonly point: number; readonly low80: number; readonly high80: number; readonly low95: number; readonly high95: number };

/** After a break the wider interval may be many times the figures: it runs out of the drawing sooner than it flattens the rest. */
function rangeOf(history: readonly number[], coming: readonly Coming[]): readonly [number, number] {
  const inner = [...history, ...coming.flatMap(({ low80, high80 }) => [low80, high80])];
  const [least, most] = [Math.min(...inner), Math.max(...inner)];
  const room = Math.max((most - least) * 0.5, 1);
  return [
    Math.max(Math.min(...coming.map(({ low95 }) => low95), least), least - room),
    Math.min(Math.max(...coming.map(({ high95 }) => high95), most), most + room),
  ];
}
