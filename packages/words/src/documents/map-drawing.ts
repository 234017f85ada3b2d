import { word } from './drawing.ts';
import type { Drawing, Mark } from './drawing.ts';
import { placePoints, rampShare } from './map-layout.ts';
import type { MapPoint, PlacedPoint } from './map-layout.ts';

export type MapHow = {
  readonly width: number; readonly height: number; readonly count: (value: number) => string; readonly share: (value: number) => string;
  readonly hiddenWord: string;
};

/** Points in their places: area of the circle is the count, colour the share; a hidden one is a dashed ring. */
export function mapDrawing(points: readonly MapPoint[], how: MapHow): Drawing | null {
  if (points.length === 0) return null;
  const shares = points.flatMap(({ share }) => (share === null ? [] : [share]));
  const [least, greatest] = shares.length === 0 ? [0, 1] : [Math.floor(Math.min(...shares)), Math.ceil(Math.max(...shares))];
  const placed = placePoints(points, how);
  const marks: Mark[] = placed.flatMap((point) => pointMarks(point, least, greatest, how));
  if (shares.length > 0) marks.push(...legend(least, greatest, how));
  return { width: how.width, height: how.height, marks };
}

function pointMarks(point: PlacedPoint, least: number, greatest: number, how: MapHow): readonly Mark[] {
  const figures = point.count === null ? how.hiddenWord
    : `${how.count(point.count)}${point.share === null ? '' : ` · ${how.share(point.share)}`}`;
  return [
    {
      kind: 'circle', x: point.x, y: point.y, r: point.radius, stroke: point.count === null ? 'cmp' : 'c1',
      fill: point.count === null ? 'none' : point.share === null ? 'surface' : { ramp: rampShare(point.share, least, greatest) },
      dashes: point.count === null ? [2, 2] : [],
    },
    word(point.labelX, point.y - 1, point.name, { anchor: point.anchor, fill: 'ink', size: 10, strong: true }),
    word(point.labelX, point.y + 10.5, figures, { anchor: point.anchor, size: 9.5 }),
  ];
}

/** The ramp in steps: it prints the same in every reader. */
function legend(least: number, greatest: number, { width, height, share }: MapHow): readonly Mark[] {
  const [left, y, step] = [width - 132, height - 14, 12];
  return [
    word(left - 5, y + 8, share(least), { anchor: 'end', size: 8.5 }),
    ...Array.from({ length: 6 }, (_, at): Mark => ({
      kind: 'box', x: left + at * step, y, width: step, height: 9, fill: { ramp: at / 5 }, stroke: 'none', dashes: [],
    })),
    word(left + 6 * step + 5, y + 8, share(greatest), { size: 8.5 }),
  ];
}
