import { Refused } from '../../platform/http/refusal.ts';
import { takeDataset } from '../json-stat/figures-of-dataset.ts';
import { readDataset } from '../json-stat/read-dataset.ts';
import type { Dataset } from '../json-stat/read-dataset.ts';
import { createCollector } from '../series/collector.ts';
import type { ReadSeries } from '../series/figure.ts';
import { sha256Of } from '../series/import-series.ts';
import type { Places } from '../series/places.ts';
import { mapTable } from '../series/table-mapping.ts';
import type { Variable } from '../series/table-mapping.ts';
import { totalFaults } from '../series/total-check.ts';
import { chooseSelection } from './choose-selection.ts';
import type { QueryFile } from './choose-selection.ts';
import type { Metadata, PxWebClient } from './client.ts';
import { keptAnswers } from './kept-answers.ts';
import type { KeptAnswers } from './kept-answers.ts';
import { cellsOf, splitSelection } from './pieces.ts';
import type { Selection } from './pieces.ts';

export type PxWebRead = {
  readonly series: ReadSeries;
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
  client: PxWebClient, query: QueryFile, dataFolder: string, places: Places, progress: Progress = () => true,
): Promise<PxWebRead> {
  const limits = await client.limits();
  const metadata = await client.metadata();
  const { mapping, faults: unmapped } = mapTable(variablesOf(metadata), query.kohtaanto);
  const { selection, faults: unknown } = chooseSelection(metadata, query, mapping);
  const about = {
    kind: 'pxweb', countedOn: query.kohtaanto.counted ?? 'unknown', source: query.kohtaanto.source ?? metadata.title,
  } as const;
  const faults = [...unmapped, ...unknown];
  if (faults.length > 0) {
    const series: ReadSeries = { ...about, rows: 0, figures: [], faults, totals: [] };
    return { series, sha256: sha256Of(JSON.stringify(metadata)), calls: 0, kept: 0, done: () => Promise.resolve() };
  }
  const shelf = shelfOf(client, metadata, dataFolder);
  const asked = await askPieces(client, splitSelection(selection, limits.cells), shelf, progress);
  const collector = createCollector('nothing');
  let cells = 0;
  for (const { dataset } of asked.answers) {
    takeDataset(dataset, mapping, places, collector, cells);
    cells += dataset.size;
  }
  const source = query.kohtaanto.source ?? sourceOf(asked.answers[0]?.dataset, metadata);
  return {
    series: {
      ...about, source, rows: cells, figures: collector.figures, faults: collector.faults(),
      totals: totalFaults(collector.figures, places.countIn),
    },
    sha256: sha256Of(...asked.answers.map(({ text }) => text)), calls: asked.calls, kept: asked.kept, done: () => shelf.clear(),
  };
}

export const shelfOf = (client: PxWebClient, metadata: Metadata, dataFolder: string): KeptAnswers =>
  keptAnswers(dataFolder, sha256Of(client.address, JSON.stringify(metadata)).slice(0, 16));
export const nameOfPiece = (piece: Selection): string => sha256Of(JSON.stringify(piece)).slice(0, 16);

export function variablesOf({ variables }: Metadata): readonly Variable[] {
  return variables.map(({ code, text, values, time }) => ({ code, text, codes: values, role: time === true ? 'time' : null }));
}

const sourceOf = (dataset: Dataset | undefined, { title }: Metadata): string =>
  [dataset?.source ?? '', title].filter((each) => each !== '').join(': ');

type Answered = { readonly text: string; readonly dataset: Dataset };
type Asked = { readonly answers: readonly Answered[]; readonly calls: number; readonly kept: number };

async function askPieces(
  client: PxWebClient, pieces: readonly Selection[], shelf: KeptAnswers, progress: Progress,
): Promise<Asked> {
  const waiting = [...pieces];
  const answers: Answered[] = [];
  let calls = 0;
  let kept = 0;
  for (let piece = waiting.shift(); piece !== undefined; piece = waiting.shift()) {
    if (!progress(answers.length, answers.length + waiting.length + 1)) {
      throw new Refused('registers.stopped', { address: client.address, done: answers.length, total: answers.length + waiting.length + 1 });
    }
    const name = nameOfPiece(piece);
    const before = await shelf.read(name);
    if (before !== null) {
      answers.push({ text: before, dataset: readDataset(client.address, before) });
      kept += 1;
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
    const dataset = readDataset(client.address, text);
    checkAnswer(client, piece, dataset);
    await shelf.keep(name, text);
    answers.push({ text, dataset });
  }
  progress(answers.length, answers.length);
  const [first] = answers;
  if (answers.some(({ dataset }) => dataset.updated !== first?.dataset.updated)) {
    await shelf.clear();
    throw new Refused('registers.table-changed', { address: client.address });
  }
  return { answers, calls, kept };
}

/** What came must be what was asked: a variable may have been renamed between metadata and data. */
function checkAnswer(client: PxWebClient, piece: Selection, dataset: Dataset): void {
  for (const { code, values } of piece) {
    const found = dataset.dimensions.find((each) => each.code === code);
    const known = dataset.dimensions.map((each) => each.code).join(', ');
    if (found === undefined) {
      throw new Refused('registers.variable-renamed', { field: client.address, value: code, known });
    }
    const missing = values.find((value) => !found.codes.includes(value));
    if (missing !== undefined || found.codes.length !== values.length) {
      throw new Refused('registers.value-unknown', { field: code, value: missing ?? found.codes.join(', '), known: found.codes.slice(0, 8).join(', ') });
    }
  }
}

