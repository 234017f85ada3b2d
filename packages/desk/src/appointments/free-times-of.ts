import { ApiProblem } from '../app/api.ts';
import type { ChosenTime } from './book-times.tsx';

/** The times that the office says are free instead of the one it refused. */
export function freeTimesOf(error: unknown): ChosenTime[] {
  if (!(error instanceof ApiProblem)) return [];
  const told: unknown = error.problem['freeTimes'];
  return Array.isArray(told) ? told.filter(isTime) : [];
}

function isTime(value: unknown): value is ChosenTime {
  return typeof value === 'object' && value !== null && 'day' in value && 'from' in value
    && typeof value.day === 'string' && typeof value.from === 'string';
}
