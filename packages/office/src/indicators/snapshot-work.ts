import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { ConnectionSettings } from '../platform/database/connection.ts';
import { buildSnapshot, rowsIn } from './build-snapshot.ts';
import { openShelf } from './snapshot-shelf.ts';

export type TakenSnapshot = {
  readonly file: string; readonly bytes: number; readonly persons: number; readonly spells: number;
  readonly rows: number; readonly milliseconds: number;
};

/** Reads the register as its owner and keeps what it read in the data folder. */
export async function takeSnapshot(
  owner: ConnectionSettings, dataFolder: string, day: PlainDate, now: Date,
): Promise<TakenSnapshot> {
  const began = performance.now();
  const snapshot = await buildSnapshot(owner, day);
  const { file, bytes } = await openShelf(dataFolder).keep(snapshot, now);
  return {
    file, bytes, persons: snapshot.tables.persons.born.length, spells: snapshot.tables.spells.start.length,
    rows: rowsIn(snapshot), milliseconds: performance.now() - began,
  };
}
