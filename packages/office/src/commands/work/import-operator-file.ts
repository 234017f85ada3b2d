import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Language } from '@kohtaanto/words/language.ts';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { importRefusals } from '../../imports/refusals.ts';
import { readOccupationSkills, readWages, storeOccupationSkills, storeWages } from '../../occupational-mobility/operator-files.ts';
import { mobilityRefusals } from '../../occupational-mobility/refusals.ts';
import { Refused } from '../../platform/http/refusal.ts';
import { tellRefusal, terminalLanguage } from '../tell-refusal.ts';
import { areaOf } from './as-staff.ts';
import { withRegister } from './series-told.ts';

export type OperatorFileOptions = { readonly source?: string; readonly area?: string; readonly data?: string };
type Query = (text: string, values?: readonly unknown[]) => Promise<{ readonly rowCount?: number | null }>;

/** Wages are the same for every area and of no person: they are written as the register's owner. */
export function importWages(file: string, options: OperatorFileOptions): Promise<void> {
  return importing(file, options, (bytes) => readWages(basename(file), bytes, options.source), storeWages, {
    fi: (count) => `${count} palkkatietoa tallennettu.`, sv: (count) => `${count} löneuppgifter sparades.`, en: (count) => `${count} wages stored.`,
  });
}

export function importOccupationSkills(file: string, options: OperatorFileOptions): Promise<void> {
  return importing(file, options, (bytes) => readOccupationSkills(basename(file), bytes, options.source),
    (query, rows) => storeOccupationSkills(query, areaOf(options.area ?? ''), rows), {
      fi: (count) => `${count} ammatin ja taidon paria tallennettu.`, sv: (count) => `${count} par av yrke och kunskap sparades.`, en: (count) => `${count} pairs of occupation and skill stored.`,
    });
}

async function importing<Row>(
  file: string, options: OperatorFileOptions, read: (bytes: Buffer) => readonly Row[], store: (query: Query, rows: readonly Row[]) => Promise<void>,
  told: Readonly<Record<Language, (count: string) => string>>,
): Promise<void> {
  try {
    const bytes = await readFile(file).catch((cause: unknown) => {
      throw new Refused('mobility.no-such-file', { file }, { cause });
    });
    // A file that does not fit ends here, before any register is opened.
    const rows = read(bytes);
    await withRegister(options, async ({ owner }) => {
      await owner.query('begin');
      try {
        await store((text, values = []) => owner.query(text, [...values]), rows);
        await owner.query('commit');
      } catch (error) {
        await owner.query('rollback');
        throw error;
      }
    });
    const language = terminalLanguage();
    process.stdout.write(`${told[language](formatNumber(rows.length, language))}\n`);
  } catch (error) {
    tellRefusal(error, { ...importRefusals, ...mobilityRefusals });
    process.exitCode = 1;
  }
}
