import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { createInterface } from 'node:readline';
import { voikkoEnvironment } from './find-voikko.ts';
import { analysisIn, partsIn, wordIn } from './voikko-lines.ts';

export type Voikko = {
  /** The parts of each word that it knows, as far as they came in time. It never fails: what it cannot say, it leaves unsaid. */
  partsOf(words: readonly string[], withinMs: number): Promise<ReadonlyMap<string, readonly string[]>>;
  end(): void;
};

/** Nobody's word: its turn tells that all words before it are done. */
const LAST = 'zqxzqxzq';
const FIT = /^\p{L}[\p{L}-]*$/u;
const MOST_LETTERS = 60;
const TOGETHER = 400;
/** One that breaks again and again is left alone for a while. */
const MOST_FAILURES = 3;
const REST_MS = 60_000;

type Running = { readonly child: ChildProcessWithoutNullStreams; readonly lines: (hear: (line: string) => void) => void };

/** The program as a child that lives on: a word takes it a twentieth of a millisecond. One slow or dead is ended, and started anew when next asked. */
export function openVoikko(command: string): Voikko {
  let running: Running | undefined;
  let failures = 0;
  let restsUntil = 0;
  let turn: Promise<unknown> = Promise.resolve();

  const stop = (): void => {
    running?.child.kill('SIGKILL');
    running = undefined;
  };
  const start = (): Running => {
    const started = startChild(command);
    // One that dies between two askings is not asked again.
    started.child.once('close', () => {
      if (running === started) running = undefined;
    });
    running = started;
    return started;
  };
  const failed = (): void => {
    stop();
    failures += 1;
    if (failures < MOST_FAILURES) return;
    failures = 0;
    restsUntil = performance.now() + REST_MS;
  };

  async function ask(words: readonly string[], withinMs: number): Promise<ReadonlyMap<string, readonly string[]>> {
    const found = new Map<string, readonly string[]>();
    if (performance.now() < restsUntil) return found;
    const using = running ?? start();
    const done = await new Promise<boolean>((resolve) => {
      const late = setTimeout(resolve, withinMs, false);
      const settle = (isDone: boolean): void => {
        clearTimeout(late);
        using.child.off('close', broke);
        using.child.off('error', broke);
        resolve(isDone);
      };
      const broke = (): void => settle(false);
      using.child.once('close', broke);
      using.child.once('error', broke);
      using.lines((line) => {
        const analysis = analysisIn(line);
        if (analysis !== undefined) found.set(analysis.word, partsIn(analysis.structure));
        else if (wordIn(line) === LAST) settle(true);
      });
      using.child.stdin.write(`${[...words, LAST].join('\n')}\n`);
    });
    if (done) failures = 0;
    else failed();
    return found;
  }

  return {
    async partsOf(words, withinMs) {
      // An empty line would end the program.
      const asked = words.filter((word) => word.length <= MOST_LETTERS && FIT.test(word));
      const all = new Map<string, readonly string[]>();
      for (let from = 0; from < asked.length; from += TOGETHER) {
        const mine = turn.then(() => ask(asked.slice(from, from + TOGETHER), withinMs));
        turn = mine;
        for (const [word, parts] of await mine) all.set(word, parts);
      }
      return all;
    },
    end: stop,
  };
}

function startChild(command: string): Running {
  const child = spawn(command, ['-m'], { env: voikkoEnvironment(), stdio: 'pipe' });
  let hear: (line: string) => void = () => undefined;
  createInterface({ input: child.stdout }).on('line', (line) => hear(line));
  child.stderr.resume();
  // A child that has ended is told by its close; what was written to it then is lost.
  child.stdin.on('error', () => undefined);
  child.on('error', () => undefined);
  child.unref();
  return { child, lines: (next) => { hear = next; } };
}
