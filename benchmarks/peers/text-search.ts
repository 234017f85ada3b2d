import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SearchedVacancy } from '@kohtaanto/rules/vacancy-search/vacancy-index.ts';
import { withClient } from '../../packages/office/src/platform/database/connection.ts';
import { openDataFolder } from '../../packages/office/src/platform/database/data-folder.ts';
import { startEmbedded } from '../../packages/office/src/platform/database/embedded.ts';
import { installedPeer } from './installed.ts';

/** A search of others at its own default settings, any of the words, top twenty. */
export type TextSearch = { readonly name: string; find(query: string): Promise<number> };

type MiniSearch = { addAll(documents: readonly SearchedVacancy[]): void; search(query: string): readonly unknown[] };
type MiniSearchClass = new (options: { readonly fields: readonly string[]; readonly idField: string; readonly searchOptions: { readonly boost: Readonly<Record<string, number>> } }) => MiniSearch;

export function miniSearch(vacancies: readonly SearchedVacancy[]): TextSearch {
  const loaded = installedPeer('minisearch') as { readonly default?: MiniSearchClass } & MiniSearchClass;
  const Index = loaded.default ?? loaded;
  const index = new Index({ fields: ['title', 'text'], idField: 'vacancyId', searchOptions: { boost: { title: 3 } } });
  index.addAll(vacancies);
  return { name: 'MiniSearch 7.2.0', find: async (query) => index.search(query).slice(0, 20).length };
}

type Orama = {
  create(options: { readonly schema: Readonly<Record<string, 'string'>> }): unknown;
  insertMultiple(database: unknown, documents: readonly object[], batch?: number): unknown;
  search(database: unknown, asked: { readonly term: string; readonly limit: number }): { readonly hits: readonly unknown[] } | Promise<{ readonly hits: readonly unknown[] }>;
};

export async function orama(vacancies: readonly SearchedVacancy[]): Promise<TextSearch> {
  const { create, insertMultiple, search } = installedPeer('@orama/orama') as Orama;
  const database = await create({ schema: { title: 'string', text: 'string' } });
  await insertMultiple(database, vacancies.map(({ title, text }) => ({ title, text })), 5000);
  return { name: 'Orama 3.1.18', find: async (term) => (await search(database, { term, limit: 20 })).hits.length };
}

/** PostgreSQL's full text with its stemmer and weights, and titles alike by trigrams, both by index. */
export async function postgresText(vacancies: readonly SearchedVacancy[], use: (search: TextSearch) => Promise<void>): Promise<void> {
  const path = await mkdtemp(join(tmpdir(), 'kohtaanto-search-'));
  await chmod(path, 0o755);
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const server = await startEmbedded(await openDataFolder(path), { log: silent, durable: false });
  try {
    await withClient({ host: server.host, port: server.port, user: server.user, password: server.password, database: 'postgres' }, 'search', async (client) => {
      await client.query('create extension if not exists pg_trgm');
      await client.query('create table vacancy (id text, title text, words tsvector)');
      for (let from = 0; from < vacancies.length; from += 5000) {
        const part = vacancies.slice(from, from + 5000);
        await client.query(
          `insert into vacancy select id, title, setweight(to_tsvector('english', title), 'A') || to_tsvector('english', text)
           from unnest($1::text[], $2::text[], $3::text[]) as given (id, title, text)`,
          [part.map(({ vacancyId }) => vacancyId), part.map(({ title }) => title), part.map(({ text }) => text)],
        );
      }
      await client.query('create index on vacancy using gin (words)');
      await client.query('create index on vacancy using gin (title gin_trgm_ops)');
      await client.query('vacuum analyze vacancy');
      await use({
        name: 'PostgreSQL 18 full text with trigrams',
        async find(query) {
          const words = query.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
          const { rowCount } = await client.query(
            `select id from (
               select id, ts_rank(words, asked) + similarity(title, $2) as points from vacancy, to_tsquery('english', $1) asked where words @@ asked
               union all
               select id, similarity(title, $2) from vacancy where title % $2
             ) found group by id order by max(points) desc, id limit 20`,
            [words.map((word) => `'${word}'`).join(' | '), query],
          );
          return rowCount ?? 0;
        },
      });
    });
  } finally {
    await server.stop();
    await rm(path, { recursive: true, force: true });
    if (server.host.startsWith('/')) await rm(server.host, { recursive: true, force: true });
  }
}
