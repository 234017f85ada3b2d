import { sql } from 'kysely';
import type { Platform } from '../../platform/platform.ts';
import { AreaSearch } from './area-search.ts';

export type VacancySearch = {
  /** The nearest vacancies of the area, whoever may see them; null while they are not known by their words yet. */
  find(areaId: number, query: string): Promise<readonly string[] | null>;
};

/** So long a question waits for an index that is being made, before the register's own search answers. */
const PATIENCE_MS = 100;

/** Each area's vacancies by their words: made when the office opens, one area after another, and kept by what changes them. */
export function openVacancySearch({ database, events, http, log }: Platform): VacancySearch {
  const areas = new Map<number, AreaSearch>();
  const searchOf = (areaId: number): AreaSearch => {
    const search = areas.get(areaId) ?? new AreaSearch(areaId, database, log);
    areas.set(areaId, search);
    return search;
  };
  events.on('vacancies-changed', async (tx, { areaId, vacancyIds }) => {
    const { rows: [current] } = await sql<{ xid: string }>`select pg_current_xact_id()::text as xid`.execute(tx);
    if (current !== undefined) searchOf(areaId).note({ xid: current.xid, vacancyIds });
  });
  http.server.addHook('onListen', () => {
    void (async () => {
      const { rows } = await sql<{ areaId: number }>`select area_id as "areaId" from office.area order by area_id`.execute(database.reference);
      for (const { areaId } of rows) await searchOf(areaId).build();
    })().catch((error: unknown) => log.error('vacancies could not be indexed', { error: String(error) }));
  });
  return { find: (areaId, query) => searchOf(areaId).find(query, PATIENCE_MS) };
}
