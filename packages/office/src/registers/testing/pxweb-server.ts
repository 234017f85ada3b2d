import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that behaves as PxWeb does, with its limits, and can be made to misbehave. */
export type PxWebServer = {
  readonly url: string;
  table: string;
  /** Data queries that were answered whole, in their order: how many cells each. */
  readonly answered: number[];
  /** How often it said 429. */
  busy: number;
  /** What goes wrong with the next data queries, one after another. */
  readonly mishaps: Mishap[];
  variables: PxWebVariable[];
  updated: string;
  /** Names given to variables in answers only: renamed between metadata and data. */
  renamed: Readonly<Record<string, string>>;
  valueOf: (codes: Readonly<Record<string, string>>) => number | '...' | null;
  stop(): Promise<void>;
};
export type Mishap = 'cut-json' | 'cut-line' | 'busy' | 'too-large' | 'short' | 'html' | 'fail';
export type PxWebVariable = {
  readonly code: string; readonly text: string; readonly values: readonly string[]; readonly time?: boolean; readonly elimination?: boolean;
};
type Limits = { readonly cells: number; readonly calls: number; readonly seconds: number };

export async function startPxWeb(limits: Limits, variables: readonly PxWebVariable[]): Promise<PxWebServer> {
  const calls: number[] = [];
  const server: Server = createServer((request, response) => void answer(request, response));
  const state: PxWebServer = {
    url: '', table: '12r5.px', answered: [], busy: 0, mishaps: [], variables: [...variables], updated: '2026-10-20T05:00:00Z',
    renamed: {}, valueOf: () => 100, stop: () => new Promise((resolve) => { server.closeAllConnections(); server.close(() => resolve()); }),
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    const url = request.url ?? '';
    const now = performance.now();
    while (calls[0] !== undefined && calls[0] <= now - limits.seconds * 1000) calls.shift();
    if (calls.length >= limits.calls) {
      state.busy += 1;
      response.writeHead(429).end('Too many requests');
      return;
    }
    calls.push(now);
    if (url.includes('?config')) {
      json(response, { maxValues: limits.cells, maxCells: limits.cells, maxCalls: limits.calls, timeWindow: limits.seconds, CORS: true });
    } else if (!url.endsWith(`/${state.table}`)) response.writeHead(400).end('Bad Request');
    else if (request.method === 'GET') json(response, { title: 'Työttömät työnhakijat', variables: state.variables.map((each) => ({ ...each, valueTexts: each.values })) });
    else data(response, JSON.parse(body) as Query);
  }

  function data(response: ServerResponse, { query }: Query): void {
    const asked = state.variables.flatMap((variable) => {
      const found = query.find(({ code }) => code === variable.code);
      return found === undefined ? [] : [{ code: variable.code, values: found.selection.values }];
    });
    const known = query.every(({ code, selection }) => state.variables.some((variable) =>
      variable.code === code && selection.values.every((value) => variable.values.includes(value))));
    if (!known) {
      response.writeHead(400).end('Bad Request');
      return;
    }
    const cells = asked.reduce((product, { values }) => product * values.length, 1);
    const mishap = state.mishaps.shift();
    if (cells > limits.cells || mishap === 'too-large') response.writeHead(403).end('Forbidden');
    else if (mishap === 'busy') response.writeHead(429, { 'retry-after': '0' }).end();
    else if (mishap === 'fail') response.writeHead(500).end('Internal Server Error');
    else if (mishap === 'html') response.writeHead(200).end('<!DOCTYPE html><title>Huolto</title>');
    else {
      const text = JSON.stringify(datasetOf(asked, mishap === 'short'));
      if (mishap === 'cut-json') response.writeHead(200).end(text.slice(0, text.length / 2));
      else if (mishap === 'cut-line') {
        response.writeHead(200, { 'content-length': text.length + 10 });
        response.write(text.slice(0, 60), () => response.destroy());
      } else {
        state.answered.push(cells);
        response.writeHead(200, { 'content-type': 'application/json' }).end(text);
      }
    }
  }

  function datasetOf(asked: readonly { code: string; values: readonly string[] }[], short: boolean): object {
    const size = asked.map(({ values }) => values.length);
    const cells = size.reduce((product, each) => product * each, 1);
    const values: (number | null)[] = [];
    const status: Record<string, string> = {};
    for (let index = 0; index < cells - (short ? 1 : 0); index += 1) {
      let rest = index;
      const codes: Record<string, string> = {};
      for (const { code, values: own } of asked.toReversed()) {
        codes[code] = own[rest % own.length] ?? '';
        rest = Math.floor(rest / own.length);
      }
      const value = state.valueOf(codes);
      if (value === '...') status[String(index)] = '...';
      values.push(typeof value === 'number' ? value : null);
    }
    const named = asked.map(({ code, values: own }) => ({ code: state.renamed[code] ?? code, own }));
    return {
      version: '2.0', class: 'dataset', label: 'Työttömät', source: 'Tilastokeskus, työnvälitystilasto', updated: state.updated,
      id: named.map(({ code }) => code), size,
      dimension: Object.fromEntries(named.map(({ code, own }) => [code, { label: code, category: { index: own } }])),
      value: values, status,
    };
  }

  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const { port } = server.address() as AddressInfo;
  return Object.assign(state, { url: `http://127.0.0.1:${port}/PxWeb/api/v1/fi/StatFin/tyonv` });
}

type Query = { readonly query: readonly { readonly code: string; readonly selection: { readonly values: readonly string[] } }[] };

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const piece of request) body += String(piece);
  return body;
}

function json(response: ServerResponse, value: object): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}
