import { Refused } from '../http/refusal.ts';

/** What PostgreSQL said when it would not start, as a refusal an administrator can act on. */
export function startFault(folder: string, said: string): Refused {
  const lastLines = said.trim().split('\n').slice(-4).join(' ').slice(0, 600);
  const code = faultCodes.find(([pattern]) => pattern.test(said))?.[1] ?? 'database-start-failed';
  return new Refused(code, { folder, said: lastLines, freeMegabytes: 0 });
}

const faultCodes: readonly (readonly [RegExp, string])[] = [
  [/No space left on device|could not (extend|write).*space/i, 'disk-full'],
  [/Permission denied|Read-only file system|EACCES|EROFS/i, 'data-folder-not-writable'],
  [/database files are incompatible with server/i, 'database-major-differs'],
  [/cannot open shared object file|ENOENT|Exec format error/i, 'embedded-database-missing'],
  [/could not create shared memory|Cannot allocate memory/i, 'memory-full'],
  [/lock file "postmaster.pid" already exists/i, 'data-folder-in-use'],
];
