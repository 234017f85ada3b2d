import type { Language } from '../access-scope.ts';

/**
 * A request that the office understands and refuses. Thrown, because throwing is what rolls the
 * transaction back; it carries data only, the sentence is made at the border in the user's language.
 */
export class Refused extends Error {
  readonly code: string;
  readonly values: RefusalValues;
  readonly faults: readonly Fault[];
  readonly extra: Readonly<Record<string, unknown>>;

  constructor(code: string, values: RefusalValues = {}, more: RefusalMore = {}) {
    super(code, more.cause === undefined ? undefined : { cause: more.cause });
    this.name = 'Refused';
    this.code = code;
    this.values = values;
    this.faults = more.faults ?? [];
    this.extra = more.extra ?? {};
  }
}

export type RefusalValues = Readonly<Record<string, string | number | null>>;
export type RefusalMore = {
  readonly faults?: readonly Fault[];
  /** Machine-readable help, e.g. free times near the one that was taken. */
  readonly extra?: Readonly<Record<string, unknown>>;
  /** What lies beneath, for the log only. */
  readonly cause?: unknown;
};

/** One field at fault: all faults of a form are told at once. */
export type Fault = { readonly path: string; readonly code: string; readonly values?: RefusalValues };

/** What the reader can do is part of the sentence. `{name}` is filled from the values. */
export type RefusalText = { readonly status: number } & Readonly<Record<Language, string>>;
export type RefusalTexts = Readonly<Record<string, RefusalText>>;

/** The problem+json body (RFC 9457) that every refusal becomes. */
export type Problem = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly faults: readonly { path: string; code: string; message: string }[];
  readonly [extra: string]: unknown;
};
