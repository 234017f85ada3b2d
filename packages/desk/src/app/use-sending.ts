import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useToast } from '../design/toast.tsx';
import { faultAt } from './fault-at.ts';
import { newRequestId } from './request-id.ts';
import { shellTexts } from './shell-texts.ts';
import { useTexts } from './texts.tsx';
import { useAttempt } from './use-attempt.ts';

/** The beginnings of the paths whose answers an act changes: `['/api/budget']`. */
export type Touched = readonly string[];

export type Sending = {
  readonly error: unknown;
  readonly busy: boolean;
  readonly send: (work: () => Promise<unknown>, done?: string) => Promise<boolean>;
  /** The sentence of the fault at a field of the form, by its path in the body. */
  readonly faultOf: (path: string) => string | undefined;
};

/** A query that is made anew only when it is asked for: a ranking of people is a look at each of them. */
export const onlyWhenAsked = { anew: 'when-asked' } as const;

/** Sends a form once at a time; what was typed stays if the office refuses, and what it touched is read again when it does not. */
export function useSending(touched: Touched, onDone: () => void = () => undefined, saved?: string): Sending {
  const t = useTexts(shellTexts);
  const client = useQueryClient();
  const say = useToast();
  const { error, busy, attempt } = useAttempt();
  const readAgain = () => client.invalidateQueries({
    predicate: ({ queryKey: [key], meta }) => {
      const [, path = ''] = String(key).split(' ');
      return meta?.['anew'] !== onlyWhenAsked.anew && touched.some((beginning) => path.startsWith(beginning));
    },
  });
  const send = (work: () => Promise<unknown>, done: string = saved ?? t.saved): Promise<boolean> => attempt(async () => {
    const told = await work();
    await readAgain();
    // What came of it may be known only afterwards.
    say({ text: typeof told === 'string' ? told : done });
    onDone();
  });
  return { error, busy, send, faultOf: (path) => faultAt(error, path) };
}

/** By which the office knows a form that is sent twice. */
export function useReceipt(): string {
  const [receipt] = useState(newRequestId);
  return receipt;
}
