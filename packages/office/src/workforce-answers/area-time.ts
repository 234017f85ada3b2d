import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerTime } from '@kohtaanto/rules/workforce-answers/answer-clock.ts';
import { z } from 'zod';
import { areasFolder, readAreas } from '../areas/load-areas.ts';

const form = z.strictObject({ workingDays: z.int().min(1).max(60), source: z.string().min(1) });
let read: Promise<ReadonlyMap<number, number>> | undefined;

/** In how many working days the area answers; the folder is read once. */
export async function workingDaysOf(areaId: number): Promise<number> {
  return (await (read ??= readAll())).get(areaId) ?? answerTime.workingDays;
}

async function readAll(): Promise<ReadonlyMap<number, number>> {
  const found = new Map<number, number>();
  for (const { areaId, folder } of (await readAreas()).configured) {
    const path = join(areasFolder, folder, 'workforce-answers.json');
    if (existsSync(path)) found.set(areaId, form.parse(JSON.parse(await readFile(path, 'utf8'))).workingDays);
  }
  return found;
}
