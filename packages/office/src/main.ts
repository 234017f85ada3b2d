import { startSealing } from './platform/audit/sealing.ts';
import { startVerifying } from './platform/audit/verifying.ts';
import type { OfficePlatform } from './platform/create-platform.ts';
import { createPlatform } from './platform/create-platform.ts';
import { openRegister } from './platform/database/open-register.ts';
import { prepareDatabase } from './platform/database/prepare.ts';
import { serveDesk } from './platform/http/desk.ts';
import { registerOpenApi } from './platform/http/openapi-route.ts';
import { Refused } from './platform/http/refusal.ts';
import { registerIdentity } from './platform/identity/identity.ts';
import { isInvented } from './platform/identity/invented-register.ts';
import type { Config, Log } from './platform/platform.ts';
import { registerSlices } from './slices.ts';

export type RunningOffice = {
  readonly platform: OfficePlatform;
  readonly address: string;
  stop(): Promise<void>;
};

/** The composition root: opens the register, gives each slice the platform, and opens the door. */
export async function startOffice(asked: Config, log: Log): Promise<RunningOffice> {
  const register = await openRegister(asked, log, true);
  try {
    const config = { ...asked, demo: asked.demo || isInvented(register.folder.path) };
    const { application, owner, migrated } = await prepareDatabase(register.owner);
    if (migrated.applied.length > 0) log.info('schema brought forward', { steps: migrated.applied });
    const platform = await createPlatform({ config, application, log });
    await composeOffice(platform);
    const key = config.auditKey ?? (await register.folder.secret('audit-key'));
    const sealing = await startSealing({ owner, log, key });
    const verifying = startVerifying({ owner, log, key });
    await listen(platform);
    platform.jobs.start();
    return {
      platform,
      address: config.origin,
      async stop() {
        await platform.close();
        await verifying.stop();
        await sealing.stop();
        await register.close();
      },
    };
  } catch (error) {
    await register.close();
    throw error;
  }
}

/** Everything that answers, in the order of the data. */
export async function composeOffice(platform: OfficePlatform): Promise<void> {
  registerSlices(platform);
  await registerIdentity(platform);
  registerOpenApi(platform.http);
  await serveDesk(platform.http, platform.config.deskFolder);
}

async function listen({ config, http }: OfficePlatform): Promise<void> {
  try {
    await http.server.listen({ port: config.port, host: config.host });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      throw new Refused('port-in-use', { port: config.port }, { cause: error });
    }
    throw error;
  }
}
