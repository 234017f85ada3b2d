import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { faultsBetweenFiles } from './area-faults.ts';
import { areaFile, areasFile, budgetFile, municipalitiesFile, publishedFiguresFile, staffFile, targetsFile, tasksFile } from './area-files.ts';
import type { AreasData, ConfiguredArea } from './areas-data.ts';

export const areasFolder = join(import.meta.dirname, '../../../../areas');

/** All that is wrong in the folder at once: file, place in the file, what is wrong. */
export class AreaDataFaulty extends Error {
  readonly code = 'area-data-faulty';
  readonly faults: readonly string[];
  constructor(folder: string, faults: readonly string[]) {
    super(`${folder}: ${faults.length} fault${faults.length === 1 ? '' : 's'}\n- ${faults.join('\n- ')}`);
    this.name = 'AreaDataFaulty';
    this.faults = faults;
  }
}

/** Reads and checks the folder; areas without a folder of their own have their municipalities only. */
export async function readAreas(folder: string = areasFolder): Promise<AreasData> {
  const faults: string[] = [];
  const read = <T>(file: string, form: z.ZodType<T>) => readFileOf(folder, file, form, faults);
  const municipalities = await read('national/municipalities.json', municipalitiesFile);
  const areas = await read('national/areas.json', areasFile);
  const tasks = await read('national/tasks.json', tasksFile);
  const publishedFigures = await read('national/published-figures.json', publishedFiguresFile);
  const configured: ConfiguredArea[] = [];
  for (const name of await areaFoldersOf(folder)) {
    const area = await read(`${name}/area.json`, areaFile);
    const staff = await read(`${name}/staff.json`, staffFile);
    const targets = existsSync(join(folder, name, 'targets.json')) ? await read(`${name}/targets.json`, targetsFile) : { targets: [] };
    const budget = existsSync(join(folder, name, 'budget.json')) ? await read(`${name}/budget.json`, budgetFile) : { staffYears: [], targets: [] };
    if (area !== undefined && staff !== undefined && targets !== undefined && budget !== undefined) {
      configured.push({ ...area, folder: name, staff: staff.staff, targets: targets.targets, budget });
    }
  }
  const complete = municipalities && areas && tasks && publishedFigures;
  if (!complete) throw new AreaDataFaulty(folder, faults);
  const data: AreasData = { municipalities, areas, tasks, publishedFigures, configured };
  faults.push(...faultsBetweenFiles(data));
  if (faults.length > 0) throw new AreaDataFaulty(folder, faults);
  return data;
}

async function areaFoldersOf(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && entry.name !== 'national')
    .map((entry) => entry.name)
    .sort();
}

async function readFileOf<T>(
  folder: string,
  file: string,
  form: z.ZodType<T>,
  faults: string[],
): Promise<T | undefined> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(await readFile(join(folder, file), 'utf8'));
  } catch (cause) {
    faults.push(`${file}: cannot be read (${cause instanceof Error ? cause.message : String(cause)})`);
    return undefined;
  }
  const checked = form.safeParse(parsed);
  if (checked.success) return checked.data;
  for (const issue of checked.error.issues) faults.push(`${file}: ${issue.path.join('.')}: ${issue.message}`);
  return undefined;
}
