import * as Plot from '@observablehq/plot';
import { useEffect, useRef, useState } from 'react';
import { formatDayShort } from '@kohtaanto/words/dates.ts';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import type { Language } from '@kohtaanto/words/language.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import type { TeamWeek } from './team-figures.ts';
import { teamTexts } from './team-texts.ts';

const parts = ['initial', 'discussion', 'plan', 'integration'] as const;
const fills = { initial: '--c1', discussion: '--c3', plan: '--c2', integration: '--c4' } as const;

/** Stacked columns with the times as a wider column behind; a total over its times is red. */
export default function WeeksChart({ weeks }: { readonly weeks: readonly TeamWeek[] }) {
  const t = useTexts(teamTexts);
  const language = useLanguage();
  const place = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => setSize({ width: element.clientWidth, height: element.clientHeight }));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    const element = place.current;
    if (element === null || size.width < 120) return undefined;
    const drawn = draw(weeks, size, language, t.weekShort);
    element.replaceChildren(drawn);
    return () => drawn.remove();
  }, [weeks, size, language, t.weekShort]);
  return <div ref={place} style={{ height: '100%', minHeight: 190 }} />;
}

function draw(weeks: readonly TeamWeek[], size: { width: number; height: number }, language: Language, weekName: (n: number) => string) {
  const name = (week: TeamWeek) => `${weekName(week.week)}\n${formatDayShort(week.monday, language)}`;
  const stacked = weeks.flatMap((week) => {
    let below = 0;
    return parts.flatMap((part) => {
      const count = week[part];
      if (count === 0) return [];
      const from = below;
      below += count;
      return [{ week: name(week), part, from, to: below }];
    });
  });
  const most = Math.max(10, ...weeks.map((week) => Math.max(week.total, week.times)));
  const behind = weeks.map((week) => ({ week: name(week), times: week.times }));
  return Plot.plot({
    width: size.width,
    height: Math.max(190, size.height),
    marginTop: 18,
    marginLeft: 34,
    marginRight: 4,
    marginBottom: 38,
    style: { fontFamily: 'var(--sans)', fontSize: '12px', color: 'var(--ink2)', background: 'transparent', overflow: 'visible' },
    x: { domain: weeks.map(name), padding: 0.34, label: null, tickSize: 0 },
    y: { domain: [0, most * 1.06], label: null, ticks: 5, tickSize: 0, tickFormat: (value: number) => formatNumber(value, language) },
    marks: [
      Plot.gridY({ stroke: 'var(--line)', strokeOpacity: 1, ticks: 5 }),
      Plot.barY(behind, { x: 'week', y: 'times', fill: 'var(--sunken)', insetLeft: -9, insetRight: -9 }),
      Plot.barY(stacked, {
        x: 'week', y1: 'from', y2: 'to', insetTop: 0.5, insetBottom: 0.5, strokeWidth: 1,
        fill: (one: { part: keyof typeof fills }) => `var(${fills[one.part]})`,
        stroke: (one: { part: keyof typeof fills }) => `var(${fills[one.part]}-outline)`,
      }),
      shoulders(behind, 'left'),
      shoulders(behind, 'right'),
      Plot.ruleY([0], { stroke: 'var(--line2)' }),
      Plot.text(weeks, {
        x: name, y: 'total', text: (week: TeamWeek) => formatNumber(week.total, language), dy: -8, fontWeight: 650,
        fontSize: 13, fill: (week: TeamWeek) => (week.total > week.times ? 'var(--puolukka)' : 'var(--ink)'),
      }),
    ],
  });
}

/** Short ticks at the shoulders of the times, so that no line crosses a number. */
function shoulders(behind: readonly { week: string; times: number }[], side: 'left' | 'right') {
  const inset = side === 'left' ? { insetLeft: -9, dx: 0 } : { insetRight: -9, dx: 0 };
  return Plot.tickY(behind, {
    x: 'week', y: 'times', stroke: 'var(--ink)', strokeWidth: 2, ...inset,
    ...(side === 'left' ? { render: clipTick('left') } : { render: clipTick('right') }),
  });
}

/** Keeps the outer 8 px of each tick. */
function clipTick(side: 'left' | 'right'): Plot.RenderFunction {
  return (index, scales, values, dimensions, context, next) => {
    const drawn = next?.(index, scales, values, dimensions, context) ?? null;
    for (const line of drawn?.querySelectorAll('line') ?? []) {
      const x1 = Number(line.getAttribute('x1'));
      const x2 = Number(line.getAttribute('x2'));
      if (side === 'left') line.setAttribute('x2', String(x1 + 8));
      else line.setAttribute('x1', String(x2 - 8));
    }
    return drawn;
  };
}
