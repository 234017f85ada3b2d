export type Kept = 'idle' | 'keeping' | 'kept' | 'failed';

/** A pause of this length is the end of a thought: what was written is kept. */
export const PAUSE_MS = 850;
/** Who writes without a pause is kept up with all the same. */
export const MOST_MS = 3000;
const AGAIN_MS = 4000;

export type DraftKeeperOptions = {
  /** `leaving`: the page may be gone before the answer comes. */
  readonly send: (text: string, leaving: boolean) => Promise<unknown>;
  readonly tell: (kept: Kept) => void;
  /** Whether to try the same text again: a refusal stays a refusal. */
  readonly isPassing: (error: unknown) => boolean;
  /** What was asked for with `again` has been kept: the office is there once more. */
  readonly onReached: () => void;
};

/** When what is being written is sent: after a pause, every three seconds of writing, and on leaving. */
export function draftKeeper({ send, tell, isPassing, onReached }: DraftKeeperOptions) {
  let waiting: string | undefined;
  let mustGoBy: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending = false;
  let held = false;
  let asked = false;

  const plan = (delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(go, Math.max(0, delay));
  };
  const go = (leaving = false) => {
    clearTimeout(timer);
    // One at a time, so that an older text never comes in after a newer one; whoever leaves cannot wait.
    if (waiting === undefined || held || (sending && !leaving)) return;
    const text = waiting;
    waiting = undefined;
    mustGoBy = undefined;
    sending = true;
    send(text, leaving).then(() => done(), (error: unknown) => failed(text, error));
  };
  const done = () => {
    sending = false;
    if (asked) {
      asked = false;
      onReached();
    }
    if (waiting === undefined) tell('kept');
    else plan((mustGoBy ?? Date.now()) - Date.now());
  };
  const failed = (text: string, error: unknown) => {
    sending = false;
    waiting ??= text;
    tell('failed');
    if (isPassing(error)) plan(AGAIN_MS);
  };
  return {
    change(text: string) {
      waiting = text;
      if (held) return;
      tell('keeping');
      mustGoBy ??= Date.now() + MOST_MS;
      plan(Math.min(PAUSE_MS, mustGoBy - Date.now()));
    },
    /** The text is again what it was at first: there is nothing to keep. */
    forget() {
      clearTimeout(timer);
      waiting = undefined;
      mustGoBy = undefined;
    },
    /** While the form itself is being saved its draft waits, and what was saved leaves none behind. */
    hold(hold: boolean) {
      held = hold;
      if (held) clearTimeout(timer);
      else if (waiting !== undefined) plan(PAUSE_MS);
    },
    /** The office could not be reached: what is written is sent until it can be. */
    again(text: string) {
      asked = true;
      waiting ??= text;
      plan(0);
    },
    leave: () => go(true),
  };
}
