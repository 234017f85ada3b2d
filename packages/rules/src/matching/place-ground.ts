import type { MatchingWeights } from './matching-weights.ts';

export type MunicipalityPoint = { readonly code: string; readonly longitude: number; readonly latitude: number };

/** Of the working residents of a municipality the share that works in another (or in itself), in per cent. */
export type CommutingShare = { readonly home: string; readonly work: string; readonly percent: number };

export type PlaceKnowledge = { readonly points: readonly MunicipalityPoint[]; readonly commuting: readonly CommutingShare[] };

export type PlaceGround = {
  readonly codes: readonly string[];
  placeOf(code: string): number;
  /** Whole kilometres along roads, estimated; -1 where a point is not known. */
  km(home: number, work: number): number;
  /** Working residents of the one that work in the other, per mille; 0 where it is not known. */
  commuters(home: number, work: number): number;
};

const earthKm = 6371;

/** The straight way between central localities, lengthened to what roads are: until real times of travel are given. */
export function buildPlaceGround({ points, commuting }: PlaceKnowledge, weights: MatchingWeights): PlaceGround {
  const codes = points.map(({ code }) => code);
  const places = new Map(codes.map((code, place) => [code, place]));
  const size = codes.length;
  const distances = new Uint16Array(size * size);
  points.forEach((from, home) => points.forEach((to, work) => {
    if (home !== work) distances[home * size + work] = Math.round(straightKm(from, to) * weights.place.roadFactor);
  }));
  const shares = new Uint16Array(size * size);
  for (const { home, work, percent } of commuting) {
    const from = places.get(home);
    const to = places.get(work);
    if (from !== undefined && to !== undefined) shares[from * size + to] = Math.round(percent * 10);
  }
  return {
    codes,
    placeOf: (code) => places.get(code) ?? -1,
    km: (home, work) => (home < 0 || work < 0 ? -1 : distances[home * size + work] ?? -1),
    commuters: (home, work) => (home < 0 || work < 0 ? 0 : shares[home * size + work] ?? 0),
  };
}

/** The great circle between two points. */
export function straightKm(from: Omit<MunicipalityPoint, 'code'>, to: Omit<MunicipalityPoint, 'code'>): number {
  const radians = Math.PI / 180;
  const north = (to.latitude - from.latitude) * radians / 2;
  const east = (to.longitude - from.longitude) * radians / 2;
  const across = Math.sin(north) ** 2 + Math.cos(from.latitude * radians) * Math.cos(to.latitude * radians) * Math.sin(east) ** 2;
  return 2 * earthKm * Math.asin(Math.sqrt(across));
}
