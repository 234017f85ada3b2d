import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseShareFactsText } from '@kohtaanto/rules/benefit-share/share-facts-json.ts';
import { parseMonth } from '@kohtaanto/rules/indicators/months.ts';
import type { Month } from '@kohtaanto/rules/indicators/months.ts';
import { readAreas } from '../../areas/load-areas.ts';
import { readPaymentRows } from '../../benefit-share/files/payment-rows.ts';
import { readPaymentTable } from '../../benefit-share/files/payment-table.ts';
import { benefitShareRefusals } from '../../benefit-share/refusals.ts';
import { municipalityNames } from '../../cost-sharing/files/municipality-names.ts';
import { Refused } from '../../platform/http/refusal.ts';
import { tellRefusal, terminalLanguage } from '../tell-refusal.ts';
import { billTold } from './bill-told.ts';
import { factsFaultLines } from './facts-faults.ts';
import { personShareJson, personShareText } from './person-share-told.ts';
import { monthShare, monthShareJson, monthShareText } from './month-share-told.ts';

export type BenefitShareOptions = {
  readonly days?: string; readonly month?: string; readonly facts?: string; readonly json?: boolean;
  readonly forecast?: boolean; readonly until?: string;
};

export async function printBenefitShare(options: BenefitShareOptions): Promise<void> {
  try {
    const text = options.facts === undefined ? await toldDays(options) : await toldFacts(options.facts, options);
    if (text !== undefined) process.stdout.write(`${text}\n`);
  } catch (error) {
    tellRefusal(error, benefitShareRefusals);
    process.exitCode = 1;
  }
}

async function toldDays({ days, month, json, forecast, until }: BenefitShareOptions): Promise<string> {
  if (days === undefined || (month === undefined) === (forecast !== true)) throw new Refused('benefit-share.days-or-facts');
  const asked = month === undefined ? undefined : monthOf(month);
  const last = until === undefined ? undefined : monthOf(until);
  const names = municipalityNames((await readAreas()).municipalities.municipalities);
  const read = readPaymentRows(await readPaymentTable(basename(days), await bytesOf(days)), names.codeOf);
  if (read.faults.length > 0) {
    throw new Refused('benefit-share.unfit', { file: basename(days), count: read.faults.length }, { faults: read.faults });
  }
  const language = terminalLanguage();
  const nameOf = (code: string): string => names.nameOf(code, language);
  if (asked === undefined) {
    const bill = billTold(read.rows, last, json === true, nameOf, language);
    for (const line of bill.aside) process.stderr.write(`${line}\n`);
    return bill.text;
  }
  const told = monthShare(read.rows, asked);
  return json === true ? JSON.stringify(monthShareJson(told), null, 2) : monthShareText(told, nameOf, language);
}

async function toldFacts(file: string, { month, json }: BenefitShareOptions): Promise<string | undefined> {
  const parsed = parseShareFactsText((await bytesOf(file)).toString('utf8'));
  if (!parsed.ok) {
    process.stderr.write(`${factsFaultLines(parsed.faults, terminalLanguage()).join('\n')}\n`);
    process.exitCode = 1;
    return undefined;
  }
  const asked = month === undefined ? undefined : monthOf(month);
  if (json === true) return JSON.stringify(personShareJson(parsed.facts, asked), null, 2);
  return personShareText(parsed.facts, asked, terminalLanguage());
}

function monthOf(given: string): Month {
  const month = parseMonth(given);
  if (month === undefined) throw new Refused('benefit-share.month-unfit', { given });
  return month;
}

async function bytesOf(file: string): Promise<Buffer> {
  return readFile(file).catch((cause: unknown) => {
    throw new Refused('benefit-share.file-missing', { file }, { cause });
  });
}
