import { randomUUID } from 'node:crypto';
import { Refused } from '../../platform/http/refusal.ts';
import type { AccessScope } from '../../platform/platform.ts';
import type { PackedSeries } from '../series/packed-series.ts';

/** A file between its dry run and its storing. */
export type KeptFile = {
  readonly areaId: number; readonly staffId: string; readonly name: string; readonly sha256: string; readonly startedAt: Date;
  readonly bytes: Buffer; readonly kind: string; readonly series: PackedSeries;
};

/** A director reads the faults and decides; after this the file is chosen again. */
const KEPT_MILLISECONDS = 30 * 60_000;
/** All of them together: the oldest goes first. */
const KEPT_BYTES = 120 * 1024 * 1024;

export type KeptFiles = {
  keep(file: KeptFile, fileId?: string): string;
  /** Nobody but the one who sent it. */
  get(scope: AccessScope, fileId: string): KeptFile;
  drop(fileId: string): void;
};

export function openKeptFiles(now: () => number): KeptFiles {
  const files = new Map<string, { readonly file: KeptFile; readonly at: number }>();
  const makeRoom = (): void => {
    for (const [fileId, { at }] of files) if (now() - at > KEPT_MILLISECONDS) files.delete(fileId);
    let bytes = [...files.values()].reduce((sum, { file }) => sum + file.bytes.length, 0);
    for (const [fileId, { file }] of files) {
      if (bytes <= KEPT_BYTES || files.size === 1) return;
      bytes -= file.bytes.length;
      files.delete(fileId);
    }
  };
  return {
    keep(file, fileId = randomUUID()) {
      files.set(fileId, { file, at: now() });
      makeRoom();
      return fileId;
    },
    get({ areaId, staffId }, fileId) {
      makeRoom();
      const found = files.get(fileId)?.file;
      if (found === undefined || found.areaId !== areaId || found.staffId !== staffId) throw new Refused('registers.file-gone');
      return found;
    },
    drop: (fileId) => void files.delete(fileId),
  };
}
