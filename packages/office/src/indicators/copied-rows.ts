import { to as copyTo } from 'pg-copy-streams';
import type { ClientBase } from 'pg';
import { OPEN } from '@kohtaanto/rules/indicators/columns.ts';

/** One row as PostgreSQL writes it in binary: where each field begins and how long it is; -1 is null. */
export type RawRow = { readonly bytes: Buffer; readonly starts: Int32Array; readonly lengths: Int32Array };

const signature = 11;
const shortestHeader = signature + 8;

/**
 * Rows of a query in PostgreSQL's binary copy format, without an object for each: a country's register
 * has tens of millions. The row given is the same one every time, filled anew.
 */
export async function readRows(client: ClientBase, query: string, onRow: (row: RawRow) => void): Promise<number> {
  const reader = new RowReader(onRow);
  for await (const chunk of client.query(copyTo(`copy (${query}) to stdout (format binary)`))) reader.take(chunk as Buffer);
  return reader.rows;
}

const mostFields = 16;

class RowReader {
  rows = 0;
  readonly #onRow: (row: RawRow) => void;
  readonly #starts = new Int32Array(mostFields);
  readonly #lengths = new Int32Array(mostFields);
  #left: Buffer = Buffer.alloc(0);
  #headerRead = false;

  constructor(onRow: (row: RawRow) => void) {
    this.#onRow = onRow;
  }

  take(chunk: Buffer): void {
    const bytes = this.#left.length === 0 ? chunk : Buffer.concat([this.#left, chunk]);
    let at = 0;
    if (!this.#headerRead) {
      if (bytes.length < shortestHeader) {
        this.#left = bytes;
        return;
      }
      at = shortestHeader + bytes.readInt32BE(signature + 4);
      this.#headerRead = true;
    }
    const row = { bytes, starts: this.#starts, lengths: this.#lengths };
    for (;;) {
      const next = this.#fields(bytes, at);
      if (next < 0) break;
      this.#onRow(row);
      this.rows += 1;
      at = next;
    }
    this.#left = bytes.subarray(at);
  }

  /** Where the next row begins; -1 where this one has not arrived whole, or the last has gone by. */
  #fields(bytes: Buffer, from: number): number {
    if (from + 2 > bytes.length) return -1;
    const fields = ((bytes[from] ?? 0) << 8) | (bytes[from + 1] ?? 0);
    if (fields > mostFields) return -1; // 0xffff ends the rows
    let at = from + 2;
    for (let field = 0; field < fields; field += 1) {
      if (at + 4 > bytes.length) return -1;
      const length = int32(bytes, at);
      at += 4;
      this.#starts[field] = at;
      this.#lengths[field] = length;
      if (length > 0) at += length;
      if (at > bytes.length) return -1;
    }
    return at;
  }
}

export function int32(bytes: Buffer, at: number): number {
  return ((bytes[at] ?? 0) << 24) | ((bytes[at + 1] ?? 0) << 16) | ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
}

/** PostgreSQL counts days from 1.1.2000. */
const daysTo2000 = 10_957;
const endless = 0x7fff_ffff;

/** A day of the calendar as the columns hold it; OPEN where there is none. */
export function dayAt({ bytes, starts, lengths }: RawRow, field: number): number {
  return (lengths[field] ?? -1) < 0 ? OPEN : dayOf(int32(bytes, starts[field] ?? 0));
}

function dayOf(sinceMillennium: number): number {
  if (sinceMillennium === endless) return OPEN;
  return Math.max(-32_768, Math.min(OPEN - 1, sinceMillennium + daysTo2000));
}

const noLowerBound = 0x08;
const noUpperBound = 0x10;

/** First day and the day after the last of a `daterange`, read without asking PostgreSQL for its parts. */
export function periodAt({ bytes, starts }: RawRow, field: number, period: { start: number; end: number }): void {
  let at = starts[field] ?? 0;
  const flags = bytes[at] ?? 0;
  at += 1;
  period.start = -32_768;
  period.end = OPEN;
  if ((flags & noLowerBound) === 0) {
    period.start = dayOf(int32(bytes, at + 4));
    at += 8;
  }
  if ((flags & noUpperBound) === 0) period.end = dayOf(int32(bytes, at + 4));
}

export function textAt({ bytes, starts, lengths }: RawRow, field: number): string {
  const start = starts[field] ?? 0;
  return bytes.toString('latin1', start, start + Math.max(0, lengths[field] ?? 0));
}

/** Texts of a short list become their positions in it; 0 where the list does not know one. */
export function codeReader(list: readonly string[]): (row: RawRow, field: number) => number {
  const known = new Map<number, number>();
  list.forEach((text, index) => {
    const hash = hashOf(Buffer.from(text, 'latin1'), 0, text.length);
    if (known.has(hash)) throw new Error(`two codes with one hash: ${text}`);
    known.set(hash, index);
  });
  return ({ bytes, starts, lengths }, field) =>
    known.get(hashOf(bytes, starts[field] ?? 0, Math.max(0, lengths[field] ?? 0))) ?? 0;
}

/** FNV-1a. */
function hashOf(bytes: Buffer, start: number, length: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < start + length; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return hash;
}
