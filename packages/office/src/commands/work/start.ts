import { startOffice } from '../../main.ts';
import { readConfig } from '../../platform/config.ts';
import { createLog } from '../../platform/log.ts';
import { terminalLanguage } from '../tell-refusal.ts';

export type Options = { readonly data?: string; readonly port?: string; readonly day?: string; readonly demo?: boolean };

const open = {
  fi: (address: string) => `Kohtaanto on auki: ${address}`,
  sv: (address: string) => `Kohtaanto är öppet: ${address}`,
  en: (address: string) => `Kohtaanto is open: ${address}`,
};

const closed = { fi: 'Kohtaanto on suljettu.', sv: 'Kohtaanto är stängt.', en: 'Kohtaanto is closed.' };

export async function start(options: Options): Promise<void> {
  const log = createLog((line) => void process.stderr.write(line));
  const office = await startOffice(readConfig(options, process.env), log);
  let stopping = false;
  const stop = () => {
    // The second Ctrl-C does not wait.
    if (stopping) process.exit(1);
    stopping = true;
    office.stop().then(() => {
      process.stdout.write(`${closed[terminalLanguage()]}\n`);
      process.exit(0);
    }, () => process.exit(1));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  // Told last: whoever waits for these words may end the office the moment they come.
  process.stdout.write(`${open[terminalLanguage()](office.address)}\n`);
}
