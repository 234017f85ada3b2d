import type { ClientBase } from 'pg';
import { sealOf } from './seal.ts';
import type { SealedEntry } from './seal.ts';
import { entryColumns } from './sealing.ts';

export type Finding = {
  readonly code: 'entry-deleted' | 'entry-added' | 'entry-altered' | 'seal-missing' | 'entry-without-seal' | 'entry-late';
  readonly sealId: string;
  /** First and last entry of the run, where it still has any. */
  readonly entries: readonly [string, string] | null;
};

export type Verified = {
  readonly seals: number;
  readonly entries: number;
  readonly unsealed: number;
  readonly findings: readonly Finding[];
  readonly lastSeal: { readonly id: string; readonly seal: string } | null;
};

type SealRow = { seal_id: string; entry_count: number; seal: Buffer; sealed_at: string };

/**
 * Counts the whole chain again. A run that does not fit is named; the next ones are still judged by
 * the seals as they stand, so that one change is one finding.
 */
export async function verifyTrail(owner: ClientBase, key: string): Promise<Verified> {
  const { rows: seals } = await owner.query<SealRow>(
    `select s.seal_id::text, s.entry_count, s.seal, s.sealed_at::text from office.audit_seal s order by s.seal_id`);
  const findings: Finding[] = [];
  let previous: SealRow | null = null;
  let entries = 0;
  for (const seal of seals) {
    if (BigInt(seal.seal_id) !== BigInt(previous?.seal_id ?? 0) + 1n) {
      findings.push({ code: 'seal-missing', sealId: String(BigInt(previous?.seal_id ?? 0) + 1n), entries: null });
    }
    const run = await entriesOf(owner, seal.seal_id);
    entries += run.length;
    const finding = judge(key, { seal, previous: previous?.seal ?? null, run });
    if (finding !== null) findings.push(finding);
    previous = seal;
  }
  findings.push(...await strays(owner, previous?.seal_id ?? '0'));
  return {
    seals: seals.length, entries, unsealed: await countUnsealed(owner), findings,
    lastSeal: previous === null ? null : { id: previous.seal_id, seal: previous.seal.toString('hex') },
  };
}

async function entriesOf(owner: ClientBase, sealId: string): Promise<readonly SealedEntry[]> {
  const { rows } = await owner.query<SealedEntry>({
    name: 'verify-run',
    text: `select ${entryColumns} from office.audit_entry where seal_id = $1 order by audit_entry.entry_id`,
    values: [sealId],
  });
  return rows;
}

type Run = { readonly seal: SealRow; readonly previous: Buffer | null; readonly run: readonly SealedEntry[] };

function judge(key: string, { seal, previous, run }: Run): Finding | null {
  const expected = sealOf(key, { sealId: BigInt(seal.seal_id), previous, entries: run });
  if (run.length === seal.entry_count && expected.equals(seal.seal)) return null;
  const code = run.length < seal.entry_count ? 'entry-deleted'
    : run.length > seal.entry_count ? 'entry-added' : 'entry-altered';
  const first = run[0]?.entry_id;
  const last = run.at(-1)?.entry_id;
  return { code, sealId: seal.seal_id, entries: first === undefined || last === undefined ? null : [first, last] };
}

/** Entries that name a run there is no seal of, and entries that claim to be older than the run before theirs. */
async function strays(owner: ClientBase, lastSeal: string): Promise<readonly Finding[]> {
  const { rows } = await owner.query<{ code: Finding['code']; seal_id: string; first: string; last: string }>(`
    select 'entry-without-seal' as code, e.seal_id::text, min(e.entry_id)::text as first, max(e.entry_id)::text as last
    from office.audit_entry e where e.seal_id > $1 group by e.seal_id
    union all
    select 'entry-late', coalesce(e.seal_id, 0)::text, min(e.entry_id)::text, max(e.entry_id)::text
    from office.audit_entry e
    join office.audit_seal p on p.seal_id = coalesce(e.seal_id, $1::bigint + 1) - 1
    where e.at < p.sealed_at - interval '1 hour' group by 2
    order by 2`, [lastSeal]);
  return rows.map((row) => ({ code: row.code, sealId: row.seal_id, entries: [row.first, row.last] }));
}

async function countUnsealed(owner: ClientBase): Promise<number> {
  const { rows } = await owner.query<{ count: number }>(
    'select count(*)::int as count from office.audit_entry where seal_id is null');
  return rows[0]?.count ?? 0;
}
