import { ApiProblem } from './api.ts';

/** The sentence of the fault at a field of the form, by its path in the body. */
export function faultAt(error: unknown, path: string): string | undefined {
  if (!(error instanceof ApiProblem)) return undefined;
  return error.problem.faults.find((fault) => fault.path === path || fault.path === `body.${path}`)?.message;
}
