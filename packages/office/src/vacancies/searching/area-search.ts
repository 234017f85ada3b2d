import { setImmediate } from 'node:timers/promises';
import { VacancyIndex } from '@kohtaanto/rules/vacancy-search/vacancy-index.ts';
import { sql } from 'kysely';
import type { Database, Log } from '../../platform/platform.ts';

type Texts = { readonly vacancyId: string; readonly title: string; readonly words: string };
/** What a transaction has changed; null: so much that all is read anew. */
type Change = { readonly xid: string; readonly vacancyIds: readonly string[] | null };

/** Rows that travel at once, and how long the main thread works before others have their turn. */
const TOGETHER = 500;
const SLICE_MS = 8;
/** A list is no longer than this, and what scores so much less than the best is only about something near. */
const MOST_FOUND = 1000;
const LEAST_SHARE = 0.3;

/**
 * The vacancies of an area by their words. What a transaction changes is noted while it is going on and read again when it has ended, by
 * whoever searches next: a vacancy is found as soon as it has been saved, and one whose saving failed never was.
 */
export class AreaSearch {
  readonly #areaId: number;
  readonly #database: Database;
  readonly #log: Log;
  #index: VacancyIndex | undefined;
  #building: Promise<void> | undefined;
  #changes: Change[] = [];

  constructor(areaId: number, database: Database, log: Log) {
    this.#areaId = areaId;
    this.#database = database;
    this.#log = log;
  }

  note(change: Change): void {
    this.#changes.push(change);
  }

  /** The ids of the nearest, the best first; null where nothing is known by its words yet: then the register's own search has to do. */
  async find(query: string, patience: number): Promise<readonly string[] | null> {
    await this.#catchUp();
    if (this.#building !== undefined || this.#index === undefined) {
      const building = this.build();
      const waited = AbortSignal.timeout(patience);
      await Promise.race([building, new Promise((done) => waited.addEventListener('abort', done, { once: true }))]);
      await this.#catchUp();
    }
    const found = this.#index?.find(query, MOST_FOUND);
    const best = found?.[0]?.score ?? 0;
    return found === undefined ? null : found.filter(({ score }) => score >= LEAST_SHARE * best).map(({ vacancyId }) => vacancyId);
  }

  /** Made in steps, so that nobody waits for it; what changes meanwhile is caught up afterwards. */
  build(): Promise<void> {
    this.#building ??= this.#built().catch((error: unknown) => this.#log.error('vacancies could not be indexed', { areaId: this.#areaId, error: String(error) }))
      .finally(() => { this.#building = undefined; });
    return this.#building;
  }

  async #built(): Promise<void> {
    const index = new VacancyIndex();
    let after: string | null = null;
    for (;;) {
      const rows: readonly Texts[] = await this.#texts(after, null);
      await putAll(index, rows);
      after = rows.at(-1)?.vacancyId ?? null;
      if (rows.length < TOGETHER) break;
    }
    this.#index = index;
  }

  /** What has ended is read again; while the index is being made it waits, and what a whole import changed is made anew. */
  async #catchUp(): Promise<void> {
    if (this.#changes.length === 0 || this.#building !== undefined) return;
    const ended = await this.#endedOf(this.#changes);
    if (ended.length === 0 || this.#building !== undefined) return;
    this.#changes = this.#changes.filter((change) => !ended.includes(change));
    if (ended.some(({ vacancyIds }) => vacancyIds === null)) {
      void this.build();
      return;
    }
    if (this.#index === undefined) return;
    const ids = [...new Set(ended.flatMap(({ vacancyIds }) => vacancyIds ?? []))];
    await putAll(this.#index, await this.#texts(null, ids));
  }

  async #endedOf(changes: readonly Change[]): Promise<readonly Change[]> {
    const { rows } = await sql<{ xid: string }>`select x as xid from unnest(${changes.map(({ xid }) => xid)}::text[]) x
      where pg_xact_status(x::xid8) is distinct from 'in progress'`.execute(this.#database.reference);
    const ended = new Set(rows.map(({ xid }) => xid));
    return changes.filter(({ xid }) => ended.has(xid));
  }

  async #texts(after: string | null, ids: readonly string[] | null): Promise<readonly Texts[]> {
    const { rows } = await sql<Texts>`select vacancy_id as "vacancyId", title, words
      from office.vacancy_texts(${this.#areaId}::smallint, ${after}::uuid, ${ids === null ? TOGETHER : ids.length}, ${ids === null ? null : [...ids]}::uuid[])`.execute(this.#database.reference);
    return rows;
  }
}

async function putAll(index: VacancyIndex, rows: readonly Texts[]): Promise<void> {
  let begun = performance.now();
  for (const { vacancyId, title, words } of rows) {
    index.put({ vacancyId, title, text: words });
    if (performance.now() - begun < SLICE_MS) continue;
    await setImmediate();
    begun = performance.now();
  }
}
