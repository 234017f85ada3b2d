import type { JobseekerFacts } from '@kohtaanto/rules/obligations/facts.ts';
import { readConfig } from '../../platform/config.ts';
import { createPlatform } from '../../platform/create-platform.ts';
import { openRegister } from '../../platform/database/open-register.ts';
import { prepareDatabase } from '../../platform/database/prepare.ts';
import { Refused } from '../../platform/http/refusal.ts';
import { commandLog } from '../../platform/log.ts';
import { readFactsOfPerson } from '../../worklist/facts-for-command.ts';

export async function factsOfRegister(person: string, data: string | undefined): Promise<JobseekerFacts> {
  const log = commandLog();
  const config = readConfig(data === undefined ? {} : { data }, process.env);
  const opened = await openRegister(config, log, false);
  try {
    const { application } = await prepareDatabase(opened.owner);
    const platform = await createPlatform({ config, application, log });
    try {
      const facts = await readFactsOfPerson(platform, person);
      if (facts === undefined) throw new Refused('obligations.no-such-person', { person });
      return facts;
    } finally {
      await platform.close();
    }
  } finally {
    await opened.close();
  }
}
