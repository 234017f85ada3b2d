import { Refused } from '../../platform/http/refusal.ts';
import { readBarometer } from '../barometer/read-barometer.ts';
import { readJsonStat } from '../json-stat/read-json-stat.ts';
import { readKela } from '../kela/read-kela.ts';
import { readGroupNames } from '../names/read-group-names.ts';
import { readPxWebJson } from '../pxweb/read-pxweb-json.ts';
import { readReceived } from '../received-csv/read-received.ts';
import { layouts } from '../statfi-monthly/layouts.ts';
import type { LayoutName } from '../statfi-monthly/layouts.ts';
import { readMonths } from '../statfi-monthly/read-months.ts';
import type { ReadSeries } from './figure.ts';
import type { Places } from './places.ts';
import type { TableWish } from './table-mapping.ts';

export type Reader = (name: string, bytes: Buffer, places: Places, wish: TableWish) => ReadSeries;

const months = (layout: LayoutName): Reader => (name, bytes, places) => readMonths(name, bytes, layout, places);

/** Each kind of file and who reads it. */
const readers: Readonly<Record<string, Reader>> = {
  ...Object.fromEntries((Object.keys(layouts) as LayoutName[]).map((layout) => [layout, months(layout)])),
  kela: readKela,
  barometer: readBarometer,
  received: readReceived,
  'occupation-names': readGroupNames,
  'pxweb-json': (name, bytes, places, wish) => readPxWebJson(name, bytes.toString('utf8'), wish, places),
  'json-stat': (name, bytes, places, wish) => readJsonStat(name, bytes.toString('utf8'), wish, places),
};

export function readerOf(kind: string): Reader {
  const reader = readers[kind];
  if (reader === undefined) throw new Refused('registers.kind-unknown', { given: kind, known: Object.keys(readers).join(', ') });
  return reader;
}
