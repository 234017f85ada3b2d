import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { consentTimes } from '@kohtaanto/rules/presentations/employer-consent.ts';
import type { ConsentTimes } from '@kohtaanto/rules/presentations/employer-consent.ts';
import { z } from 'zod';
import { areasFolder, readAreas } from '../areas/load-areas.ts';

const form = z.strictObject({
  /** How long a question waits and a given consent holds, where the area has decided otherwise than the default. */
  consent: z.strictObject({ answerDays: z.int().min(1).max(60), holdsDays: z.int().min(1).max(365) }).optional(),
  /** Offers of the year that the present is compared with (JOB-11). */
  reference: z.strictObject({ year: z.int().min(2010).max(2100), offers: z.int().min(0), hints: z.int().min(0).nullable(), source: z.string().min(1) }).optional(),
});
type Parameters = { readonly consent: ConsentTimes; readonly reference: { year: number; offers: number; hints: number | null; source: string } | null };

let read: Promise<ReadonlyMap<number, Parameters>> | undefined;

/** What the area has set for itself; the folder is read once. */
export async function parametersOf(areaId: number): Promise<Parameters> {
  const known = await (read ??= readAll());
  return known.get(areaId) ?? { consent: consentTimes, reference: null };
}

async function readAll(): Promise<ReadonlyMap<number, Parameters>> {
  const found = new Map<number, Parameters>();
  for (const { areaId, folder } of (await readAreas()).configured) {
    const path = join(areasFolder, folder, 'presentations.json');
    if (!existsSync(path)) continue;
    const { consent = consentTimes, reference = null } = form.parse(JSON.parse(await readFile(path, 'utf8')));
    found.set(areaId, { consent, reference });
  }
  return found;
}
