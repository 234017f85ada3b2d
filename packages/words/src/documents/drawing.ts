/**
 * A drawing as data: marks with the names of colours instead of colours, so that the page draws it in the
 * colours of its mode and the printer in those of paper.
 */
export type Drawing = { readonly width: number; readonly height: number; readonly marks: readonly Mark[] };

export type Colour =
  | 'ink' | 'ink2' | 'ink3' | 'line' | 'line2' | 'surface' | 'c1' | 'cmp' | 'lakka' | 'none'
  /** A place on the map's ramp, from nought to one. */
  | { readonly ramp: number };

export type Mark =
  | {
    readonly kind: 'line'; readonly points: readonly (readonly [x: number, y: number])[]; readonly stroke: Colour;
    readonly strokeWidth: number; readonly dashes: readonly number[];
  }
  | {
    readonly kind: 'circle'; readonly x: number; readonly y: number; readonly r: number; readonly fill: Colour;
    readonly stroke: Colour; readonly dashes: readonly number[];
  }
  | {
    readonly kind: 'box'; readonly x: number; readonly y: number; readonly width: number; readonly height: number;
    readonly fill: Colour; readonly stroke: Colour; readonly dashes: readonly number[];
  }
  | {
    readonly kind: 'text'; readonly x: number; readonly y: number; readonly text: string; readonly anchor: 'start' | 'middle' | 'end';
    readonly fill: Colour; readonly size: number; readonly strong: boolean;
  };

/** The colours of paper (look, section 3). */
const paper = {
  ink: '#14201D', ink2: '#42504B', ink3: '#5C6A65', line: '#DDE3DF', line2: '#BCC6C1', surface: '#FFFFFF', c1: '#0B6E5F',
  cmp: '#84918B', lakka: '#8A4A00', none: 'none',
} as const;
const ramp = { least: [0xbf, 0xe0, 0xd8], most: [0x0b, 0x5a, 0x4e] } as const;

export function paperColour(colour: Colour): string {
  if (typeof colour === 'string') return paper[colour];
  const parts = ramp.least.map((least, index) => Math.round(least + ((ramp.most[index] ?? least) - least) * colour.ramp));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** As SVG text, for the printer; every word in it is escaped. */
export function drawingAsSvg({ width, height, marks }: Drawing, font: string): string {
  const drawn = marks.map((mark) => markAsSvg(mark, font)).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${drawn}</svg>`;
}

function markAsSvg(mark: Mark, font: string): string {
  switch (mark.kind) {
    case 'line':
      return `<path d="${pathOf(mark.points)}" fill="none" stroke="${paperColour(mark.stroke)}" stroke-width="${mark.strokeWidth}"`
        + ` stroke-linejoin="round" stroke-linecap="round"${dashesOf(mark.dashes)}/>`;
    case 'circle':
      return `<circle cx="${short(mark.x)}" cy="${short(mark.y)}" r="${short(mark.r)}" fill="${paperColour(mark.fill)}"`
        + ` stroke="${paperColour(mark.stroke)}"${dashesOf(mark.dashes)}/>`;
    case 'box':
      return `<rect x="${short(mark.x)}" y="${short(mark.y)}" width="${short(mark.width)}" height="${short(mark.height)}"`
        + ` fill="${paperColour(mark.fill)}" stroke="${paperColour(mark.stroke)}"${dashesOf(mark.dashes)}/>`;
    case 'text':
      return `<text x="${short(mark.x)}" y="${short(mark.y)}" text-anchor="${mark.anchor}" fill="${paperColour(mark.fill)}"`
        + ` font-family="${escaped(font)}" font-size="${mark.size}" font-weight="${mark.strong ? 600 : 400}">${escaped(mark.text)}</text>`;
  }
}

export function pathOf(points: readonly (readonly [number, number])[]): string {
  return points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${short(x)} ${short(y)}`).join('');
}

const dashesOf = (dashes: readonly number[]): string => (dashes.length === 0 ? '' : ` stroke-dasharray="${dashes.join(' ')}"`);
const short = (value: number): number => Math.round(value * 100) / 100;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

export const line = (
  points: readonly (readonly [number, number])[], stroke: Colour, strokeWidth = 1, dashes: readonly number[] = [],
): Mark => ({ kind: 'line', points, stroke, strokeWidth, dashes });

export type Written = { readonly anchor?: 'start' | 'middle' | 'end'; readonly fill?: Colour; readonly size?: number; readonly strong?: boolean };

export const word = (x: number, y: number, text: string, how: Written = {}): Mark => ({
  kind: 'text', x, y, text, anchor: how.anchor ?? 'start', fill: how.fill ?? 'ink2', size: how.size ?? 9, strong: how.strong ?? false,
});
