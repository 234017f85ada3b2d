import { readConfig } from '../../platform/config.ts';
import { createClock } from '../../platform/clock.ts';
import { Refused } from '../../platform/http/refusal.ts';
import { withClient } from '../../platform/database/connection.ts';
import { openRegister } from '../../platform/database/open-register.ts';
import { prepareDatabase } from '../../platform/database/prepare.ts';
import { createLog } from '../../platform/log.ts';
import { indicatorRefusals } from '../../indicators/refusals.ts';
import { openShelf } from '../../indicators/snapshot-shelf.ts';
import { takeSnapshot } from '../../indicators/snapshot-work.ts';
import type { Reconciliation } from '../../registers/contract.ts';
import { reconcile } from '../../registers/reconciliation/reconcile.ts';
import { registerRefusals } from '../../registers/refusals.ts';
import { tellRefusal, terminalLanguage } from '../tell-refusal.ts';

export type Options = {
  readonly area: string; readonly month: string; readonly measure: string; readonly json?: boolean;
  readonly data?: string; readonly day?: string;
};

export async function printReconciliation(options: Options): Promise<void> {
  try {
    const config = readConfig({ data: options.data, day: options.day }, process.env);
    const opened = await openRegister(config, createLog((line) => void process.stderr.write(line)), false);
    try {
      await prepareDatabase(opened.owner);
      const shelf = openShelf(opened.folder.path);
      const clock = createClock(config.day);
      if (await shelf.look() === null) await takeSnapshot(opened.owner, opened.folder.path, clock.today(), clock.now());
      const looked = await shelf.look();
      if (looked === null) throw new Refused('indicators.no-snapshot');
      const told = await withClient(opened.owner, 'kohtaanto-reconcile', (owner) =>
        reconcile(looked, (text, values = []) => owner.query(text, [...values]), {
          areaId: Number(options.area), measure: options.measure, month: options.month, language: terminalLanguage(),
        }));
      process.stdout.write(options.json === true ? `${JSON.stringify(told, null, 2)}\n` : asText(told));
    } finally {
      await opened.close();
    }
  } catch (error) {
    tellRefusal(error, { ...indicatorRefusals, ...registerRefusals });
    process.exitCode = 1;
  }
}

function asText({ measureName, month, own, national, rows, total, compared, equal }: Reconciliation): string {
  const language = terminalLanguage();
  const written = (value: number | string | null): string =>
    (value === null ? '..' : typeof value === 'number' ? String(value) : '...');
  const lines = [...rows, total].map((row) => [
    row.name[language].padEnd(26), written(row.own).padStart(8), written(row.national).padStart(8), written(row.difference).padStart(8),
    `  ${row.reasons.map(({ text }) => text).join(' ')}`,
  ].join(''));
  return `${[
    `${measureName}, ${month} (${own.day}); ${national.source}${national.importedAt === null ? '' : ` (${national.importedAt})`}`,
    ...lines, `${equal} / ${compared} =`,
  ].join('\n')}\n`;
}
