import { demoRegister } from '@kohtaanto/demo/demo-register.ts';
import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import { readAreas } from '../../areas/load-areas.ts';
import { storeAreas } from '../../areas/store-areas.ts';
import { takeSnapshot } from '../../indicators/snapshot-work.ts';
import { createClock } from '../../platform/clock.ts';
import { readConfig } from '../../platform/config.ts';
import { withClient } from '../../platform/database/connection.ts';
import { openDatabase } from '../../platform/database/database.ts';
import { openRegister } from '../../platform/database/open-register.ts';
import { prepareDatabase } from '../../platform/database/prepare.ts';
import { markAsFilling, markAsInvented } from '../../platform/identity/invented-register.ts';
import { commandLog } from '../../platform/log.ts';
import { Refused } from '../../platform/http/refusal.ts';
import { tellRefusal } from '../tell-refusal.ts';
import { demoRefusals } from '../demo-register/refusals.ts';
import { storeInventedBudgets } from '../demo-register/invented-budget.ts';
import { storeInventedPortal } from '../demo-register/invented-portal.ts';
import { paidAreaOf, storeInventedPayments } from '../demo-register/invented-payments.ts';
import { fillRegister } from '../demo-register/fill-register.ts';
import { refuseUsedRegister } from '../demo-register/load-register.ts';

export type Options = {
  readonly data?: string;
  readonly day?: string;
  readonly seed: string;
  readonly areas?: string;
  readonly wholeCountry?: boolean;
};

export async function buildDemo(options: Options): Promise<void> {
  try {
    await fillDemo(options);
  } catch (error) {
    tellRefusal(error, demoRefusals);
    process.exitCode = 1;
  }
}

async function fillDemo(options: Options): Promise<void> {
  const config = readConfig({ data: options.data, day: options.day }, process.env);
  const log = commandLog();
  const day = config.day ?? createClock(null).today();
  const began = performance.now();
  const data = await readAreas();
  const areaIds = options.areas === undefined ? undefined : areaNumbers(options.areas);
  const opened = await openRegister(config, log, false);
  try {
    const { application } = await prepareDatabase(opened.owner);
    await withClient(opened.owner, 'kohtaanto-demo', async (owner) => {
      await refuseUsedRegister(owner);
      await markAsFilling(opened.folder.path);
      await storeAreas(owner, data);
      const request = { seed: seedOf(options.seed), day, data, areaIds, wholeCountry: options.wholeCountry ?? false };
      await fillRegister(owner, request);
      const database = openDatabase(application, { log, connections: 2 });
      try {
        // Areas beside each other: most of the time is the register's, and it has more than one core.
        const parts = demoRegister(request);
        const paid = [];
        for (const { areaId, invented } of parts) if (!invented) paid.push({ areaId, of: await paidAreaOf(owner, areaId) });
        await Promise.all(paid.map(({ areaId, of }) => storeInventedPayments(of, database, { seed: request.seed, day, areaId })));
        for (const { areaId, invented } of parts) if (!invented) await storeInventedPortal(owner, database, { seed: request.seed, day, areaId });
        for (const part of parts) await storeInventedBudgets(owner, request, part);
      } finally {
        await database.close();
      }
      // The obligations are those of the day; the night's work need not begin with the first page.
      await owner.query(`insert into office.job_run (job, started_at, finished_at)
        values ('obligations-of-the-day', now(), now()) on conflict (job) do nothing`);
    });
    // Figures can be asked at once, not after the first night.
    await takeSnapshot(opened.owner, opened.folder.path, day, createClock(config.day).now());
    await markAsInvented(opened.folder.path);
    process.stdout.write(`${formatIso(day)} ${((performance.now() - began) / 1000).toFixed(1)} s\n`);
  } finally {
    await opened.close();
  }
}

function areaNumbers(text: string): readonly number[] {
  const numbers = text.split(',').map((each) => Number(each.trim()));
  if (numbers.some((each) => !Number.isInteger(each) || each < 1)) throw new Refused('areas-not-numbers', { given: text });
  return numbers;
}

function seedOf(text: string): number {
  const seed = Number(text);
  if (!Number.isSafeInteger(seed) || seed < 0) throw new Refused('seed-not-number', { given: text });
  return seed;
}
