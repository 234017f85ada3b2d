import { basename } from 'node:path';
import { parse } from 'csv-parse/sync';
import { Refused } from '../../platform/http/refusal.ts';
import { readPairs, readTextFile } from './read-pairs.ts';

/** Each concept's broader one, from ESCO's own file of relations or from two columns with a tab between. */
export async function readTree(path: string): Promise<ReadonlyMap<string, string>> {
  const text = await readTextFile(path);
  if (!text.slice(0, text.search(/[\r\n]/u)).includes('conceptUri')) return treeOfPairs(path);
  const records: readonly Readonly<Record<string, string>>[] = parse(text, { columns: true, skip_empty_lines: true, relax_column_count: true });
  const broader = new Map<string, string>();
  for (const { conceptUri = '', broaderUri = '' } of records) if (conceptUri !== '' && broaderUri !== '') broader.set(conceptUri, broaderUri);
  if (broader.size === 0) throw new Refused('occupations.file-empty', { file: basename(path) });
  return broader;
}

async function treeOfPairs(path: string): Promise<ReadonlyMap<string, string>> {
  const { pairs, faults, file } = await readPairs(path);
  if (faults.length > 0) throw new Refused('occupations.files-unfit', { count: faults.length }, { faults: faults.slice(0, 200) });
  if (pairs.length === 0) throw new Refused('occupations.file-empty', { file });
  return new Map(pairs.map(({ id, text }) => [id, text]));
}
