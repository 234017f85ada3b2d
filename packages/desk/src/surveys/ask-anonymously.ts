import { ApiProblem } from '../app/api.ts';
import type { Answer, Sent } from '../app/api-routes.ts';
import type { Language } from '@kohtaanto/words/language.ts';
import type { Problem } from '@kohtaanto/office/platform/http/refusal.ts';

export type Questions = Answer<'GET /api/answer/:roundId'>;
/** What has been chosen, by the id of what was asked. */
export type Chosen = Readonly<Record<string, string>>;
export type Sheet = Sent<'POST /api/answer/:roundId'>['body'];

/** Without cookies: were the one who answers signed in as a colleague, the office is not told. */
async function ask(roundId: string, language: Language, more: RequestInit = {}): Promise<Response> {
  const response = await fetch(`/api/answer/${encodeURIComponent(roundId)}`, {
    ...more,
    credentials: 'omit',
    headers: { accept: 'application/json, application/problem+json', 'accept-language': language, ...more.headers },
  });
  if (!response.ok) throw new ApiProblem(await problemOf(response));
  return response;
}

export async function fetchQuestions(roundId: string, language: Language): Promise<Questions> {
  return (await ask(roundId, language)).json() as Promise<Questions>;
}

export async function sendSheet(roundId: string, language: Language, sheet: Sheet): Promise<void> {
  await ask(roundId, language, { method: 'POST', body: JSON.stringify(sheet), headers: { 'content-type': 'application/json' } });
}

async function problemOf(response: Response): Promise<Problem> {
  const known = { type: 'about:blank', title: '', status: response.status, code: 'no-answer', detail: '', faults: [] };
  const told: unknown = await response.json().catch(() => ({}));
  return typeof told === 'object' && told !== null ? { ...known, ...told } : known;
}

const markOf = (roundId: string): string => `kohtaanto.answered.${roundId}`;

/** Only this device remembers, and only that somebody answered. */
export function hasAnsweredHere(roundId: string): boolean {
  try {
    return localStorage.getItem(markOf(roundId)) !== null;
  } catch {
    return false;
  }
}

export function rememberAnswered(roundId: string): void {
  try {
    localStorage.setItem(markOf(roundId), 'yes');
  } catch {
    // A browser that keeps nothing may answer all the same.
  }
}
