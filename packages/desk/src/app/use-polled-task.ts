import { useEffect } from 'react';
import { ApiProblem } from './api.ts';

type Polled<Task> = {
  readonly task: Task | null;
  readonly ask: (task: Task) => Promise<Task>;
  readonly onTold: (task: Task) => void;
  /** The office does not know the work any more: it was opened again in between. */
  readonly onLost: (refusal: ApiProblem) => void;
};

const MILLISECONDS_BETWEEN = 300;
const MILLISECONDS_TO_RECOVER = 1_000;

/** Asks how far a long work is until it is over; an office that does not answer for a moment is asked again. */
export function usePolledTask<Task extends { readonly state: string }>({ task, ask, onTold, onLost }: Polled<Task>): void {
  useEffect(() => {
    if (task?.state !== 'working') return undefined;
    let timer = setTimeout(() => {
      void ask(task).then((told) => onTold({ ...told })).catch((refusal: unknown) => {
        if (refusal instanceof ApiProblem) onLost(refusal);
        else timer = setTimeout(() => onTold({ ...task }), MILLISECONDS_TO_RECOVER);
      });
    }, MILLISECONDS_BETWEEN);
    return () => clearTimeout(timer);
  });
}
