import { createHash } from 'node:crypto';
import { Refused } from '../../platform/http/refusal.ts';
import { takeDataset } from '../json-stat/figures-of-dataset.ts';
import { readDataset } from '../json-stat/read-dataset.ts';
import type { Dataset } from '../json-stat/read-dataset.ts';
import { createCollector } from '../series/collector.ts';
import { packSeries } from '../series/packed-series.ts';
import type { PackedSeries } from '../series/packed-series.ts';
import { placesOf } from '../series/places.ts';
import type { PlaceGround } from '../series/places.ts';
import { mapTable } from '../series/table-mapping.ts';
import type { TableWish, Variable } from '../series/table-mapping.ts';
import { totalFaults } from '../series/total-check.ts';
import type { Selection } from './pieces.ts';

/** All that the answers of one table are read by, as a thread can be given it. */
export type TableToRead = {
  readonly address: string; readonly title: string;
  readonly variables: readonly Variable[]; readonly wish: TableWish; readonly ground: PlaceGround;
};
/** When the server says that the table was updated: all pieces must be of one state of it. */
export type Taken = { readonly updated: string };
export type WholeTable = { readonly series: PackedSeries; readonly sha256: string };

/** Takes the answers of one table one after another, and tells what all of them are. */
export type AnswersTaken = {
  take(piece: Selection, text: string): Taken;
  whole(): WholeTable;
};

export function takeAnswers({ address, title, variables, wish, ground }: TableToRead): AnswersTaken {
  const { mapping } = mapTable(variables, wish);
  const places = placesOf(ground);
  const collector = createCollector('nothing');
  const hash = createHash('sha256');
  let cells = 0;
  let source: string | null = null;
  return {
    take(piece, text) {
      const dataset = readDataset(address, text);
      checkAnswer(address, piece, dataset);
      source ??= [dataset.source, title].filter((each) => each !== '').join(': ');
      hash.update(text);
      takeDataset(dataset, mapping, places, collector, cells);
      cells += dataset.size;
      return { updated: dataset.updated };
    },
    whole: () => ({
      series: packSeries({
        kind: 'pxweb', countedOn: wish.counted ?? 'unknown', source: wish.source ?? source ?? title, rows: cells,
        figures: collector.figures, faults: collector.faults(), totals: totalFaults(collector.figures, places.countIn),
      }, places),
      sha256: hash.digest('hex'),
    }),
  };
}

/** What came must be what was asked: a variable may have been renamed between metadata and data. */
function checkAnswer(address: string, piece: Selection, { dimensions }: Dataset): void {
  for (const { code, values } of piece) {
    const found = dimensions.find((each) => each.code === code);
    const known = dimensions.map((each) => each.code).join(', ');
    if (found === undefined) throw new Refused('registers.variable-renamed', { field: address, value: code, known });
    const codes = new Set(found.codes);
    const missing = values.find((value) => !codes.has(value));
    if (missing !== undefined || found.codes.length !== values.length) {
      throw new Refused('registers.value-unknown', {
        field: code, value: missing ?? found.codes.join(', '), known: found.codes.slice(0, 8).join(', '),
      });
    }
  }
}
