import { addYears, formatIso, of, yearOf } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { useRef } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';
import { LABELS } from './timeline-drawing.tsx';
import type { TimelineModel } from './timeline-model.ts';
import type { TimelineWords } from './timeline-words.ts';
import styles from './timeline.module.css';
import { move, resize } from './timeline-window.ts';
import type { TimeWindow } from './timeline-window.ts';

const HEIGHT = 26;
/** The year in which the history begins is named where it has the room before the next one. */
const yearNameWidth = 36;

type StripProps = {
  readonly model: TimelineModel;
  readonly whole: TimeWindow;
  readonly window: TimeWindow;
  readonly width: number;
  readonly t: TimelineWords;
  readonly onChange: (window: TimeWindow) => void;
};

type Grip = { readonly part: 'from' | 'to' | 'whole'; readonly x: number; readonly window: TimeWindow };

/** The whole history, small; the part that is shown above is a window that is dragged and resized. */
export function OverviewStrip({ model, whole, window, width, t, onChange }: StripProps) {
  const grip = useRef<Grip | null>(null);
  const right = width - 2;
  const scale = (right - LABELS) / (whole.to - whole.from);
  const years = yearsBetween(whole);
  const x = (day: number) => LABELS + (Math.min(Math.max(day, whole.from), whole.to) - whole.from) * scale;
  const start = (part: Grip['part']) => (event: PointerEvent<SVGElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    grip.current = { part, x: event.clientX, window };
  };
  const drag = (event: PointerEvent<SVGElement>) => {
    const held = grip.current;
    if (held === null) return;
    const days = (event.clientX - held.x) / scale;
    if (held.part === 'whole') onChange(move(held.window, days, whole));
    else onChange(resize(held.window, held.part, held.window[held.part] + days, whole));
  };
  const release = () => {
    grip.current = null;
  };
  const handlers = { onPointerMove: drag, onPointerUp: release, onPointerCancel: release };
  const press = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
    if (step === 0) return;
    event.preventDefault();
    event.stopPropagation();
    onChange(move(window, (step * (window.to - window.from)) / 8, whole));
  };
  return (
    <div className={styles.strip}>
      <span className={styles.stripName}>{t.whole}</span>
      <svg width={width} height={HEIGHT} className={styles.drawing}>
        <g aria-hidden="true">
          {years[0] === undefined || x(years[0]) - x(whole.from) > yearNameWidth ? (
            <text x={x(whole.from) + 5} y={HEIGHT - 4} className={styles.yearTickName}>{yearOf(whole.from as PlainDate)}</text>
          ) : null}
          {years.map((day) => (
            <g key={day}>
              <line x1={x(day)} x2={x(day)} y1={13} y2={HEIGHT - 4} className={styles.yearTick} />
              <text x={x(day) + 5} y={HEIGHT - 4} className={styles.yearTickName}>{yearOf(day)}</text>
            </g>
          ))}
          {model.statuses.filter((bar) => bar.tone !== 'gap' && bar.tone !== 'ahead').map((bar) => (
            <rect key={bar.key} x={x(bar.from)} y={7} width={Math.max(x(bar.to) - x(bar.from) - 1, 1)} height={6} rx={1}
              className={bar.tone === 'unemployed' ? styles.stripUnemployed
                : bar.tone === 'service' ? styles.stripService : styles.stripQuiet} />
          ))}
        </g>
        <rect
          role="slider" tabIndex={0} aria-label={t.windowSlider} aria-valuemin={whole.from} aria-valuemax={whole.to}
          aria-valuenow={window.from}
          aria-valuetext={`${formatIso(window.from as PlainDate)} – ${formatIso((window.to - 1) as PlainDate)}`}
          x={x(window.from)} y={1.5} width={Math.max(x(window.to) - x(window.from), 6)} height={HEIGHT - 3} rx={4}
          className={styles.stripWindow} onPointerDown={start('whole')} onKeyDown={press} {...handlers}
        />
        {(['from', 'to'] as const).map((end) => (
          <rect key={end} aria-hidden="true" x={x(window[end]) - 3} y={8} width={6} height={10} rx={2}
            className={styles.stripGrip} onPointerDown={start(end)} {...handlers} />
        ))}
      </svg>
    </div>
  );
}

function yearsBetween(whole: TimeWindow): PlainDate[] {
  const years: PlainDate[] = [];
  for (let day = of(yearOf(whole.from as PlainDate), 1, 1); day < whole.to; day = addYears(day, 1)) {
    if (day >= whole.from) years.push(day);
  }
  return years;
}
