import { readFile } from 'node:fs/promises';
import { Refused } from '../../platform/http/refusal.ts';
import { importPxWebTable } from '../../registers/pxweb/import-table.ts';
import { QueryFile } from '../../registers/pxweb/choose-selection.ts';
import { terminalLanguage } from '../tell-refusal.ts';
import { measuresGiven, runTold, tellRegisterRefusal, withRegister } from './series-told.ts';

export type Options = {
  readonly url: string; readonly table: string; readonly query?: string; readonly measure: readonly string[];
  readonly keepTotals?: boolean; readonly as?: string; readonly json?: boolean; readonly data?: string;
};

export async function importPxWeb(options: Options): Promise<void> {
  try {
    // A mistake in the query ends here, before any register is opened or server asked.
    const file = options.query === undefined ? QueryFile.parse({}) : await readQuery(options.query);
    const measures = { ...file.kohtaanto.measures, ...measuresGiven(options.measure) };
    const query = { ...file, kohtaanto: { ...file.kohtaanto, measures } };
    const { run, calls, kept } = await withRegister(options, ({ owner, dataFolder }) => importPxWebTable(owner, {
      url: options.url, table: options.table, query, dataFolder, staffId: options.as ?? null,
      keepTotals: options.keepTotals === true,
    }));
    process.stdout.write(options.json === true ? `${JSON.stringify({ ...run, calls, kept }, null, 2)}\n` : runTold(run, terminalLanguage()));
  } catch (error) {
    tellRegisterRefusal(error);
    process.exitCode = 1;
  }
}

async function readQuery(path: string): Promise<QueryFile> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new Refused('registers.no-such-file', { file: path }, { cause });
  });
  let given: unknown;
  try {
    given = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (cause) {
    throw new Refused('registers.query-not-understood', { file: path, field: 'JSON' }, { cause });
  }
  const parsed = QueryFile.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new Refused('registers.query-not-understood', { file: path, field: parsed.error.issues[0]?.path.join('.') ?? '' });
}
