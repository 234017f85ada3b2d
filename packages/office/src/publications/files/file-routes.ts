import type { FastifyReply } from 'fastify';
import { Refused } from '../../platform/http/refusal.ts';
import type { AccessScope, Platform } from '../../platform/platform.ts';
import { routes } from '../contract.ts';
import { tablesOf } from '../content.ts';
import { readPublic } from '../public-door.ts';
import { asCsv } from './csv.ts';
import { fileName } from './figure-rows.ts';
import type { FileOf } from './figure-rows.ts';
import { asJsonStat } from './json-stat.ts';
import { asParquet } from './parquet.ts';
import { asXlsx } from './xlsx.ts';

type At = {
  readonly params: { readonly areaId: number; readonly publicationId: string };
  readonly query: { readonly language?: 'fi' | 'sv' | 'en' | undefined; readonly revision?: number | undefined; readonly table?: string | undefined };
};

/** The same cells in each form; the newest revision unless another is asked for. */
export function registerFiles({ http, database, config }: Platform): void {
  const fileOf = async (scope: AccessScope, { params, query }: At): Promise<FileOf> => {
    const { content, revision, publishedAt, sha256 } = await database.read(scope, (tx) => readPublic(tx, params, query.revision));
    if (content === null) throw new Refused('publications.withdrawn', { publication: params.publicationId });
    const tables = tablesOf(content);
    const table = query.table === undefined ? tables[0] : tables.find(({ id }) => id === query.table);
    if (table === undefined) {
      throw new Refused('publications.no-such-table', { table: query.table ?? '', known: tables.map(({ id }) => id).join(', ') || '–' });
    }
    const address = `${config.origin}/published/${params.areaId}/${params.publicationId}?revision=${revision}`;
    return {
      table, revision, publishedAt, sha256: sha256 ?? '', address, publicationId: params.publicationId,
      language: query.language ?? scope.language,
    };
  };
  const named = (reply: FastifyReply, of: FileOf, ending: string): void => {
    void reply.header('content-disposition', `attachment; filename="${fileName(of, ending)}"`).header('content-language', of.language);
  };
  http.handle(routes.getCsv, async ({ scope, reply, ...at }) => {
    const of = await fileOf(scope, at);
    named(reply, of, 'csv');
    return asCsv(of);
  });
  http.handle(routes.getJsonStat, async ({ scope, reply, ...at }) => {
    const of = await fileOf(scope, at);
    named(reply, of, 'json');
    return asJsonStat(of);
  });
  http.handle(routes.getXlsx, async ({ scope, reply, ...at }) => {
    const of = await fileOf(scope, at);
    named(reply, of, 'xlsx');
    return asXlsx(of);
  });
  http.handle(routes.getParquet, async ({ scope, reply, ...at }) => {
    const of = await fileOf(scope, at);
    named(reply, of, 'parquet');
    return asParquet(of);
  });
}
