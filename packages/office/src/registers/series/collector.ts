import type { Fault, RefusalValues } from '../../platform/http/refusal.ts';
import { faultAt } from './figure.ts';
import type { FigureKey, ReadFigure } from './figure.ts';
import { measureRule } from './measures.ts';

/** What an empty cell is: hidden where the source says so, otherwise nothing that could be stored. */
export type EmptyMeans = 'hidden' | 'nothing';

export type Cell = { readonly row: number; readonly field: string; readonly key: FigureKey; readonly text: string };

/** Takes cells one by one and keeps both what can be stored and every fault of what cannot. */
export type Collector = {
  take(cell: Cell): void;
  fault(fault: Fault): void;
  /** One fault for all rows that share it: an unknown name stands in every month. */
  faultOfMany(code: string, row: number, field: string, values: RefusalValues): void;
  readonly figures: readonly ReadFigure[];
  faults(): readonly Fault[];
};

const hiddenMarks = new Set(['...', '…', 'salattu', 'dold', 'hidden']);
/** StatFin: '..' is not known, '.' cannot be: nothing is stored of either. */
const nothingMarks = new Set(['..', '.']);

export function createCollector(emptyMeans: EmptyMeans): Collector {
  const figures: ReadFigure[] = [];
  const faults: Fault[] = [];
  const rowsTaken = createRowsTaken();
  const many = new Map<string, { fault: Fault; count: number }>();
  return {
    figures,
    take({ row, field, key, text }) {
      const read = readValue(text.trim(), key.measure, emptyMeans);
      if (read === 'nothing') return;
      if (typeof read === 'string') {
        faults.push(faultAt(row, field, read, { value: text, ...whereOf(key) }));
        return;
      }
      const other = rowsTaken.takenBefore(key, row);
      if (other !== undefined) {
        faults.push(faultAt(row, field, 'registers.twice', { other, value: text, ...whereOf(key) }));
        return;
      }
      figures.push({ ...key, value: read.value, row, field });
    },
    fault: (fault) => void faults.push(fault),
    faultOfMany(code, row, field, values) {
      const name = `${code}|${field}|${values['value'] ?? ''}`;
      const before = many.get(name);
      many.set(name, before === undefined
        ? { fault: faultAt(row, field, code, values), count: 1 } : { fault: before.fault, count: before.count + 1 });
    },
    faults: () => [
      ...faults, ...Array.from(many.values(), ({ fault, count }) => ({ ...fault, values: { ...fault.values, rows: count } })),
    ],
  };
}

/** On which row a figure stood first. By measure and month, because one long name of each figure is slow to make and to find. */
function createRowsTaken() {
  const byMeasure = new Map<string, Map<string, Map<string, number>>>();
  return {
    takenBefore({ measure, period, place, group }: FigureKey, row: number): number | undefined {
      const byPeriod = entryOf(byMeasure, measure, () => new Map<string, Map<string, number>>());
      const rows = entryOf(byPeriod, period, () => new Map<string, number>());
      const name = `${place.kind.charAt(0)}${place.code}${group === '' ? '' : '|'}${group}`;
      const before = rows.get(name);
      if (before === undefined) rows.set(name, row);
      return before;
    },
  };
}

function entryOf<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let found = map.get(key);
  if (found === undefined) map.set(key, found = make());
  return found;
}

const whereOf = ({ measure, place, group, period }: FigureKey): RefusalValues =>
  ({ measure, place: group === '' ? place.code : `${place.code} ${group}`, month: period });

/** A value, the code of its fault, or nothing at all. Hidden is null and never nought. */
function readValue(text: string, measure: string, emptyMeans: EmptyMeans): { readonly value: number | null } | string {
  const small = text.toLowerCase();
  if (hiddenMarks.has(small)) return { value: null };
  if (small === '') return emptyMeans === 'hidden' ? { value: null } : 'nothing';
  if (nothingMarks.has(small)) return 'nothing';
  const plain = /^\d+$/u.test(text) ? text
    : text.replaceAll(/[\s\u00a0\u202f]/gu, '').replace('−', '-').replace(/,(?=\d+$)/u, '.');
  if (!/^-?\d+(\.\d+)?$/u.test(plain)) return 'registers.not-a-number';
  const value = Number(plain);
  const rule = measureRule(measure);
  if (rule?.mayBeNegative !== true && value < 0) return 'registers.negative';
  if (rule?.whole === true && !Number.isInteger(value)) return 'registers.not-whole';
  return { value };
}
