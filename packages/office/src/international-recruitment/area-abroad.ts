import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { settlingServices } from '@kohtaanto/rules/international-recruitment/recruitment-path.ts';
import { z } from 'zod';
import { areasFolder, readAreas } from '../areas/load-areas.ts';
import type { AreaAbroad } from './contract.ts';

const name = z.strictObject({ fi: z.string().min(2), sv: z.string().min(2), en: z.string().min(2) });
const abroadFile = z.strictObject({
  areaId: z.int(), source: z.string().min(1),
  shortage: z.strictObject({ source: name, asOf: z.iso.date(), groups: z.array(z.string().regex(/^\d{4}$/u)) }).nullable(),
  settling: z.array(z.strictObject({ service: z.enum(settlingServices), answerable: name })),
});

/** Where an area has told nothing, each service waits for somebody to be named. */
const untold: AreaAbroad = {
  shortage: null, settling: settlingServices.map((service) => ({ service, answerable: { fi: 'Sovittava', sv: 'Ska avtalas', en: 'To be agreed' } })),
};

/** Shortage fields and who answers for what in each area, read once. */
export function openAreaAbroad(folder: string = areasFolder): (areaId: number) => Promise<AreaAbroad> {
  let read: Promise<ReadonlyMap<number, AreaAbroad>> | undefined;
  return async (areaId) => (await (read ??= readAll(folder))).get(areaId) ?? untold;
}

async function readAll(folder: string): Promise<ReadonlyMap<number, AreaAbroad>> {
  const found = new Map<number, AreaAbroad>();
  for (const area of (await readAreas(folder)).configured) {
    const path = join(folder, area.folder, 'international-recruitment.json');
    if (existsSync(path)) found.set(area.areaId, abroadFile.parse(JSON.parse(await readFile(path, 'utf8'))));
  }
  return found;
}
