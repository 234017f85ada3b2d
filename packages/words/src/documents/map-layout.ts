export type MapPoint = {
  readonly code: string;
  readonly name: string;
  readonly longitude: number;
  readonly latitude: number;
  /** Null where the figure must be hidden: a small dashed ring that tells no size. */
  readonly count: number | null;
  readonly share: number | null;
};

export type PlacedPoint = MapPoint & {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly labelX: number;
  readonly anchor: 'start' | 'end';
};

const MARGIN = 34;
const LABEL_ROOM = 96;
const LARGEST = 24;
const HIDDEN = 6;

/**
 * Longitude and latitude to the drawing, a degree of longitude shortened as it is at that latitude;
 * names on the side where there is room for them.
 */
export function placePoints(
  points: readonly MapPoint[],
  size: { readonly width: number; readonly height: number },
): readonly PlacedPoint[] {
  if (points.length === 0) return [];
  const middle = points.reduce((sum, { latitude }) => sum + latitude, 0) / points.length;
  const flat = points.map((point) => ({
    point, east: point.longitude * Math.cos((middle * Math.PI) / 180), south: -point.latitude,
  }));
  const [west, east] = extent(flat.map((each) => each.east));
  const [north, south] = extent(flat.map((each) => each.south));
  const scale = Math.min(
    (size.width - 2 * LABEL_ROOM) / Math.max(east - west, 1e-6),
    (size.height - 2 * MARGIN) / Math.max(south - north, 1e-6),
  );
  const most = Math.max(1, ...points.map(({ count }) => count ?? 0));
  const centre = size.width / 2;
  const placed = flat.map(({ point, east: e, south: s }) => {
    const radius = point.count === null ? HIDDEN : Math.max(4, LARGEST * Math.sqrt(point.count / most));
    const x = centre + (e - (west + east) / 2) * scale;
    const y = size.height / 2 + (s - (north + south) / 2) * scale;
    return { ...point, x, y, radius };
  });
  return placed.map((point) => withLabel(point, placed, size.width));
}

type Spot = MapPoint & { readonly x: number; readonly y: number; readonly radius: number };

/** Right unless another point stands there at the same height, or the edge is near. */
function withLabel(point: Spot, all: readonly Spot[], width: number): PlacedPoint {
  const onRight = all.some((other) => other !== point && Math.abs(other.y - point.y) < 36 && other.x > point.x
    && other.x - point.x < LABEL_ROOM + other.radius);
  const left = onRight || point.x + point.radius + LABEL_ROOM > width;
  return {
    ...point,
    labelX: left ? point.x - point.radius - 6 : point.x + point.radius + 6,
    anchor: left ? 'end' : 'start',
  };
}

/** Where a share stands between the least and the greatest, 0 to 1. */
export function rampShare(share: number, least: number, greatest: number): number {
  return greatest <= least ? 1 : Math.min(1, Math.max(0, (share - least) / (greatest - least)));
}

function extent(values: readonly number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)];
}
