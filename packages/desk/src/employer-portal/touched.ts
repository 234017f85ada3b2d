import type { Touched } from '../app/use-sending.ts';

/** Everything that an employer’s person is shown. */
export const portalTouched: Touched = ['/api/employer-portal'];
