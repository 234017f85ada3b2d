import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { chooseColumns, missingColumns } from '../../imports/columns.ts';
import { ImportService, resultOf } from '../../imports/import-service.ts';
import { readTable } from '../../imports/read-table.ts';
import { refusalSentence } from '../../imports/refusal-sentence.ts';
import { importRefusals } from '../../imports/refusals.ts';
import { Refused } from '../../platform/http/refusal.ts';
import { tellRefusal, terminalLanguage } from '../tell-refusal.ts';
import { areaOf, scopeOf, withPlatform } from './as-staff.ts';
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
      const scope = await scopeOf(platform, areaOf(options.area), { asked: options.as, purpose: 'import of customers' });
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
