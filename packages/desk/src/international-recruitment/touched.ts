import type { Touched } from '../app/use-sending.ts';

/** What is shown of a recruitment from abroad: its own page and its employer’s. */
export const recruitmentsTouched: Touched = ['/api/abroad-recruitments', '/api/employers'];
