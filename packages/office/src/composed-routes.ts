import { composedOffice } from './composed-office.ts';
import type { Route } from './platform/http/route.ts';

/** Every route of the office as it is composed. */
export async function composedRoutes(): Promise<readonly Route[]> {
  return (await composedOffice()).http.routes;
}
