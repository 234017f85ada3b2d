import pg from 'pg';
import { readConfig } from '@kohtaanto/office/platform/config.ts';
import { clientConfig } from '@kohtaanto/office/platform/database/connection.ts';
import { openRegister } from '@kohtaanto/office/platform/database/open-register.ts';
import { prepareDatabase } from '@kohtaanto/office/platform/database/prepare.ts';
import { createLog } from '@kohtaanto/office/platform/log.ts';
import type { Place } from './running-office.ts';

const nightly = [
  'obligations-of-the-day', 'groups-not-yet-computed', 'snapshot-of-the-register', 'data-quality-of-the-night',
  'survey-rounds-of-the-day',
];

/**
 * The register was made as of the day, so what is computed every night has nothing to do. A new
 * office would do it all the same and share the processors with what is measured.
 */
export async function nightIsDone({ data, day }: Place): Promise<void> {
  const register = await openRegister(readConfig({ data, day }, process.env), createLog(() => undefined), true);
  const owner = new pg.Pool({ ...clientConfig(register.owner, 'bench'), max: 1 });
  try {
    await prepareDatabase(register.owner);
    await owner.query(`
      insert into office.job_run (job, started_at, finished_at, failed)
      select job, now(), now(), false from unnest($1::text[]) job
      on conflict (job) do update set started_at = now(), finished_at = now(), failed = false`, [nightly]);
  } finally {
    await owner.end();
    await register.close();
  }
}
