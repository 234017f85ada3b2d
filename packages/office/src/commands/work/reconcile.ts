import { startDeciding } from '../../indicators/gate/deciding.ts';
import { officeIn } from '../../indicators/gate/fix-trends.ts';
import { openGate } from '../../indicators/gate/gate.ts';
import { gateRefusals } from '../../indicators/gate-refusals.ts';
import { indicatorRefusals } from '../../indicators/refusals.ts';
import { openShelf } from '../../indicators/snapshot-shelf.ts';
import { takeSnapshot } from '../../indicators/snapshot-work.ts';
import { createClock } from '../../platform/clock.ts';
import { readConfig } from '../../platform/config.ts';
import { createPlatform } from '../../platform/create-platform.ts';
import { openRegister } from '../../platform/database/open-register.ts';
import { prepareDatabase } from '../../platform/database/prepare.ts';
import { Refused } from '../../platform/http/refusal.ts';
import { commandLog } from '../../platform/log.ts';
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
    const told = await reconciled(options);
    process.stdout.write(options.json === true ? `${JSON.stringify(told, null, 2)}\n` : asText(told));
  } catch (error) {
    tellRefusal(error, { ...indicatorRefusals, ...gateRefusals, ...registerRefusals });
    process.exitCode = 1;
  }
}

async function reconciled({ area, month, measure, ...given }: Options): Promise<Reconciliation> {
  const log = commandLog();
  const config = readConfig({ data: given.data, day: given.day }, process.env);
  const opened = await openRegister(config, log, false);
  try {
    const { application } = await prepareDatabase(opened.owner);
    const shelf = openShelf(opened.folder.path);
    const clock = createClock(config.day);
    if (await shelf.look() === null) await takeSnapshot(opened.owner, opened.folder.path, clock.today(), clock.now());
    const looked = await shelf.look();
    if (looked === null) throw new Refused('indicators.no-snapshot');
    if (!looked.sight.snapshot.places.some((place) => place.area === Number(area))) {
      throw new Refused('indicators.area-unknown', { given: area });
    }
    const platform = await createPlatform({ config, application, log });
    try {
      const { database } = platform;
      const ground = { database, gate: openGate(database, startDeciding()), looked };
      return await reconcile(ground, { ...officeIn(Number(area)), language: terminalLanguage() }, { measure, month });
    } finally {
      await platform.close();
    }
  } finally {
    await opened.close();
  }
}

function asText({ measureName, month, own, national, rows, total, compared, equal }: Reconciliation): string {
  const language = terminalLanguage();
  const written = (value: number | string | null): string =>
    (value === null ? '..' : typeof value === 'number' ? String(value) : '...');
  const lines = [...rows, total].map((row) => [
    row.name[language].padEnd(26), written(row.own).padStart(8), written(row.national).padStart(8), written(row.difference).padStart(8),
    `  ${row.reasons.map(({ text }) => text).join(' ')}`,
  ].join('').trimEnd());
  return `${[
    `${measureName}, ${month} (${own.day}); ${national.source}${national.importedAt === null ? '' : ` (${national.importedAt})`}`,
    ...lines, `${equal} / ${compared} =`,
  ].join('\n')}\n`;
}
