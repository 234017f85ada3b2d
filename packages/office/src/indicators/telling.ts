import { Refused } from '../platform/http/refusal.ts';
import type { Config, Database, Log } from '../platform/platform.ts';
import { startDeciding } from './gate/deciding.ts';
import { openFixing } from './gate/fix-trends.ts';
import type { Fixing } from './gate/fix-trends.ts';
import { openGate } from './gate/gate.ts';
import type { Gate } from './gate/gate.ts';
import { openShelf } from './snapshot-shelf.ts';
import type { LookedAt, SnapshotShelf } from './snapshot-shelf.ts';

/** All that is needed to tell a figure: whoever tells one, in whatever form, asks here (KNO-4). */
export type Telling = {
  readonly database: Database;
  readonly shelf: SnapshotShelf;
  readonly gate: Gate;
  readonly fixing: Fixing;
};

type Office = { readonly database: Database; readonly log: Log; readonly config: Pick<Config, 'dataFolder'> };

const ofOffices = new WeakMap<Database, Telling>();

/** One for an office: the slices share its thread, its snapshot and what has been read of the ledger. */
export function tellingOf({ database, config, log }: Office): Telling {
  const known = ofOffices.get(database);
  if (known !== undefined) return known;
  const gate = openGate(database, startDeciding());
  const telling = { database, shelf: openShelf(config.dataFolder), gate, fixing: openFixing(database, gate, log) };
  ofOffices.set(database, telling);
  return telling;
}

/** The newest snapshot; an office that has just been opened is still making its first. */
export async function newest({ shelf }: Telling): Promise<LookedAt> {
  const looked = await shelf.look();
  if (looked === null) throw new Refused('indicators.no-snapshot');
  return looked;
}
