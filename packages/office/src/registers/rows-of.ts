import { CompiledQuery } from 'kysely';
import type { Tx } from '../platform/platform.ts';
import type { Rows } from './series/places.ts';

/** A transaction as one who asks with text and values, as the command line does. */
export const rowsOf = (tx: Tx): Rows => (text, values = []) => tx.executeQuery(CompiledQuery.raw(text, [...values]));
