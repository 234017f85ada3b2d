import type { Touched } from '../app/use-sending.ts';

/** What is shown of the budget. */
export const budgetTouched: Touched = ['/api/budget'];
