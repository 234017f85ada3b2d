import { formatNumber } from '@kohtaanto/words/numbers.ts';
import type { Client } from 'pg';
import { readConfig } from '../../platform/config.ts';
import { withClient } from '../../platform/database/connection.ts';
import { openRegister } from '../../platform/database/open-register.ts';
import { prepareDatabase } from '../../platform/database/prepare.ts';
import { Refused } from '../../platform/http/refusal.ts';
import { commandLog } from '../../platform/log.ts';
import type { Language } from '../../platform/platform.ts';
import { registerRefusals } from '../../registers/refusals.ts';
import { inWords } from '../../registers/runs.ts';
import type { StoredRun } from '../../registers/series/store-series.ts';
import { tellRefusal, terminalLanguage } from '../tell-refusal.ts';

export type OfficeAtHand = { readonly owner: Client; readonly dataFolder: string };

/** The register as its owner has it: series are of the whole country and of no person. */
export async function withRegister<T>(options: { readonly data?: string; readonly day?: string }, work: (at: OfficeAtHand) => Promise<T>): Promise<T> {
  const opened = await openRegister(readConfig(options, process.env), commandLog(), false);
  try {
    await prepareDatabase(opened.owner);
    return await withClient(opened.owner, 'kohtaanto-registers', (owner) => work({ owner, dataFolder: opened.folder.path }));
  } finally {
    await opened.close();
  }
}

/** `CODE=measure`, given any number of times. */
export function measuresGiven(given: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(given.map((each) => {
    const sign = each.lastIndexOf('=');
    if (sign < 0) throw new Refused('registers.measure-unknown', { field: '--measure', value: each });
    return [each.slice(0, sign), each.slice(sign + 1)];
  }));
}

/** A fault names the figure as the pages do, not by its codes. */
export function tellRegisterRefusal(error: unknown): void {
  const language = terminalLanguage();
  tellRefusal(!(error instanceof Refused) ? error : new Refused(error.code, inWords(error.values, language), {
    faults: error.faults.map((fault) => ({ ...fault, values: inWords(fault.values ?? {}, language) })),
  }), registerRefusals);
}

const words = {
  fi: (run: string, rows: string, added: string, changed: string, unchanged: string, hidden: string) =>
    `Ajo ${run}: ${rows} riviä, ${added} uutta lukua, ${changed} muuttunutta, ${unchanged} ennallaan; salattuja ${hidden}.`,
  sv: (run: string, rows: string, added: string, changed: string, unchanged: string, hidden: string) =>
    `Körning ${run}: ${rows} rader, ${added} nya siffror, ${changed} ändrade, ${unchanged} oförändrade; sekretessbelagda ${hidden}.`,
  en: (run: string, rows: string, added: string, changed: string, unchanged: string, hidden: string) =>
    `Run ${run}: ${rows} rows, ${added} new figures, ${changed} changed, ${unchanged} as they were; hidden ${hidden}.`,
};

export function runTold(run: StoredRun, language: Language): string {
  const number = (value: number) => formatNumber(value, language);
  return `${words[language](String(run.runId), number(run.rows), number(run.added), number(run.changed), number(run.unchanged), number(run.hidden))}\n`;
}
