import { scheduleSnapshots } from './indicators/index.ts';
import { startSealing } from './platform/audit/sealing.ts';
import { startVerifying } from './platform/audit/verifying.ts';
import type { OfficePlatform } from './platform/create-platform.ts';
import { createPlatform } from './platform/create-platform.ts';
import type { OpenRegister } from './platform/database/open-register.ts';
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
  const opened: Closing[] = [];
  try {
    // Asking is not enough: a sign-in without a proof of who one is would open a real register to anybody.
    const invented = isInvented(register.folder.path);
    if (asked.demo && !invented) throw new Refused('register-not-invented', { folder: register.folder.path });
    const config = { ...asked, demo: invented };
    const { application, owner, migrated } = await prepareDatabase(register.owner);
    if (migrated.applied.length > 0) log.info('schema brought forward', { steps: migrated.applied });
    const platform = await createPlatform({ config, application, log });
    opened.push(() => platform.close());
    await composeOffice(platform);
    scheduleSnapshots(platform, owner);
    const key = config.auditKey ?? (await register.folder.secret('audit-key'));
    const sealing = await startSealing({ owner, log, key });
    opened.push(() => sealing.stop());
    const verifying = startVerifying({ owner, log, key });
    opened.push(() => verifying.stop());
    await listen(platform);
    await platform.jobs.start({ alone: config.databaseUrl === null });
    return { platform, address: config.origin, stop: () => closeAll(register, opened) };
  } catch (error) {
    await closeAll(register, opened);
    throw error;
  }
}

type Closing = () => Promise<void>;

/** Whoever stops an office kills it soon after: everything that waits, waits within this. */
const stopMilliseconds = 5_000;

async function closeAll(register: OpenRegister, opened: readonly Closing[]): Promise<void> {
  const until = performance.now() + stopMilliseconds - 300;
  for (const close of opened) await close();
  await register.close(Math.max(300, until - performance.now()));
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
