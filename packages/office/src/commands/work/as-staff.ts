import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { AccessScope } from '../../platform/platform.ts';
import { createPlatform, type OfficePlatform } from '../../platform/create-platform.ts';
import { readConfig } from '../../platform/config.ts';
import { openRegister } from '../../platform/database/open-register.ts';
import { prepareDatabase } from '../../platform/database/prepare.ts';
import { Refused } from '../../platform/http/refusal.ts';
import { commandLog } from '../../platform/log.ts';
import { registerSlices } from '../../slices.ts';
import { terminalLanguage } from '../tell-refusal.ts';

/** The office as it is composed, for one command. */
export async function withPlatform<T>(options: { readonly data?: string; readonly day?: string }, work: (platform: OfficePlatform) => Promise<T>): Promise<T> {
  const log = commandLog();
  const config = readConfig(options, process.env);
  const opened = await openRegister(config, log, false);
  try {
    const { application } = await prepareDatabase(opened.owner);
    const platform = await createPlatform({ config, application, log });
    registerSlices(platform);
    try {
      return await work(platform);
    } finally {
      await platform.close();
    }
  } finally {
    await opened.close();
  }
}

export function areaOf(text: string): number {
  const area = Number(text);
  if (!Number.isInteger(area) || area < 1 || area > 99) throw new Refused('import.no-such-area', { area: text });
  return area;
}

/** The area that was named, or the only one that has an administrator. */
export async function areaAsked(platform: OfficePlatform, given: string | undefined): Promise<number> {
  if (given !== undefined) return areaOf(given);
  const { database, clock } = platform;
  const rows = await database.query<{ area_id: number }>('areas-with-administrator',
    `select a.area_id from office.area a where exists (select from office.administrator_of_area(a.area_id, null, $1::date)) order by 1 limit 2`, [formatIso(clock.today())]);
  const [only] = rows;
  if (only === undefined || rows.length > 1) throw new Refused('vacancies.area-needed');
  return only.area_id;
}

/** The same scope that the person would have when signed in; the session lasts for this command. */
export async function scopeOf(
  platform: OfficePlatform, areaId: number, { asked, purpose }: { readonly asked?: string | undefined; readonly purpose: string },
): Promise<AccessScope> {
  const [row] = await platform.database.query<{ staff_id: string }>('administrator-of-area',
    'select * from office.administrator_of_area($1::smallint, $2, current_date)', [areaId, asked ?? null]);
  if (row === undefined && asked === undefined) throw new Refused('import.no-such-area', { area: areaId });
  if (row === undefined) throw new Refused('import.no-such-staff', { area: areaId, staff: asked ?? '' });
  const secret = await platform.sessions.start({
    areaId, staffId: row.staff_id, language: terminalLanguage(), idToken: null,
  });
  const session = await platform.sessions.open(secret);
  if (session === null) throw new Refused('import.no-such-staff', { area: areaId, staff: row.staff_id });
  await platform.sessions.end(session);
  const { staffId, roles, unitCode, teamCode, municipalities, coaches, language } = session;
  return { areaId, staffId, roles, unitCode, teamCode, municipalities, coaches, language, purpose };
}
