import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { findVoikko } from './find-voikko.ts';
import { openVoikko } from './voikko.ts';
import type { Voikko } from './voikko.ts';
import { partsIn } from './voikko-lines.ts';

const recorded = readFileSync(join(import.meta.dirname, 'recorded/voikkospell.txt'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'voikko-'));
const opened: Voikko[] = [];
afterEach(() => opened.splice(0).forEach((voikko) => voikko.end()));

/** A program that speaks what was recorded of the real one, and does besides what the test says: each time a word comes, `at(word)`. */
function standIn(name: string, at: string): string {
  const file = join(folder, name);
  writeFileSync(file, `#!${process.execPath}
const said = {};
for (const line of ${JSON.stringify(recorded)}.split('\\n')) {
  const [, word] = /^[CW]: (.*)$/.exec(line) || [];
  if (word !== undefined) { said[word] = line; last = word; } else if (line !== '') said[last] += '\\n' + line;
}
var last;
const known = (word) => process.stdout.write((said[word] || 'W: ' + word) + '\\n');
if (process.argv.includes('--version')) { console.log('voikkospell version 4.3.1\\nlibvoikko version 4.3.1'); process.exit(0); }
if (process.argv.includes('-l')) { console.log('fi-x-standard: suomi (perussanasto)'); process.exit(0); }
require('node:readline').createInterface({ input: process.stdin }).on('line', (word) => { ${at} });
`);
  chmodSync(file, 0o755);
  return file;
}
const open = (command: string): Voikko => {
  const voikko = openVoikko(command);
  opened.push(voikko);
  return voikko;
};

it.each([
  ['+sairaan(sairas)+hoita(hoitaa)+ja(+ja)', ['sairas', 'hoitaa']], ['+putki(putki)+asenta(asentaa)+ja(+ja)', ['putki', 'asentaa']],
  ['+lähi+hoita(hoitaa)+ja(+ja)', ['lähi', 'hoitaa']], ['+kunnossapito(kunnossa=pito)+insinööri(insinööri)', ['kunnossa', 'pito', 'insinööri']],
  ['+insinööri(insinööri)+tie(tie)+tie(tie)', ['insinööri', 'tie']], ['+Helsinki(Helsinki)', ['helsinki']],
])('%s', (structure, parts) => expect(partsIn(structure)).toEqual(parts));

describe('a program that speaks as it does', () => {
  it('is found by its name or where it is told to be, and not where it is told to be left alone', async () => {
    standIn('voikkospell', 'known(word)');
    expect(await findVoikko(null, folder)).toEqual({ command: join(folder, 'voikkospell'), version: '4.3.1' });
    expect(await findVoikko(join(folder, 'voikkospell'), '')).toMatchObject({ version: '4.3.1' });
    expect(await findVoikko('off', folder)).toBeUndefined();
    expect(await findVoikko(null, join(folder, 'nowhere'))).toBeUndefined();
    expect(await findVoikko(join(folder, 'nowhere'))).toBeUndefined();
  });

  it('tells parts of the words it knows, and nothing of the others', async () => {
    const voikko = open(standIn('plain', 'known(word)'));
    const found = await voikko.partsOf(['sairaanhoitajana', 'lähihoitajat', 'kokkki', '', 'kaksi sanaa', 'c++', 'vanhustyöhön'], 5000);
    expect(Object.fromEntries(found)).toEqual({ sairaanhoitajana: ['sairas', 'hoitaa'], lähihoitajat: ['lähi', 'hoitaa'], vanhustyöhön: ['vanhus', 'työ'] });
  });

  it('that is slow keeps nobody waiting, and one that dies is started anew', async () => {
    const slow = open(standIn('slow', 'setTimeout(known, 60_000, word)'));
    const before = performance.now();
    expect(await slow.partsOf(['lähihoitajat'], 80)).toEqual(new Map());
    expect(performance.now() - before).toBeLessThan(5000);
    const mortal = open(standIn('mortal', 'known(word); if (word === "kokkki") process.exit(1)'));
    expect([...(await mortal.partsOf(['lähihoitajat', 'kokkki', 'vanhustyöhön'], 5000)).keys()]).toEqual(['lähihoitajat']);
    expect([...(await mortal.partsOf(['vanhustyöhön'], 5000)).keys()]).toEqual(['vanhustyöhön']);
    expect(await open(join(folder, 'nowhere')).partsOf(['kokki'], 500)).toEqual(new Map());
  });

  it('that breaks again and again is left alone for a while', async () => {
    const file = standIn('broken', 'require("node:fs").appendFileSync(__filename + ".asked", "x"); process.exit(1)');
    const voikko = open(file);
    for (let time = 0; time < 6; time += 1) await voikko.partsOf(['kokki'], 2000);
    expect(readFileSync(`${file}.asked`, 'utf8').length).toBeLessThanOrEqual(6);
  });
});

const real = await findVoikko(process.env['KOHTAANTO_VOIKKO'] ?? null);

it.skipIf(real === undefined)('the real one says what was recorded (skipped: this machine has no voikkospell with a Finnish dictionary)', async () => {
  const found = await open(real?.command ?? '').partsOf(['sairaanhoitajana', 'lähihoitajat', 'kokkki', 'vanhustyöhön', 'putkiasentaja'], 5000);
  expect(Object.fromEntries(found)).toEqual({
    sairaanhoitajana: ['sairas', 'hoitaa'], lähihoitajat: ['lähi', 'hoitaa'], vanhustyöhön: ['vanhus', 'työ'], putkiasentaja: ['putki', 'asentaa'],
  });
});
