import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { decodeText } from '../../platform/files/decode-text.ts';
import { Refused } from '../../platform/http/refusal.ts';
import type { Fault } from '../../platform/http/refusal.ts';

export type Pair = { readonly row: number; readonly id: string; readonly text: string };
export type Pairs = { readonly file: string; readonly pairs: readonly Pair[]; readonly faults: readonly Fault[] };

const MOST_BYTES = 200 * 1024 * 1024;

/** What some writers put above the columns. */
const HEADINGS = new Set(['id', 'query_id', 'q_id', 'label_id', 'corpus_id', 'c_id', 'element_id']);

/** A file of two columns with a tab between: an id and a text. Every fault is told at once. */
export async function readPairs(path: string): Promise<Pairs> {
  const file = basename(path);
  const faults: Fault[] = [];
  const pairs: Pair[] = [];
  const rowOf = new Map<string, number>();
  for (const [at, line] of (await readTextFile(path)).split(/\r\n|\n|\r/u).entries()) {
    if (line.trim() === '') continue;
    const row = at + 1;
    const cells = line.split('\t').map((cell) => cell.trim());
    const [id = '', text = ''] = cells;
    const fault = (code: string, values: Fault['values'] = {}): void => void faults.push({ path: `${file}:${row}`, code, values: { row, ...values } });
    if (row === 1 && HEADINGS.has(id.toLowerCase())) continue;
    if (cells.length !== 2) fault('occupations.two-columns', { columns: cells.length });
    else if (id === '') fault('occupations.id-missing', { given: text });
    else if (text === '') fault('occupations.text-missing', { id });
    else if (rowOf.has(id)) fault('occupations.id-twice', { id, other: rowOf.get(id) ?? 0 });
    else {
      rowOf.set(id, row);
      pairs.push({ row, id, text });
    }
  }
  return { file, pairs, faults };
}

export async function readTextFile(path: string): Promise<string> {
  let bytes: Buffer;
  try {
    const { size } = await stat(path);
    if (size > MOST_BYTES) throw new Refused('occupations.file-too-large', { file: basename(path), megabytes: Math.ceil(size / 2 ** 20), limit: MOST_BYTES / 2 ** 20 });
    bytes = await readFile(path);
  } catch (cause) {
    throw cause instanceof Refused ? cause : new Refused('occupations.file-missing', { file: path }, { cause });
  }
  const decoded = decodeText(bytes);
  if (decoded === undefined) throw new Refused('occupations.not-text', { file: basename(path) });
  return decoded.text;
}
