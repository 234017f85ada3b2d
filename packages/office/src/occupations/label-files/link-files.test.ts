import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Refused } from '../../platform/http/refusal.ts';
import { linkFiles } from './link-files.ts';

let folder = '';
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'kohtaanto-link-')); });
afterAll(async () => rm(folder, { recursive: true, force: true }));

async function files(texts: Readonly<Record<string, string>>): Promise<(name: string) => string> {
  await Promise.all(Object.entries(texts).map(([name, text]) => writeFile(join(folder, name), text)));
  return (name) => join(folder, name);
}

const CORPUS = 'L1_fi_0\tlähihoitaja\nL2_fi_0\tkokki\nL2_fi_1\travintolakokki\nL3_fi_0\tputkiasentaja\n';
const CONCEPTS = 'L1_fi_0\tlähi\nL2_fi_0\tkokki\nL2_fi_1\tkokki\nL3_fi_0\tputki\n';

it('ranks the labels of any set for each title: query, label, rank, falling score', async () => {
  const at = await files({ 'c.tsv': CORPUS, 'k.tsv': CONCEPTS, 'q.tsv': '\ufeffQ1\tlähihoitajana\r\nQ2\tkokki\r\nQ3\t–\r\n' });
  const { lines = '', told } = await linkFiles({ corpus: at('c.tsv'), concepts: at('k.tsv'), queries: at('q.tsv'), top: '3' });
  const rows = lines.trimEnd().split('\n').map((line) => line.split('\t'));
  expect(rows.filter(([, , rank]) => rank === '1').map(([query, label]) => `${query} ${label}`)).toEqual(['Q1 L1_fi_0', 'Q2 L2_fi_0']);
  for (const [place, [query, , , score]] of rows.entries()) {
    const before = rows[place - 1];
    if (before?.[0] === query) expect(Number(score)).toBeLessThan(Number(before?.[3]));
  }
  expect(told).toContain('1 titles with nothing like them');
  const byConcept = await linkFiles({ corpus: at('c.tsv'), concepts: at('k.tsv'), queries: at('q.tsv'), by: 'concept', out: at('out.tsv') });
  expect([byConcept.lines, (await readFile(at('out.tsv'), 'utf8')).match(/^Q2\tL2/gmu)?.length]).toEqual([undefined, 1]);
});

it('tells all faults of all files at once and ranks nothing', async () => {
  const at = await files({ 'c2.tsv': `${CORPUS}L1_fi_0\ttwice\nalone\nL9_fi_0\tnowhere\n`, 'k2.tsv': `${CONCEPTS}\tnothing\n`, 'q2.tsv': 'Q1\t\nQ2\ta\tb\n' });
  const refused = await linkFiles({ corpus: at('c2.tsv'), concepts: at('k2.tsv'), queries: at('q2.tsv') }).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(Refused);
  expect((refused as Refused).faults.map(({ path, code }) => `${path} ${code}`)).toEqual([
    'c2.tsv:5 occupations.id-twice', 'c2.tsv:6 occupations.two-columns', 'k2.tsv:5 occupations.id-missing',
    'q2.tsv:1 occupations.text-missing', 'q2.tsv:2 occupations.two-columns', 'c2.tsv:7 occupations.label-without-concept',
  ]);
  await expect(linkFiles({ corpus: 'none.tsv', concepts: at('k2.tsv'), queries: at('q2.tsv') })).rejects.toThrow('occupations.file-missing');
  await expect(linkFiles({ corpus: 'c', concepts: 'k', queries: 'q', top: '0', by: 'luck' })).rejects.toMatchObject({
    faults: [{ code: 'occupations.top-unfit' }, { code: 'occupations.by-unfit' }],
  });
  await expect(linkFiles({ queries: 'q' })).rejects.toMatchObject({ faults: [{ path: '--corpus', code: 'occupations.option-missing' }, { path: '--concepts' }] });
});

