import type { Touched } from '../app/use-sending.ts';

/** What is shown of a joint training: its own page, its employers’ and its students’. */
export const trainingsTouched: Touched = ['/api/joint-trainings', '/api/employers', '/api/persons'];
