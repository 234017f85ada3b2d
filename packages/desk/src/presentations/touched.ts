import type { Touched } from '../app/use-sending.ts';

/** What is shown of candidates: at the vacancy, at the person, at the employer, and on the worklist. */
export const presentationsTouched: Touched = ['/api/vacanc', '/api/shared-vacancies', '/api/candidates', '/api/presentations', '/api/persons', '/api/employers', '/api/worklist'];
