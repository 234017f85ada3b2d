import { rename, rm, writeFile } from 'node:fs/promises';
import { parseMonth } from '@kohtaanto/rules/indicators/months.ts';
import { isLanguage } from '@kohtaanto/words/language.ts';
import type { Language } from '@kohtaanto/words/language.ts';
import { boardReportDocument } from '@kohtaanto/words/publications/board-report-document.ts';
import { officeIn } from '../../indicators/gate/fix-trends.ts';
import { printDocument } from '../../platform/documents/print-document.ts';
import { documentRefusals } from '../../platform/documents/refusals.ts';
import { Refused } from '../../platform/http/refusal.ts';
import { findReport } from '../../publications/board-report/find-report.ts';
import type { FoundReport } from '../../publications/board-report/find-report.ts';
import { boardReportRefusals } from '../../publications/board-report/refusals.ts';
import { publicationRefusals } from '../../publications/refusals.ts';
import { tellRefusal } from '../tell-refusal.ts';
import { tellingRefusals, withTelling } from './telling-register.ts';

export type Options = {
  readonly area: string; readonly month: string; readonly out: string; readonly language: string; readonly draft?: boolean;
  readonly data?: string; readonly day?: string;
};

export async function writeReport(options: Options): Promise<void> {
  try {
    const language = languageOf(options.language);
    if (parseMonth(options.month) === undefined) throw new Refused('board-report.month-not-a-month', { given: options.month });
    const found = await withTelling(options, (register) => reportOf(register, options, language));
    const pdf = await printDocument(boardReportDocument(found.report, found.edition, language));
    await writeWhole(options.out, pdf);
    process.stdout.write(`${options.out}\n`);
  } catch (error) {
    tellRefusal(error, { ...tellingRefusals, ...publicationRefusals, ...boardReportRefusals, ...documentRefusals });
    process.exitCode = 1;
  }
}

type Register = Parameters<Parameters<typeof withTelling>[1]>[0];

async function reportOf({ telling, looked }: Register, { area, month, draft }: Options, language: Language): Promise<FoundReport> {
  const areaId = Number(area);
  if (!looked.sight.snapshot.places.some((place) => place.area === areaId)) throw new Refused('indicators.area-unknown', { given: area });
  return findReport({ ...telling, looked }, { ...officeIn(areaId), language }, month, draft === true ? 'always' : 'never');
}

function languageOf(given: string): Language {
  if (!isLanguage(given)) throw new Refused('board-report.language-unknown', { given });
  return given;
}

/** Beside the place first: whoever reads the file meanwhile has the old one or the new one, never a half. */
async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const beside = `${file}.${process.pid}.part`;
  try {
    await writeFile(beside, bytes);
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw new Refused('board-report.not-written', { file, reason: error instanceof Error ? error.message : 'unknown' });
  }
}
