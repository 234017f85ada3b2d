import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { parseMonth } from '@kohtaanto/rules/indicators/months.ts';
import type { Month } from '@kohtaanto/rules/indicators/months.ts';
import { backtestLines, brokenOff, progressLine } from '@kohtaanto/words/forecasts/backtest.ts';
import type { BacktestSum } from '@kohtaanto/words/forecasts/backtest.ts';
import type { BacktestOfSeries } from '@kohtaanto/rules/estimation/backtest.ts';
import { disclosureRefusals } from '../../disclosure/refusals.ts';
import { forecastRefusals } from '../../forecasts/refusals.ts';
import type { ReadSeries } from '../../forecasts/series-file/given-series.ts';
import { readWholeSeries } from '../../forecasts/series-file/read-series-file.ts';
import { answerInThreads } from '../../forecasts/threads/thread-pool.ts';
import { Refused } from '../../platform/http/refusal.ts';
import { tellRefusal, terminalLanguage } from '../tell-refusal.ts';

export type BacktestOptions = {
  readonly series: string; readonly horizon: string; readonly origins: string; readonly value?: string; readonly month?: string;
  readonly by?: string; readonly out?: string; readonly break: string; readonly threads: string;
};

type Done = { readonly series: string; readonly wish: string; readonly first: Month; readonly result: BacktestOfSeries };

/** What a shell gives for a program that was interrupted. */
const INTERRUPTED = 130;

export async function printBacktest(options: BacktestOptions): Promise<void> {
  try {
    const language = terminalLanguage();
    const horizon = wholeNumber('--horizon', options.horizon, 120);
    const most = wholeNumber('--origins', options.origins, 600);
    const threads = wholeNumber('--threads', options.threads, 16);
    const fromBreak = parseMonth(options.break);
    if (fromBreak === undefined) throw new Refused('forecasts.option-unfit', { option: '--break', given: options.break, example: '2020-03' });
    const { series, leftOut } = await readWholeSeries(options.series, options);
    const wishOf = (one: ReadSeries): string => fingerprint([horizon, most, one.first, ...one.values]);
    const done = await doneBefore(options.out, new Map(series.map((one) => [one.name, wishOf(one)])));
    const before = done.length;
    const left = series.filter((one) => !done.some(({ series: name }) => name === one.name));
    const stopping = new AbortController();
    const stop = (): void => stopping.abort();
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
    const told = { at: 0 };
    const written: Promise<void>[] = [];
    await answerInThreads(left.map(({ values }) => ({ kind: 'backtest' as const, values, plan: { horizon, every: 1, most } })), {
      threads, signal: stopping.signal,
      onAnswer(place, result) {
        const one = left[place];
        if (one === undefined) return;
        const row: Done = { series: one.name, wish: wishOf(one), first: one.first, result };
        done.push(row);
        if (options.out !== undefined) written.push(appendFile(options.out, `${JSON.stringify(row)}\n`));
        if (Date.now() - told.at > 1000) {
          told.at = Date.now();
          process.stderr.write(`${progressLine(language, done.length, series.length, one.name)}\n`);
        }
      },
    });
    await Promise.all(written);
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
    process.stdout.write(`${backtestLines(language, summed(done, fromBreak), { leftOut, horizon }).join('\n')}\n`);
    if (stopping.signal.aborted) {
      process.stderr.write(`${brokenOff(language, { done: done.length, all: series.length, out: options.out, before })}\n`);
      process.exitCode = INTERRUPTED;
    }
  } catch (error) {
    tellRefusal(error, { ...disclosureRefusals, ...forecastRefusals });
    process.exitCode = 1;
  }
}

function wholeNumber(option: string, given: string, most: number): number {
  const number = Number(given);
  if (!/^\d+$/u.test(given) || number < 1 || number > most) throw new Refused('forecasts.option-unfit', { option, given, example: `1–${most}` });
  return number;
}

function fingerprint(parts: readonly number[]): string {
  return createHash('sha256').update(parts.join(',')).digest('hex').slice(0, 16);
}

/** What an earlier run of the same wish over the same figures wrote; a line cut by a halt is left out and written anew. */
async function doneBefore(out: string | undefined, wishes: ReadonlyMap<string, string>): Promise<Done[]> {
  if (out === undefined || !existsSync(out)) return [];
  const lines = (await readFile(out, 'utf8')).split('\n').filter((line) => line !== '');
  const done = lines.flatMap((line) => {
    const row = doneOf(line);
    return row !== undefined && wishes.get(row.series) === row.wish ? [row] : [];
  });
  if (done.length < lines.length) await writeFile(out, done.map((row) => `${JSON.stringify(row)}\n`).join(''));
  return done;
}

function doneOf(line: string): Done | undefined {
  try {
    const row = JSON.parse(line) as Done;
    return typeof row.series === 'string' && typeof row.wish === 'string' && Array.isArray(row.result.methods) ? row : undefined;
  } catch {
    return undefined;
  }
}

/** Means over the series, and how often the intervals held with and without the months from the break on. */
function summed(done: readonly Done[], fromBreak: Month): BacktestSum {
  const methods = new Map<string, { mase: number; smape: number; count: number }>();
  const held = { months: 0, inside80: 0, inside95: 0 };
  const quiet = { months: 0, inside80: 0, inside95: 0 };
  let origins = 0;
  for (const { first, result } of done) {
    origins += result.origins;
    for (const { method, mase, smape } of result.methods) {
      const own = methods.get(method) ?? { mase: 0, smape: 0, count: 0 };
      methods.set(method, { mase: own.mase + mase, smape: own.smape + smape, count: own.count + 1 });
    }
    for (const one of result.held) {
      for (const sum of first + one.at < fromBreak ? [held, quiet] : [held]) {
        sum.months += one.months;
        sum.inside80 += one.inside80;
        sum.inside95 += one.inside95;
      }
    }
  }
  return {
    series: done.length, origins, held, quiet,
    methods: Array.from(methods, ([method, { mase, smape, count }]) => ({ method, mase: mase / count, smape: smape / count })),
  };
}
