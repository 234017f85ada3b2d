/** A refusal is an expected answer with a stable code; faults of the program are thrown instead. */
export type Refusal<Code extends string = string> = {
  readonly code: Code;
  /** What the sentence needs, e.g. { given: '31.2.2025' }. */
  readonly values?: Readonly<Record<string, string | number>>;
};

export type Result<Value, Code extends string = string> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly refusal: Refusal<Code> };

export function accepted<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

export function refused<Code extends string>(
  code: Code,
  values?: Readonly<Record<string, string | number>>,
): { readonly ok: false; readonly refusal: Refusal<Code> } {
  return { ok: false, refusal: values === undefined ? { code } : { code, values } };
}
