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
});
