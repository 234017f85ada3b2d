import type { Touched } from '../app/use-sending.ts';

/** What is shown of an answer about workforce: its own page and its employer’s. */
export const answersTouched: Touched = ['/api/workforce-answers', '/api/employers'];
