import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Tokenizer } from '@huggingface/tokenizers';
import type { TextMeaning } from '@kohtaanto/rules/occupation-linking/link-aids.ts';
import { Refused } from '../../platform/http/refusal.ts';
import type { Fault, RefusalValues } from '../../platform/http/refusal.ts';
import { numberReader, readTensors } from './tensor-file.ts';
import type { Tensor } from './tensor-file.ts';

export type Embeddings = Omit<TextMeaning, 'weight'> & { readonly name: string; readonly tokens: number };

const FILES = { weights: 'model.safetensors', tokenizer: 'tokenizer.json', config: 'config.json' } as const;
/** Tensors that hold a vector for each token, as model2vec and sentence-transformers call them. */
const NAMES = ['embeddings', 'embedding.weight'];
const REAL_NUMBERS = new Set(['F32', 'F16', 'F64']);
const MOST_BYTES = 1.5 * 2 ** 30;
const MOST_DIMENSIONS = 2048;
const MOST_TOKENS = 256;

/**
 * A model of token embeddings that the operator has laid in a folder: a table of vectors, how texts are cut into tokens, and what it says of itself.
 * Nothing is fetched. All that is wrong with the folder is told at once, and nothing of it is used.
 */
export async function readEmbeddings(folder: string): Promise<Embeddings> {
  const faults: Fault[] = [];
  const fault = (path: string, code: string, values: RefusalValues = {}): undefined => {
    faults.push({ path, code, values });
    return undefined;
  };
  const tokenizer = await tokenizerIn(folder, fault);
  const config = await jsonIn(folder, FILES.config, fault);
  const model = await vectorsIn(folder, fault);
  if (model !== undefined && tokenizer !== undefined && tokenizer.highest >= (model.mapping?.count ?? model.rows)) {
    fault(FILES.weights, 'occupations.embeddings-sizes', { what: FILES.tokenizer, wanted: tokenizer.highest + 1, given: model.mapping?.count ?? model.rows });
  }
  const told = config?.['hidden_dim'];
  if (model !== undefined && typeof told === 'number' && told !== model.dimensions) {
    fault(FILES.weights, 'occupations.embeddings-sizes', { what: `${FILES.config}: hidden_dim`, wanted: told, given: model.dimensions });
  }
  if (faults.length > 0 || tokenizer === undefined || model === undefined) throw new Refused('occupations.embeddings-unfit', { folder, count: faults.length }, { faults });
  return { name: basename(folder), tokens: model.rows, dimensions: model.dimensions, vectorOf: meaner(tokenizer.idsOf, model) };
}

type Tell = (path: string, code: string, values?: RefusalValues) => undefined;

async function bytesIn(folder: string, file: string, fault: Tell): Promise<Buffer | undefined> {
  const path = join(folder, file);
  const size = await stat(path).then((found) => (found.isFile() ? found.size : undefined), () => undefined);
  if (size === undefined) return fault(file, 'occupations.embeddings-file-missing', { file, folder });
  if (size > MOST_BYTES) return fault(file, 'occupations.file-too-large', { file, megabytes: Math.round(size / 2 ** 20), limit: MOST_BYTES / 2 ** 20 });
  return readFile(path).catch(() => fault(file, 'occupations.embeddings-file-missing', { file, folder }));
}

async function jsonIn(folder: string, file: string, fault: Tell): Promise<Readonly<Record<string, unknown>> | undefined> {
  const bytes = await bytesIn(folder, file, fault);
  if (bytes === undefined) return undefined;
  try {
    const given: unknown = JSON.parse(bytes.toString('utf8'));
    if (typeof given === 'object' && given !== null && !Array.isArray(given)) return given as Readonly<Record<string, unknown>>;
  } catch {
    // Told below as what it is: not the file it should be.
  }
  return fault(file, 'occupations.embeddings-not-json', { file });
}

/** Of the package's tokenizer what is used here: its own types cannot be resolved by Node's rules. */
type Cutter = {
  encode(text: string, options: { readonly add_special_tokens: boolean }): { readonly ids: readonly number[] };
  token_to_id(token: string): number | undefined;
};

