import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { columnLine, suggestMapping } from '../../imports/columns.ts';
import { ImportService, resultOf } from '../../imports/import-service.ts';
import { readTable } from '../../imports/read-table.ts';
import { importRefusals } from '../../imports/refusals.ts';
import type { AccessScope } from '../../platform/platform.ts';
import { createPlatform, type OfficePlatform } from '../../platform/create-platform.ts';
import { readConfig } from '../../platform/config.ts';
import { openRegister } from '../../platform/database/open-register.ts';
import { prepareDatabase } from '../../platform/database/prepare.ts';
import { Refused } from '../../platform/http/refusal.ts';
import { createLog } from '../../platform/log.ts';
import { registerSlices } from '../../slices.ts';
import { tellRefusal, terminalLanguage } from '../tell-refusal.ts';

export type Options = {
  readonly data?: string; readonly day?: string; readonly area: string; readonly as?: string;
  readonly dryRun?: boolean; readonly json?: boolean;
};

export async function importFile(file: string, options: Options): Promise<void> {
  const log = createLog((line) => void process.stderr.write(line));
  const config = readConfig(options, process.env);
  const opened = await openRegister(config, log, false);
  try {
    const { application } = await prepareDatabase(opened.owner);
    const platform = await createPlatform({ config, application, log });
    registerSlices(platform);
    try {
      const scope = await scopeOf(platform, Number(options.area), options.as);
      const bytes = await readFile(file);
      const table = await readTable(basename(file), bytes);
      const imports = new ImportService(platform);
      const mapping = suggestMapping(table.headings);
      const named = { fileName: basename(file), bytes, table };
      const outcome = options.dryRun === true
        ? await imports.dryRun(scope, named, mapping)
        : await imports.importFile(scope, named, mapping, () => Promise.resolve(true));
      const result = resultOf(scope, outcome);
      process.stdout.write(options.json === true ? `${JSON.stringify(result, null, 2)}\n` : told(result, mapping));
      if (result.faultCount > 0) process.exitCode = 1;
    } finally {
      await platform.close();
    }
  } catch (error) {
    tellRefusal(error, importRefusals);
    process.exitCode = 1;
  } finally {
    await opened.close();
  }
}

/** The same scope that the person would have when signed in; the session lasts for this command. */
async function scopeOf(platform: OfficePlatform, areaId: number, asked?: string): Promise<AccessScope> {
  const [row] = await platform.database.query<{ staff_id: string }>('administrator-of-area',
    'select * from office.administrator_of_area($1::smallint, $2, current_date)', [areaId, asked ?? null]);
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

function told(result: ReturnType<typeof resultOf>, mapping: Parameters<typeof columnLine>[0]): string {
  const lines = [
    columnLine(mapping),
    `rows ${result.rows}, new ${result.toCreate}, changed ${result.toChange}, unchanged ${result.unchanged}, faults ${result.faultCount}`,
    ...result.faults.map((fault) => `${fault.row}\t${fault.column}\t${fault.value}\t${fault.code}\t${fault.message}`),
    ...(result.batchId === null ? [] : [`imported, batch ${result.batchId}`]),
  ];
  return `${lines.join('\n')}\n`;
}
