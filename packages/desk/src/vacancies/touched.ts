import type { Touched } from '../app/use-sending.ts';

/** What is shown of a vacancy: its page and lists, and its employer’s page. */
export const vacanciesTouched: Touched = ['/api/vacanc', '/api/shared-vacancies', '/api/employers'];
