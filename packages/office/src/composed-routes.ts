import { composeOffice } from './main.ts';
import { readConfig } from './platform/config.ts';
import { createPlatform } from './platform/create-platform.ts';
import type { Route } from './platform/http/route.ts';

/** Every route of the office as it is composed, without a database: nothing is asked of it. */
export async function composedRoutes(): Promise<readonly Route[]> {
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const nowhere = { host: '127.0.0.1', port: 1, user: '', password: '', database: '' };
  const config = { ...readConfig({}, {}), deskFolder: null };
  const platform = await createPlatform({ config, application: nowhere, log: silent });
  await composeOffice(platform);
  return platform.http.routes;
}
