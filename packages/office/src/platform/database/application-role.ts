import { createHmac } from 'node:crypto';
import type { ClientBase } from 'pg';
import { Refused } from '../http/refusal.ts';
import type { ConnectionSettings } from './connection.ts';
import { withClient } from './connection.ts';

export const applicationRole = 'kohtaanto_app';

/**
 * The application never connects as the owner, whom row-level security does not bind. Its password
 * follows from the owner's, so that every program of the installation arrives at the same one
 * without keeping it anywhere.
 */
export function applicationSettings(owner: ConnectionSettings): ConnectionSettings {
  const password = createHmac('sha256', owner.password).update(applicationRole).digest('base64url');
  return { ...owner, user: applicationRole, password };
}

/** Makes the role able to log in, and refuses one that could look past row-level security. */
export async function prepareApplicationRole(owner: ConnectionSettings): Promise<ConnectionSettings> {
  const settings = applicationSettings(owner);
  await withClient(owner, 'kohtaanto-owner', async (client) => {
    if (!(await logsIn(settings))) await setPassword(client, settings);
    await refusePowerful(client);
  });
  return settings;
}

async function logsIn(settings: ConnectionSettings): Promise<boolean> {
  return withClient(settings, 'kohtaanto-probe', async () => true).catch(() => false);
}

async function setPassword(client: ClientBase, settings: ConnectionSettings): Promise<void> {
  const password = client.escapeLiteral(settings.password);
  try {
    await client.query(`alter role ${applicationRole} login password ${password}`);
  } catch (cause) {
    throw new Refused('application-role-refused', { role: applicationRole }, { cause });
  }
  if (!(await logsIn(settings))) throw new Refused('application-role-refused', { role: applicationRole });
}

async function refusePowerful(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ powerful: boolean }>(
    `select rolsuper or rolbypassrls or rolcreaterole or rolreplication or pg_has_role(rolname, $2, 'member') as powerful
     from pg_roles where rolname = $1`,
    [applicationRole, (await client.query<{ me: string }>('select current_user as me')).rows[0]?.me],
  );
  if (rows[0]?.powerful !== false) throw new Refused('application-role-powerful', { role: applicationRole });
}
