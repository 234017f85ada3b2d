import { pathOf } from '@kohtaanto/words/documents/drawing.ts';
import type { Colour, Drawing, Mark } from '@kohtaanto/words/documents/drawing.ts';
import styles from './board-report.module.css';

export type DrawingSvgProps = {
  readonly drawing: Drawing;
  /** The finding, for whoever hears the page. */
  readonly label: string;
  /** How many pixels its unit has. */
  readonly scale: number;
};

/** The same drawing as on paper, in the colours of the page's mode. */
export function DrawingSvg({ drawing, label, scale }: DrawingSvgProps) {
  const { width, height, marks } = drawing;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`} width={width * scale} height={height * scale} className={styles.drawing}
      role="img" aria-label={label}
    >
      {marks.map((mark, index) => <DrawnMark key={index} mark={mark} />)}
    </svg>
  );
}

function DrawnMark({ mark }: { readonly mark: Mark }) {
  switch (mark.kind) {
    case 'line':
      return (
        <path
          d={pathOf(mark.points)} fill="none" stroke={colourOf(mark.stroke)} strokeWidth={mark.strokeWidth}
          strokeLinejoin="round" strokeLinecap="round" strokeDasharray={dashesOf(mark.dashes)}
        />
      );
    case 'circle':
      return (
        <circle
          cx={mark.x} cy={mark.y} r={mark.r} style={{ fill: colourOf(mark.fill) }} stroke={colourOf(mark.stroke)}
          strokeDasharray={dashesOf(mark.dashes)}
        />
      );
    case 'box':
      return (
        <rect
          x={mark.x} y={mark.y} width={mark.width} height={mark.height} style={{ fill: colourOf(mark.fill) }}
          stroke={colourOf(mark.stroke)} strokeDasharray={dashesOf(mark.dashes)}
        />
      );
    case 'text':
      return (
        <text
          x={mark.x} y={mark.y} textAnchor={mark.anchor} fill={colourOf(mark.fill)} fontSize={mark.size}
          fontWeight={mark.strong ? 650 : 400}
        >
          {mark.text}
        </text>
      );
  }
}

const dashesOf = (dashes: readonly number[]) => (dashes.length === 0 ? undefined : dashes.join(' '));

function colourOf(colour: Colour): string {
  if (colour === 'none') return 'none';
  if (typeof colour === 'string') return `var(--${colour})`;
  return `color-mix(in oklab, var(--map-high) ${Math.round(colour.ramp * 100)}%, var(--map-low))`;
}
