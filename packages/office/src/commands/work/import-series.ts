import { importFileOfSeries } from '../../registers/series/import-file.ts';
import { readerOf } from '../../registers/series/readers.ts';
import { terminalLanguage } from '../tell-refusal.ts';
import { measuresGiven, runTold, tellRegisterRefusal, withRegister } from './series-told.ts';

export type Options = {
  readonly kind: string; readonly measure: readonly string[]; readonly source?: string; readonly keepTotals?: boolean;
  readonly as?: string; readonly json?: boolean; readonly data?: string;
};

export async function importSeriesFile(path: string, options: Options): Promise<void> {
  try {
    readerOf(options.kind); // an unknown kind ends here, before any register is opened
    const wish = { measures: measuresGiven(options.measure), ...(options.source === undefined ? {} : { source: options.source }) };
    const run = await withRegister(options, ({ owner }) => importFileOfSeries(owner, {
      path, kind: options.kind, wish, staffId: options.as ?? null, keepTotals: options.keepTotals === true,
    }));
    process.stdout.write(options.json === true ? `${JSON.stringify(run, null, 2)}\n` : runTold(run, terminalLanguage()));
  } catch (error) {
    tellRegisterRefusal(error);
    process.exitCode = 1;
  }
}
