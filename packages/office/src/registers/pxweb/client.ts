import { z } from 'zod';
import { Refused } from '../../platform/http/refusal.ts';
import { createPace, realWatch } from './pace.ts';
import type { Watch } from './pace.ts';
import type { Selection } from './pieces.ts';

const Metadata = z.object({
  title: z.string(),
  variables: z.array(z.object({
    code: z.string(), text: z.string(), values: z.array(z.string()),
    elimination: z.boolean().optional(), time: z.boolean().optional(),
  })).min(1),
});
export type Metadata = z.infer<typeof Metadata>;

const Limits = z.object({
  maxValues: z.int().min(1).optional(), maxCells: z.int().min(1).optional(), maxCalls: z.int().min(1), timeWindow: z.number().positive(),
});
/** What Statistics Finland allows, where a server does not say: 120 000 cells, 40 calls in 60 seconds. */
const ordinary = { cells: 120_000, calls: 40, seconds: 60 };
export type PxWebLimits = { readonly cells: number; readonly calls: number; readonly seconds: number };

export type PxWebClient = {
  readonly address: string;
  limits(): Promise<PxWebLimits>;
  metadata(): Promise<Metadata>;
  /** The answer as it came, json-stat2; 'too-large': the server wants smaller pieces. */
  data(selection: Selection): Promise<string | 'too-large'>;
};

const TRIES = 4;
const PATIENCE = 60_000;

/** PxWeb API v1: metadata by GET, data by POST, never faster than the server allows. */
export function createPxWebClient(url: string, table: string, watch: Watch = realWatch): PxWebClient {
  const base = url.replace(/\/+$/u, '');
  if (!/^https?:\/\//u.test(base)) throw new Refused('registers.address-not-understood', { value: url });
  const address = `${base}/${table}`;
  let pace = createPace(ordinary.calls, ordinary.seconds * 1000, watch);
  const ask = (to: string, body?: object) => answered(to, body, () => pace(), watch);
  return {
    address,
    async limits() {
      const root = /^.*\/api\/v1\/[a-z]{2}(?=\/|$)/u.exec(base)?.[0] ?? base;
      const answer = await ask(`${root}/?config`).catch(() => null);
      const told = Limits.safeParse(answer === null || answer.status !== 200 ? null : parsed(answer.text));
      if (!told.success) return ordinary;
      const { maxCalls, timeWindow, maxCells, maxValues } = told.data;
      pace = createPace(maxCalls, timeWindow * 1000, watch);
      return { cells: Math.min(maxCells ?? Infinity, maxValues ?? Infinity, ordinary.cells), calls: maxCalls, seconds: timeWindow };
    },
    async metadata() {
      const { status, text } = await ask(address);
      if (status !== 200) throw new Refused('registers.no-such-table', { address, status });
      const told = Metadata.safeParse(parsed(text));
      if (!told.success) throw new Refused('registers.not-pxweb', { address, end: text.slice(-40) }, { cause: told.error });
      return told.data;
    },
    async data(selection) {
      const query = selection.map(({ code, values }) => ({ code, selection: { filter: 'item', values } }));
      const { status, text } = await ask(address, { query, response: { format: 'json-stat2' } });
      if (status === 403 || status === 413) return 'too-large';
      if (status !== 200) throw new Refused('registers.query-refused', { address, status, answer: text.slice(0, 200) });
      return text;
    },
  };
}

type Answer = { readonly status: number; readonly text: string };

/**
 * One whole answer. A server that is busy (429) is waited for as long as it says; a line that broke and an
 * answer that ends in the middle are asked again, and told when they do not mend.
 */
async function answered(address: string, body: object | undefined, pace: () => Promise<void>, watch: Watch): Promise<Answer> {
  let last: unknown = null;
  let received = 0;
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    await pace();
    try {
      const response = await fetch(address, {
        signal: AbortSignal.timeout(PATIENCE),
        ...(body === undefined ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
      });
      if (response.status === 429 || response.status >= 500) {
        await response.text();
        last = response.status;
        await watch.wait(waitOf(response.headers.get('retry-after'), attempt));
        continue;
      }
      const text = await response.text();
      received = text.length;
      if (response.status !== 200 || parsed(text) !== undefined) return { status: response.status, text };
      last = text.slice(-40);
    } catch (cause) {
      last = cause;
    }
    await watch.wait(waitOf(null, attempt));
  }
  if (last === 429) throw new Refused('registers.server-busy', { address, tries: TRIES });
  if (typeof last === 'number') throw new Refused('registers.server-failed', { address, status: last, tries: TRIES });
  throw new Refused('registers.answer-cut', { address, received, end: typeof last === 'string' ? last : '' }, { cause: last });
}

function waitOf(retryAfter: string | null, attempt: number): number {
  const seconds = Number(retryAfter ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 + 50 : 250 * 2 ** attempt;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
