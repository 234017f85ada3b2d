import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** Below this the headers weigh more than what is saved. */
const worthIt = 1024;

/**
 * Each piece lies beside itself packed as tightly as gzip can, once, at the build: the office would
 * otherwise pack it anew for every reader, and in a hurry.
 */
export function precompressed(): Plugin {
  return {
    name: 'precompressed',
    async writeBundle({ dir }, bundle) {
      if (dir === undefined) return;
      await Promise.all(Object.values(bundle).map(async (file) => {
        const bytes = Buffer.from(file.type === 'chunk' ? file.code : file.source);
        if (bytes.length < worthIt || !/\.(js|css)$/.test(file.fileName)) return;
        await writeFile(join(dir, `${file.fileName}.gz`), gzipSync(bytes, { level: 9 }));
      }));
    },
  };
}
