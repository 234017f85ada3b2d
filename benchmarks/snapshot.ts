/**
 * The snapshot of a register of 300 000 persons: read in one repeatable-read transaction, put in order,
 * spells of unemployment derived, written to the disk with its checksum and read back. Counted are spells of
 * the register (searches, statuses, services); duties come besides. The peer reads the statuses
 * alone in the ordinary way, an object for each row.
 */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from 'pg';
import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { buildSnapshot, rowsIn } from '@kohtaanto/office/indicators/build-snapshot.ts';
import { readSnapshotFile, writeSnapshot } from '@kohtaanto/office/indicators/snapshot-file.ts';
import { withClient } from '@kohtaanto/office/platform/database/connection.ts';
import { openDataFolder } from '@kohtaanto/office/platform/database/data-folder.ts';
import { startEmbedded } from '@kohtaanto/office/platform/database/embedded.ts';
import { prepareDatabase } from '@kohtaanto/office/platform/database/prepare.ts';
import { figureLine, printFigures } from './measuring/figure.ts';

const PERSONS = Number(process.argv[2] ?? 300_000);
const RUNS = 3;
const day = plainDate('2026-11-23');
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** Persons of 300 municipalities, ten years of statuses that touch, some services and duties. */
async function fill(owner: Client): Promise<void> {
  await owner.query(`set session_replication_role = replica; set synchronous_commit = off; set jit = off`);
  // The rules that make writing safe are not what is timed here.
  await owner.query(`do $$ declare c record; begin
    for c in select conrelid::regclass as tab, conname from pg_constraint where contype = 'x' and connamespace = 'office'::regnamespace
    loop execute format('alter table %s drop constraint %I', c.tab, c.conname); end loop; end $$`);
  await owner.query(`insert into office.area (area_id, name_fi, name_sv, name_en) select n, 'a', 'a', 'a' from generate_series(1, 45) n`);
  await owner.query(`insert into office.municipality (municipality_code, name_fi, name_sv, name_en, region_code, region_fi)
    select lpad(n::text, 3, '0'), 'm', 'm', 'm', '01', 'r' from generate_series(1, 300) n`);
  await owner.query(`insert into office.area_municipality select 1 + n % 45, lpad(n::text, 3, '0'), '[2025-01-01,)' from generate_series(1, 300) n`);
  const uuid = (text: string) => `(lpad(to_hex(hashint8(${text}::bigint)::bigint & 4294967295), 8, '0') || '-0000-4000-8000-' || lpad(${text}::text, 12, '0'))::uuid`;
  await owner.query(`insert into office.person (area_id, person_id, birth_date, sex, municipality_code, nationality, occupation)
    select 1 + (n % 300 + 1) % 45, ${uuid('n')}, date '1960-01-01' + n % 17000, case when n % 2 = 0 then 'man' else 'woman' end,
      lpad((n % 300 + 1)::text, 3, '0'), case when n % 9 = 0 then 'EE' else 'FI' end, (1000 + n % 400)::text
    from generate_series(1, $1::int) n`, [PERSONS]);
  const period = (start: string, length: string) => `daterange(${start}, ${start} + ${length})`;
  await owner.query(`insert into office.job_search (area_id, search_id, person_id, period, requested_on, registered_on)
    select p.area_id, gen_random_uuid(), p.person_id, ${period(`date '2017-01-01' + k * 1200`, '900')}, date '2017-01-01', date '2017-01-01'
    from office.person p, generate_series(0, 2) k`);
  await owner.query(`insert into office.employment_status (area_id, status_id, person_id, code, period)
    select p.area_id, gen_random_uuid(), p.person_id, (array['02','01','02','07','09'])[1 + (k + hashtext(p.person_id::text) & 7) % 5],
      ${period(`date '2017-01-01' + k * 450`, '450')} from office.person p, generate_series(0, 7) k`);
  await owner.query(`insert into office.service_spell (area_id, service_spell_id, person_id, kind, name, period, estimated_end)
    select p.area_id, gen_random_uuid(), p.person_id, 'coaching', '', ${period(`date '2020-01-01' + k * 700`, '90')}, date '2020-04-01'
    from office.person p, generate_series(0, 1) k`);
  await owner.query(`insert into office.obligation (area_id, person_id, obligation_key, kind, party, due, office_day, state, met_on, because, rule_version, certain)
    select p.area_id, p.person_id, k::text, 'job-search-discussion', 'authority', date '2025-01-01' + k * 90, date '2025-01-01', 'met',
      date '2025-01-01' + k * 90, '[]', '2025-01-01', true from office.person p, generate_series(0, 3) k`);
  await owner.query('vacuum analyze');
}

const folder = await mkdtemp(join(tmpdir(), 'kohtaanto-bench-snapshot-'));
await chmod(folder, 0o755); // PostgreSQL may run as another user
const server = await startEmbedded(await openDataFolder(folder), { log: silent, durable: false });
try {
  const settings = { ...server, database: 'bench' };
  await prepareDatabase(settings);
  await withClient(settings, 'bench', async (owner) => {
    await fill(owner);
    const file = join(folder, 'one.snapshot');
    let best = Infinity;
    let lines: readonly string[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const begun = performance.now();
      const snapshot = await buildSnapshot(settings, day);
      const built = performance.now();
      const bytes = await writeSnapshot(file, snapshot, new Date());
      const written = performance.now();
      await readSnapshotFile(file);
      const read = performance.now();
      const { searches, statuses, services, spells } = snapshot.tables;
      const counted = searches.person.length + statuses.person.length + services.person.length;
      if (written - begun > best) continue;
      best = written - begun;
      lines = [
        `# ${PERSONS} persons, ${counted} spells of the register, ${rowsIn(snapshot)} rows in all, ${spells.person.length} spells of unemployment`,
        `# built in ${(built - begun).toFixed(0)} ms, ${(bytes / 1e6).toFixed(1)} MB written in ${(written - built).toFixed(0)} ms, read and verified in ${(read - written).toFixed(0)} ms`,
        `# all rows: ${((rowsIn(snapshot) - spells.person.length) / (best / 1000)).toFixed(0)} rows/s`,
        figureLine('snapshot', counted / (best / 1000), 'spells/s', { at: 'least', value: 500_000 }),
      ];
    }
    const peerBegun = performance.now();
    const { rows } = await owner.query('select person_id, lower(period) as start, upper(period) as ended, code from office.employment_status');
    const peer = rows.length / ((performance.now() - peerBegun) / 1000);
    printFigures([...lines.slice(0, 3), `# peer: statuses alone by an ordinary query, ${peer.toFixed(0)} rows/s`, ...lines.slice(3)]);
  });
} finally {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}
