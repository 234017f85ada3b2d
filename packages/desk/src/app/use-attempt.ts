import { useRef, useState } from 'react';

export type Attempt = {
  readonly error: unknown;
  readonly busy: boolean;
  /** Does the work unless one is under way (a double click is one click); answers whether it was done. */
  readonly attempt: (work: () => Promise<unknown>) => Promise<boolean>;
  readonly forget: () => void;
  readonly fail: (error: unknown) => void;
};

/** One thing asked of the office at a time: whether it is under way, and with what the last one was refused. */
export function useAttempt(): Attempt {
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  // Two clicks come before the first has been drawn.
  const underWay = useRef(false);
  const attempt = async (work: () => Promise<unknown>): Promise<boolean> => {
    if (underWay.current) return false;
    underWay.current = true;
    setBusy(true);
    setError(null);
    try {
      await work();
      return true;
    } catch (refusal) {
      setError(refusal);
      return false;
    } finally {
      underWay.current = false;
      setBusy(false);
    }
  };
  return { error, busy, attempt, forget: () => setError(null), fail: setError };
}
