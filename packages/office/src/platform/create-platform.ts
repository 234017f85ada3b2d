import { createAudit } from './audit/audit.ts';
import { createClock } from './clock.ts';
import type { ConnectionSettings } from './database/connection.ts';
import type { OpenDatabase } from './database/database.ts';
import { openDatabase } from './database/database.ts';
import { databaseRefusals } from './database/database-refusal-texts.ts';
import { createEvents } from './events.ts';
import { inTime } from './in-time.ts';
import type { OfficeHttp } from './http/http.ts';
import { createHttp } from './http/http.ts';
import { fieldFaults, requestRefusals } from './http/platform-refusals.ts';
import { createRefusalRegistry } from './http/refusal-registry.ts';
import type { Sessions } from './identity/sessions.ts';
import type { EmployerSessions } from './identity/employer-sessions.ts';
import { createEmployerSessions } from './identity/employer-sessions.ts';
import { createSessions } from './identity/sessions.ts';
import type { TimedJobs } from './jobs.ts';
import { createJobs } from './jobs.ts';
import type { Config, Log, Platform } from './platform.ts';

export type OfficePlatform = Platform & {
  readonly database: OpenDatabase;
  readonly http: OfficeHttp;
  readonly jobs: TimedJobs;
  readonly sessions: Sessions;
  readonly employerSessions: EmployerSessions;
  close(): Promise<void>;
};

export type PlatformParts = {
  readonly config: Config;
  readonly application: ConnectionSettings;
  readonly log: Log;
};

/** How long requests under way may still take when the office closes; they are told if it was not enough. */
const requestMilliseconds = 2_000;
const databaseMilliseconds = 300;

/**
 * A browser opens connections ahead of need and sends nothing on them; to the server they look like
 * requests under way, and waiting for them would take minutes.
 */
async function closeDoor(server: OfficeHttp['server']): Promise<void> {
  const closed = server.close();
  if (await inTime(closed, requestMilliseconds)) return;
  server.server.closeAllConnections();
  await inTime(closed, requestMilliseconds / 4);
}

/** Everything a slice is given, on a database that has been prepared. */
export async function createPlatform({ config, application, log }: PlatformParts): Promise<OfficePlatform> {
  const database = openDatabase(application, { log, connections: config.connections });
  const clock = createClock(config.day);
  const audit = createAudit(database);
  const sessions = createSessions(database, clock, config.session);
  const employerSessions = createEmployerSessions(database, clock, config.session);
  const refusalRegistry = createRefusalRegistry();
  for (const texts of [requestRefusals, fieldFaults, databaseRefusals]) refusalRegistry.add(texts);
  const http = await createHttp({ config, clock, log, audit, database, sessions, employerSessions, refusalRegistry });
  const jobs = createJobs(database, log);
  jobs.schedule('remove-expired-sessions', '*/10 * * * *', async () => {
    await sessions.removeExpired();
    await employerSessions.removeExpired();
  });
  return {
    config, database, clock, audit, sessions, employerSessions, http, jobs, log,
    events: createEvents(),
    async close() {
      // Before the database, and while the last answers still go out: what runs is asked to end at once.
      await Promise.all([closeDoor(http.server), jobs.stop()]);
      await inTime(database.close(), databaseMilliseconds);
    },
  };
}
