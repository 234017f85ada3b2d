import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Problem } from '@kohtaanto/office/platform/http/refusal.ts';
import type { Answer, ApiKey, Sent } from './api-routes.ts';

/** A refusal of the office, in the form of RFC 9457 and in the reader's own language. */
export class ApiProblem extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.title);
    this.name = 'ApiProblem';
    this.problem = problem;
  }

  get code(): string {
    return this.problem.code;
  }

  get status(): number {
    return this.problem.status;
  }
}

type Extra = {
  /** Why personal data is looked at; written in the audit trail. */
  readonly purpose?: string;
  /** A protected person opened with a reason; the purpose tells it. */
  readonly openedPerson?: string;
  readonly signal?: AbortSignal;
  /** Sent to its end even where the page is left meanwhile. */
  readonly keepalive?: boolean;
};

type Input = {
  readonly params?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
} & Extra;

let csrfToken = '';
let onSignedOut: () => void = () => undefined;

/** Told once by the session; every write carries it. */
export function carryCsrf(token: string): void {
  csrfToken = token;
}

/** What to do when an answer says that the session has ended. */
export function whenSignedOut(act: () => void): void {
  onSignedOut = act;
}

/** Calls a route of the office by its name: `api('GET /api/persons/:personId', { params: { personId } })`. */
export async function api<K extends ApiKey>(key: K, input: Sent<K> & Extra): Promise<Answer<K>> {
  const { params, query, body, purpose, openedPerson, signal, keepalive = false }: Input = input;
  const [method = 'GET', path = ''] = key.split(' ');
  const headers: Record<string, string> = { accept: 'application/json, application/problem+json' };
  if (purpose !== undefined) headers['x-purpose'] = encodeURIComponent(purpose);
  if (openedPerson !== undefined) headers['x-opened-person'] = openedPerson;
  if (method !== 'GET') headers['x-csrf-token'] = csrfToken;
  if (body !== undefined && !(body instanceof FormData)) headers['content-type'] = 'application/json';
  const response = await fetch(fillPath(path, params) + queryString(query), {
    method,
    headers,
    credentials: 'same-origin',
    ...(body === undefined ? {} : { body: body instanceof FormData ? body : JSON.stringify(body) }),
    ...(signal === undefined ? {} : { signal }),
    ...(keepalive ? { keepalive } : {}),
  });
  if (!response.ok) throw await readRefusal(response);
  if (response.status === 204) return undefined as Answer<K>;
  return (await response.json()) as Answer<K>;
}

/** The same as options of a query; the key of the cache is the route and what was sent. */
export function apiQuery<K extends ApiKey>(key: K, input: Sent<K> & Extra) {
  return queryOptions<Answer<K>, Error, Answer<K>, readonly [K, unknown]>({
    queryKey: [key, { ...input, signal: undefined }],
    queryFn: ({ signal }) => api<K>(key, { ...input, signal }),
    // Counts keep their old values, dimmed, while new ones are fetched: nothing jumps.
    placeholderData: keepPreviousData,
  });
}

function fillPath(path: string, params: Input['params']): string {
  return path.replace(/:(\w+)/g, (_all, name: string) => encodeURIComponent(String(params?.[name] ?? '')));
}

export function queryString(query: Input['query']): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value === undefined || value === null || value === '') continue;
    for (const each of Array.isArray(value) ? value : [value]) search.append(name, String(each));
  }
  const text = search.toString();
  return text === '' ? '' : `?${text}`;
}

async function readRefusal(response: Response): Promise<ApiProblem> {
  const problem = await readProblem(response);
  if (response.status === 401) onSignedOut();
  return new ApiProblem(problem);
}

async function readProblem(response: Response): Promise<Problem> {
  const known = {
    type: 'about:blank',
    title: '',
    status: response.status,
    code: 'no-answer',
    detail: '',
    faults: [],
  };
  if (!(response.headers.get('content-type') ?? '').includes('json')) return known;
  const told: unknown = await response.json().catch(() => ({}));
  return typeof told === 'object' && told !== null ? { ...known, ...told } : known;
}
