import { composeOffice } from './main.ts';
import { readConfig } from './platform/config.ts';
import type { OfficePlatform } from './platform/create-platform.ts';
import { createPlatform } from './platform/create-platform.ts';

/** The office as it is composed, without a database: to describe it, not to ask it anything. */
export async function composedOffice(): Promise<OfficePlatform> {
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const nowhere = { host: '127.0.0.1', port: 1, user: '', password: '', database: '' };
  const config = { ...readConfig({}, {}), deskFolder: null };
  const platform = await createPlatform({ config, application: nowhere, log: silent });
  await composeOffice(platform);
  return platform;
}
