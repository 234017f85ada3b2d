import { Refused } from '../../platform/http/refusal.ts';
import { sha256Of } from '../series/import-series.ts';
import { packSeries } from '../series/packed-series.ts';
import type { PackedSeries } from '../series/packed-series.ts';
import { placesOf } from '../series/places.ts';
import type { PlaceGround } from '../series/places.ts';
import { mapTable } from '../series/table-mapping.ts';
import type { Variable } from '../series/table-mapping.ts';
import { openAnswersReader } from './answers-reader.ts';
import type { AnswersReader } from './answers-reader.ts';
import { chooseSelection } from './choose-selection.ts';
import type { QueryFile } from './choose-selection.ts';
import type { Metadata, PxWebClient } from './client.ts';
import { keptAnswers } from './kept-answers.ts';
import type { KeptAnswers } from './kept-answers.ts';
import { cellsOf, splitSelection } from './pieces.ts';
import type { Selection } from './pieces.ts';

export type PxWebRead = {
  readonly series: PackedSeries;
  readonly sha256: string;
  /** How many answers were asked, and how many had been kept from a run that was cut. */
  readonly calls: number;
  readonly kept: number;
  /** After the figures are stored: the answers need not be kept any more. */
  readonly done: () => Promise<void>;
};

/** How many pieces have come of how many; false: stop here, and keep what came. */
export type Progress = (done: number, total: number) => boolean;

/** Metadata first; then the table in pieces that the server allows, each kept until all are there. */
export async function readPxWeb(
  client: PxWebClient, query: QueryFile, dataFolder: string, ground: PlaceGround, progress: Progress = () => true,
): Promise<PxWebRead> {
  const limits = await client.limits();
  const metadata = await client.metadata();
  const variables = variablesOf(metadata);
  const wish = query.kohtaanto;
  const { mapping, faults: unmapped } = mapTable(variables, wish);
  const { selection, faults: unknown } = chooseSelection(metadata, query, mapping);
  const faults = [...unmapped, ...unknown];
  if (faults.length > 0) {
    const about = { kind: 'pxweb', countedOn: wish.counted ?? 'unknown', source: wish.source ?? metadata.title } as const;
    const series = packSeries({ ...about, rows: 0, figures: [], faults, totals: [] }, placesOf(ground));
    return { series, sha256: sha256Of(JSON.stringify(metadata)), calls: 0, kept: 0, done: () => Promise.resolve() };
  }
  const shelf = shelfOf(client, metadata, dataFolder);
  const table = { address: client.address, title: metadata.title, variables, wish, ground };
  const reader = openAnswersReader(table, cellsOf(selection));
  try {
    const asked = await askPieces(client, splitSelection(selection, limits.cells), shelf, reader, progress);
    return { ...await reader.whole(), ...asked, done: () => shelf.clear() };
  } finally {
    await reader.close();
  }
}

export const shelfOf = (client: PxWebClient, metadata: Metadata, dataFolder: string): KeptAnswers =>
  keptAnswers(dataFolder, sha256Of(client.address, JSON.stringify(metadata)).slice(0, 16));
export const nameOfPiece = (piece: Selection): string => sha256Of(JSON.stringify(piece)).slice(0, 16);

export function variablesOf({ variables }: Metadata): readonly Variable[] {
  return variables.map(({ code, text, values, time }) => ({ code, text, codes: values, role: time === true ? 'time' : null }));
}

async function askPieces(
  client: PxWebClient, pieces: readonly Selection[], shelf: KeptAnswers, reader: AnswersReader, progress: Progress,
): Promise<{ readonly calls: number; readonly kept: number }> {
  const waiting = [...pieces];
  const updated = new Set<string>();
  let [came, calls, kept] = [0, 0, 0];
  for (let piece = waiting.shift(); piece !== undefined; piece = waiting.shift()) {
    const total = came + waiting.length + 1;
    if (!progress(came, total)) throw new Refused('registers.stopped', { address: client.address, done: came, total });
    const name = nameOfPiece(piece);
    const before = await shelf.read(name);
    if (before !== null) {
      updated.add((await reader.take(piece, before)).updated);
      kept += 1;
      came += 1;
      continue;
    }
    calls += 1;
    const text = await client.data(piece);
    if (text === 'too-large') {
      const cells = cellsOf(piece);
      if (cells < 2) throw new Refused('registers.query-refused', { address: client.address, status: 403, answer: '' });
      waiting.unshift(...splitSelection(piece, Math.ceil(cells / 2)));
      continue;
    }
    updated.add((await reader.take(piece, text)).updated);
    await shelf.keep(name, text);
    came += 1;
  }
  progress(came, came);
  if (updated.size > 1) {
    await shelf.clear();
    throw new Refused('registers.table-changed', { address: client.address });
  }
  return { calls, kept };
}
