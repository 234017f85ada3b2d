import * as Plot from '@observablehq/plot';
import { useCallback } from 'react';
import type { Comparison } from '@kohtaanto/office/indicators/comparison-contract.ts';
import type { IndicatorAnswer } from '@kohtaanto/office/indicators/contract.ts';
import { speak, useLanguage } from '../app/texts.tsx';
import { useDrawing } from '../design/use-drawing.ts';
import { targetText } from '@kohtaanto/words/indicators/comparison-words.ts';
import type { InLanguages, Language } from '@kohtaanto/words/language.ts';
import { dashboardTexts } from './dashboard-texts.ts';
import { shareOfFew, valueText } from './figure-format.ts';

export type TrendChartProps = {
  readonly answer: IndicatorAnswer; readonly comparison?: Comparison | undefined; readonly height: number;
};

/** The last 25 months and the same months a year before. A hidden month is a gap, never a guess. */
export default function TrendChart({ answer, comparison, height }: TrendChartProps) {
  const language = useLanguage();
  const place = useDrawing(useCallback((width: number) => draw({ answer, comparison }, { width, height }, language),
    [answer, comparison, height, language]));
  return <div ref={place} style={{ height }} />;
}

type Point = { readonly at: number; readonly value: number };
type Drawn = Pick<TrendChartProps, 'answer' | 'comparison'>;

function draw({ answer, comparison }: Drawn, size: { width: number; height: number }, language: Language) {
  const { trend, definition, month } = answer;
  const points = (of: 'value' | 'before'): Point[] => trend.map((each, at) =>
    ({ at, value: typeof each[of] === 'number' ? each[of] : Number.NaN }));
  const now = points('value');
  const last = now.findLast(({ value }) => !Number.isNaN(value));
  const wanted = targetPoints(answer, comparison);
  const years = trend.flatMap((each, at) => (each.month.endsWith('-01') ? [{ at, year: each.month.slice(0, 4) }] : []));
  const [low, high] = rangeOf([...now, ...points('before'), ...wanted]);
  const atEnd = last !== undefined && trend[last.at]?.month === month;
  return Plot.plot({
    ...size,
    marginLeft: 1, marginRight: 58, marginTop: 5, marginBottom: 18,
    style: { fontFamily: 'var(--sans)', fontSize: '12px', color: 'var(--ink2)', background: 'transparent', overflow: 'visible' },
    x: { axis: null, domain: [0, Math.max(1, trend.length - 1)] },
    y: { axis: null, domain: [low, high] },
    marks: [
      Plot.ruleX(years, { x: 'at', stroke: 'var(--line)' }),
      Plot.text(years, { x: 'at', text: 'year', frameAnchor: 'bottom', dy: 16, dx: 16, fill: 'var(--ink2)' }),
      Plot.lineY(wanted, { x: 'at', y: 'value', stroke: 'var(--ink3)', strokeWidth: 1.25, strokeDasharray: '2 3', curve: 'step' }),
      Plot.lineY(points('before'), { x: 'at', y: 'value', stroke: 'var(--cmp)', strokeWidth: 1.25, curve: 'monotone-x' }),
      Plot.lineY(now, { x: 'at', y: 'value', stroke: 'var(--c1)', strokeWidth: 2.2, curve: 'monotone-x' }),
      ...beginning(answer, language),
      ...targetLabel(definition, wanted, { last: atEnd ? last : undefined, low, high, height: size.height }, language),
      ...(!atEnd || last === undefined ? [] : [
        Plot.dot([last], { x: 'at', y: 'value', r: 3.5, fill: 'var(--c1)' }),
        Plot.text([last], {
          x: 'at', y: 'value', text: () => shareOfFew(definition, answer.total) ?? valueText(definition, last.value, language), textAnchor: 'start', dx: 8,
          fontWeight: 650, fill: 'var(--ink)',
        }),
      ]),
    ],
  });
}

/** A series that begins later than its chart says so where it begins: it is not a curve cut in half. */
function beginning({ trend }: IndicatorAnswer, language: Language) {
  const at = trend.findIndex(({ value }) => value !== null);
  const first = trend[at];
  if (first === undefined || at < 3) return [];
  const [year = '', month = ''] = first.month.split('-');
  const text = speak(dashboardTexts, language).beginsIn(`${Number(month)}/${year}`);
  return [Plot.text([{ at }], { x: 'at', frameAnchor: 'bottom', dy: -4, dx: -8, text: () => text, textAnchor: 'end', fill: 'var(--ink3)' })];
}

function rangeOf(points: readonly Point[]): readonly [number, number] {
  const known = points.map(({ value }) => value).filter((value) => !Number.isNaN(value));
  const [low, high] = known.length === 0 ? [0, 1] : [Math.min(...known), Math.max(...known)];
  const room = Math.max((high - low) * 0.08, high === low ? 1 : 0);
  return [low - room, high + room];
}

/** What was wanted in each month: a line of its own, which steps where a decision begins or ends. */
function targetPoints({ trend }: IndicatorAnswer, comparison: Comparison | undefined): Point[] {
  const wanted = new Map(comparison?.targetTrend.map(({ month, value }) => [month, value]));
  const points = trend.map(({ month }, at) => ({ at, value: wanted.get(month) ?? Number.NaN }));
  return points.every(({ value }) => Number.isNaN(value)) ? [] : points;
}

type Room = { readonly last: Point | undefined; readonly low: number; readonly high: number; readonly height: number };

/** 'tav. 900' at the end of its line, unless the figure's own label stands there. */
function targetLabel(definition: IndicatorAnswer['definition'], wanted: readonly Point[], room: Room, language: Language) {
  const end = wanted.at(-1);
  if (end === undefined || Number.isNaN(end.value)) return [];
  const apart = room.last === undefined ? Infinity
    : (Math.abs(end.value - room.last.value) / (room.high - room.low)) * (room.height - 23);
  if (apart < 14) return [];
  return [Plot.text([end], {
    x: 'at', y: 'value', text: () => `${short[language]} ${targetText(definition, end.value, language).replace(/\s?%$/u, '')}`,
    textAnchor: 'start', dx: 8, fill: 'var(--ink2)',
  })];
}

const short: InLanguages = { fi: 'tav.', sv: 'mål', en: 'tgt' };
