import { sql } from 'kysely';
import type { Platform, Tx } from '../platform/platform.ts';
import { routes } from './contract.ts';
import { ownShareCsv, ownShareXlsx } from './month-file.ts';
import { municipalityNames } from './month-store.ts';
import { toldMonths } from './told-months.ts';

/** A municipality's own bill: only what the database shows its officer. */
export function routeOwnShare({ http, database }: Platform): void {
  http.handle(routes.getOwnShare, ({ scope }) => database.read(scope, async (tx) => {
    const code = await ownMunicipality(tx);
    const names = await municipalityNames(tx);
    const months = await toldMonths(tx, scope);
    return {
      code, name: code === null ? null : (names.get(code) ?? null),
      months: months.map(({ corrections, ...month }) => ({ ...month, corrections: [...corrections] })),
    };
  }));
  http.handle(routes.getOwnShareFile, async ({ scope, query, reply }) => {
    const months = await database.read(scope, (tx) => toldMonths(tx, scope));
    void reply.header('content-disposition', `attachment; filename="benefit-share.${query.form}"`);
    if (query.form === 'csv') return ownShareCsv(months, scope.language);
    void reply.type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet').send(await ownShareXlsx(months, scope.language));
    return '';
  });
}

async function ownMunicipality(tx: Tx): Promise<string | null> {
  const { rows: [asking] } = await sql<{ code: string | null }>`select asking_payer() as code`.execute(tx);
  return asking?.code ?? null;
}
