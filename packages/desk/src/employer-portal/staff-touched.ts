import type { Touched } from '../app/use-sending.ts';

/** What the staff is shown of employers’ own people and of what they sent. */
export const staffTouched: Touched = ['/api/employers', '/api/vacanc'];
