import type { JobseekerFacts } from '@kohtaanto/rules/obligations/facts.ts';
import type { Platform } from '../platform/platform.ts';
import { factsOfPerson } from './facts-of-person.ts';
import { loadFactRows } from './facts-store.ts';
import { officeItself } from './office-itself.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * The facts of one person, whichever area knows the person. Who holds the data folder is the
 * administrator; the look is logged like any other. Names are not read.
 */
export async function readFactsOfPerson(platform: Platform, personId: string): Promise<JobseekerFacts | undefined> {
  if (!uuid.test(personId)) return undefined;
  const areas = await platform.database.reference.selectFrom('area').select('area_id').execute();
  for (const { area_id } of areas) {
    const scope = await officeItself(platform, area_id, 'command line: obligations');
    const facts = await platform.database.write(scope, async (tx) => {
      const [rows] = await loadFactRows(tx, area_id, [personId]);
      if (rows === undefined) return undefined;
      await platform.audit.record(tx, scope, { action: 'person.obligations', personId, outcome: 'allowed' });
      return factsOfPerson(rows);
    });
    if (facts !== undefined) return facts;
  }
  return undefined;
}
