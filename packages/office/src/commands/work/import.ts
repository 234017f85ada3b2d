import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { chooseColumns, missingColumns } from '../../imports/columns.ts';
import { ImportService, resultOf } from '../../imports/import-service.ts';
import { readTable } from '../../imports/read-table.ts';
import { refusalSentence } from '../../imports/refusal-sentence.ts';
import { importRefusals } from '../../imports/refusals.ts';
import type { AccessScope } from '../../platform/platform.ts';
import { createPlatform, type OfficePlatform } from '../../platform/create-platform.ts';
import { readConfig } from '../../platform/config.ts';
import { openRegister } from '../../platform/database/open-register.ts';
import { prepareDatabase } from '../../platform/database/prepare.ts';
import { Refused } from '../../platform/http/refusal.ts';
import { commandLog } from '../../platform/log.ts';
import { registerSlices } from '../../slices.ts';
import { tellRefusal, terminalLanguage } from '../tell-refusal.ts';
import { headingsText, importText } from './import-told.ts';

export type Options = {
  readonly data?: string; readonly day?: string; readonly area: string; readonly as?: string;
  readonly column: readonly string[]; readonly dryRun?: boolean; readonly json?: boolean;
};

export async function importFile(file: string, options: Options): Promise<void> {
  try {
    // The file and its columns are read before any register is opened: most mistakes end here.
    const fileName = basename(file);
    const bytes = await readFile(file).catch((cause: unknown) => {
      throw new Refused('import.no-such-file', { fileName: file }, { cause });
    });
    const table = await readTable(fileName, bytes);
    const mapping = chooseColumns(table.headings, options.column);
    const missing = missingColumns(mapping);
    if (missing.length > 0) {
      process.stderr.write(headingsText(table.headings, missing, terminalLanguage()));
      throw new Refused('import.columns-missing', { columns: missing.join(', ') });
    }
    const named = { fileName, bytes, table };
    const result = await withPlatform(options, async (platform) => {
      const scope = await scopeOf(platform, areaOf(options.area), options.as);
      const imports = new ImportService(platform);
      const checked = resultOf(scope, await imports.dryRun(scope, named, mapping));
      // Every fault is told, not only how many there are.
      if (options.dryRun === true || checked.faultCount > 0) return checked;
      return resultOf(scope, await imports.importFile(scope, named, mapping, () => Promise.resolve(true)));
    });
    process.stdout.write(options.json === true ? `${JSON.stringify(result, null, 2)}\n`
      : importText({ result, mapping, headings: table.headings, dryRun: options.dryRun === true }, terminalLanguage()));
    if (result.faultCount > 0) process.exitCode = 1;
  } catch (error) {
    tellImportRefusal(error);
    process.exitCode = 1;
  }
}

function tellImportRefusal(error: unknown): void {
  if (error instanceof Refused && importRefusals[error.code] !== undefined) {
    process.stderr.write(`${refusalSentence(error.code, error.values, terminalLanguage())}\n`);
  } else tellRefusal(error);
}

async function withPlatform<T>(options: Options, work: (platform: OfficePlatform) => Promise<T>): Promise<T> {
  const log = commandLog();
  const config = readConfig(options, process.env);
  const opened = await openRegister(config, log, false);
  try {
    const { application } = await prepareDatabase(opened.owner);
    const platform = await createPlatform({ config, application, log });
    registerSlices(platform);
    try {
      return await work(platform);
    } finally {
      await platform.close();
    }
  } finally {
    await opened.close();
  }
}

function areaOf(text: string): number {
  const area = Number(text);
  if (!Number.isInteger(area) || area < 1 || area > 99) throw new Refused('import.no-such-area', { area: text });
  return area;
}

/** The same scope that the person would have when signed in; the session lasts for this command. */
async function scopeOf(platform: OfficePlatform, areaId: number, asked?: string): Promise<AccessScope> {
  const [row] = await platform.database.query<{ staff_id: string }>('administrator-of-area',
    'select * from office.administrator_of_area($1::smallint, $2, current_date)', [areaId, asked ?? null]);
  if (row === undefined && asked === undefined) throw new Refused('import.no-such-area', { area: areaId });
  if (row === undefined) throw new Refused('import.no-such-staff', { area: areaId, staff: asked ?? '' });
  const secret = await platform.sessions.start({
    areaId, staffId: row.staff_id, language: terminalLanguage(), idToken: null,
  });
  const session = await platform.sessions.open(secret);
  if (session === null) throw new Refused('import.no-such-staff', { area: areaId, staff: row.staff_id });
  await platform.sessions.end(session);
  const { staffId, roles, unitCode, teamCode, municipalities, coaches, language } = session;
  return { areaId, staffId, roles, unitCode, teamCode, municipalities, coaches, language, purpose: 'import of customers' };
}
