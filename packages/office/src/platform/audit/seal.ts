import { createHmac } from 'node:crypto';

/** An entry as it is bound: every column that tells something, as PostgreSQL writes it. */
export type SealedEntry = {
  readonly entry_id: string;
  readonly area_id: number;
  /** Seconds since 1970, to the microsecond: no time zone or style can change it. */
  readonly at: string;
  readonly staff_id: string | null;
  readonly person_id: string | null;
  readonly action: string;
  readonly purpose: string;
  readonly outcome: string;
  readonly detail: string;
};

export type SealInput = {
  readonly sealId: bigint;
  readonly previous: Buffer | null;
  readonly entries: readonly SealedEntry[];
};

/**
 * Binds a run to the one before it. The key is not in the database, so that somebody who can write
 * every table still cannot make a seal that fits.
 */
export function sealOf(key: string, { sealId, previous, entries }: SealInput): Buffer {
  const chain = createHmac('sha256', key).update(`${sealId}\n`).update(previous ?? '');
  for (const entry of entries) {
    // As JSON, so that no text can pretend to be the border between two fields.
    chain.update(JSON.stringify([
      entry.entry_id, entry.area_id, entry.at, entry.staff_id, entry.person_id, entry.action, entry.purpose,
      entry.outcome, entry.detail,
    ])).update('\n');
  }
  return chain.digest();
}