async function tokenizerIn(folder: string, fault: Tell) {
  const given = await jsonIn(folder, FILES.tokenizer, fault);
  if (given === undefined) return undefined;
  const unfit = (reason: string): undefined => fault(FILES.tokenizer, 'occupations.embeddings-tokenizer', { reason });
  try {
    const tokenizer = new Tokenizer(given, {}) as Cutter;
    const model = given['model'] as { readonly vocab?: unknown; readonly unk_token?: unknown; readonly unk_id?: unknown } | undefined;
    const ids = Array.isArray(model?.vocab) ? model.vocab.map((_, at) => at) : Object.values((model?.vocab ?? {}) as Readonly<Record<string, number>>);
    if (ids.length === 0) return unfit('vocab');
    const unknown = typeof model?.unk_id === 'number' ? model.unk_id : typeof model?.unk_token === 'string' ? tokenizer.token_to_id(model.unk_token) : undefined;
    const idsOf = (text: string): readonly number[] =>
      tokenizer.encode(text, { add_special_tokens: false }).ids.filter((id) => id !== unknown).slice(0, MOST_TOKENS);
    idsOf('lähihoitaja');
    return { highest: ids.reduce((most, id) => Math.max(most, id), 0), idsOf };
  } catch (error) {
    return unfit(error instanceof Error ? error.message : String(error));
  }
}

type Column = { readonly count: number; readonly at: (token: number) => number };
type Vectors = { readonly rows: number; readonly dimensions: number; readonly number: (at: number) => number; readonly mapping: Column | undefined; readonly weights: Column | undefined };

async function vectorsIn(folder: string, fault: Tell): Promise<Vectors | undefined> {
  const bytes = await bytesIn(folder, FILES.weights, fault);
  if (bytes === undefined) return undefined;
  const tensors = readTensors(bytes);
  if (typeof tensors === 'string') return fault(FILES.weights, `occupations.embeddings-${tensors}`, { file: FILES.weights });
  const name = NAMES.find((each) => tensors.has(each));
  const table = name === undefined ? undefined : tensors.get(name);
  if (table === undefined) return fault(FILES.weights, 'occupations.embeddings-no-table', { wanted: NAMES.join(', '), given: [...tensors.keys()].join(', ') });
  const [rows = 0, dimensions = 0] = table.shape;
  const number = REAL_NUMBERS.has(table.dtype) ? numberReader(table) : undefined;
  if (number === undefined) fault(FILES.weights, 'occupations.embeddings-dtype', { tensor: name ?? '', given: table.dtype });
  const isTable = table.shape.length === 2 && rows > 0 && dimensions > 0 && dimensions <= MOST_DIMENSIONS;
  if (!isTable) fault(FILES.weights, 'occupations.embeddings-shape', { tensor: name ?? '', given: table.shape.join(' × '), limit: MOST_DIMENSIONS });
  const [mapping, weights] = [columnIn('mapping', tensors, fault), columnIn('weights', tensors, fault)];
  return number === undefined || !isTable ? undefined : { rows, dimensions, number, mapping, weights };
}

/** What newer models tell of each token beside the table: its row in it, or how much it weighs. */
function columnIn(name: 'mapping' | 'weights', tensors: ReadonlyMap<string, Tensor>, fault: Tell): Column | undefined {
  const tensor = tensors.get(name);
  if (tensor === undefined) return undefined;
  const at = numberReader(tensor);
  if (at === undefined) return fault(FILES.weights, 'occupations.embeddings-dtype', { tensor: name, given: tensor.dtype });
  return { count: tensor.shape[0] ?? 0, at };
}

/** A text is the mean of its tokens' vectors, of length one. */
const meaner = (idsOf: (text: string) => readonly number[], { rows, dimensions, number, mapping, weights }: Vectors) => (text: string): Float32Array | undefined => {
  const sum = new Float32Array(dimensions);
  for (const id of idsOf(text)) {
    const row = mapping === undefined ? id : mapping.at(id);
    if (row < 0 || row >= rows) continue;
    const weight = weights !== undefined && id < weights.count ? weights.at(id) : 1;
    for (let at = 0; at < dimensions; at += 1) sum[at] = (sum[at] ?? 0) + weight * number(row * dimensions + at);
  }
  let squares = 0;
  for (const each of sum) squares += each * each;
  const length = Math.sqrt(squares);
  if (!Number.isFinite(length) || length === 0) return undefined;
  for (let at = 0; at < dimensions; at += 1) sum[at] = (sum[at] ?? 0) / length;
  return sum;
};
