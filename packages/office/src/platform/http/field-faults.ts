import type { z } from 'zod';
import type { Fault, RefusalValues } from './refusal.ts';

type Issue = z.core.$ZodIssue;

/**
 * All faults of a form at once. A schema's own check names its code:
 * `.refine(isWorkingDay, { params: { code: 'not-a-working-day', values: { ... } } })`.
 */
export function faultsOf(part: string, error: z.ZodError): Fault[] {
  return error.issues.map((issue) => ({
    path: [part, ...issue.path.map(String)].filter((name) => name !== '').join('.'),
    ...codeOf(issue),
  }));
}

function codeOf(issue: Issue): { code: string; values?: RefusalValues } {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? { code: 'required' }
        : { code: 'wrong-type', values: { expected: issue.expected } };
    case 'too_small':
      return sized(issue.origin) ? { code: shortCode(issue), values: { least: Number(issue.minimum) } }
        : { code: 'too-small', values: { least: Number(issue.minimum) } };
    case 'too_big':
      return { code: sized(issue.origin) ? 'too-long' : 'too-big', values: { most: Number(issue.maximum) } };
    case 'invalid_format':
      return issue.format === 'date' ? { code: 'not-a-day' } : { code: 'bad-format', values: { format: issue.format } };
    case 'invalid_value':
      return { code: 'unknown-choice', values: { choices: issue.values.map(String).join(', ') } };
    case 'unrecognized_keys':
      return { code: 'unknown-field', values: { names: issue.keys.join(', ') } };
    case 'custom':
      return customCode(issue.params);
    default:
      return { code: 'not-accepted' };
  }
}

function sized(origin: string): boolean {
  return origin === 'string' || origin === 'array' || origin === 'set' || origin === 'file';
}

/** A text that may not be empty is simply needed. */
function shortCode(issue: { minimum: number | bigint }): string {
  return Number(issue.minimum) === 1 ? 'required' : 'too-short';
}

function customCode(params: Record<string, unknown> | undefined): { code: string; values?: RefusalValues } {
  const code = params?.['code'];
  if (typeof code !== 'string') return { code: 'not-accepted' };
  const values = params?.['values'];
  return typeof values === 'object' && values !== null ? { code, values: values as RefusalValues } : { code };
}
