import { takeSnapshot } from '../../indicators/snapshot-work.ts';
import { indicatorRefusals } from '../../indicators/refusals.ts';
import { createClock } from '../../platform/clock.ts';
import { readConfig } from '../../platform/config.ts';
import { openRegister } from '../../platform/database/open-register.ts';
import { prepareDatabase } from '../../platform/database/prepare.ts';
import { commandLog } from '../../platform/log.ts';
import { tellRefusal } from '../tell-refusal.ts';

export type Options = { readonly data?: string; readonly day?: string };

export async function printSnapshot(options: Options): Promise<void> {
  try {
    const config = readConfig({ data: options.data, day: options.day }, process.env);
    const clock = createClock(config.day);
    const opened = await openRegister(config, commandLog(), false);
    try {
      await prepareDatabase(opened.owner);
      const taken = await takeSnapshot(opened.owner, opened.folder.path, clock.today(), clock.now());
      const seconds = taken.milliseconds / 1000;
      process.stdout.write(`${taken.file}: ${taken.persons} persons, ${taken.spells} spells of unemployment, ${taken.rows} rows, `
        + `${(taken.bytes / 1e6).toFixed(1)} MB, ${seconds.toFixed(1)} s\n`);
    } finally {
      await opened.close();
    }
  } catch (error) {
    tellRefusal(error, indicatorRefusals);
    process.exitCode = 1;
  }
}
