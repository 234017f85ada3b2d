import { readFile } from 'node:fs/promises';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { deriveObligations } from '@kohtaanto/rules/obligations/derive-obligations.ts';
import { parseFactsText } from '@kohtaanto/rules/obligations/facts-json.ts';
import type { JobseekerFacts } from '@kohtaanto/rules/obligations/facts.ts';
import type { Obligation } from '@kohtaanto/rules/obligations/obligation.ts';
import { createClock } from '../../platform/clock.ts';
import { readConfig } from '../../platform/config.ts';
import { Refused } from '../../platform/http/refusal.ts';
import { factsFaultLines } from './facts-faults.ts';
import { obligationJson, obligationsRefusals, obligationsText } from './obligations-told.ts';
import { tellRefusal, terminalLanguage } from '../tell-refusal.ts';

export type Options = {
  readonly data?: string; readonly person?: string; readonly facts?: string; readonly day?: string; readonly json?: boolean;
};

export async function printObligations(options: Options): Promise<void> {
  try {
    const day = dayOf(options);
    const facts = options.facts === undefined ? await factsOfPerson(options) : await factsOfFile(options.facts);
    if (facts !== undefined) write(deriveObligations(facts, day), day, options.json === true);
  } catch (error) {
    tellRefusal(error, obligationsRefusals);
    process.exitCode = 1;
  }
}

/** The order of reading: what is open first, each by its due day. */
function write(obligations: readonly Obligation[], today: PlainDate, asJson: boolean): void {
  const language = terminalLanguage();
  const ordered = obligations.toSorted((a, b) =>
    Number(b.state === 'open') - Number(a.state === 'open') || a.due - b.due || (a.key < b.key ? -1 : 1));
  const text = asJson
    ? JSON.stringify(ordered.map((one) => obligationJson(one, today, language)), null, 2)
    : obligationsText(ordered, today, language);
  process.stdout.write(`${text}\n`);
}

function dayOf(options: Options): PlainDate {
  const { day } = readConfig({ day: options.day }, process.env);
  return createClock(day).today();
}

async function factsOfFile(file: string): Promise<JobseekerFacts | undefined> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new Refused('obligations.no-file', { file }, { cause });
  });
  const parsed = parseFactsText(text);
  if (parsed.ok) return parsed.facts;
  process.stderr.write(`${factsFaultLines(parsed.faults, terminalLanguage()).join('\n')}\n`);
  process.exitCode = 1;
  return undefined;
}

/** The register and all that opens it are brought in only where a person of the register is asked about. */
async function factsOfPerson({ person, data }: Options): Promise<JobseekerFacts> {
  if (person === undefined) throw new Refused('obligations.person-or-facts');
  return (await import('./facts-of-register.ts')).factsOfRegister(person, data);
}
