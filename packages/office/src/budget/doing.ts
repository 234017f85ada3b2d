import type { AccessScope, Audit, Tx } from '../platform/platform.ts';

/** In which transaction and for whom. */
export type Reading = Pick<Doing, 'tx' | 'scope'>;

/** In which transaction, for whom, and where it is told afterwards. */
export type Doing = { readonly tx: Tx; readonly scope: AccessScope; readonly audit: Audit };
