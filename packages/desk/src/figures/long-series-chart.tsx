import * as Plot from '@observablehq/plot';
import type { LongSeries } from '@kohtaanto/office/registers/contract.ts';
import { formatDecimal, formatNumber } from '@kohtaanto/words/numbers.ts';
import { useCallback } from 'react';
import { useLanguage } from '../app/texts.tsx';
import { alone } from '../registers/alone.ts';
import { useDrawing } from '../design/use-drawing.ts';

export type LongSeriesChartProps = {
  readonly series: LongSeries; readonly month: string; readonly decimals: boolean;
  readonly words: { readonly own: string; readonly national: string; readonly break: string };
};

const HEIGHT = 280;

/** Years along the bottom; the month of the page has a dot; hidden and unknown months are gaps. */
export default function LongSeriesChart({ series, month, words, decimals }: LongSeriesChartProps) {
  const language = useLanguage();
  const draw = useCallback((width: number) => {
    const of = (key: 'own' | 'national') => everyMonth(series).map((each) => {
      const value = each[key];
      return { at: new Date(`${each.month}-01T00:00:00Z`), month: each.month, value: typeof value === 'number' ? value : Number.NaN };
    });
    const [own, national] = [of('own'), of('national')];
    const chosen = own.find((each) => each.month === month && !Number.isNaN(each.value));
    const named = [[national, words.national], [own, words.own]] as const;
    const labels = named.flatMap(([points, word]) => {
      const known = points.filter(({ value }) => !Number.isNaN(value));
      const middle = known[Math.floor(known.length / 2)];
      return middle === undefined ? [] : [{ ...middle, value: Math.max(...known.map(({ value }) => value)), word }];
    });
    const starts = series.ownFrom === null || series.nationalFrom === null ? [] : [{ at: new Date(`${series.ownFrom}-01T00:00:00Z`) }];
    const say = (value: number) => (decimals ? formatDecimal(value, 1, language) : formatNumber(value, language));
    return Plot.plot({
      width, height: HEIGHT, marginLeft: 48, marginRight: 14, marginTop: 26, marginBottom: 24,
      style: { fontFamily: 'var(--sans)', fontSize: '12px', color: 'var(--ink2)', background: 'transparent', overflow: 'visible' },
      x: { type: 'utc', label: null, ticks: Math.max(4, Math.floor(width / 90)), tickSize: 0, tickFormat: (date: Date) => String(date.getUTCFullYear()) },
      y: { label: null, grid: true, zero: true, ticks: 5, tickSize: 0, tickFormat: say },
      marks: [
        Plot.ruleX(starts, { x: 'at', stroke: 'var(--ink2)', strokeDasharray: '2 3' }),
        Plot.text(starts, { x: 'at', frameAnchor: 'top', text: () => words.break, dy: -16, fill: 'var(--ink2)' }),
        Plot.lineY(national, { x: 'at', y: 'value', stroke: 'var(--cmp)', strokeWidth: 1.5 }),
        Plot.dot([...alone(national)], { x: 'at', y: 'value', r: 2.5, fill: 'var(--cmp)' }),
        Plot.dot([...alone(own)], { x: 'at', y: 'value', r: 2.5, fill: 'var(--c1)' }),
        Plot.lineY(own, { x: 'at', y: 'value', stroke: 'var(--c1)', strokeWidth: 2.2 }),
        ...(chosen === undefined ? [] : [Plot.dot([chosen], { x: 'at', y: 'value', r: 4, fill: 'var(--c1)', stroke: 'var(--surface)' })]),
        Plot.text(labels, { x: 'at', y: 'value', text: 'word', dy: -8, fill: 'var(--ink)', fontWeight: 600 }),
      ],
    });
  }, [series, month, words, decimals, language]);
  return <div ref={useDrawing(draw)} style={{ height: HEIGHT }} />;
}

/** A month of which nothing is known is a gap of the line too, not a bridge over it. */
function everyMonth({ months }: LongSeries): readonly LongSeries['months'][number][] {
  const known = new Map(months.map((each) => [each.month, each]));
  const [first, last] = [months[0]?.month, months.at(-1)?.month];
  if (first === undefined || last === undefined) return [];
  const number = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
  return Array.from({ length: number(last) - number(first) + 1 }, (_, on) => {
    const at = number(first) + on;
    const month = `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
    return known.get(month) ?? { month, national: null, own: null };
  });
}
