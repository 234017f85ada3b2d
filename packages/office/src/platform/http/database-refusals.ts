import { Refused } from './refusal.ts';

/** What PostgreSQL refused, in the words of a request. A constraint may have a text of its own. */
export function refusalOfDatabase(error: unknown, knows: (code: string) => boolean): Refused | null {
  if (!(error instanceof Error)) return null;
  if (!('code' in error) || typeof error.code !== 'string') {
    return lostConnection.test(error.message) ? new Refused('database-unavailable', {}, { cause: error }) : null;
  }
  const constraint = 'constraint' in error && typeof error.constraint === 'string' ? error.constraint : '';
  if (constraint !== '' && knows(constraint)) return new Refused(constraint, {}, { cause: error });
  const code = codes[error.code] ?? codes[error.code.slice(0, 2)];
  return code === undefined ? null : new Refused(code, { folder: '', freeMegabytes: 0 }, { cause: error });
}

/** What pg says of a connection that broke; these errors have no code. */
const lostConnection = /^Connection terminated|is not queryable$|^timeout exceeded when trying to connect/;

/** By SQLSTATE, or by its class of two characters. */
const codes: Readonly<Record<string, string>> = {
  '23P01': 'period-overlaps',
  '23505': 'already-there',
  '23503': 'reference-missing',
  '23514': 'value-refused',
  '23502': 'value-refused',
  '22': 'value-refused',
  '42501': 'not-allowed',
  '40001': 'try-again',
  '40P01': 'try-again',
  '55P03': 'try-again',
  '53100': 'disk-full',
  '53': 'database-unavailable',
  '57': 'database-unavailable',
  '08': 'database-unavailable',
  ECONNREFUSED: 'database-unavailable',
  ECONNRESET: 'database-unavailable',
  ENOENT: 'database-unavailable',
  EPIPE: 'database-unavailable',
};
