import { createReadStream, existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { SeekerFacts, VacancyFacts } from '@kohtaanto/rules/matching/matching-facts.ts';
import type { MatchKnowledge } from './country-chunks.ts';
import { writeLines } from './country-lists.ts';

/** A register changes while it is matched: what the run began with is kept beside its chunks until the lists are written, so that it can go on from there. */
export type KeptFacts = { readonly day: PlainDate; readonly knowledge: MatchKnowledge; readonly seekers: readonly SeekerFacts[]; readonly vacancies: readonly VacancyFacts[] };

type Line = { readonly day: PlainDate; readonly knowledge: MatchKnowledge } | { readonly seeker: SeekerFacts } | { readonly vacancy: VacancyFacts };

const pathIn = (folder: string): string => join(folder, 'facts.ndjson');

export async function keepFacts(folder: string, { day, knowledge, seekers, vacancies }: KeptFacts): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const lines = function* (): Generator<string> {
    const line = (of: Line): string => `${JSON.stringify(of)}\n`;
    yield line({ day, knowledge });
    for (const seeker of seekers) yield line({ seeker });
    for (const vacancy of vacancies) yield line({ vacancy });
  };
  await writeLines(pathIn(folder), lines());
}

export async function findKeptFacts(folder: string): Promise<KeptFacts | undefined> {
  if (!existsSync(pathIn(folder))) return undefined;
  const seekers: SeekerFacts[] = [];
  const vacancies: VacancyFacts[] = [];
  let head: { readonly day: PlainDate; readonly knowledge: MatchKnowledge } | undefined;
  for await (const text of createInterface({ input: createReadStream(pathIn(folder)), crlfDelay: Number.POSITIVE_INFINITY })) {
    const line = JSON.parse(text) as Line;
    if ('seeker' in line) seekers.push(line.seeker);
    else if ('vacancy' in line) vacancies.push(line.vacancy);
    else head = line;
  }
  return head === undefined ? undefined : { ...head, seekers, vacancies };
}

/** The lists hold ids alone; what people have told is not left lying. */
export const forgetFacts = (folder: string): Promise<void> => rm(pathIn(folder), { force: true });
