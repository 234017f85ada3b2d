import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { OccupationKnowledge } from '@kohtaanto/rules/matching/occupation-ground.ts';
import type { PlaceKnowledge } from '@kohtaanto/rules/matching/place-ground.ts';
import type { SeekerColumns } from '@kohtaanto/rules/matching/seeker-columns.ts';
import type { Ranked } from '@kohtaanto/rules/matching/top-list.ts';
import type { VacancyColumns } from '@kohtaanto/rules/matching/vacancy-columns.ts';

export const directions = ['vacancies-of-seekers', 'seekers-of-vacancies'] as const;
export type Direction = (typeof directions)[number];

export type MatchKnowledge = { readonly occupations: OccupationKnowledge; readonly places: PlaceKnowledge };

/** What a thread is given when it starts: plain data, of which the columns' memory is shared and not copied. */
export type ThreadFacts = {
  readonly day: PlainDate; readonly knowledge: MatchKnowledge; readonly seekers: SeekerColumns; readonly vacancies: VacancyColumns; readonly top: number;
};

/** Rows of one side, ranked at a time and kept in a file of their own. */
export type ChunkTask = { readonly direction: Direction; readonly from: number; readonly rows: number };

/** 'KMC1': a chunk of a country match, in the order of bytes of the machine that made it. */
const mark = 0x4b4d_4331;
const headerLength = 4;
const strideOf = (top: number): number => 1 + 2 * top;

/** Header, then for each row how many were found, and the row and points of each. */
export function packRanked({ from, rows }: ChunkTask, top: number, rank: (row: number) => readonly Ranked[]): Int32Array<ArrayBuffer> {
  const stride = strideOf(top);
  const packed = new Int32Array(headerLength + rows * stride);
  packed.set([mark, from, rows, top]);
  for (let at = 0; at < rows; at += 1) {
    const found = rank(from + at);
    const start = headerLength + at * stride;
    packed[start] = found.length;
    found.forEach(({ row, points }, place) => {
      packed[start + 1 + 2 * place] = row;
      packed[start + 2 + 2 * place] = points;
    });
  }
  return packed;
}

/** A file that was broken off is no chunk. */
export function isWholeChunk(packed: Int32Array, { from, rows }: ChunkTask, top: number): boolean {
  return packed.length === headerLength + rows * strideOf(top) && packed[0] === mark && packed[1] === from && packed[2] === rows && packed[3] === top;
}

export function rankedOf(packed: Int32Array, at: number): readonly Ranked[] {
  const top = packed[3] ?? 0;
  const start = headerLength + at * strideOf(top);
  return Array.from({ length: packed[start] ?? 0 }, (_, place) => ({ row: packed[start + 1 + 2 * place] ?? 0, points: packed[start + 2 + 2 * place] ?? 0 }));
}

export const chunkName = ({ direction, from }: ChunkTask): string => `${direction}-${String(from).padStart(8, '0')}.bin`;

export function chunksOf(seekers: number, vacancies: number, chunkRows: number): readonly ChunkTask[] {
  const parts = (direction: Direction, size: number, rows: number): readonly ChunkTask[] =>
    Array.from({ length: Math.ceil(size / rows) }, (_, at) => ({ direction, from: at * rows, rows: Math.min(rows, size - at * rows) }));
  // A vacancy is asked of five times as many, so fewer of them make a chunk.
  return [...parts('vacancies-of-seekers', seekers, chunkRows), ...parts('seekers-of-vacancies', vacancies, Math.max(1, Math.ceil(chunkRows / 5)))];
}
