import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openTestDatabase, silentLog } from '../testing/test-database.ts';
import { addSmallOrganisation } from '../testing/test-world.ts';
import { createAudit } from './audit.ts';
import { startSealing } from './sealing.ts';
import { verifyTrail } from './verify.ts';
import { startVerifying } from './verifying.ts';

const { database, owner, settings, scopeFor } = await openTestDatabase();
const audit = createAudit(database);
const key = 'a key that the database does not have';

beforeAll(() => addSmallOrganisation(owner));
beforeEach(() => owner.query('truncate audit_entry, audit_seal'));

const look = (action = 'person.view') => database.write(scopeFor(), (tx) =>
  audit.record(tx, scopeFor(), { action, outcome: 'allowed', detail: { from: 'worklist' } }));

async function sealed<T>(work: (sealNow: () => Promise<number>) => Promise<T>): Promise<T> {
  const sealing = await startSealing({ owner: settings.owner, key, log: silentLog, everyMilliseconds: 60_000 });
  try {
    return await work(sealing.sealNow);
  } finally {
    await sealing.stop();
  }
}

async function verify(withKey = key) {
  const client = await owner.connect();
  try {
    return await verifyTrail(client, withKey);
  } finally {
    client.release();
  }
}

/** Three runs of three entries. */
async function threeRuns(): Promise<void> {
  await sealed(async (sealNow) => {
    for (let run = 0; run < 3; run += 1) {
      for (let entry = 0; entry < 3; entry += 1) await look();
      expect(await sealNow()).toBe(3);
    }
  });
}

describe('the audit trail', () => {
  test('is counted again by the office, which writes down up to where and what it found', async () => {
    await threeRuns();
    const verifying = startVerifying({ owner: settings.owner, key, log: silentLog, firstAfterMilliseconds: 60_000 });
    await verifying.verifyNow();
    await owner.query(`update audit_entry set purpose = 'muu' where entry_id = (select min(entry_id) from audit_entry)`);
    await verifying.verifyNow();
    await verifying.stop();
    const { rows } = await owner.query('select seals, findings from audit_check order by check_id');
    expect(rows).toMatchObject([
      { seals: 3, findings: [] }, { seals: 3, findings: [{ code: 'entry-altered', sealId: '1' }] },
    ]);
  });

  test('that nobody touched holds', async () => {
    await threeRuns();
    expect(await verify()).toMatchObject({ seals: 3, entries: 9, unsealed: 0, findings: [], lastSeal: { id: '3' } });
  });

  test('is bound in the order of its numbers where they grow by a digit', async () => {
    await owner.query('alter table audit_entry alter column entry_id restart with 99999998');
    await threeRuns();
    expect(await verify()).toMatchObject({ seals: 3, findings: [] });
  });

  test('goes on past its ninth run', async () => {
    await sealed(async (sealNow) => {
      for (let run = 0; run < 12; run += 1) {
        await look();
        expect(await sealNow()).toBe(1);
      }
    });
    expect(await verify()).toMatchObject({ seals: 12, entries: 12, findings: [], lastSeal: { id: '12' } });
  });

  test('waits for an entry whose transaction is still open, and then binds it', async () => {
    await sealed(async (sealNow) => {
      let finish: () => void = () => undefined;
      const open = new Promise<void>((resolve) => { finish = resolve; });
      const slow = database.write(scopeFor(), async (tx) => {
        await audit.record(tx, scopeFor(), { action: 'slow', outcome: 'allowed' });
        await open;
      });
      await new Promise((resolve) => { setTimeout(resolve, 50); });
      await look('quick');
      expect(await sealNow()).toBe(0);
      finish();
      await slow;
      expect(await sealNow()).toBe(2);
    });
    expect((await verify()).findings).toEqual([]);
  });

  test('a refusal is written although its own transaction was rolled back', async () => {
    await database.write(scopeFor(), async () => { throw new Error('refused'); }).catch(() => undefined);
    await audit.recordDenied(scopeFor(), { action: 'person.view' });
    const { rows } = await owner.query('select outcome, purpose from audit_entry');
    expect(rows).toEqual([{ outcome: 'denied', purpose: 'test' }]);
  });
});

describe('tampering by whoever owns the database is found, and the run is named', () => {
  test('a deleted entry', async () => {
    await threeRuns();
    await owner.query(`delete from audit_entry where entry_id = (select min(entry_id) + 1 from audit_entry where seal_id = 2)`);
    expect((await verify()).findings).toMatchObject([{ code: 'entry-deleted', sealId: '2' }]);
  });

  test('an altered entry', async () => {
    await threeRuns();
    await owner.query(`update audit_entry set staff_id = 'olli.kangas' where entry_id = (select max(entry_id) from audit_entry where seal_id = 1)`);
    expect((await verify()).findings).toMatchObject([{ code: 'entry-altered', sealId: '1' }]);
  });

  test('an altered detail, time or outcome', async () => {
    for (const change of [`detail = '{}'`, `at = at + interval '1 microsecond'`, `outcome = 'denied'`]) {
      await owner.query('truncate audit_entry, audit_seal');
      await threeRuns();
      await owner.query(`update audit_entry set ${change} where seal_id = 3`);
      expect((await verify()).findings, change).toMatchObject([{ code: 'entry-altered', sealId: '3' }]);
    }
  });

  test('an entry added to a sealed run', async () => {
    await threeRuns();
    await owner.query(`insert into audit_entry (area_id, action, purpose, outcome, seal_id) values (21, 'x', 'x', 'allowed', 2)`);
    expect((await verify()).findings).toMatchObject([{ code: 'entry-added', sealId: '2' }]);
  });

  test('an entry added afterwards with a time of long ago', async () => {
    await threeRuns();
    await owner.query(`insert into audit_entry (area_id, action, purpose, outcome, at) values (21, 'x', 'x', 'allowed', now() - interval '2 days')`);
    expect((await verify()).findings).toMatchObject([{ code: 'entry-late' }]);
  });

  test('a whole run taken away with its seal', async () => {
    await threeRuns();
    await owner.query('delete from audit_entry where seal_id = 2');
    await owner.query('delete from audit_seal where seal_id = 2');
    expect((await verify()).findings.map((finding) => finding.code)).toEqual(['seal-missing', 'entry-altered']);
  });

  test('a chain counted anew without the key', async () => {
    await threeRuns();
    expect((await verify('another key')).findings).toHaveLength(3);
  });
});
