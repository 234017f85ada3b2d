import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { deriveObligations } from '@kohtaanto/rules/obligations/derive-obligations.ts';
import { parseFactsText } from '@kohtaanto/rules/obligations/facts-json.ts';
import type { JobseekerFacts } from '@kohtaanto/rules/obligations/facts.ts';
import type { Obligation } from '@kohtaanto/rules/obligations/obligation.ts';
import { createClock } from '../platform/clock.ts';
import { readConfig } from '../platform/config.ts';
import { createPlatform } from '../platform/create-platform.ts';
import { openRegister } from '../platform/database/open-register.ts';
import { prepareDatabase } from '../platform/database/prepare.ts';
import { Refused } from '../platform/http/refusal.ts';
import { createLog } from '../platform/log.ts';
import { readFactsOfPerson } from '../worklist/facts-for-command.ts';
import { factsFaultLines, obligationJson, obligationLines, obligationsRefusals } from './obligations-told.ts';
import { tellRefusal, terminalLanguage } from './tell-refusal.ts';

type Options = {
  readonly data?: string; readonly person?: string; readonly facts?: string; readonly day?: string; readonly json?: boolean;
};

export function register(program: Command): void {
  program.command('obligations')
    .description('prints what the law asks about one jobseeker: due day, section, version of the rules and reasons')
    .option('--person <id>', 'a person of the register; the look is logged')
    .option('--facts <file>', 'dated facts as JSON, without any register')
    .option('--data <folder>', 'the data folder (KOHTAANTO_DATA)')
    .option('--day <day>', 'as known on this day instead of today, YYYY-MM-DD')
    .option('--json', 'the result as JSON')
    .action(printObligations);
}

async function printObligations(options: Options): Promise<void> {
  try {
    const day = dayOf(options);
    const facts = options.facts === undefined ? await factsOfRegister(options) : await factsOfFile(options.facts);
    if (facts !== undefined) write(deriveObligations(facts, day), options.json === true);
  } catch (error) {
    tellRefusal(error, obligationsRefusals);
    process.exitCode = 1;
  }
}

/** The order of reading: what is open first, each by its due day. */
function write(obligations: readonly Obligation[], asJson: boolean): void {
  const ordered = obligations.toSorted((a, b) =>
    Number(b.state === 'open') - Number(a.state === 'open') || a.due - b.due || (a.key < b.key ? -1 : 1));
  const text = asJson
    ? JSON.stringify(ordered.map((one) => obligationJson(one, terminalLanguage())), null, 2)
    : ordered.flatMap((one) => obligationLines(one, terminalLanguage())).join('\n');
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

async function factsOfRegister(options: Options): Promise<JobseekerFacts> {
  if (options.person === undefined) throw new Refused('obligations.person-or-facts');
  const log = createLog((line) => void process.stderr.write(line));
  const config = readConfig(options.data === undefined ? {} : { data: options.data }, process.env);
  const opened = await openRegister(config, log, false);
  try {
    const { application } = await prepareDatabase(opened.owner);
    const platform = await createPlatform({ config, application, log });
    try {
      const facts = await readFactsOfPerson(platform, options.person);
      if (facts === undefined) throw new Refused('obligations.no-such-person', { person: options.person });
      return facts;
    } finally {
      await platform.close();
    }
  } finally {
    await opened.close();
  }
}

