import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { areasFolder, readAreas } from '../areas/load-areas.ts';
import type { PersonStartUp } from './contract.ts';

const name = z.strictObject({ fi: z.string().min(1), sv: z.string().min(1), en: z.string().min(1) });
const startUpsFile = z.strictObject({
  areaId: z.int(), source: z.string().min(1), advisors: z.array(z.strictObject({ code: z.string().regex(/^[a-z-]{2,60}$/u), name })),
});

export type Advisor = PersonStartUp['advisors'][number];

/** The area's own advice is always there; whoever else advises is data of the area. */
const own: Advisor = { code: 'own', name: { fi: 'Työllisyysalueen yrittäjyysneuvonta', sv: 'Sysselsättningsområdets företagarrådgivning', en: 'The area’s own advice' } };

/** Who advises starting entrepreneurs in each area, read once. */
export function openAdvisors(folder: string = areasFolder): (areaId: number) => Promise<readonly Advisor[]> {
  let read: Promise<ReadonlyMap<number, readonly Advisor[]>> | undefined;
  return async (areaId) => [own, ...((await (read ??= readAdvisors(folder))).get(areaId) ?? [])];
}

async function readAdvisors(folder: string): Promise<ReadonlyMap<number, readonly Advisor[]>> {
  const found = new Map<number, readonly Advisor[]>();
  for (const area of (await readAreas(folder)).configured) {
    const path = join(folder, area.folder, 'start-ups.json');
    if (existsSync(path)) found.set(area.areaId, startUpsFile.parse(JSON.parse(await readFile(path, 'utf8'))).advisors);
  }
  return found;
}
