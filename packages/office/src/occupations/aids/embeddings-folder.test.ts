import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Refused } from '../../platform/http/refusal.ts';
import { readEmbeddings } from './embeddings-folder.ts';

const WORDS = ['[UNK]', 'lähi', '##hoitaja', 'kokki', 'sairaan'];

/** A folder with a model of five tokens in three dimensions, or with what the test makes of it. */
function folderWith(more: { readonly table?: object; readonly bytes?: (file: Buffer) => Buffer; readonly config?: string; readonly tokenizer?: object; readonly without?: string } = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'embeddings-'));
  const numbers = Float32Array.from([9, 9, 9, 1, 0, 0, 0, 1, 0, 0, 0, 1, 2, 0, 0]);
  const header = Buffer.from(JSON.stringify({ __metadata__: { format: 'pt' }, embeddings: { dtype: 'F32', shape: [5, 3], data_offsets: [0, 60], ...more.table } }));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(header.length));
  const file = Buffer.concat([length, header, Buffer.from(numbers.buffer)]);
  writeFileSync(join(folder, 'model.safetensors'), more.bytes?.(file) ?? file);
  writeFileSync(join(folder, 'config.json'), more.config ?? JSON.stringify({ model_type: 'model2vec', hidden_dim: 3 }));
  writeFileSync(join(folder, 'tokenizer.json'), JSON.stringify(more.tokenizer ?? wordPiece(WORDS)));
  if (more.without !== undefined) rmSync(join(folder, more.without));
  return folder;
}
const wordPiece = (words: readonly string[]) => ({
  version: '1.0', added_tokens: [], normalizer: { type: 'BertNormalizer', clean_text: true, handle_chinese_chars: true, strip_accents: false, lowercase: true },
  pre_tokenizer: { type: 'BertPreTokenizer' }, post_processor: null, decoder: null,
  model: { type: 'WordPiece', unk_token: '[UNK]', continuing_subword_prefix: '##', max_input_chars_per_word: 100, vocab: Object.fromEntries(words.map((word, at) => [word, at])) },
});
const refused = async (folder: string): Promise<readonly string[]> => {
  const error: unknown = await readEmbeddings(folder).then(() => undefined, (reason: unknown) => reason);
  if (!(error instanceof Refused)) throw new Error('it was not refused', { cause: error });
  expect(error.code).toBe('occupations.embeddings-unfit');
  return error.faults.map(({ path, code }) => `${path} ${code.replace('occupations.', '')}`);
};

describe('a folder with a model', () => {
  it('tells what a text means: the mean of its tokens, of length one; unknown ones say nothing', async () => {
    const { vectorOf, dimensions, tokens } = await readEmbeddings(folderWith());
    expect([dimensions, tokens]).toEqual([3, 5]);
    expect([...vectorOf('Lähihoitaja') ?? []]).toEqual([Math.fround(Math.SQRT1_2), Math.fround(Math.SQRT1_2), 0]);
    expect([...vectorOf('kokki xyzzy') ?? []]).toEqual([0, 0, 1]);
    expect(vectorOf('xyzzy')).toBeUndefined();
    expect(vectorOf('')).toBeUndefined();
  });

  it('may be cut by Unigram too, and be of sixteen bits', async () => {
    const unigram = {
      version: '1.0', added_tokens: [], normalizer: { type: 'Lowercase' }, pre_tokenizer: { type: 'Metaspace', replacement: '▁', prepend_scheme: 'always', split: true },
      post_processor: null, decoder: null,
      model: { type: 'Unigram', unk_id: 0, vocab: [['<unk>', 0], ['▁lähi', -2], ['hoitaja', -3], ['▁kokki', -2], ['▁', -4]], byte_fallback: false },
    };
    const half = Buffer.alloc(30);
    for (const [at, bits] of [0x4880, 0x4880, 0x4880, 0x3c00, 0, 0, 0, 0x3c00, 0, 0, 0, 0x3c00, 0x4000, 0, 0].entries()) half.writeUInt16LE(bits, at * 2);
    const folder = folderWith({ tokenizer: unigram, table: { dtype: 'F16', data_offsets: [0, 30] }, bytes: (file) => Buffer.concat([file.subarray(0, file.length - 60), half]) });
    const { vectorOf } = await readEmbeddings(folder);
    expect([...vectorOf('Lähihoitaja') ?? []]).toEqual([Math.fround(Math.SQRT1_2), Math.fround(Math.SQRT1_2), 0]);
    expect([...vectorOf('kokki') ?? []]).toEqual([0, 0, 1]);
  });

  it.each([
    ['nothing there', join(tmpdir(), 'no-such-folder'), ['tokenizer.json embeddings-file-missing', 'config.json embeddings-file-missing', 'model.safetensors embeddings-file-missing']],
    ['a file missing', folderWith({ without: 'tokenizer.json' }), ['tokenizer.json embeddings-file-missing']],
    ['two faults at once', folderWith({ config: 'version https://git-lfs', bytes: (file) => file.subarray(0, 6) }),
      ['config.json embeddings-not-json', 'model.safetensors embeddings-header-cut']],
    ['numbers cut off', folderWith({ bytes: (file) => file.subarray(0, file.length - 4) }), ['model.safetensors embeddings-tensor-cut']],
    ['a header that is none', folderWith({ bytes: (file) => Buffer.concat([file.subarray(0, 8), Buffer.from('x'), file.subarray(9)]) }), ['model.safetensors embeddings-header-unreadable']],
    ['numbers of eight bits', folderWith({ table: { dtype: 'I8', shape: [20, 3], data_offsets: [0, 60] } }), ['model.safetensors embeddings-dtype']],
    ['no table of vectors', folderWith({ bytes: (file) => Buffer.from(file.toString('latin1').replace('"embeddings"', '"encoder.wt"'), 'latin1') }), ['model.safetensors embeddings-no-table']],
    ['a table of three sides', folderWith({ table: { shape: [5, 3, 1] } }), ['model.safetensors embeddings-shape']],
    ['more tokens than vectors', folderWith({ tokenizer: wordPiece([...WORDS, 'a', 'b']) }), ['model.safetensors embeddings-sizes']],
    ['dimensions that are another model\'s', folderWith({ config: '{"hidden_dim": 256}' }), ['model.safetensors embeddings-sizes']],
    ['a tokenizer of an unknown kind', folderWith({ tokenizer: { model: { type: 'Nothing', vocab: { a: 0 } } } }), ['tokenizer.json embeddings-tokenizer']],
  ] as const)('%s', async (_, folder, faults) => expect(await refused(folder)).toEqual(faults));
});
