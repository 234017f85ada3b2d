import { parentPort, workerData } from 'node:worker_threads';
import { decodeText } from '../../platform/files/decode-text.ts';
import { readZip } from '../../platform/files/read-zip.ts';
import { Refused } from '../../platform/http/refusal.ts';
import { escoBatches, headOf } from './esco-batches.ts';
import type { EscoBatch } from './esco-batches.ts';
import type { EscoFile } from './esco-content.ts';
import type { EscoSaid, EscoWork } from './esco-reading.ts';
import { readEscoFile } from './read-esco-file.ts';
import { escoOf } from './read-esco.ts';

/** A thread that reads the files of a version and hands its rows over, batch by batch as they are asked for: see `esco-reading.ts`. */
const { files, release, folder } = workerData as EscoWork;
const MOST_UNPACKED = 600 * 1024 * 1024;
const isText = (name: string): boolean => /\.(csv|json)$/iu.test(name) && !/(^|\/)[._]/u.test(name);
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
const say = (said: EscoSaid): void => parentPort?.postMessage(said);

try {
  const texts = files.flatMap(({ name, bytes }) => {
    const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (!/\.zip$/iu.test(name)) return [{ name, bytes: whole }];
    const inside = readZip(whole, isText, MOST_UNPACKED);
    if (inside === undefined) throw new Refused('occupations.zip-unfit', { file: name });
    return inside;
  }).filter(({ name }) => isText(name)).toSorted((a, b) => Number(/json$/iu.test(a.name)) - Number(/json$/iu.test(b.name)) || (a.name < b.name ? -1 : 1));
  const read: EscoFile[] = [];
  for (const [at, { name, bytes }] of texts.entries()) {
    say({ kind: 'reading', file: name, done: at, total: texts.length });
    const decoded = decodeText(bytes);
    if (decoded === undefined) throw new Refused('occupations.esco-not-text', { file: name });
    const file = readEscoFile(name, decoded.text);
    if (file !== undefined) read.push(file);
  }
  const content = escoOf(folder, read, release);
  const batches: Iterator<EscoBatch> = escoBatches(content);
  const { counts } = headOf(content);
  say({ kind: 'ready', head: headOf(content), rows: counts.groups + counts.occupations + counts.skills + counts.labels + counts.relations });
  parentPort?.on('message', () => {
    const { done, value } = batches.next();
    say({ kind: 'rows', batch: done === true ? null : value });
  });
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  say({ kind: 'refused', code: error.code, values: error.values, faults: error.faults });
}
