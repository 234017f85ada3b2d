import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { Platform } from '../platform/platform.ts';
import { routes } from './contract.ts';
import { listStaff } from './store.ts';

/** ORG-3: who works here, in what, how much and until when somebody else stands in. */
export function registerStaff({ http, database }: Platform): void {
  http.handle(routes.listStaff, ({ scope, today }) =>
    database.read(scope, (tx) => listStaff(tx, scope, formatIso(today))));
}
