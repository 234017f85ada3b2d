/**
 * The whole past of the Finnish municipalities: at each of the last 120 months what would have been forecast for the twelve
 * after it. How long it takes, how far off it was beside seasonal naive, and whether the intervals held, the break of March
 * 2020 included. Ctrl-C ends it and tells of what was done. With a number only so many municipalities are taken.
 */
import type { BacktestOfSeries } from '@kohtaanto/rules/estimation/backtest.ts';
import { answerInThreads } from '../packages/office/src/forecasts/threads/thread-pool.ts';
import { finnishMunicipalities, missingMaterial } from './forecasting/reference-files.ts';
import { figureLine, printFigures } from './measuring/figure.ts';

async function main(): Promise<void> {
  const absent = missingMaterial();
  if (absent !== undefined) {
    console.log(`# skipped: the register's series are not beside the repository (${absent})`);
    return;
  }
  const municipalities = finnishMunicipalities().slice(0, Number(process.argv[2] ?? 1000));
  const stopping = new AbortController();
  process.once('SIGINT', () => stopping.abort());
  const usage = process.cpuUsage();
  const begun = performance.now();
  const done: BacktestOfSeries[] = [];
  await answerInThreads(
    municipalities.map(({ unemployed: values }) => ({ kind: 'backtest' as const, values, plan: { horizon: 12, every: 1, most: 120 } })),
    {
      signal: stopping.signal,
      onAnswer(place, answer) {
        done.push(answer);
        if (done.length % 10 === 0) process.stderr.write(`${done.length}/${municipalities.length} ${municipalities[place]?.name ?? ''}\n`);
      },
    },
  );
  const seconds = (performance.now() - begun) / 1000;
  const { user, system } = process.cpuUsage(usage);
  const origins = done.reduce((sum, one) => sum + one.origins, 0);
  const mase = (method: string): number => mean(done.flatMap((one) => one.methods.filter((of) => of.method === method).map((of) => of.mase)));
  const held = done.flatMap((one) => one.held);
  const share = (inside: 'inside80' | 'inside95'): number =>
    held.reduce((sum, one) => sum + one[inside], 0) / held.reduce((sum, one) => sum + one.months, 0);
  printFigures([
    `# ${done.length} of ${municipalities.length} municipalities, ${origins} origins${stopping.signal.aborted ? ', ended by hand' : ''}; `
      + `${seconds.toFixed(1)} s, processor ${((user + system) / 1e6).toFixed(1)} s`,
    `# MASE: ${['seasonal-naive', 'theta', 'ets-of-logs', 'trend', 'damped-trend', 'combination'].map((id) => `${id} ${mase(id).toFixed(3)}`).join(', ')}`,
    figureLine('backtest-processor-ms-per-origin', (user + system) / 1000 / origins, 'ms', { at: 'most', value: 25 }),
    figureLine('backtest-mase-of-seasonal-naive', mase('combination') / mase('seasonal-naive'), 'share', { at: 'most', value: 0.8 }),
    figureLine('backtest-inside-80', share('inside80'), 'share', { at: 'least', value: 0.8 }),
    figureLine('backtest-inside-95', share('inside95'), 'share', { at: 'least', value: 0.95 }),
  ]);
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

await main();