/** Trades each called three ways that share no letters; what is done in them is told by the same tasks. Deterministic. */
function inventedTrades() {
  let state = 7;
  const next = (most: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor(state / 65_536) % most;
  };
  const word = (): string => Array.from({ length: 3 + next(2) }, () => `${'bdfghjklmnprstv'[next(15)] ?? ''}${'aeiouy'[next(6)] ?? ''}`).join('');
  const trades = Array.from({ length: 220 }, (_, at) => ({ id: `T${at}`, names: [word(), word(), word()], tasks: Array.from({ length: 6 }, () => next(90)) }));
  return { trades, next };
}

/** As a model is made of who does what: a word's vector is the sum of its tasks' random directions. With no tasks told it is random. */
function modelOf(name: string, knows: boolean): string {
  const { trades, next } = inventedTrades();
  const dimensions = 48;
  const random = (): Float32Array => Float32Array.from({ length: dimensions }, () => next(2000) / 1000 - 1);
  const tasks = Array.from({ length: 90 }, random);
  const words = trades.flatMap(({ names, tasks: done }) => names.map((each) => [each, knows ? sumOf(done.map((task) => tasks[task] ?? random())) : random()] as const));
  const vocabulary = ['[UNK]', ...new Set(words.map(([each]) => each))];
  const table = new Float32Array(vocabulary.length * dimensions);
  for (const [each, vector] of words) table.set(vector, vocabulary.indexOf(each) * dimensions);
  const header = Buffer.from(JSON.stringify({ embeddings: { dtype: 'F32', shape: [vocabulary.length, dimensions], data_offsets: [0, table.byteLength] } }));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(header.length));
  mkdirSync(join(folder, name));
  writeFileSync(join(folder, name, 'model.safetensors'), Buffer.concat([length, header, Buffer.from(table.buffer)]));
  writeFileSync(join(folder, name, 'config.json'), JSON.stringify({ model_type: 'model2vec', hidden_dim: dimensions }));
  writeFileSync(join(folder, name, 'tokenizer.json'), JSON.stringify({
    version: '1.0', added_tokens: [], normalizer: { type: 'Lowercase' }, pre_tokenizer: { type: 'BertPreTokenizer' }, post_processor: null, decoder: null,
    model: { type: 'WordPiece', unk_token: '[UNK]', continuing_subword_prefix: '##', max_input_chars_per_word: 100, vocab: Object.fromEntries(vocabulary.map((each, at) => [each, at])) },
  }));
  return join(folder, name);
}
const sumOf = (vectors: readonly Float32Array[]): Float32Array => Float32Array.from(vectors[0] ?? [], (_, at) => vectors.reduce((sum, vector) => sum + (vector[at] ?? 0), 0));

it('a model of meanings weighs what it is proved to be worth: one that knows finds what letters do not, a random one nothing', async () => {
  const { trades } = inventedTrades();
  const rows = trades.flatMap(({ id, names }) => names.slice(0, 2).map((label, at) => [`${id}_fi_${at}`, label, id] as const));
  const at = await files({
    'c3.tsv': rows.map(([id, label]) => `${id}\t${label}\n`).join(''), 'k3.tsv': rows.map(([id, , trade]) => `${id}\t${trade}\n`).join(''),
    'q3.tsv': trades.map(({ id, names }) => `${id}\t${names[2] ?? ''}\n`).join(''),
  });
  const given = { corpus: at('c3.tsv'), concepts: at('k3.tsv'), queries: at('q3.tsv'), by: 'concept', top: '1' };
  const right = ({ lines = '' }: { readonly lines: string | undefined }): number => lines.split('\n').filter((line) => /^(T\d+)\t\1_/u.test(line)).length;
  const [plain, knowing, random] = [await linkFiles(given), await linkFiles({ ...given, embeddings: modelOf('knows', true) }), await linkFiles({ ...given, embeddings: modelOf('random', false) })];
  expect(knowing.told).toMatch(/weight [\d.]+$/u);
  expect(random.told).toMatch(/no gain, so they weigh nothing$/u);
  expect(random.lines).toBe(plain.lines);
  expect(right(knowing)).toBeGreaterThan(right(plain) + 100);
});
