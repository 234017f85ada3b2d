import type { Touched } from '../app/use-sending.ts';

/** What is shown of trainings: the list, and what they would open to a person. */
export const trainingsTouched: Touched = ['/api/trainings', '/api/persons'];
