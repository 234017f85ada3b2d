import type { ClientBase } from 'pg';
import type { Rows } from './places.ts';

/** One transaction of whoever imports: the office for somebody, or the owner on the command line. */
export type RegisterWriter = <T>(work: (query: Rows) => Promise<T>) => Promise<T>;

export const rowsOfClient = (client: ClientBase): Rows => (text, values) => client.query(text, [...(values ?? [])]);

/** The owner's own connection as a writer. */
export function writerOf(client: ClientBase): RegisterWriter {
  return async (work) => {
    await client.query('begin');
    try {
      const done = await work(rowsOfClient(client));
      await client.query('commit');
      return done;
    } catch (cause) {
      await client.query('rollback');
      throw cause;
    }
  };
}
