import { readFile, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Refused } from '../http/refusal.ts';

/** Whom PostgreSQL runs as when the office itself was started by root. */
export type ServerUser = { readonly uid: number; readonly gid: number; readonly name: string };

/**
 * Null: PostgreSQL runs as the one who started the office. Root may not run it, so a user made for
 * it (`kohtaanto`) is preferred and `nobody` will do; no user is ever created. A cluster that
 * exists goes on with the user who owns its files.
 */
export async function serverUser(clusterFolder: string): Promise<ServerUser | null> {
  if (process.getuid?.() !== 0) return null;
  const users = await knownUsers();
  const owner = await stat(clusterFolder).then((s) => s.uid, () => 0);
  const user =
    (owner === 0 ? undefined : users.find((u) => u.uid === owner)) ??
    users.find((u) => u.name === 'kohtaanto') ??
    users.find((u) => u.name === 'nobody');
  if (user === undefined) throw new Refused('embedded-database-as-root');
  return user;
}

async function knownUsers(): Promise<ServerUser[]> {
  const lines = (await readFile('/etc/passwd', 'utf8')).split('\n');
  return lines.flatMap((line) => {
    const [name, , uid, gid] = line.split(':');
    return name && uid && gid ? [{ name, uid: Number(uid), gid: Number(gid) }] : [];
  });
}

/** Whether the user can enter every folder down to the path (mode bits; access lists are not read). */
export async function mayReach(path: string, user: ServerUser): Promise<boolean> {
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    const found = await stat(folder).catch(() => null);
    if (found?.isDirectory()) {
      const bits = found.uid === user.uid ? 0o100 : found.gid === user.gid ? 0o010 : 0o001;
      if ((found.mode & bits) === 0) return false;
    }
    if (folder === dirname(folder)) return true;
  }
}
