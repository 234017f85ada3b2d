import { useEffect, useRef, useState } from 'react';
import { api, ApiProblem } from '../app/api.ts';
import { draftKeeper } from './draft-keeper.ts';
import type { Kept } from './draft-keeper.ts';

/** Browsers carry no more than this for a page that is gone. */
const MOST_KEPT_ALIVE = 60_000;

/** What was sent on leaving and is not yet answered: whoever returns at once waits for it. */
const onTheirWay = new Map<string, Promise<unknown>>();

export type DraftOptions = {
  /** False while nothing has been written and while the form itself is being saved. */
  readonly when: boolean;
  /** The office could not be reached: what is written is sent until it can be. */
  readonly cutOff?: boolean;
  readonly onReached?: () => void;
};

/** What is being written is kept on the server as one writes and as one leaves, for its writer alone. */
export function useKeptDraft(personId: string, form: string, body: unknown, options: DraftOptions): Kept {
  const { when, cutOff = false, onReached } = options;
  const [kept, setKept] = useState<Kept>('idle');
  const text = JSON.stringify(body);
  const first = useRef(text);
  const now = useRef({ text, onReached });
  const [keeper] = useState(() => draftKeeper({
    send: (written, leaving) => putDraft(personId, form, written, leaving),
    tell: setKept,
    isPassing: isUnreachable,
    onReached: () => now.current.onReached?.(),
  }));
  useEffect(() => {
    now.current = { text, onReached };
  });
  useEffect(() => keeper.hold(!when), [keeper, when]);
  useEffect(() => {
    if (text === first.current) keeper.forget();
    else keeper.change(text);
  }, [keeper, text]);
  useEffect(() => {
    if (cutOff) keeper.again(now.current.text);
  }, [keeper, cutOff]);
  useEffect(() => {
    const leave = () => keeper.leave();
    const hidden = () => document.visibilityState === 'hidden' && leave();
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', hidden);
      leave();
    };
  }, [keeper]);
  return kept;
}

/** No answer at all, or none from the office itself: the same may succeed in a while. */
export function isUnreachable(error: unknown): boolean {
  return error instanceof TypeError || (error instanceof ApiProblem && error.status >= 502);
}

function putDraft(personId: string, form: string, written: string, leaving: boolean): Promise<unknown> {
  const key = `${personId} ${form}`;
  const sent = api('PUT /api/persons/:personId/drafts/:form', {
    params: { personId, form }, body: { body: JSON.parse(written) as unknown, baseVersion: null },
    keepalive: leaving && new Blob([written]).size < MOST_KEPT_ALIVE,
  });
  if (leaving) {
    const answered = sent.catch(() => undefined).then(() => onTheirWay.delete(key));
    onTheirWay.set(key, answered);
  }
  return sent;
}

export async function findDraft(personId: string, form: string) {
  await onTheirWay.get(`${personId} ${form}`);
  return api('GET /api/persons/:personId/drafts/:form', { params: { personId, form } });
}

export function dropDraft(personId: string, form: string): Promise<unknown> {
  return api('DELETE /api/persons/:personId/drafts/:form', { params: { personId, form } });
}
