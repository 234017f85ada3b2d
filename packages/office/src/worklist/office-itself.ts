import type { AccessScope, Platform } from '../platform/platform.ts';

/** The office asks for nobody in particular: every municipality, no role, nobody's protection opened. */
export async function officeItself(
  platform: Pick<Platform, 'database'>, areaId: number, purpose: string,
): Promise<AccessScope> {
  const rows = await platform.database.reference.selectFrom('municipality').select('municipality_code').execute();
  return {
    areaId,
    staffId: 'office',
    roles: [],
    unitCode: '',
    teamCode: null,
    municipalities: rows.map((row) => row.municipality_code),
    coaches: [],
    language: 'fi',
    purpose,
  };
}
