import type { Touched } from '../app/use-sending.ts';

/** What is shown of an employer: its page, the day, events, and the vacancies that carry its name. */
export const employersTouched: Touched = ['/api/employer', '/api/vacanc'];
