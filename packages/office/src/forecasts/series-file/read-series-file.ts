import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { MOST_BYTES, readTableFile, tooManyBytes } from '../../disclosure/table-file.ts';
import { decodeText } from '../../platform/files/decode-text.ts';
import { Refused } from '../../platform/http/refusal.ts';
import type { Fault } from '../../platform/http/refusal.ts';
import { checkSeries } from './given-series.ts';
import type { GivenSeries, ReadSeries } from './given-series.ts';
import { seriesOfLines } from './series-of-lines.ts';
import { seriesOfTable } from './series-of-table.ts';
import type { ColumnWish } from './series-of-table.ts';

/** More faults than these are counted, not told. */
const TOLD_FAULTS = 200;

/** Every monthly series of a file, or all its faults at once. */
export async function readSeriesFile(path: string, wish: ColumnWish): Promise<readonly ReadSeries[]> {
  const file = basename(path);
  const faults: Fault[] = [];
  const given = await givenSeries(path, wish, faults);
  const checked = given.map((series) => checkSeries(file, series));
  faults.push(...checked.flatMap((one) => one.faults));
  const series = checked.flatMap((one) => (one.series === undefined ? [] : [one.series]));
  if (faults.length > 0) throw new Refused('forecasts.series-unfit', { file, count: faults.length }, { faults: faults.slice(0, TOLD_FAULTS) });
  if (series.length === 0) throw new Refused('forecasts.no-series', { file });
  return series;
}

/** The series that are whole, and the names of those that are not: of many municipalities a few have hidden months. */
export async function readWholeSeries(
  path: string, wish: ColumnWish,
): Promise<{ readonly series: readonly ReadSeries[]; readonly leftOut: readonly string[] }> {
  const faults: Fault[] = [];
  const given = await givenSeries(path, wish, faults);
  const checked = given.map((one) => ({ name: one.name, ...checkSeries(basename(path), one) }));
  const series = checked.flatMap((one) => (one.series === undefined ? [] : [one.series]));
  faults.push(...checked.flatMap((one) => one.faults));
  if (series.length === 0) {
    throw new Refused('forecasts.series-unfit', { file: basename(path), count: faults.length }, { faults: faults.slice(0, TOLD_FAULTS) });
  }
  return { series, leftOut: checked.flatMap((one) => (one.series === undefined ? [one.name] : [])) };
}

async function givenSeries(path: string, wish: ColumnWish, faults: Fault[]): Promise<readonly GivenSeries[]> {
  if (!/\.(jsonl|ndjson)$/iu.test(path)) return seriesOfTable(await readTableFile(path), wish);
  const file = basename(path);
  const bytes = await stat(path).then(({ size }) => {
    if (size > MOST_BYTES) throw tooManyBytes(file, size, MOST_BYTES);
    return readFile(path);
  }).catch((cause: unknown) => {
    throw cause instanceof Refused ? cause : new Refused('disclosure.file-missing', { file: path }, { cause });
  });
  const decoded = decodeText(bytes);
  if (decoded === undefined) throw new Refused('disclosure.not-a-table', { file });
  return seriesOfLines(file, decoded.text, faults);
}
