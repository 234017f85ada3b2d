import { parse } from 'csv-parse/sync';
import { layouts } from '../statfi-monthly/layouts.ts';
import { receivedColumns } from '../received-csv/read-received.ts';

/** Headings by which each kind of file is known, those that only it has first. */
const headingsOf: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(Object.entries(layouts).map(([kind, { measures, place, group }]) => [
    kind, [...Object.keys(measures), 'time', ...(place === null ? [] : [place.column]), ...(group === null ? [] : [group])],
  ])),
  kela: ['aikatyyppi', 'vuosikuukausi', 'saaja_lkm', 'korvattu_paiva_lkm', 'maksettu_eur'],
  barometer: ['period', 'area', 'item', 'score', 'answers'],
  received: receivedColumns,
  'occupation-names': ['code', 'fi', 'sv', 'en'],
};

/** At least so much of a kind must be there: one renamed column is a fault that can be told, not another kind. */
const ENOUGH = 0.6;

/** What a file is, by what stands in it; undefined: nothing that is known here. */
export function recognise(bytes: Buffer): { readonly kind: string } | { readonly kind: null; readonly headings: readonly string[] } {
  const start = bytes.subarray(0, 65_536).toString('utf8').replace(/^\uFEFF/u, '').trimStart();
  if (start.startsWith('{')) {
    return { kind: /^\{\s*"(columns|comments|data)"/u.test(start) && start.includes('"columns"') ? 'pxweb-json' : 'json-stat' };
  }
  if (start.startsWith('[')) return { kind: 'occupation-names' };
  const headings = headingsIn(start);
  if (headings.includes('code') && headings.includes('preferredLabel')) return { kind: 'occupation-names' };
  const scores = Object.entries(headingsOf).map(([kind, wanted]) => {
    const there = wanted.filter((heading) => headings.includes(heading)).length;
    return { kind, share: there / wanted.length, there, apart: apartFrom(wanted, headings) };
  });
  const [best] = scores.toSorted((one, other) => other.there - one.there || other.share - one.share || one.apart - other.apart);
  return best !== undefined && best.share >= ENOUGH ? { kind: best.kind } : { kind: null, headings };
}

/** How far what is missing is from what stands there besides: Tyovoimaa is a renamed Tyovoima, and no Ammattiryhma. */
function apartFrom(wanted: readonly string[], headings: readonly string[]): number {
  const besides = headings.filter((heading) => !wanted.includes(heading));
  const missing = wanted.filter((heading) => !headings.includes(heading));
  return missing.reduce((sum, heading) => sum + Math.min(1, ...besides.map((each) => signsApart(heading, each) / heading.length)), 0);
}

/** How many signs must be added, taken away or changed to make the one of the other. */
function signsApart(one: string, other: string): number {
  let row = Array.from({ length: Math.min(other.length, 80) + 1 }, (_, place) => place);
  for (const [above, sign] of [...one.slice(0, 80).toLowerCase()].entries()) {
    const next = [above + 1];
    for (const [place, beside] of [...other.slice(0, 80).toLowerCase()].entries()) {
      next.push(Math.min((next[place] ?? 0) + 1, (row[place + 1] ?? 0) + 1, (row[place] ?? 0) + (sign === beside ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

function headingsIn(start: string): readonly string[] {
  const line = start.slice(0, start.search(/[\r\n]|$/u));
  const [delimiter = ','] = [';', '\t', ','].toSorted((one, other) => line.split(other).length - line.split(one).length);
  try {
    const [headings = []] = parse(line, { delimiter, relaxColumnCount: true, trim: true }) as string[][];
    return headings;
  } catch {
    return [line.slice(0, 80)];
  }
}
