import type { AccessScope, Audit, Tx } from '../platform/platform.ts';

/** In which transaction and for whom. */
export type Reading = { readonly tx: Tx; readonly scope: AccessScope; readonly today: string };

/** And where it is told afterwards. */
export type Doing = Reading & { readonly audit: Audit };

export const SERVICE = 'employer service';
