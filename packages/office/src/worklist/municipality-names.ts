import type { Language, Platform } from '../platform/platform.ts';

type Names = ReadonlyMap<string, Readonly<Record<Language, string>>>;

const known = new WeakMap<Platform['database'], Promise<Names>>();

/** Names of municipalities; read once, since they change by a new version of the areas' data only. */
export async function municipalityName(
  platform: Pick<Platform, 'database'>, language: Language,
): Promise<(code: string) => string> {
  const names = await (known.get(platform.database) ?? readOnce(platform.database));
  return (code) => names.get(code)?.[language] ?? code;
}

function readOnce(database: Platform['database']): Promise<Names> {
  const reading = readNames(database);
  known.set(database, reading);
  reading.catch(() => known.delete(database));
  return reading;
}

async function readNames(database: Platform['database']): Promise<Names> {
  const rows = await database.reference
    .selectFrom('municipality')
    .select(['municipality_code', 'name_fi', 'name_sv', 'name_en'])
    .execute();
  return new Map(rows.map((row) => [
    row.municipality_code, { fi: row.name_fi, sv: row.name_sv, en: row.name_en },
  ]));
}
