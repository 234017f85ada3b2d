import { gateRefusals } from '../../indicators/gate-refusals.ts';
import { indicatorRefusals } from '../../indicators/refusals.ts';
import type { LookedAt } from '../../indicators/snapshot-shelf.ts';
import { takeSnapshot } from '../../indicators/snapshot-work.ts';
import { newest, tellingOf } from '../../indicators/telling.ts';
import type { Telling } from '../../indicators/telling.ts';
import { createClock } from '../../platform/clock.ts';
import { readConfig } from '../../platform/config.ts';
import { createPlatform } from '../../platform/create-platform.ts';
import type { ConnectionSettings } from '../../platform/database/connection.ts';
import { openRegister } from '../../platform/database/open-register.ts';
import { prepareDatabase } from '../../platform/database/prepare.ts';
import type { RefusalTexts } from '../../platform/http/refusal.ts';
import { commandLog } from '../../platform/log.ts';
import type { Log } from '../../platform/platform.ts';

/** A register opened by a command that tells figures: through the same gate as the office itself. */
export type TellingRegister = { readonly owner: ConnectionSettings; readonly telling: Telling; readonly looked: LookedAt };

export const tellingRefusals: RefusalTexts = { ...indicatorRefusals, ...gateRefusals };

/** The first look takes the snapshot; later ones wait for nothing. */
export async function withTelling<T>(
  given: { readonly data?: string; readonly day?: string }, work: (register: TellingRegister) => Promise<T>,
): Promise<T> {
  const config = readConfig(given, process.env);
  const log = commandLog();
  // Connections may see the server of the data folder stop before they have said goodbye: that is no news.
  let closing = false;
  const untilClosing: Log = { ...log, warn: (message, values) => { if (!closing) log.warn(message, values); } };
  const opened = await openRegister(config, log, false);
  try {
    const { application } = await prepareDatabase(opened.owner);
    const platform = await createPlatform({ config: { ...config, dataFolder: opened.folder.path }, application, log: untilClosing });
    try {
      const telling = tellingOf(platform);
      if (await telling.shelf.look() === null) {
        const clock = createClock(config.day);
        process.stderr.write(`${(await takeSnapshot(opened.owner, opened.folder.path, clock.today(), clock.now())).file}\n`);
      }
      return await work({ owner: opened.owner, telling, looked: await newest(telling) });
    } finally {
      closing = true;
      await platform.close();
    }
  } finally {
    await opened.close();
  }
}
