import * as Plot from '@observablehq/plot';
import type { OccupationPoint } from '@kohtaanto/office/registers/occupations-contract.ts';
import { formatDecimal, formatNumber } from '@kohtaanto/words/numbers.ts';
import type { Language } from '@kohtaanto/words/language.ts';
import { useCallback } from 'react';
import { alone } from './alone.ts';
import { useDrawing } from '../design/use-drawing.ts';
import type { YearMean } from './year-means.ts';

const style = { fontFamily: 'var(--sans)', fontSize: '12px', color: 'var(--ink2)', background: 'transparent', overflow: 'visible' };
const HEIGHT = 250;
/** So few months are told by month, not by year. */
const SHORT = 24;

export type Words = { readonly seekers: string; readonly places: string };

/** Seekers and places of one occupation by month; a hidden month is a gap. */
export function SeekersAndPlaces({ points, words, language }: { readonly points: readonly OccupationPoint[]; readonly words: Words; readonly language: Language }) {
  const draw = useCallback((width: number) => {
    const of = (key: 'seekers' | 'places') => points.map((point) => ({
      at: new Date(`${point.period}-01T00:00:00Z`), value: typeof point[key] === 'number' ? point[key] : Number.NaN,
    }));
    const [seekers, places] = [of('seekers'), of('places')];
    const ends = [[seekers, words.seekers], [places, words.places]] as const;
    const labels = ends.flatMap(([series, word]) => {
      const last = series.findLast(({ value }) => !Number.isNaN(value));
      return last === undefined ? [] : [{ ...last, word: `${word} ${formatNumber(last.value, language)}` }];
    });
    return Plot.plot({
      width, height: HEIGHT, marginLeft: 44, marginRight: 130, marginTop: 12, marginBottom: 24, style,
      x: { type: 'utc', label: null, ticks: 6, tickSize: 0, tickFormat: (date: Date) => (points.length > SHORT
        ? String(date.getUTCFullYear()) : `${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`) },
      y: { label: null, grid: true, zero: true, ticks: 4, tickSize: 0, tickFormat: (value: number) => formatNumber(value, language) },
      marks: [
        Plot.lineY(places, { x: 'at', y: 'value', stroke: 'var(--c2-outline)', strokeWidth: 1.8 }),
        Plot.lineY(seekers, { x: 'at', y: 'value', stroke: 'var(--c1)', strokeWidth: 2.2 }),
        Plot.dot([...alone(places)], { x: 'at', y: 'value', r: 2, fill: 'var(--c2-outline)' }),
        Plot.dot([...alone(seekers)], { x: 'at', y: 'value', r: 2, fill: 'var(--c1)' }),
        Plot.text(apart(labels, [...seekers, ...places]), { x: 'at', y: 'value', text: 'word', textAnchor: 'start', dx: 6, fill: 'var(--ink)' }),
      ],
    });
  }, [points, words, language]);
  return <div ref={useDrawing(draw)} style={{ height: HEIGHT }} />;
}

type Label = { readonly at: Date; readonly value: number; readonly word: string };

/** Two names at the same height are moved apart, each to its own side. */
function apart(labels: readonly Label[], points: readonly { readonly value: number }[]): readonly Label[] {
  const [lower, upper] = labels.toSorted((one, other) => one.value - other.value);
  if (lower === undefined || upper === undefined) return labels;
  const most = Math.max(1, ...points.flatMap(({ value }) => (Number.isNaN(value) ? [] : [value])));
  const short = most * 0.075 - (upper.value - lower.value);
  return short <= 0 ? labels : [{ ...lower, value: lower.value - short / 2 }, { ...upper, value: upper.value + short / 2 }];
}

export type BeveridgeProps = { readonly years: readonly YearMean[]; readonly rates: boolean; readonly words: Words; readonly language: Language };

/** Vacancies against unemployment, a dot for each year, joined in their order. */
export function Beveridge({ years, rates, words, language }: BeveridgeProps) {
  const draw = useCallback((width: number) => {
    const say = (value: number) => (rates ? formatDecimal(value, 1, language) : formatNumber(value, language));
    return Plot.plot({
      width, height: HEIGHT + 40, marginLeft: 48, marginRight: 36, marginTop: 22, marginBottom: 38, style, inset: 14,
      x: { label: `${words.seekers} →`, labelAnchor: 'right', grid: true, ticks: 5, tickSize: 0, tickFormat: say },
      y: { label: `↑ ${words.places}`, grid: true, ticks: 5, tickSize: 0, tickFormat: say },
      marks: [
        Plot.line(years, { x: 'seekers', y: 'places', stroke: 'var(--cmp)', strokeWidth: 1.25 }),
        Plot.dot(years, { x: 'seekers', y: 'places', r: 3.5, fill: 'var(--c1)' }),
        Plot.text(years, {
          x: 'seekers', y: 'places', text: 'year', dy: -10, fill: 'var(--ink)', stroke: 'var(--surface)', strokeWidth: 3, paintOrder: 'stroke',
        } as Plot.TextOptions),
      ],
    });
  }, [years, rates, words, language]);
  return <div ref={useDrawing(draw)} style={{ height: HEIGHT + 40 }} />;
}
